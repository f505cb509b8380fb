import { shortDate } from '#shared/dates/format.ts';
import { capital } from '#shared/documents/language/sentences.ts';
import { type Commitment, commitmentsOf, stillToBeAsked } from '#shared/plan/commitments.ts';
import { familyFirst } from '#shared/plan/planLines.ts';
import { nameOf } from '#shared/plan/way.ts';
import { COMMITMENT_ANSWERS } from '#shared/record/choices.ts';
import { newId } from '#shared/record/ids.ts';
import { type ConferenceRecord, find, type Row, type Values } from '#shared/record/record.ts';
import { useConference, useRowOrDraft } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { language, t } from '../../wording.ts';
import { cardOf } from '../Card.tsx';
import { Empty } from '../Empty.tsx';
import { LineLink } from '../LineLink.tsx';

/** Everybody named in a plan is asked: can you do this by then? [R4.14] */
export function Promises() {
  const { record } = useConference();
  const commitments = commitmentsOf(record);
  const byPerson = Map.groupBy(commitments, ({ personId }) => personId);
  const count = stillToBeAsked(commitments).length;
  if (byPerson.size === 0)
    return <Empty text={t('agreement.noPromises')} to={{ step: 'plan', part: 'outcomes' }} />;
  return (
    <>
      <p className="count" role="status">
        {count === 0 ? t('agreement.allAsked') : t('agreement.toAsk', { count })}
      </p>
      <div className="cards cards-compact">
        {familyFirst(record, byPerson.keys()).map(({ id }) => (
          <PromisesOf key={id} personId={id} own={byPerson.get(id) ?? []} />
        ))}
      </div>
    </>
  );
}

/** What a row of an answer is part of. */
function ownersOf({ kind, lineId, personId }: Commitment): Values {
  const owners =
    kind === 'commitments' ? { actionId: lineId, personId } : { safetyActionId: lineId, personId };
  return owners as Values;
}

function PromisesOf(props: { personId: string; own: readonly Commitment[] }) {
  const { personId, own } = props;
  const { record, apply } = useConference();
  const name = nameOf(record, personId) || t('rows.person');
  const open = own.filter(({ answer }) => answer === 'notAsked');
  // The button goes once all are answered; the card stays.
  const sayYes = async () => {
    const added = open
      .filter(({ row }) => row === undefined)
      .map((one) => ({
        kind: one.kind,
        row: { id: newId(), answer: 'yes', ...ownersOf(one) },
      }));
    if (added.length > 0) await apply({ name: 'add', rows: added });
    for (const { kind, row } of open) {
      if (row) await apply({ name: 'set', kind, id: row.id, values: { answer: 'yes' } });
    }
    cardOf(personId)?.focus();
  };
  return (
    <fieldset
      className="card card-lines"
      id={`card-${personId}`}
      aria-label={find(record, 'people', personId)?.name || name}
      tabIndex={-1}
    >
      <h2 className="minor">{find(record, 'people', personId)?.name || name}</h2>
      {own.map((one) => (
        <Promised key={`${one.lineId}/${one.personId}`} commitment={one} name={name} />
      ))}
      {open.length > 1 && (
        <div>
          <Button onPress={() => void sayYes()}>{t('agreement.yesToAll', { name })}</Button>
        </div>
      )}
    </fieldset>
  );
}

function detailOf(record: ConferenceRecord, { byWhen, childId, beside }: Commitment): string {
  const child = nameOf(record, find(record, 'children', childId)?.personId);
  const others = beside.map((id) => t('agreement.with', { name: nameOf(record, id) }));
  return [
    ...others,
    child && t('agreement.forChild', { name: child }),
    byWhen && t('agreement.by', { day: shortDate(byWhen, language, true) }),
  ]
    .filter(Boolean)
    .join(', ');
}

function Promised(props: { commitment: Commitment; name: string }) {
  const { commitment, name } = props;
  const { record } = useConference();
  const found = useRowOrDraft(commitment.kind, commitment.row, ownersOf(commitment));
  // Both kinds hold the same answer; only what they are part of differs.
  const kind = commitment.kind as 'commitments';
  const row = found as Row<'commitments'>;
  const names = { name };
  return (
    <fieldset
      className="promise"
      aria-label={t('agreement.promiseOf', { name, what: commitment.what })}
    >
      <p>
        <LineLink
          kind={commitment.kind === 'commitments' ? 'actions' : 'safetyActions'}
          id={commitment.lineId}
        >
          {capital(commitment.what)}
        </LineLink>
        <span className="row-detail">{detailOf(record, commitment)}</span>
      </p>
      <ChoiceField
        kind={kind}
        row={row}
        field="answer"
        list="commitmentAnswer"
        values={COMMITMENT_ANSWERS}
        names={names}
        hideLabel
      />
      {(row.answer === 'changed' || row.answer === 'no') && (
        <WordsField kind={kind} row={row} field="agreed" names={names} hideLabel lines={1} />
      )}
    </fieldset>
  );
}
