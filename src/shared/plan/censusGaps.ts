/**
 * What the census of England does not take, asked while it can still be put right [R6.1]. A plan
 * starts on the day of the conference that decides on it; a child has either a child protection plan
 * or a child in need plan; earlier plans are counted; a review comes after the start.
 */
import { weekdayOf } from '../dates/days.ts';
import type { CONFERENCE_KINDS } from '../record/choices.ts';
import { type Child, type ConferenceRecord, conferenceOf } from '../record/record.ts';
import { childrenOf } from '../record/rowsOf.ts';
import { type Gap, gapIf, pageOf } from './gap.ts';
import { nameOf } from './way.ts';

/** Meetings that decide on a new plan. */
const NEW_PLAN: readonly (typeof CONFERENCE_KINDS)[number][] = [
  'initial',
  'preBirth',
  'transferIn',
];

/** Gives what the census would ask about; nothing outside England, and nothing without such a plan. */
export function censusGaps(record: ConferenceRecord): Gap[] {
  const { nation, heldOn } = conferenceOf(record);
  const planned = childrenOf(record).filter(({ planLevel }) => planLevel === 'childProtection');
  if (nation !== 'england' || planned.length === 0) return [];
  const isAtWeekend = heldOn !== null && weekdayOf(heldOn) % 6 === 0;
  return [
    ...gapIf(isAtWeekend, 'conferenceAtWeekend', pageOf('meeting', 'about')),
    ...planned.flatMap((child) => ofPlan(record, child)),
  ];
}

/** When a child’s plan started: as written down, else on the day of the conference that began it. */
export function planStartOf(record: ConferenceRecord, child: Child): string | null {
  const { kind, heldOn } = conferenceOf(record);
  return child.planStartedOn ?? (NEW_PLAN.includes(kind) ? heldOn : null);
}

function ofPlan(record: ConferenceRecord, child: Child): Gap[] {
  const { kind, heldOn, reviewOn } = conferenceOf(record);
  const name = nameOf(record, child.personId);
  const page = pageOf('analysis', 'decision', child.id);
  const start = planStartOf(record, child);
  const isNew = NEW_PLAN.includes(kind);
  const isNotAfterStart = (day: string | null) => day !== null && start !== null && day <= start;
  return [
    ...gapIf(
      isNew && start !== null && heldOn !== null && start !== heldOn,
      'planStartNotConference',
      page,
      name,
    ),
    ...gapIf(!isNew && start === null, 'planStartNotSaid', page, name),
    // A review looks at a plan that runs already: this one, and the next.
    ...gapIf(!isNew && isNotAfterStart(heldOn), 'planStartNotBefore', page, name),
    ...gapIf(
      isNotAfterStart(reviewOn),
      'reviewNotAfterStart',
      pageOf('coreGroup', 'members'),
      name,
    ),
    ...gapIf(child.previousPlans === null, 'previousPlansNotKnown', page, name),
    ...gapIf(child.inNeedPlan === 'notAsked', 'inNeedPlanNotAsked', page, name),
    ...gapIf(child.inNeedPlan === 'yes', 'inNeedPlanBeside', page, name),
  ];
}
