/** What an act did, in short: enough to name it to a person without its whole content. */
import type { Kind } from '../record/record.ts';
import type { LoggedAct, LoggedChange } from './logged.ts';

/** The line that an act was about, and what became of it. */
export interface Lead {
  readonly effect: 'add' | 'set' | 'remove' | 'move';
  readonly kind: Kind;
  readonly id: string;
  /** The fields that changed; none where a line was added, removed or moved. */
  readonly fields: readonly string[];
  /** The line whole, where it was added or removed: it may no longer be in the record. */
  readonly row: Readonly<Record<string, unknown>> | null;
  /** How many lines changed, this one included. */
  readonly rows: number;
}

/** An act that can be taken back, or done again. */
export interface ReversibleAct {
  /** Its id in the log. Whoever takes it back names it, so that nothing else is taken back. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly lead: Lead;
}

/** A line of the list of acts. */
export interface ActLine {
  /** Its place in the log. */
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly name: LoggedAct['name'];
  /** What was done; of an undo, what was taken back. Null where the conference began. */
  readonly lead: Lead | null;
}

/**
 * Gives what changes were about. It is read from the changes alone, so that it holds for a
 * command, for what takes it back and for what does it again.
 * @throws Error when there are none; the log has no such act.
 */
export function leadOf(changes: readonly LoggedChange[]): Lead {
  const added = changes.find(({ before }) => before === null);
  // A removal takes parts first, so that the line itself goes last.
  const removed = changes.findLast(({ after }) => after === null);
  const rows = changes.length;
  if (added) return { effect: 'add', ...whatOf(added), fields: [], row: added.after, rows };
  if (removed)
    return { effect: 'remove', ...whatOf(removed), fields: [], row: removed.before, rows };
  const shift = shiftsIn(changes);
  const farthest = changes.reduce((far, change) => (shift(change) > shift(far) ? change : far));
  const fields = fieldsOf(farthest);
  const isMove = fields.length === 1 && fields[0] === 'position';
  const effect = isMove ? ('move' as const) : ('set' as const);
  return { effect, ...whatOf(farthest), fields: isMove ? [] : fields, row: null, rows };
}

const whatOf = ({ kind, id }: LoggedChange) => ({ kind, id });

function fieldsOf({ after }: LoggedChange): string[] {
  return Object.keys(after ?? {}).filter((field) => field !== 'version');
}

/**
 * Gives by how many places a line moved among those that changed. The one that was moved goes
 * farther than those it passes; of two that change places it is named first. Places are counted,
 * because removed lines leave gaps between the numbers.
 */
function shiftsIn(changes: readonly LoggedChange[]): (change: LoggedChange) => number {
  const placesOf = (side: 'before' | 'after') =>
    [...changes].sort(
      (one, other) =>
        Number(one[side]?.position ?? 0) - Number(other[side]?.position ?? 0) ||
        (one.id < other.id ? -1 : 1),
    );
  const [before, after] = [placesOf('before'), placesOf('after')];
  return (change) => Math.abs(after.indexOf(change) - before.indexOf(change));
}
