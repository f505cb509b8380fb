import type { Row } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { RowCards } from '../RowCards.tsx';

/** What else happens beside the first: a line for each who does what, how fast [R4.11]. */
export function Acts(props: { contingency: Row<'contingencies'> }) {
  const { id } = props.contingency;
  const { record } = useConference();
  const people = pickablePeople(record);
  const kind = 'contingencyActs';
  return (
    <fieldset className="acts" aria-label={t('contingency.acts')}>
      <RowCards
        kind={kind}
        rows={record.contingencyActs.filter(({ contingencyId }) => contingencyId === id)}
        start={{ contingencyId: id }}
        addLabel={t('contingency.addAct')}
        nameOf={({ what }) => what}
        ordered
        compact
      >
        {(row, isNew) => (
          <div className="action">
            <WordsField kind={kind} row={row} field="what" hideLabel lines={1} autoFocus={isNew} />
            <PickField kind={kind} row={row} field="personId" items={people} hideLabel />
            <WordsField kind={kind} row={row} field="howFast" hideLabel lines={1} />
          </div>
        )}
      </RowCards>
    </fieldset>
  );
}
