/** What the change log keeps. */
import type { Change } from '../record/changes.ts';
import type { Command } from '../record/commands.ts';
import type { Kind } from '../record/record.ts';

/** Where a conference came from that another Waymark handed over. */
export interface HandedOver {
  /** Who handed it over, as their computer knows them. */
  readonly by: string;
  /** When, ISO 8601. */
  readonly at: string;
  /** The conference it stands beside, when it came in as a second one. */
  readonly secondCopyOf?: string;
}

/**
 * Somebody's command, how the conference came to be here, what takes an act back, or what takes
 * that back in turn.
 */
export type LoggedAct =
  | Command
  | { readonly name: 'create' | 'undo' | 'redo' }
  | { readonly name: 'import'; readonly from?: HandedOver };

/**
 * A change as the log keeps it: a row added or removed is whole; of a changed row only the
 * fields that differ, so that an hour of typing into one long text does not fill the disk.
 */
export interface LoggedChange {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Gives a change as the log keeps it. */
export function toLogged({ kind, id, before, after }: Change): LoggedChange {
  if (before === null || after === null) return { kind, id, before, after };
  const differing = Object.keys(after).filter(
    (field) => JSON.stringify(before[field as never]) !== JSON.stringify(after[field as never]),
  );
  const only = (row: object) =>
    Object.fromEntries(Object.entries(row).filter(([field]) => differing.includes(field)));
  return { kind, id, before: only(before), after: only(after) };
}

/** Gives logged changes the other way round, last first: what taking them back does. */
export function reverseLogged(changes: readonly LoggedChange[]): LoggedChange[] {
  return changes
    .map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before }))
    .reverse();
}
