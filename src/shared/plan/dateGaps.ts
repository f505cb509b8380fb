/**
 * Days that were set and do not keep the rules [R6.1]: after the last day, before what they follow,
 * at a weekend or on a bank holiday. What is done already is no question any more; only of a report
 * that the family saw too late it is asked why.
 */
import { longDate } from '../dates/format.ts';
import { type ConferenceRecord, conferenceOf, inOrder } from '../record/record.ts';
import { deadlineOfField, remarksOnField } from '../rules/daysSet.ts';
import {
  type Deadline,
  deadlinesOf,
  type Remark,
  remarksOnDay,
  ruleOfCopy,
} from '../rules/deadlines.ts';
import type { Rule, RuleId } from '../rules/pack.ts';
import { placeOfStep } from '../rules/places.ts';
import { stepName } from '../rules/words.ts';
import { blank, type Gap, type GapName } from './gap.ts';
import { nameOf } from './way.ts';

const WRONG: Readonly<Record<Remark, GapName>> = {
  late: 'dayTooLate',
  beforeStart: 'dayTooEarly',
  weekend: 'dayAtWeekend',
  bankHoliday: 'dayOnBankHoliday',
};

/** The days of the meeting, and the step by whose name each goes where no rule sets a limit to it. */
const DAYS = {
  heldOn: 'conference',
  coreGroupOn: 'nextCoreGroup',
  reviewOn: 'laterReview',
} as const satisfies Readonly<Record<string, RuleId>>;
const FIELDS = Object.keys(DAYS) as (keyof typeof DAYS)[];

/**
 * Gives what is wrong with the days that were set, each day once for each thing that is wrong.
 * @param rules the rules that hold there, see `rulesOf`
 */
export function dateGaps(record: ConferenceRecord, rules: readonly Rule[]): Gap[] {
  const deadlines = deadlinesOf(record, rules);
  return [
    ...FIELDS.flatMap((field) => ofMeeting(record, deadlines, field)),
    ...ofReports(record, deadlines),
    ...deadlines.flatMap((deadline) => ofCopies(record, deadline)),
  ];
}

function wrongDay(remark: Remark, id: RuleId, day: string, deadline: Deadline | undefined): Gap {
  return {
    name: WRONG[remark],
    page: placeOfStep(id).page,
    about: stepName(id),
    besides: longDate(day),
    // A weekend is one by the calendar, not by a rule.
    ...(deadline !== undefined && (remark === 'late' || remark === 'beforeStart')
      ? { deadline }
      : {}),
  };
}

function ofMeeting(
  record: ConferenceRecord,
  deadlines: readonly Deadline[],
  field: keyof typeof DAYS,
): Gap[] {
  const { id: rowId, [field]: day } = conferenceOf(record);
  if (day === null) return [];
  const deadline = deadlineOfField(deadlines, field);
  const step = deadline?.rule.id ?? DAYS[field];
  return remarksOnField(record, deadlines, field).map((remark) => ({
    ...wrongDay(remark, step, day, deadline),
    rowId,
    field,
  }));
}

/** Whose report the family saw too late to read it in peace, while nobody has said why. */
function ofReports(record: ConferenceRecord, deadlines: readonly Deadline[]): Gap[] {
  const deadline = deadlines.find(({ rule }) => rule.id === 'reportsShared');
  if (deadline === undefined) return [];
  const { nation } = conferenceOf(record);
  return inOrder(record.attendances)
    .filter(
      ({ reportSent, reportSharedOn, reportNotSharedReason }) =>
        reportSent &&
        blank(reportNotSharedReason) &&
        remarksOnDay(deadline, reportSharedOn, nation).includes('late'),
    )
    .map(({ id: rowId, personId, reportSharedOn }) => ({
      name: 'reportSharedLate',
      page: placeOfStep('reportsShared').page,
      about: nameOf(record, personId),
      besides: longDate(reportSharedOn ?? ''),
      rowId,
      deadline,
    }));
}

/** Of copies that still have to go, the first with each thing that is wrong: many share one day. */
function ofCopies(record: ConferenceRecord, deadline: Deadline): Gap[] {
  const { rule } = deadline;
  const { nation } = conferenceOf(record);
  const first = new Map<Remark, Gap>();
  for (const { id: rowId, copy, byWhen, sentOn } of inOrder(record.deliveries)) {
    if (sentOn !== null || byWhen === null || ruleOfCopy(copy) !== rule.id) continue;
    for (const remark of remarksOnDay(deadline, byWhen, nation)) {
      if (first.has(remark)) continue;
      first.set(remark, { ...wrongDay(remark, rule.id, byWhen, deadline), rowId, field: 'byWhen' });
    }
  }
  return [...first.values()];
}
