import { useState } from 'react';
import type { ReturnedLine, ReturnedSheet, SavedSheet, Whose } from '#shared/contract/worksheet.ts';
import { nameOf } from '#shared/plan/way.ts';
import { newId } from '#shared/record/ids.ts';
import type { WordingLanguage } from '#shared/wording/catalogues.ts';
import { readersIn } from '#shared/worksheet/sheetTexts.ts';
import { takingOver } from '#shared/worksheet/taking.ts';
import { request } from '../../../api/client.ts';
import { useConference } from '../../../api/conference.tsx';
import { handOverAll } from '../../../api/unsaved.ts';
import { Button } from '../../../components/Button.tsx';
import { SelectInput } from '../../../components/ChoiceInput.tsx';
import { Note } from '../../../components/Note.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { choiceText, t } from '../../wording.ts';
import { ReturnedDialog } from './ReturnedDialog.tsx';

type Stage =
  | { readonly is: 'ready' }
  | { readonly is: 'saved'; readonly sheet: SavedSheet }
  | { readonly is: 'taken'; readonly count: number }
  | { readonly is: 'failed'; readonly sentence: string };

/** A sheet for a translator: saved to be filled in, and read when it comes back [R7.4]. */
export function Worksheet(props: { language: WordingLanguage }) {
  const { language } = props;
  const { record, conferenceId, apply } = useConference();
  const [chosen, setChosen] = useState<Whose | null>(null);
  const [onlyMissing, setOnlyMissing] = useState(true);
  const [stage, setStage] = useState<Stage>({ is: 'ready' });
  const [returned, setReturned] = useState<ReturnedSheet | null>(null);
  const readers = readersIn(record, language);
  const everybody: readonly Whose[] = readers.length > 1 ? ['everybody'] : [];
  const all = [...readers, ...everybody];
  const whose = all.find((one) => one === chosen) ?? all[0];
  if (whose === undefined) return null;
  const nameFor = (one: Whose): string => {
    if (one === 'everybody') {
      return t('worksheet.everybody', { language: choiceText('copyLanguage', language) });
    }
    if (one === 'practitioners') return t('worksheet.practitioners');
    return nameOf(record, one) || t('rows.person');
  };
  const telling = async (act: () => Promise<void>) => {
    try {
      await handOverAll();
      await act();
    } catch (error) {
      setStage({ is: 'failed', sentence: error instanceof Error ? error.message : String(error) });
    }
  };
  const save = () =>
    telling(async () => {
      const sheet = await request('worksheet.save', { conferenceId, language, whose, onlyMissing });
      setStage(sheet === null ? { is: 'ready' } : { is: 'saved', sheet });
    });
  const read = () =>
    telling(async () => {
      setStage({ is: 'ready' });
      setReturned(await request('worksheet.read', { conferenceId }));
    });
  const take = (sheet: ReturnedSheet, lines: readonly ReturnedLine[], translator: string) =>
    telling(async () => {
      setReturned(null);
      const command = takingOver(lines, sheet.language, translator, newId);
      if (command === null) return;
      await apply(command);
      setStage({ is: 'taken', count: lines.length });
    });
  return (
    <section className="sheet worksheet" aria-label={t('worksheet.title')}>
      <h2>{t('worksheet.title')}</h2>
      <p className="field-hint">{t('worksheet.hint')}</p>
      {all.length > 1 && (
        <SelectInput
          label={t('worksheet.whose')}
          value={whose}
          options={all.map((value) => ({ value, label: nameFor(value) }))}
          onChange={setChosen}
        />
      )}
      {whose === 'everybody' && <p>{t('worksheet.mayHold')}</p>}
      <TickInput label={t('worksheet.onlyMissing')} value={onlyMissing} onChange={setOnlyMissing} />
      <div className="add-buttons">
        <Button onPress={() => void save()}>{t('worksheet.save')}</Button>
        <Button onPress={() => void read()}>{t('worksheet.read')}</Button>
      </div>
      <div role="status">
        <StageOfSheet stage={stage} />
      </div>
      {returned && (
        <ReturnedDialog
          sheet={returned}
          onTake={(lines, translator) => void take(returned, lines, translator)}
          onLeave={() => setReturned(null)}
        />
      )}
    </section>
  );
}

function StageOfSheet(props: { stage: Stage }) {
  const { stage } = props;
  switch (stage.is) {
    case 'ready':
      return null;
    case 'saved': {
      const { texts, fileName, folder } = stage.sheet;
      return (
        <Note title={t('worksheet.saved', { count: texts, fileName })}>
          <p>{t('worksheet.savedWhere', { folder })}</p>
        </Note>
      );
    }
    case 'taken':
      return <Note title={t('worksheet.taken', { count: stage.count })} />;
    case 'failed':
      return <Note tone="look" title={stage.sentence} />;
  }
}
