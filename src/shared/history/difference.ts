/**
 * What many acts come to: for each line whether it came, went or changed, and for each changed
 * field its value before and now. What was changed and changed back is no difference.
 */
import type { Kind } from '../record/record.ts';
import type { LoggedChange } from './logged.ts';

type Values = Readonly<Record<string, unknown>>;

export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of one line. */
export type RowDifference =
  | { readonly kind: Kind; readonly id: string; readonly is: 'added'; readonly row: Values }
  | { readonly kind: Kind; readonly id: string; readonly is: 'removed'; readonly row: Values }
  | {
      readonly kind: Kind;
      readonly id: string;
      readonly is: 'changed';
      readonly fields: readonly FieldDifference[];
    };

/** A line as far as the changes so far tell of it. */
interface Trace {
  readonly kind: Kind;
  readonly wasThere: boolean;
  readonly isThere: boolean;
  /** What it held at first, of the fields that were touched; all of it once it was removed. */
  readonly before: Values;
  /** What it holds now, of the same fields. */
  readonly after: Values;
}

/** Says nothing to a reader: how often a line was changed, and where it stands among its like. */
const UNSAID = new Set(['id', 'version', 'position']);

/** Gives the difference that changes come to, in the order in which lines were first touched. */
export function differenceOf(changes: Iterable<LoggedChange>): RowDifference[] {
  const traces = new Map<string, Trace>();
  for (const change of changes) {
    const known = traces.get(change.id);
    traces.set(change.id, known ? goOn(known, change) : begin(change));
  }
  return [...traces].flatMap(([id, trace]) => settle(id, trace));
}

function begin({ kind, before, after }: LoggedChange): Trace {
  return {
    kind,
    wasThere: before !== null,
    isThere: after !== null,
    before: before ?? {},
    after: after ?? {},
  };
}

function goOn(trace: Trace, { before, after }: LoggedChange): Trace {
  return {
    ...trace,
    isThere: after !== null,
    // What was seen first is what it was at first.
    before: { ...before, ...trace.before },
    after: before === null ? (after ?? {}) : { ...trace.after, ...after },
  };
}

function settle(id: string, { kind, wasThere, isThere, before, after }: Trace): RowDifference[] {
  if (!wasThere && !isThere) return [];
  if (!wasThere) return [{ kind, id, is: 'added', row: after }];
  if (!isThere) return [{ kind, id, is: 'removed', row: before }];
  const fields = Object.keys(after)
    // A field that a later Waymark has added to the line was not there to differ.
    .filter((field) => !UNSAID.has(field) && field in before)
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
  return fields.length === 0 ? [] : [{ kind, id, is: 'changed', fields }];
}
