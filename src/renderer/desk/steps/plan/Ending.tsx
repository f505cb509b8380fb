import { ASSESSMENT_STATES } from '#shared/record/choices.ts';
import type { Child } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { OwnWords } from '../OwnWords.tsx';
import { RowCards } from '../RowCards.tsx';
import { SharingField } from '../SharingField.tsx';
import { useShows } from '../useShows.ts';

/** What must change before the plan can end, and which assessments are still to come [R4.10]. */
export function Ending(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  const kind = 'assessments';
  const showsAssessment = useShows('children', child, 'assessment', child);
  return (
    <>
      <OwnWords personId={child.personId} />
      <div className="sheet">
        <WordsField kind="children" row={child} field="endsWhen" names={{ name }} lines={2} />
        {(child.stage === 'exit' || child.whatWorked !== '') && (
          <WordsField kind="children" row={child} field="whatWorked" lines={2} />
        )}
        {showsAssessment && (
          <ChoiceField
            kind="children"
            row={child}
            field="assessment"
            list="assessmentState"
            values={ASSESSMENT_STATES}
          />
        )}
        {child.assessment === 'toDo' && (
          <DayField kind="children" row={child} field="assessmentBy" />
        )}
      </div>
      <h2>{t('plan.assessments')}</h2>
      <RowCards
        kind={kind}
        rows={record.assessments.filter(({ childId }) => childId === child.id)}
        start={{ childId: child.id }}
        addLabel={t('plan.addAssessment')}
        nameOf={({ what }) => what}
        compact
      >
        {(row, isNew) => (
          <>
            <div className="columns">
              <WordsField kind={kind} row={row} field="what" autoFocus={isNew} />
              <WordsField kind={kind} row={row} field="why" lines={1} />
            </div>
            <div className="columns">
              <PickField kind={kind} row={row} field="personId" items={pickablePeople(record)} />
              <DayField kind={kind} row={row} field="byWhen" />
            </div>
            <Disclosure title={t('plan.moreAssessment')}>
              <SharingField kind={kind} row={row} />
            </Disclosure>
          </>
        )}
      </RowCards>
    </>
  );
}
