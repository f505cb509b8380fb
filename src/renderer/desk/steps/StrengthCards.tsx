import { useConference } from '../../api/conference.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { RowCards } from './RowCards.tsx';

/** What works: for a child, or in what a parent does [R2.3, R3.1]. */
export function StrengthCards(props: { personId: string; addLabel: string; empty: string }) {
  const { personId } = props;
  const { record } = useConference();
  const kind = 'strengths';
  return (
    <RowCards
      kind={kind}
      rows={record.strengths.filter((strength) => strength.personId === personId)}
      start={{ personId }}
      addLabel={props.addLabel}
      empty={props.empty}
      nameOf={({ what }) => what}
      ordered
    >
      {(row, isNew) => (
        <div className="columns columns-wide-left">
          <WordsField kind={kind} row={row} field="what" lines={2} autoFocus={isNew} />
          <WordsField kind={kind} row={row} field="source" lines={1} />
        </div>
      )}
    </RowCards>
  );
}
