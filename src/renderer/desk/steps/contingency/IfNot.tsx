import { CONTINGENCY_SORTS } from '#shared/record/choices.ts';
import type { Child } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { OwnWords } from '../OwnWords.tsx';
import { RowCards } from '../RowCards.tsx';
import { Acts } from './Acts.tsx';
import { Rehearsal } from './Rehearsal.tsx';

/** What sets it off, what then happens, who does it, how fast [R4.11]. */
export function IfNot(props: { child: Child; name: string }) {
  const { child } = props;
  const { record } = useConference();
  const kind = 'contingencies';
  const stepsOf = (id: string) =>
    record.rehearsalSteps.filter(({ contingencyId }) => contingencyId === id).length;
  return (
    <>
      <OwnWords personId={child.personId} />
      <RowCards
        kind={kind}
        rows={record.contingencies.filter(({ childId }) => childId === child.id)}
        start={{ childId: child.id }}
        addLabel={t('contingency.add')}
        empty={t('contingency.empty')}
        nameOf={({ trigger }) => trigger}
        ordered
      >
        {(row, isNew) => (
          <>
            <ChoiceField
              kind={kind}
              row={row}
              field="sort"
              list="contingencySort"
              values={CONTINGENCY_SORTS}
            />
            <div className="columns">
              <WordsField kind={kind} row={row} field="trigger" lines={2} autoFocus={isNew} />
              <WordsField kind={kind} row={row} field="response" lines={2} />
            </div>
            <div className="columns">
              <PickField kind={kind} row={row} field="personId" items={pickablePeople(record)} />
              <WordsField kind={kind} row={row} field="howFast" lines={1} />
            </div>
            <Acts contingency={row} />
            <Disclosure title={t('contingency.rehearsal', { count: stepsOf(row.id) })} level={2}>
              <Rehearsal contingency={row} />
            </Disclosure>
          </>
        )}
      </RowCards>
    </>
  );
}
