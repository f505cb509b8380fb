/** Every date that follows from a conference, by the rules that hold there [R6.1, M3.24, P]. */
import { isWorkingDay, type Nation } from '../dates/bankHolidays.ts';
import { weekdayOf } from '../dates/days.ts';
import { levelOf } from '../plan/kindOfMeeting.ts';
import type { CONFERENCE_KINDS } from '../record/choices.ts';
import { type Child, type Conference, inOrder, type Row } from '../record/record.ts';
import { type Limit, limitOf } from './limits.ts';
import type { Rule, RuleId, Start } from './pack.ts';

type ConferenceKind = (typeof CONFERENCE_KINDS)[number];

/** As much of a record as dates follow from; the start page reads no more of all conferences. */
export interface DatedRecord {
  readonly conferences: readonly Pick<
    Conference,
    'id' | 'kind' | 'nation' | 'heldOn' | 'strategyDiscussionOn' | 'coreGroupOn' | 'reviewOn'
  >[];
  readonly children: readonly Pick<
    Child,
    'id' | 'position' | 'personId' | 'unborn' | 'expectedOn' | 'planLevel'
  >[];
  readonly people: readonly Pick<Row<'people'>, 'id' | 'bornOn'>[];
  readonly attendances: readonly Pick<
    Row<'attendances'>,
    'reportSent' | 'reportSharedOn' | 'reportNotSharedReason'
  >[];
  readonly deliveries: readonly Pick<Row<'deliveries'>, 'copy' | 'byWhen' | 'sentOn'>[];
}

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
  /** Of copies that go to several people, the first day on which one still has to go. */
  readonly next: string | null;
  /** Whether it is done, as far as the record can know. */
  readonly isDone: boolean;
  readonly remarks: readonly Remark[];
  /** The child whose birth starts the clock; null for what concerns the whole family. */
  readonly childId: string | null;
}

const NEW_PLAN: readonly ConferenceKind[] = ['initial', 'preBirth', 'transferIn'];
const PROTECTION: readonly ConferenceKind[] = [...NEW_PLAN, 'review'];
const EVERY: readonly ConferenceKind[] = [...PROTECTION, 'childInNeed', 'earlyHelp'];

/** Which meetings a rule concerns. */
const KINDS_OF_RULE: Readonly<Record<RuleId, readonly ConferenceKind[]>> = {
  conference: ['initial', 'preBirth'],
  conferenceBeforeBirth: ['preBirth'],
  invitations: PROTECTION,
  reportsShared: PROTECTION,
  decisionLetter: PROTECTION,
  outlinePlan: PROTECTION,
  record: PROTECTION,
  recordCorrections: PROTECTION,
  firstCoreGroup: NEW_PLAN,
  coreGroupPapers: PROTECTION,
  nextCoreGroup: PROTECTION,
  firstReview: NEW_PLAN,
  laterReview: ['review'],
  planReview: EVERY,
  reviewAfterBirth: ['preBirth'],
};

/** Rules that hold only where a child has a child protection plan, or may get one. */
const WITH_PROTECTION: ReadonlySet<RuleId> = new Set<RuleId>([
  'outlinePlan',
  'firstCoreGroup',
  'coreGroupPapers',
  'nextCoreGroup',
  'firstReview',
  'laterReview',
  'reviewAfterBirth',
]);

/** Steps of which the record never learns that they are done: they are reminded of, no more. */
const NEVER_KNOWN: ReadonlySet<RuleId> = new Set<RuleId>([
  'invitations',
  'recordCorrections',
  'coreGroupPapers',
  'nextCoreGroup',
]);

/** Tells whether the record can say that a step is done, or when it will be. */
export const canBeKnown = (id: RuleId): boolean => !NEVER_KNOWN.has(id);

/** Whether plans of this meeting are, or may become, child protection plans, or are all others. */
function plansOf({ conferences, children }: DatedRecord): 'protection' | 'other' | 'none' {
  const kind = conferences[0]?.kind ?? 'initial';
  const decided = children.map(({ planLevel }) => planLevel).filter((level) => level !== 'none');
  if (children.length > 0 && decided.length === 0) return 'none';
  // Nobody is written down yet: then it is as this kind of meeting usually goes.
  const levels = children.length === 0 ? (['undecided'] as const) : decided;
  return levels.some((level) => levelOf(kind, level) === 'childProtection')
    ? 'protection'
    : 'other';
}

function latest(days: readonly (string | null)[]): string | null {
  if (days.length === 0 || days.includes(null)) return null;
  return (days as string[]).reduce((last, day) => (day > last ? day : last));
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce(
    (first, day) => (first === null || (day ?? first) < first ? day : first),
    null,
  );
}

type DeliveredCopy = Row<'deliveries'>['copy'];

/** A child’s copy is explained in the child’s own time, so no rule of days is held against it. */
const COPIES_OF_RULE: Readonly<Partial<Record<RuleId, readonly DeliveredCopy[]>>> = {
  decisionLetter: ['decisionLetter', 'childLetter'],
  outlinePlan: ['outlinePlan', 'parentCopy'],
  record: ['conferenceRecord'],
};

/** Gives the step of which a copy is part; undefined for one that no rule asks for. */
export function ruleOfCopy(copy: DeliveredCopy): RuleId | undefined {
  const rules = Object.keys(COPIES_OF_RULE) as RuleId[];
  return rules.find((id) => COPIES_OF_RULE[id]?.includes(copy));
}

/** Tells whether a step is done by handing over copies. */
export const isOfCopies = (id: RuleId): boolean => id in COPIES_OF_RULE;

type Standing = Pick<Deadline, 'set' | 'next' | 'isDone'>;

const planned = (set: string | null): Standing => ({ set, next: set, isDone: false });

function standingOfCopies(record: DatedRecord, copies: readonly DeliveredCopy[]): Standing {
  const rows = record.deliveries.filter(({ copy }) => copies.includes(copy));
  const sent = latest(rows.map(({ sentOn }) => sentOn));
  const wanted = latest(rows.map(({ sentOn, byWhen }) => sentOn ?? byWhen));
  const unsent = rows.filter(({ sentOn }) => sentOn === null);
  const next = earliest(unsent.map(({ byWhen }) => byWhen));
  return { set: sent ?? wanted, next, isDone: sent !== null };
}

/** A report that was kept from the family for a reason counts as settled. */
function standingOfReports({ attendances }: DatedRecord): Standing {
  const reports = attendances.filter(
    ({ reportSent, reportSharedOn, reportNotSharedReason }) =>
      reportSent && (reportSharedOn !== null || reportNotSharedReason.trim() === ''),
  );
  const set = latest(reports.map(({ reportSharedOn }) => reportSharedOn));
  return { set, next: null, isDone: set !== null };
}

/** What was set for a step: a day of the record, or the days on which copies went or have to go. */
function standingOf(record: DatedRecord, id: RuleId): Standing {
  const [conference] = record.conferences;
  const copies = COPIES_OF_RULE[id];
  if (copies !== undefined) return standingOfCopies(record, copies);
  switch (id) {
    case 'conference':
    case 'conferenceBeforeBirth':
      return planned(conference?.heldOn ?? null);
    case 'firstCoreGroup':
      return planned(conference?.coreGroupOn ?? null);
    case 'firstReview':
    case 'laterReview':
    case 'planReview':
    case 'reviewAfterBirth':
      return planned(conference?.reviewOn ?? null);
    case 'reportsShared':
      return standingOfReports(record);
    default:
      return planned(null);
  }
}

function startOf(record: DatedRecord, from: Exclude<Start, 'birth'>): string | null {
  const [conference] = record.conferences;
  switch (from) {
    case 'strategyDiscussion':
    case 'concern':
      return conference?.strategyDiscussionOn ?? null;
    case 'conference':
      return conference?.heldOn ?? null;
    case 'coreGroup':
      return conference?.coreGroupOn ?? null;
    case 'recordSent': {
      const { set, isDone } = standingOf(record, 'record');
      return isDone ? set : null;
    }
  }
}

/** Tells what keeps a day from being a working day; null for a working day or beyond the table. */
export function dayOff(day: string, nation: Nation): 'weekend' | 'bankHoliday' | null {
  if (isWorkingDay(day, nation) !== false) return null;
  return weekdayOf(day) % 6 === 0 ? 'weekend' : 'bankHoliday';
}

function remarksOn(
  { before }: Rule,
  limit: Limit | null,
  start: string | null,
  { set, isDone }: Pick<Standing, 'set' | 'isDone'>,
  nation: Nation,
): Remark[] {
  if (set === null) return [];
  const off = isDone ? null : dayOff(set, nation);
  return [
    ...(limit !== null && set > limit.due ? (['late'] as const) : []),
    ...(!before && start !== null && set < start ? (['beforeStart'] as const) : []),
    ...(off === null ? [] : [off]),
  ];
}

/** Gives what is to be said of a day that somebody sets for a step. */
export function remarksOnDay(
  { rule, limit, start }: Deadline,
  day: string | null,
  nation: Nation,
): Remark[] {
  return remarksOn(rule, limit, start, { set: day, isDone: false }, nation);
}

function ofFamily(record: DatedRecord, rule: Rule, from: Exclude<Start, 'birth'>): Deadline {
  const nation = record.conferences[0]?.nation ?? 'england';
  const start = startOf(record, from);
  const limit = start === null ? null : limitOf(rule, start, nation);
  const standing = standingOf(record, rule.id);
  const remarks = remarksOn(rule, limit, start, standing, nation);
  return { rule, start, limit, ...standing, remarks, childId: null };
}

/** Of two limits for one step, the one that ends first is the one to keep. */
function soonest(own: Limit | null, other: Limit | null): Limit | null {
  return own !== null && other !== null && other.due < own.due ? other : own;
}

/**
 * For each child expected: so long before or after the birth. A review after it is never later
 * than the first review.
 */
function aroundBirths(record: DatedRecord, rule: Rule, rules: readonly Rule[]): Deadline[] {
  const { nation = 'england', heldOn = null } = record.conferences[0] ?? {};
  const first = rules.find(({ id }) => id === 'firstReview');
  const review = first && heldOn !== null ? limitOf(first, heldOn, nation) : null;
  return inOrder(record.children)
    .filter(({ unborn }) => unborn)
    .map((child) => {
      const born = record.people.find(({ id }) => id === child.personId)?.bornOn ?? null;
      // Weeks of pregnancy are counted from the day that is expected, whenever the birth was.
      const start = rule.before ? child.expectedOn : (born ?? child.expectedOn);
      const own = start === null ? null : limitOf(rule, start, nation);
      const limit = rule.before ? own : soonest(own, review);
      const standing = standingOf(record, rule.id);
      const remarks = remarksOn(rule, limit, null, standing, nation);
      return { rule, start, limit, ...standing, remarks, childId: child.id };
    });
}

function isAsked(record: DatedRecord, { id }: Rule): boolean {
  const [conference] = record.conferences;
  const plans = plansOf(record);
  if (conference === undefined || !KINDS_OF_RULE[id].includes(conference.kind)) return false;
  if (id === 'planReview') return plans === 'other';
  return !WITH_PROTECTION.has(id) || plans === 'protection';
}

/**
 * Gives every step that follows from this meeting by the rules, in the order of the rules.
 * @param rules the rules that hold there, see `rulesOf`
 */
export function deadlinesOf(record: DatedRecord, rules: readonly Rule[]): Deadline[] {
  return rules
    .filter((rule) => isAsked(record, rule))
    .flatMap((rule) =>
      rule.from === 'birth'
        ? aroundBirths(record, rule, rules)
        : [ofFamily(record, rule, rule.from)],
    );
}
