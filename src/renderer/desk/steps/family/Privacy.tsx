import { useState } from 'react';
import { wordsOf, wordsPointedAt } from '#shared/audience/index.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { nameOf } from '#shared/plan/way.ts';
import { newId } from '#shared/record/ids.ts';
import {
  type ConferenceRecord,
  find,
  inOrder,
  isKind,
  KIND_NAMES,
  type Kind,
  NOTES,
  type Row,
} from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { type Pickable, PickInput } from '../../../components/PickInput.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { fieldWording, rowKindName, t } from '../../wording.ts';
import { Card } from '../Card.tsx';
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

/** Everything but the meeting itself, and notes on what is held back, can be held back. */
const HOLDABLE = KIND_NAMES.filter(
  (kind) => kind !== 'conferences' && !NOTES.some((note) => note === kind),
);

function holdable(record: ConferenceRecord): Pickable[] {
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
          const item = isKind(row.itemKind) ? find(record, row.itemKind, row.itemId) : undefined;
          const what = item && isKind(row.itemKind) ? wordsOf(record, row.itemKind, item) : '';
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

/** What may tell something held back, copy by copy: before copies are made, and where it is decided. */
function Settling() {
  const { record } = useConference();
  return copiesOf(record).map((request) => (
    <ToSettle key={JSON.stringify(request)} request={request} />
  ));
}

function Hold() {
  const { record, apply } = useConference();
  const [item, setItem] = useState<string | null>(null);
  const [personId, setPersonId] = useState<string | null>(null);
  const hold = async () => {
    const [itemKind, itemId] = (item ?? '').split('/');
    const row = { id: newId(), itemKind, itemId, personId };
    await apply({ name: 'add', rows: [{ kind: 'withholdings', row }] });
    setItem(null);
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
          onChange={setItem}
        />
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
      <Button isDisabled={item === null || personId === null} onPress={() => void hold()}>
        {t('family.withhold')}
      </Button>
    </div>
  );
}
