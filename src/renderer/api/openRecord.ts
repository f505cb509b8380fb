/**
 * The record as the desk shows it: what main has confirmed, and on top of it the commands that
 * are still on their way. So a new line is there at once, and what main says always wins.
 */
import type { Applied, ReadRecord, Standing } from '#shared/contract/routes.ts';
import { applyChanges } from '#shared/record/changes.ts';
import { type Command, changesFor, lookAt } from '#shared/record/commands.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';

/** A request to main that was not answered yet; undo and redo have no effect before the answer. */
interface OnItsWay {
  readonly ticket: number;
  readonly command: Command | null;
}

export interface OpenRecord extends Standing {
  /** What main has confirmed, up to the act of this number. */
  readonly confirmed: ConferenceRecord;
  /** When that was on disk, ISO 8601. */
  readonly savedAt: string;
  /** The highest number that main has told of. Above `number`, something was missed. */
  readonly heard: number;
  readonly onTheirWay: readonly OnItsWay[];
  /** Why the last change could not be saved; empty once one was. */
  readonly problem: string;
}

export type Happening =
  | { readonly is: 'sent'; readonly ticket: number; readonly command: Command | null }
  | { readonly is: 'answered'; readonly ticket: number; readonly applied: Applied }
  | { readonly is: 'refused'; readonly ticket: number; readonly problem: string }
  | { readonly is: 'told'; readonly applied: Applied }
  | { readonly is: 'readAgain'; readonly read: ReadRecord };

/** Gives the open record as it was read first. */
export function begin({ record, ...read }: ReadRecord): OpenRecord {
  return { ...read, confirmed: record, heard: read.number, onTheirWay: [], problem: '' };
}

/** Gives the open record after something happened. */
export function after(open: OpenRecord, happening: Happening): OpenRecord {
  switch (happening.is) {
    case 'sent': {
      const { ticket, command } = happening;
      return { ...open, onTheirWay: [...open.onTheirWay, { ticket, command }] };
    }
    case 'answered':
      return { ...without(confirm(open, happening.applied), happening.ticket), problem: '' };
    case 'refused':
      return { ...without(open, happening.ticket), problem: happening.problem };
    case 'told':
      return confirm(open, happening.applied);
    case 'readAgain': {
      const { record, ...read } = happening.read;
      if (read.number < open.number) return open;
      const heard = Math.max(open.heard, read.number);
      return { ...open, ...read, confirmed: record, heard };
    }
  }
}

/** An act may be told twice, as answer and as news, and one may be missed: numbers show both. */
function confirm(open: OpenRecord, { changes, follows, ...applied }: Applied): OpenRecord {
  const { number, savedAt, undoable, redoable } = applied;
  const heard = Math.max(open.heard, number);
  if (number <= open.number || follows !== open.number) return { ...open, heard };
  const confirmed = applyChanges(open.confirmed, changes);
  return { ...open, confirmed, heard, number, savedAt, undoable, redoable };
}

function without(open: OpenRecord, ticket: number): OpenRecord {
  return { ...open, onTheirWay: open.onTheirWay.filter((request) => request.ticket !== ticket) };
}

/** Says whether main has told of something that this window has missed. */
export function isBehind({ number, heard }: Pick<OpenRecord, 'number' | 'heard'>): boolean {
  return heard > number;
}

/** Gives the record to show. */
export function shownRecord({ confirmed, onTheirWay }: OpenRecord): ConferenceRecord {
  return onTheirWay.reduce((record, { command }) => foresee(record, command), confirmed);
}

/** Gives the record as it will be if main agrees; unchanged where main will surely refuse. */
function foresee(record: ConferenceRecord, command: Command | null): ConferenceRecord {
  if (command === null) return record;
  try {
    return applyChanges(record, changesFor(lookAt(record), command));
  } catch {
    return record;
  }
}
