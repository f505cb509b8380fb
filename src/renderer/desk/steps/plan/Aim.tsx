import { STAGES } from '#shared/record/choices.ts';
import type { Child } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { PickField } from '../../fields/PickField.tsx';
import { pickablePeople } from '../../fields/pickables.ts';
import { TickField } from '../../fields/TickField.tsx';
import { WordsField } from '../../fields/WordsField.tsx';
import { t } from '../../wording.ts';
import { OwnWords } from '../OwnWords.tsx';
import { RowCards } from '../RowCards.tsx';
import { SharingField } from '../SharingField.tsx';
import { useShows } from '../useShows.ts';

/** One aim, then what has to happen at once [R4.1, R4.2]. */
export function Aim(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  const people = pickablePeople(record);
  const showsStage = useShows('children', child, 'stage', child);
  const kind = 'safetyActions';
  const actions = record.safetyActions.filter(({ childId }) => childId === child.id);
  const asksForNone = useShows('children', child, 'nothingAtOnce', child);
  return (
    <>
      <OwnWords personId={child.personId} />
      <div className="sheet">
        <WordsField kind="children" row={child} field="aim" names={{ name }} lines={2} />
        {showsStage && (
          <ChoiceField kind="children" row={child} field="stage" list="stage" values={STAGES} />
        )}
      </div>
      <h2>{t('plan.safety', { name })}</h2>
      <RowCards
        kind={kind}
        rows={actions}
        start={{ childId: child.id }}
        addLabel={t('plan.addSafety')}
        empty={t('plan.safetyEmpty')}
        nameOf={({ what }) => what}
        ordered
        compact
      >
        {(row, isNew) => (
          <>
            <div className="action">
              <WordsField
                kind={kind}
                row={row}
                field="what"
                hideLabel
                lines={1}
                autoFocus={isNew}
              />
              <PickField kind={kind} row={row} field="personId" items={people} hideLabel />
              <DayField kind={kind} row={row} field="byWhen" hideLabel />
            </div>
            <Disclosure title={t('plan.moreSafety')}>
              <SharingField kind={kind} row={row} />
            </Disclosure>
          </>
        )}
      </RowCards>
      {asksForNone && (actions.length === 0 || child.nothingAtOnce) && (
        <TickField kind="children" row={child} field="nothingAtOnce" />
      )}
    </>
  );
}
