/**
 * The clock of the meeting [R9.2]. A mark of the record says from when on which part of the agenda
 * was talked about, or that the clock was stopped; a part lasts until the next mark. So one press
 * is one line, and no two parts overlap.
 */
import { type ConferenceRecord, inOrder, type Row } from '../record/record.ts';
import { type AgendaLine, type Item, isPlanning } from './agenda.ts';

export type ClockMark = Row<'clockMarks'>;

/** Longer is no meeting: somebody forgot to stop the clock. */
const LONGEST_HOURS = 6;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** A time during which one part was talked about. */
export interface Span {
  readonly id: string;
  readonly item: Item;
  /** Moments in ISO 8601; the clock still runs where there is no end. */
  readonly from: string;
  readonly until: string | null;
  /** Milliseconds; 0 where the clock was forgotten. */
  readonly lasted: number;
  /** Whether it ran longer than any meeting, so that how long it was is not known. */
  readonly forgotten: boolean;
}

/** Gives the marks from the first to the last. */
export function marksInTime(record: ConferenceRecord): ClockMark[] {
  return inOrder(record.clockMarks.filter(({ at }) => at !== '')).sort((one, other) =>
    one.at.localeCompare(other.at),
  );
}

/** Gives what was talked about from when to when. */
export function spansOf(record: ConferenceRecord, now: Date): Span[] {
  const marks = marksInTime(record);
  return marks.flatMap(({ id, state, at }, index) => {
    if (state === 'stopped') return [];
    const until = marks[index + 1]?.at ?? null;
    const ran = Math.max(0, Date.parse(until ?? now.toISOString()) - Date.parse(at));
    const forgotten = ran > LONGEST_HOURS * HOUR_MS;
    return [{ id, item: state, from: at, until, lasted: forgotten ? 0 : ran, forgotten }];
  });
}

/** Gives the part the clock runs for, or null while it does not; one that was forgotten runs no more. */
export function runningItem(record: ConferenceRecord, now: Date): Item | null {
  const last = marksInTime(record).at(-1);
  if (last === undefined || last.state === 'stopped') return null;
  return spansOf(record, now).at(-1)?.forgotten ? null : last.state;
}

export interface TimedLine extends AgendaLine {
  /** Milliseconds. */
  readonly spent: number;
}

export interface Times {
  readonly lines: readonly TimedLine[];
  readonly running: Item | null;
  /** Milliseconds for the plan, and for everything else. */
  readonly planning: number;
  readonly sharing: number;
}

/** Gives how long each part of the agenda took so far. */
export function timesOf(record: ConferenceRecord, agenda: readonly AgendaLine[], now: Date): Times {
  const spans = spansOf(record, now);
  const lines = agenda.map((line) => ({
    ...line,
    spent: sum(spans.filter(({ item }) => item === line.item).map(({ lasted }) => lasted)),
  }));
  const ofParts = (planning: boolean) =>
    sum(spans.filter(({ item }) => isPlanning(item) === planning).map(({ lasted }) => lasted));
  return {
    lines,
    running: runningItem(record, now),
    planning: ofParts(true),
    sharing: ofParts(false),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Gives whole minutes of milliseconds, as a clock shows them. */
export const wholeMinutes = (milliseconds: number) => Math.floor(milliseconds / MINUTE_MS);

/** What the chair is told, and the room is not. */
export type Warning =
  /** The part that is on has used up its time box. */
  | { readonly kind: 'over'; readonly item: Item; readonly minutes: number }
  /** When the meeting ends in time, so much of the time for the plan is left. */
  | { readonly kind: 'eaten'; readonly left: number; readonly planned: number };

/** Fewer minutes are no reason to trouble anybody. */
const NOT_WORTH_SAYING = 5;

/** Gives what is to be said of the time: that a part is over, that sharing eats the time for the plan. */
export function warningsOf({ lines, running, planning, sharing }: Times): Warning[] {
  if (running === null) return [];
  const warnings: Warning[] = [];
  const line = lines.find(({ item }) => item === running);
  if (line !== undefined && line.minutes !== null) {
    const over = wholeMinutes(line.spent) - line.minutes;
    if (over > 0) warnings.push({ kind: 'over', item: running, minutes: over });
  }
  const minutesOf = (those: readonly TimedLine[]) => sum(those.map(({ minutes }) => minutes ?? 0));
  const all = minutesOf(lines);
  const planned = minutesOf(lines.filter(({ item }) => isPlanning(item)));
  const used = wholeMinutes(planning + sharing);
  const left = Math.max(0, all - used) + wholeMinutes(planning);
  if (planned > 0 && !isPlanning(running) && left <= planned - NOT_WORTH_SAYING) {
    warnings.push({ kind: 'eaten', left, planned });
  }
  return warnings;
}

/**
 * Gives what the clock says after its key was pressed at a page: it starts, goes over to the part
 * one has come to, or stops. Null where there is nothing to time.
 * @param item the part of the page, or null where it has none
 */
export function statePressed(running: Item | null, item: Item | null): ClockMark['state'] | null {
  return running !== null && (item === null || item === running) ? 'stopped' : item;
}
