import { useState } from 'react';
import {
  heldItem,
  isOfSentence,
  isSentenceThere,
  sentencesOf,
  wordsOf,
  wordsPointedAt,
} from '#shared/audience/index.ts';
import { textsOf } from '#shared/audience/textFields.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { readerIdOf } from '#shared/documents/request.ts';
import { excerpt } from '#shared/find/excerpt.ts';
import { nameOf } from '#shared/plan/way.ts';
import { newId } from '#shared/record/ids.ts';
import {
  type ConferenceRecord,
  find,
  inOrder,
  isKind,
  KIND_NAMES,
  type Kind,
  type Row,
} from '#shared/record/record.ts';
import { KINDS_ABOUT_ITEMS } from '#shared/record/references.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { Note } from '../../../components/Note.tsx';
import { type Pickable, PickInput } from '../../../components/PickInput.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { fieldWording, rowKindName, t } from '../../wording.ts';
import { Card } from '../Card.tsx';
import { LineLink } from '../LineLink.tsx';
import { RemoveButton } from '../RemoveButton.tsx';
import { ToSettle } from '../ToSettle.tsx';
import { Settled } from './Settled.tsx';

/** Kinds whose items are known by their own words; of the others the list says what they are. */
const OWN_WORDS: readonly Kind[] = [
  'households',
  'people',
  'voices',
  'strengths',
  'concerns',
  'impacts',
  'needs',
  'assessments',
  'behaviours',
  'dangers',
  'safetyActions',
  'outcomes',
  'actions',
  'contingencies',
  'contingencyActs',
  'rehearsalSteps',
  'contacts',
  'checks',
  'dissents',
];

/** Every line but what is said of others, and goes with them. */
const HOLDABLE = KIND_NAMES.filter(
  (kind) => kind !== 'conferences' && !KINDS_ABOUT_ITEMS.some((one) => one === kind),
);

/** Gives the sentences of a line, each of which can be held back by itself. */
function sentencesIn(record: ConferenceRecord, kind: string, id: string): string[] {
  const row = isKind(kind) ? find(record, kind, id) : undefined;
  if (!isKind(kind) || row === undefined) return [];
  return [...new Set(textsOf(kind, row).flatMap(({ text }) => sentencesOf(text)))];
}

function holdable(record: ConferenceRecord): Pickable[] {
  const meeting = record.conferences.map(({ id }) => ({
    id: `conferences/${id}`,
    label: t('privacy.meeting'),
  }));
  return [...linesOf(record), ...meeting];
}

function linesOf(record: ConferenceRecord): Pickable[] {
  return HOLDABLE.flatMap((kind) =>
    inOrder(record[kind] as readonly Row[]).flatMap((row) => {
      const words = wordsOf(record, kind, row);
      if (words === '') return [];
      const detail = rowKindName(kind);
      if (OWN_WORDS.includes(kind)) return [{ id: `${kind}/${row.id}`, label: words, detail }];
      const whose = wordsPointedAt(record, kind, row).filter((other) => !words.includes(other));
      const label = t('privacy.item', { kind: detail, words: [words, ...whose].join(', ') });
      return [{ id: `${kind}/${row.id}`, label, detail }];
    }),
  );
}

/** What is kept from whom, why, and who decided. */
export function Privacy() {
  const { record } = useConference();
  return (
    <>
      <Hold />
      <Settling />
      <div className="cards">
        {record.withholdings.length === 0 && <p className="empty">{t('family.withholdEmpty')}</p>}
        {inOrder(record.withholdings).map((row) => {
          const what = heldItem(record, row)?.words ?? '';
          return (
            <Card
              key={row.id}
              id={row.id}
              name={what || t('rows.unnamed')}
              tools={<RemoveButton kind="withholdings" id={row.id} name={what} />}
            >
              <h2 className="minor">
                {t('privacy.held', { what, name: nameOf(record, row.personId) })}
              </h2>
              <OneSentence row={row} />
              <div className="columns">
                <WordsField kind="withholdings" row={row} field="reason" lines={1} />
                <WordsField kind="withholdings" row={row} field="decidedBy" lines={1} />
              </div>
            </Card>
          );
        })}
      </div>
      <Settled />
    </>
  );
}

/** Of which line one sentence is held back, and whether that still stands there. */
function OneSentence(props: { row: Row<'withholdings'> }) {
  const { row } = props;
  const { record } = useConference();
  const { itemKind, itemId } = row;
  const item = isKind(itemKind) ? find(record, itemKind, itemId) : undefined;
  if (!isOfSentence(row) || !isKind(itemKind) || item === undefined) return null;
  const [line] = excerpt(wordsOf(record, itemKind, item), '');
  return (
    <>
      <p>
        {t('privacy.oneSentence')}{' '}
        <LineLink kind={itemKind} id={itemId}>
          {line?.text}
        </LineLink>
      </p>
      {!isSentenceThere(record, row) && (
        <Note tone="look" title={t('privacy.lost')}>
          <p>{t('privacy.lostHint')}</p>
        </Note>
      )}
      <WordsField kind="withholdings" row={row} field="sentence" lines={1} />
    </>
  );
}

/** What may tell something held back, reader by reader: before copies are made, and where it is decided. */
function Settling() {
  const { record } = useConference();
  const readers = Map.groupBy(copiesOf(record), (request) => readerIdOf(record, request) ?? '');
  return [...readers].map(([readerId, [first, ...more]]) =>
    first === undefined ? null : <ToSettle key={readerId} requests={[first, ...more]} />,
  );
}

function Hold() {
  const { record, apply } = useConference();
  const [item, setItem] = useState<string | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const [personId, setPersonId] = useState<string | null>(null);
  const [itemKind = '', itemId = ''] = (item ?? '').split('/');
  const sentences = sentencesIn(record, itemKind, itemId);
  // The meeting as a whole is known to whoever reads a copy.
  const isPart = itemKind === 'conferences';
  const hold = async () => {
    const row = { id: newId(), itemKind, itemId, personId, sentence: sentence ?? '' };
    await apply({ name: 'add', rows: [{ kind: 'withholdings', row }] });
    setItem(null);
    setSentence(null);
    setPersonId(null);
  };
  const fromWhom = fieldWording('withholdings', 'personId');
  return (
    <div className="sheet">
      <div className="columns">
        <PickInput
          label={t('family.withholdWhat')}
          placeholder={t('family.withholdWhatHint')}
          value={item}
          items={holdable(record)}
          place="withhold/item"
          problemWith={(text) => t('pick.nothing', { text })}
          onChange={(picked) => {
            setItem(picked);
            setSentence(null);
          }}
        />
        {(isPart || sentences.length > 1) && (
          <PickInput
            label={t('privacy.part')}
            placeholder={t(isPart ? 'privacy.oneOfMeeting' : 'privacy.all')}
            value={sentence}
            items={sentences.map((text) => ({ id: text, label: text }))}
            place={`withhold/sentence/${itemId}`}
            problemWith={(text) => t('pick.nothing', { text })}
            onChange={setSentence}
          />
        )}
        <PickInput
          label={fromWhom.label}
          placeholder={fromWhom.placeholder}
          value={personId}
          items={pickablePeople(record)}
          place="withhold/person"
          problemWith={(text) => t('pick.nobody', { text })}
          onChange={setPersonId}
        />
      </div>
      <Button
        isDisabled={item === null || personId === null || (isPart && sentence === null)}
        onPress={() => void hold()}
      >
        {t('family.withhold')}
      </Button>
    </div>
  );
}
