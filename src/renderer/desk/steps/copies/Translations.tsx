import { useState } from 'react';
import { shortDate } from '#shared/dates/format.ts';
import { capital } from '#shared/documents/language/sentences.ts';
import {
  isUntranslated,
  languagesAsked,
  type TranslationLine,
  translationOfAll,
} from '#shared/documents/translating.ts';
import { find } from '#shared/record/record.ts';
import { spellingOf } from '#shared/record/spelling.ts';
import type { WordingLanguage } from '#shared/wording/catalogues.ts';
import { useConference, useRowOrDraft, useSaveValues } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { RadioInput } from '../../../components/ChoiceInput.tsx';
import { Note } from '../../../components/Note.tsx';
import { TextInput } from '../../../components/TextInput.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { today } from '../../today.ts';
import { choiceText, language as deskLanguage, rowKindName, t } from '../../wording.ts';
import { Card } from '../Card.tsx';
import { Empty } from '../Empty.tsx';
import { Worksheet } from './Worksheet.tsx';

const COPIES = { step: 'copies', part: 'make' } as const;

/** What people typed, each text with room for it in the language of a copy [R7.4]. */
export function Translations() {
  const { record } = useConference();
  const asked = languagesAsked(record);
  const [chosen, setChosen] = useState<string | null>(null);
  const language = asked.find((one) => one === chosen) ?? asked[0];
  if (language === undefined) return <Empty text={t('translations.none')} to={COPIES} />;
  return (
    <div className="translations">
      {asked.length > 1 && (
        <RadioInput
          label={t('translations.into')}
          value={language}
          options={asked.map((value) => ({ value, label: choiceText('copyLanguage', value) }))}
          onChange={setChosen}
        />
      )}
      <InLanguage key={language} language={language} />
    </div>
  );
}

function InLanguage(props: { language: WordingLanguage }) {
  const { language } = props;
  const { record } = useConference();
  const lines = translationOfAll(record, language);
  const name = choiceText('copyLanguage', language);
  const done = lines.filter((line) => !isUntranslated(line)).length;
  const stale = lines.filter(({ state }) => state === 'stale').length;
  return (
    <>
      <div className="translations-progress">
        <p role="status">
          {t('translations.progress', { done, total: lines.length, language: name })}
        </p>
        <progress value={done} max={Math.max(lines.length, 1)} aria-label={name} />
        {stale > 0 && <p>{t('translations.stale', { count: stale })}</p>}
      </div>
      <Worksheet language={language} />
      <Signed lines={lines} />
      <div className="cards cards-compact">
        {lines.map((line, index) => (
          <Line
            // The place in the list would move a text that is being typed; the item stays.
            key={`${line.id} ${line.field}`}
            line={line}
            language={language}
            number={index + 1}
          />
        ))}
      </div>
    </>
  );
}

/** Puts a name on all that has none yet: who translated, and who checked it today. */
function Signed(props: { lines: readonly TranslationLine[] }) {
  const { apply } = useConference();
  const [translator, setTranslator] = useState('');
  const [checker, setChecker] = useState('');
  const done = props.lines.flatMap((line) =>
    line.row !== undefined && !isUntranslated(line) ? [line.row] : [],
  );
  const unsigned = done.filter((row) => row.translator.trim() === '');
  const unchecked = done.filter((row) => row.checkedBy.trim() === '');
  const sign = (rows: typeof done, values: Record<string, unknown>) =>
    apply({
      name: 'setAll',
      sets: rows.map(({ id }) => ({ kind: 'translations' as const, id, values })),
    });
  return (
    <div className="columns">
      <div className="translations-signed">
        <TextInput
          label={t('translations.translator')}
          value={translator}
          onChange={setTranslator}
        />
        <Button
          isDisabled={translator.trim() === '' || unsigned.length === 0}
          onPress={() => void sign(unsigned, { translator: translator.trim() })}
        >
          {t('translations.signTranslated', { count: unsigned.length })}
        </Button>
      </div>
      <div className="translations-signed">
        <TextInput label={t('translations.checker')} value={checker} onChange={setChecker} />
        <Button
          isDisabled={checker.trim() === '' || unchecked.length === 0}
          onPress={() => void sign(unchecked, { checkedBy: checker.trim(), checkedOn: today() })}
        >
          {t('translations.signChecked', { count: unchecked.length })}
        </Button>
      </div>
    </div>
  );
}

function Line(props: { line: TranslationLine; language: WordingLanguage; number: number }) {
  const { line, language, number } = props;
  const saveValues = useSaveValues();
  const { record } = useConference();
  const found = line.row && find(record, 'translations', line.row.id);
  const row = useRowOrDraft('translations', found, {
    itemKind: line.kind,
    itemId: line.id,
    itemField: line.field,
    language,
    original: line.text,
  });
  const names = { language: choiceText('copyLanguage', language), number: String(number) };
  const isStale = line.state === 'stale';
  return (
    <Card id={row.id} name={t('translations.line', names)}>
      <div className="translation">
        <div>
          <p className="translation-kind">
            {number}. {capital(rowKindName(line.kind))}
          </p>
          <p className="translation-original" lang={deskLanguage} dir="auto">
            {line.text}
          </p>
        </div>
        <div lang={language}>
          <WordsField
            kind="translations"
            row={row}
            field="text"
            names={names}
            lines={2}
            spelling={spellingOf(names.language)}
          />
        </div>
      </div>
      {isStale && (
        <Note tone="look" title={t('translations.changed')}>
          <p>{t('translations.before', { text: row.original })}</p>
          <Button
            onPress={() =>
              void saveValues('translations', row, {
                original: line.text,
                checkedBy: '',
                checkedOn: null,
              })
            }
          >
            {t('translations.fits')}
          </Button>
        </Note>
      )}
      <p className="translation-state">{stateOf(line)}</p>
    </Card>
  );
}

/** Who translated and who checked, in one line. */
function stateOf({ row, state }: TranslationLine): string {
  if (row === undefined || state === 'missing') return t('translations.missing');
  const { translator, checkedBy, checkedOn } = row;
  const by = translator.trim();
  const checked = checkedBy.trim();
  const day = checkedOn === null ? '' : shortDate(checkedOn, deskLanguage, true);
  return [
    by === '' ? t('translations.byNobody') : t('translations.by', { name: by }),
    checked === ''
      ? t('translations.unchecked')
      : t('translations.checked', { name: checked, day }),
  ].join(' ');
}
