/** What hangs on a line: what goes along when it is removed, and what stays but loses it. */
import { textsOf } from '../audience/textFields.ts';
import type { Change } from './changes.ts';
import { changesFor, type Look } from './commands.ts';
import type { Kind, Row } from './record.ts';

export interface Hanging {
  /** What goes along, by kind, in the order of the record: how many, and the first text of each. */
  readonly goes: readonly {
    readonly kind: Kind;
    readonly count: number;
    readonly texts: readonly string[];
  }[];
  /** What stays but points at nothing afterwards, such as the “who” of three actions. */
  readonly emptied: readonly {
    readonly kind: Kind;
    readonly field: string;
    readonly count: number;
  }[];
  /** Whether somebody's words are among what goes along, or stand where something is emptied. */
  readonly holdsWords: boolean;
}

/**
 * Gives what hangs on a row, from the changes that removing it would come to.
 * @throws WaymarkError `notFound` when the row is gone.
 */
export function hangingOn(look: Look, kind: Kind, id: string): Hanging {
  const changes = changesFor(look, { name: 'remove', kind, id });
  const going = changes.filter((change) => change.after === null && change.id !== id).reverse();
  const emptied = changes.flatMap(emptiedBy);
  const goes = inGroups(going, (change) => change.kind).map((group) => ({
    kind: group[0].kind,
    count: group.length,
    texts: group.flatMap(({ kind: of, before }) => firstText(of, before)),
  }));
  const fields = inGroups(emptied, ({ kind: of, field }) => `${of}.${field}`).map((group) => ({
    kind: group[0].kind,
    field: group[0].field,
    count: group.length,
  }));
  return {
    goes,
    emptied: fields,
    holdsWords: goes.some(({ texts }) => texts.length > 0) || emptied.some(({ says }) => says),
  };
}

function firstText(kind: Kind, row: Row | null): string[] {
  return row
    ? textsOf(kind, row)
        .slice(0, 1)
        .map(({ text }) => text)
    : [];
}

/** The pointers that a change empties. */
function emptiedBy({
  kind,
  before,
  after,
}: Change): { kind: Kind; field: string; says: boolean }[] {
  if (before === null || after === null) return [];
  const was = new Map(Object.entries(before));
  const says = textsOf(kind, before).length > 0;
  return Object.entries(after)
    .filter(([field, value]) => value === null && was.get(field) !== null)
    .map(([field]) => ({ kind, field, says }));
}

/** Gives items in groups of one key each, in the order in which the keys first come. */
function inGroups<T>(items: readonly T[], keyOf: (item: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
