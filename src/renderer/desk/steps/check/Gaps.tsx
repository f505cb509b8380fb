import { CircleCheck, Contrast } from 'lucide-react';
import { GAP_CLAUSES } from '#shared/plan/gap.ts';
import { type GapGroup, gapGroups, type PageGaps } from '#shared/plan/gapGroups.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import { nameOf } from '#shared/plan/way.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { useAuthority } from '../../../api/authority.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { partName, sourceText, stepName, t } from '../../wording.ts';
import { GapLink } from '../GapLink.tsx';

/** Gives whom a group of open questions is about. */
function groupName(record: ConferenceRecord, { kind, personId }: GapGroup): string {
  if (kind === 'everybody') return t('check.everybody');
  const unnamed = t(kind === 'child' ? 'rail.unnamedChild' : 'rail.unnamedParent');
  return nameOf(record, personId) || unnamed;
}

/** Every question the guidance asks that the record does not answer yet, by whom it is about. */
export function Gaps() {
  const { record } = useConference();
  const gaps = gapsOf(record, useAuthority());
  const groups = gapGroups(record, gaps);
  return (
    <>
      <p className={gaps.length === 0 ? 'all-done' : 'count'} role="status">
        {gaps.length === 0 ? t('check.none') : t('check.count', { count: gaps.length })}
      </p>
      {groups.length > 1 && (
        <ul className="gap-subjects" aria-label={t('check.subjects')}>
          {groups.map((group) => (
            <li key={group.id}>
              <Subject group={group} name={groupName(record, group)} />
            </li>
          ))}
        </ul>
      )}
      {groups
        .filter(({ count }) => count > 0)
        .map((group) => (
          <Group key={group.id} group={group} name={groupName(record, group)} />
        ))}
    </>
  );
}

function headingId({ id }: GapGroup): string {
  return `open-${id || 'everybody'}`;
}

/** How much is open about somebody; leads to it on this page. */
function Subject(props: { group: GapGroup; name: string }) {
  const { group, name } = props;
  const open = t('check.open', { count: group.count });
  const Mark = group.count === 0 ? CircleCheck : Contrast;
  const words = (
    <>
      <Mark size={18} aria-hidden="true" />
      <span>
        {name}
        <span className="row-detail">{open}</span>
      </span>
    </>
  );
  if (group.count === 0) return <p className="gap-subject progress-done">{words}</p>;
  const lead = () => {
    const heading = document.getElementById(headingId(group));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <Button look="quiet" onPress={lead}>
      <span className="gap-subject progress-look">{words}</span>
    </Button>
  );
}

function Group(props: { group: GapGroup; name: string }) {
  const { group, name } = props;
  return (
    <section className="gap-group">
      <h2 id={headingId(group)} tabIndex={-1}>
        {name} <span className="gap-count">{t('check.open', { count: group.count })}</span>
      </h2>
      {group.pages.map((page) => (
        <OnPage key={`${page.page.step}/${page.page.part}`} of={page} />
      ))}
    </section>
  );
}

function OnPage(props: { of: PageGaps }) {
  const { record } = useConference();
  const { page, gaps } = props.of;
  const step = stepName(record, page.step);
  return (
    <>
      <h3>{t('check.onPage', { step, page: partName(record, page) })}</h3>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={`${gap.name}/${gap.rowId}/${gap.about}/${gap.besides}`}>
            <GapLink gap={gap} />
            <span className="clause">{sourceText(GAP_CLAUSES[gap.name])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
