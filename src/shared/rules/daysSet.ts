/**
 * The days of a meeting that set a step, and what is wrong with each [R6.1]. The remark under a
 * field and the whole-plan check say the same of it, because both ask here.
 */
import { type ConferenceRecord, conferenceOf } from '../record/record.ts';
import { type Deadline, dayOff, type Remark, remarksOnDay } from './deadlines.ts';
import { placeOfStep, type StepField } from './places.ts';

/** Of several limits to one day, the one that ends first. */
function strictest(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines
    .filter(({ limit }) => limit !== null)
    .sort((a, b) => ((a.limit?.due ?? '') < (b.limit?.due ?? '') ? -1 : 1))[0];
}

/** Gives the limit that a field of the meeting is held against; undefined where no rule sets one. */
export function deadlineOfField(
  deadlines: readonly Deadline[],
  field: StepField,
): Deadline | undefined {
  const own = deadlines.filter(({ rule }) => placeOfStep(rule.id).field === field);
  return strictest(own) ?? own[0];
}

/**
 * Gives what is wrong with the day in a field of the meeting. Where no rule sets a limit, a weekend
 * and a bank holiday are named all the same.
 */
export function remarksOnField(
  record: ConferenceRecord,
  deadlines: readonly Deadline[],
  field: StepField,
): Remark[] {
  const { nation, [field]: day } = conferenceOf(record);
  const deadline = deadlineOfField(deadlines, field);
  if (deadline !== undefined) return remarksOnDay(deadline, day, nation);
  const off = day === null ? null : dayOff(day, nation);
  return off === null ? [] : [off];
}
