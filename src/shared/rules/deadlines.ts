/** Every date that follows from a conference, by the rules that hold there [R6.1, M3.24, P]. */
import { isWorkingDay, type Nation } from '../dates/bankHolidays.ts';
import type { CONFERENCE_KINDS } from '../record/choices.ts';
import { type ConferenceRecord, conferenceOf, find, inOrder, type Row } from '../record/record.ts';
import { plannedChildren } from '../record/rowsOf.ts';
import { type Limit, limitOf } from './limits.ts';
import type { Rule, RuleId, Start } from './pack.ts';

type ConferenceKind = (typeof CONFERENCE_KINDS)[number];

/** What is wrong with a day that was set for a step. */
export type Remark = 'late' | 'weekend' | 'bankHoliday' | 'beforeStart';

/** One step with the last day on which it may be done, and the day that is set for it. */
export interface Deadline {
  readonly rule: Rule;
  /** The day on which its clock starts; null while that is not known. */
  readonly start: string | null;
  /** Null while its clock has not started, or where nobody has said how long it may take. */
  readonly limit: Limit | null;
  /** The day on which it is done or will be, as far as the record says. */
  readonly set: string | null;
  /** Whether it is done, as far as the record can know. */
  readonly isDone: boolean;
  readonly remarks: readonly Remark[];
  /** The child whose birth starts the clock; null for what concerns the whole family. */
  readonly childId: string | null;
}

const NEW_PLAN: readonly ConferenceKind[] = ['initial', 'preBirth', 'transferIn'];
const PROTECTION: readonly ConferenceKind[] = [...NEW_PLAN, 'review'];
const BY_CONSENT: readonly ConferenceKind[] = ['childInNeed', 'earlyHelp'];

/** Which meetings a rule concerns. */
const KINDS_OF_RULE: Readonly<Record<RuleId, readonly ConferenceKind[]>> = {
  conference: ['initial', 'preBirth'],
  invitations: PROTECTION,
  reportsShared: PROTECTION,
  decisionLetter: PROTECTION,
  outlinePlan: PROTECTION,
  record: PROTECTION,
  firstCoreGroup: NEW_PLAN,
  coreGroupPapers: PROTECTION,
  nextCoreGroup: PROTECTION,
  firstReview: NEW_PLAN,
  laterReview: ['review'],
  planReview: BY_CONSENT,
  reviewAfterBirth: ['preBirth'],
};

/** Rules that hold only where at least one child has a child protection plan, or may get one. */
const WITH_A_PLAN: ReadonlySet<RuleId> = new Set<RuleId>([
  'outlinePlan',
  'firstCoreGroup',
  'coreGroupPapers',
  'nextCoreGroup',
  'firstReview',
  'laterReview',
  'reviewAfterBirth',
]);

function startOf(record: ConferenceRecord, from: Exclude<Start, 'birth'>): string | null {
  const { strategyDiscussionOn, heldOn, coreGroupOn } = conferenceOf(record);
  switch (from) {
    case 'strategyDiscussion':
      return strategyDiscussionOn;
    case 'conference':
      return heldOn;
    case 'coreGroup':
      return coreGroupOn;
  }
}

/** The latest day of all, or null where one is missing or there is none. */
function latest(days: readonly (string | null)[]): string | null {
  if (days.length === 0 || days.includes(null)) return null;
  return (days as string[]).reduce((last, day) => (day > last ? day : last));
}

type DeliveredCopy = Row<'deliveries'>['copy'];

const COPIES_OF_RULE: Readonly<Partial<Record<RuleId, readonly DeliveredCopy[]>>> = {
  decisionLetter: ['decisionLetter', 'childLetter'],
  outlinePlan: ['outlinePlan', 'childCopy', 'parentCopy'],
  record: ['conferenceRecord'],
};

interface Standing {
  readonly set: string | null;
  readonly isDone: boolean;
}

const planned = (set: string | null): Standing => ({ set, isDone: false });

/** What was set for a step: a day of the record, or the days on which copies went or have to go. */
function standingOf(record: ConferenceRecord, id: RuleId): Standing {
  const { heldOn, coreGroupOn, reviewOn } = conferenceOf(record);
  const copies = COPIES_OF_RULE[id];
  if (copies !== undefined) {
    const rows = record.deliveries.filter(({ copy }) => copies.includes(copy));
    const sent = latest(rows.map(({ sentOn }) => sentOn));
    const wanted = latest(rows.map(({ sentOn, byWhen }) => sentOn ?? byWhen));
    return { set: sent ?? wanted, isDone: sent !== null };
  }
  switch (id) {
    case 'conference':
      return planned(heldOn);
    case 'firstCoreGroup':
      return planned(coreGroupOn);
    case 'firstReview':
    case 'laterReview':
    case 'planReview':
    case 'reviewAfterBirth':
      return planned(reviewOn);
    case 'reportsShared': {
      const reports = record.attendances.filter(({ reportSent }) => reportSent);
      const shared = latest(reports.map(({ reportSharedOn }) => reportSharedOn));
      return { set: shared, isDone: shared !== null };
    }
    default:
      return planned(null);
  }
}

function remarksOn(
  { before }: Rule,
  limit: Limit | null,
  start: string | null,
  { set, isDone }: Standing,
  nation: Nation,
): Remark[] {
  if (set === null) return [];
  const remarks: Remark[] = [];
  if (limit !== null && set > limit.due) remarks.push('late');
  if (!before && start !== null && set < start) remarks.push('beforeStart');
  if (!isDone && isWorkingDay(set, nation) === false) {
    const weekday = new Date(`${set}T00:00:00Z`).getUTCDay();
    remarks.push(weekday % 6 === 0 ? 'weekend' : 'bankHoliday');
  }
  return remarks;
}

/** Of several limits for one step, the one that ends first is the one to keep. */
function soonest(limits: readonly (Limit | null)[]): Limit | null {
  const known = limits.filter((limit) => limit !== null);
  return known.reduce<Limit | null>(
    (first, limit) => (first === null || limit.due < first.due ? limit : first),
    null,
  );
}

function ofFamily(record: ConferenceRecord, rule: Rule, from: Exclude<Start, 'birth'>): Deadline {
  const { nation } = conferenceOf(record);
  const start = startOf(record, from);
  const limit = start === null ? null : limitOf(rule, start, nation);
  const standing = standingOf(record, rule.id);
  const remarks = remarksOn(rule, limit, start, standing, nation);
  return { rule, start, limit, ...standing, remarks, childId: null };
}

/** For each child expected: so long after the birth, and never later than the first review. */
function afterBirths(record: ConferenceRecord, rule: Rule, rules: readonly Rule[]): Deadline[] {
  const { nation, heldOn } = conferenceOf(record);
  const first = rules.find(({ id }) => id === 'firstReview');
  return inOrder(record.children)
    .filter(({ unborn }) => unborn)
    .map((child) => {
      const born = find(record, 'people', child.personId)?.bornOn ?? null;
      const start = born ?? child.expectedOn;
      const own = start === null ? null : limitOf(rule, start, nation);
      const review = first && heldOn !== null ? limitOf(first, heldOn, nation) : null;
      const limit = own === null ? null : soonest([own, review]);
      const standing = standingOf(record, rule.id);
      const remarks = remarksOn(rule, limit, null, standing, nation);
      return { rule, start, limit, ...standing, remarks, childId: child.id };
    });
}

/** Whether somebody at this meeting has a child protection plan, or may still get one. */
function mayHavePlan(record: ConferenceRecord): boolean {
  return plannedChildren(record).some((child) =>
    ['undecided', 'childProtection'].includes(child.planLevel),
  );
}

/**
 * Gives every step that follows from this meeting by the rules, in the order of the rules.
 * @param rules the rules that hold there, see `rulesOf`
 */
export function deadlinesOf(record: ConferenceRecord, rules: readonly Rule[]): Deadline[] {
  const { kind } = conferenceOf(record);
  const isAsked = ({ id }: Rule) =>
    KINDS_OF_RULE[id].includes(kind) && (!WITH_A_PLAN.has(id) || mayHavePlan(record));
  return rules
    .filter(isAsked)
    .flatMap((rule) =>
      rule.from === 'birth'
        ? afterBirths(record, rule, rules)
        : [ofFamily(record, rule, rule.from)],
    );
}

/** Gives the steps that are not done and whose limit ended before a day, `YYYY-MM-DD`. */
export function overdueOn(deadlines: readonly Deadline[], today: string): Deadline[] {
  return deadlines.filter(
    ({ isDone, limit, set }) => !isDone && limit !== null && limit.due < today && set === null,
  );
}
