import { CircleCheck, Contrast } from 'lucide-react';
import { type Gap, keyOfGap } from '#shared/plan/gap.ts';
import type { GapGroup, PageGaps } from '#shared/plan/gapGroups.ts';
import { gapsByUrgency, type Urgency, type UrgencyGroup } from '#shared/plan/urgency.ts';
import { nameOf } from '#shared/plan/way.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { useGaps } from '../../gaps.ts';
import { partName, t } from '../../wording.ts';
import { GapLink } from '../GapLink.tsx';
import { gapSource } from './gapSource.ts';

/** Gives whom a group of open questions is about. */
function groupName(record: ConferenceRecord, { kind, personId }: GapGroup): string {
  if (kind === 'everybody') return t('check.everybody');
  const unnamed = t(kind === 'child' ? 'rail.unnamedChild' : 'rail.unnamedParent');
  return nameOf(record, personId) || unnamed;
}

/**
 * Every question the guidance asks that the record does not answer yet: what is not safe to leave,
 * what only the people in the room can answer, what the desk can do afterwards.
 */
export function Gaps() {
  const { record } = useConference();
  const gaps = useGaps();
  const urgencies = gapsByUrgency(record, gaps);
  const open = urgencies.filter(({ count }) => count > 0);
  return (
    <>
      <p className={gaps.length === 0 ? 'all-done' : 'count'} role="status">
        {gaps.length === 0 ? t('check.none') : t('check.count', { count: gaps.length })}
      </p>
      {open.length > 0 && (
        <ul className="gap-subjects" aria-label={t('check.urgencies')}>
          {urgencies.map(({ urgency, count }) => (
            <li key={urgency}>
              <Jump to={urgency} count={count} name={t(`check.urgency.${urgency}`)} />
            </li>
          ))}
        </ul>
      )}
      {open.map((group) => (
        <OfUrgency key={group.urgency} of={group} />
      ))}
    </>
  );
}

const headingId = (to: string) => `open-${to}`;
const idOfGroup = (urgency: Urgency, { id }: GapGroup) => `${urgency}-${id || 'everybody'}`;

/** How much is open of something; leads to it on this page. */
function Jump(props: { to: string; count: number; name: string }) {
  const { to, count, name } = props;
  const Mark = count === 0 ? CircleCheck : Contrast;
  const words = (
    <>
      <Mark size={18} aria-hidden="true" />
      <span>
        {name}
        <span className="row-detail">{t('check.open', { count })}</span>
      </span>
    </>
  );
  if (count === 0) return <p className="gap-subject progress-done">{words}</p>;
  const lead = () => {
    const heading = document.getElementById(headingId(to));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <Button look="quiet" onPress={lead}>
      <span className="gap-subject progress-look">{words}</span>
    </Button>
  );
}

function OfUrgency(props: { of: UrgencyGroup }) {
  const { urgency, count, groups } = props.of;
  const { record } = useConference();
  const open = groups.filter((group) => group.count > 0);
  return (
    <section className={`gap-urgency gap-${urgency}`} aria-labelledby={headingId(urgency)}>
      <h2 id={headingId(urgency)} tabIndex={-1}>
        {t(`check.urgency.${urgency}`)}{' '}
        <span className="gap-count">{t('check.open', { count })}</span>
      </h2>
      <p className="field-hint">{t(`check.urgencyHint.${urgency}`)}</p>
      {/* Round the table, person by person: who is done can leave. */}
      {urgency === 'together' && open.length > 1 && (
        <ul className="gap-subjects" aria-label={t('check.subjects')}>
          {groups.map((group) => (
            <li key={group.id}>
              <Jump
                to={idOfGroup(urgency, group)}
                count={group.count}
                name={groupName(record, group)}
              />
            </li>
          ))}
        </ul>
      )}
      {open.map((group) => (
        <section className="gap-group" key={group.id}>
          <h3 id={headingId(idOfGroup(urgency, group))} tabIndex={-1}>
            {groupName(record, group)}
          </h3>
          <ul className="gaps">
            {group.pages.flatMap((page) =>
              page.gaps.map((gap) => <Line key={keyOfGap(gap)} gap={gap} of={page} />),
            )}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** One question, on which page it is answered, and who asks it. */
function Line(props: { gap: Gap; of: PageGaps }) {
  const { record } = useConference();
  const { gap, of } = props;
  return (
    <li className="gap-line">
      <GapLink gap={gap} />
      <span className={gap.deadline ? 'clause gap-rule' : 'clause'}>
        <span>{partName(record, of.page)}</span> <span>{gapSource(gap)}</span>
      </span>
    </li>
  );
}
