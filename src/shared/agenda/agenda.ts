/** What a meeting goes through, and how long each part may take [R9.2]. */

import { pagesOf, type Step, stepsInOrder } from '../plan/way.ts';
import { CLOCK_STATES } from '../record/choices.ts';
import type { ConferenceRecord } from '../record/record.ts';

/** A part of the meeting: a step of the way that people go through together in the room. */
export type Item = Exclude<(typeof CLOCK_STATES)[number], 'stopped'>;

/** Minutes for each step; null where none are set. */
export type Minutes = Readonly<Record<Step, number | null>>;

/** Minutes for each part where nobody has set any: two hours, half of them for the plan [W]. */
export const USUAL_MINUTES: Minutes = {
  meeting: 10,
  family: 5,
  child: 20,
  parent: 15,
  analysis: 10,
  plan: 30,
  contingency: 10,
  coreGroup: 5,
  agreement: 15,
  check: null,
  copies: null,
};

/** The parts in which people plan; in the others they share what they know, and weigh it. */
const PLANNING: ReadonlySet<string> = new Set(['plan', 'contingency', 'coreGroup', 'agreement']);

export const isPlanning = (item: Item): boolean => PLANNING.has(item);

export const isItem = (step: string): step is Item =>
  step !== 'stopped' && CLOCK_STATES.some((state) => state === step);

export interface AgendaLine {
  readonly item: Item;
  /** The time box in minutes, or null without one. */
  readonly minutes: number | null;
}

/** Tells whether an authority has set minutes of its own: no nation's guidance gives any. */
export function hasOwnMinutes(settled: Minutes): boolean {
  return Object.values(settled).some((minutes) => minutes !== null);
}

/** Gives the minutes that hold: those that were set, or the usual ones where none were. */
const minutesThatHold = (settled: Minutes): Minutes =>
  hasOwnMinutes(settled) ? settled : USUAL_MINUTES;

/** Gives the parts of this meeting in their order, each with its time box. */
export function agendaOf(record: ConferenceRecord, settled: Minutes): AgendaLine[] {
  const minutes = minutesThatHold(settled);
  const onTheWay = new Set(pagesOf(record).map(({ step }) => step));
  return stepsInOrder(record)
    .filter((step) => onTheWay.has(step))
    .filter(isItem)
    .map((item) => ({ item, minutes: minutes[item] }));
}
