/**
 * The five commands by which a record changes. A command says what somebody did; the changes
 * that follow from it are worked out here, alike for the desk and for the store.
 */
import { z } from 'zod';
import { WaymarkError } from '../errors.ts';
import { fitTo } from '../misfit.ts';
import type { Change } from './changes.ts';
import { findCircle, LEADS_BACK, ownKindPointers } from './circles.ts';
import { KINDS } from './kinds/index.ts';
import { inOrder, isKind, KIND_NAMES, type Kind, type Row } from './record.ts';
import { KINDS_ABOUT_ITEMS, ownerOf, pointerOf, REFERENCES } from './references.ts';

const kind = z.enum(KIND_NAMES as [Kind, ...Kind[]]);
const id = z.uuid();

/** As many rows as a child's whole section may hold: taking back its removal adds them at once. */
const MOST_ROWS = 2_000;

/** Rows to add, complete or with defaults left out; several when they belong together. */
const rowsToAdd = z
  .array(z.strictObject({ kind, row: z.looseObject({ id }) }))
  .min(1)
  .max(MOST_ROWS);
const add = z.strictObject({ name: z.literal('add'), rows: rowsToAdd });
/**
 * `was` holds values of the row as whoever sets knew them. Where one of them is another
 * meanwhile, and not the one that is set, nothing is set: somebody else's words are not
 * overwritten unseen.
 */
const valuesOfRow = {
  kind,
  id,
  values: z.record(z.string(), z.unknown()),
  was: z.record(z.string(), z.unknown()).optional(),
};
const set = z.strictObject({ name: z.literal('set'), ...valuesOfRow });
/** Values of several rows that change together or not at all, each row once; rows may come with them. */
const setAll = z.strictObject({
  name: z.literal('setAll'),
  sets: z
    .array(z.strictObject(valuesOfRow))
    .min(1)
    .max(MOST_ROWS)
    .refine(
      (sets) => new Set(sets.map((one) => one.id)).size === sets.length,
      'names a row more than once',
    ),
  adds: rowsToAdd.optional(),
});
const remove = z.strictObject({ name: z.literal('remove'), kind, id });
/** `to` is the new place among the rows of the same owner, counted from 0. */
const move = z.strictObject({
  name: z.literal('move'),
  kind,
  id,
  to: z.number().int().min(0).max(10_000),
});

export const commandSchema = z.discriminatedUnion('name', [add, set, setAll, remove, move]);
export type Command = z.infer<typeof commandSchema>;

/** How a command looks at the record: in memory on the desk, in the store in main. */
export interface Look {
  get<K extends Kind>(kind: K, id: string): Row<K> | undefined;
  all<K extends Kind>(kind: K): readonly Row<K>[];
}

/** Gives the look at a record held in memory. */
export function lookAt(record: { readonly [K in Kind]: readonly Row<K>[] }): Look {
  const all = <K extends Kind>(of: K): readonly Row<K>[] => record[of];
  return { all, get: (of, rowId) => all(of).find((row) => row.id === rowId) };
}

/**
 * Gives the changes that follow from a command.
 * @throws WaymarkError `invalid` when a value does not fit, `notFound` when a row is gone,
 *   `conflict` when an id is taken already.
 */
export function changesFor(look: Look, command: Command): Change[] {
  switch (command.name) {
    case 'add':
      return addRows(look, command.rows);
    case 'set':
      return setValues(look, [command]);
    case 'setAll':
      return [
        ...(command.adds === undefined ? [] : addRows(look, command.adds)),
        ...setValues(look, command.sets),
      ];
    case 'remove':
      return removeRow(look, command.kind, command.id);
    case 'move':
      return moveRow(look, command.kind, command.id, command.to);
  }
}

function existing(look: Look, of: Kind, rowId: string): Row {
  const row = look.get(of, rowId);
  if (row === undefined) {
    throw new WaymarkError(
      'notFound',
      'This line is no longer in the record. Nothing was changed.',
    );
  }
  return row;
}

function checked(of: Kind, row: unknown): Row {
  const result = fitTo<(typeof KINDS)[Kind]>(KINDS[of], row);
  if (result.fits) return result.value;
  const { place, what } = result.misfit;
  const where = place === '' ? of : `${of}.${place}`;
  throw new WaymarkError('invalid', `${where} ${what}. Nothing was changed.`, { field: place });
}

/** A row of a command, of its kind. */
interface Part {
  readonly kind: Kind;
  readonly row: Row;
}

/** Rows that come in one command may point at each other, whichever comes first. */
function requirePointers(look: Look, { kind: of, row }: Part, coming: readonly Part[] = []): void {
  const isThere = (target: string, pointer: string) =>
    isKind(target) &&
    (look.get(target, pointer) !== undefined ||
      coming.some((part) => part.kind === target && part.row.id === pointer));
  for (const { field, target } of REFERENCES.filter((reference) => reference.kind === of)) {
    const pointer = pointerOf(row, field);
    if (pointer !== null && !isThere(target, pointer)) throw pointsAtNothing(of, field);
  }
  if ('itemKind' in row && !isThere(row.itemKind, row.itemId)) throw pointsAtNothing(of, 'itemId');
  requireNoCircle(look, { kind: of, row }, coming);
}

function requireNoCircle(look: Look, { kind: of, row }: Part, coming: readonly Part[]): void {
  const rowWith = (rowId: string) =>
    rowId === row.id
      ? row
      : (coming.find((part) => part.kind === of && part.row.id === rowId)?.row ??
        look.get(of, rowId));
  for (const field of ownKindPointers(of)) {
    const circle = findCircle([row.id], (rowId) => pointerOf(rowWith(rowId) ?? {}, field));
    if (circle === undefined) continue;
    const message = `${of}.${field} ${LEADS_BACK}. Nothing was changed.`;
    throw new WaymarkError('invalid', message, { field });
  }
}

function pointsAtNothing(of: Kind, field: string): WaymarkError {
  const message = `${of}.${field} points at nothing in this record. Nothing was changed.`;
  return new WaymarkError('notFound', message, { field });
}

function siblings(look: Look, of: Kind, row: Row): Row[] {
  const owner = ownerOf(of);
  const all = look.all(of) as readonly Row[];
  if (!owner) return inOrder(all);
  const pointer = pointerOf(row, owner.field);
  return inOrder(all.filter((other) => pointerOf(other, owner.field) === pointer));
}

function addRows(look: Look, rows: Extract<Command, { name: 'add' }>['rows']): Change[] {
  const taken = new Set<string>();
  const coming: Part[] = [];
  for (const { kind: of, row: given } of rows) {
    requireFree(look, of, given.id, taken);
    const row = checked(of, { ...given, version: 1 });
    const position = 'position' in given ? row.position : nextPosition(look, of, coming);
    coming.push({ kind: of, row: { ...row, position } });
  }
  return coming.map((part) => {
    requirePointers(look, part, coming);
    return { kind: part.kind, id: part.row.id, before: null, after: part.row };
  });
}

/** An id is taken once in a record, whatever the kind of its row. */
function requireFree(look: Look, of: Kind, rowId: string, taken: Set<string>): void {
  const isTaken = taken.has(rowId) || KIND_NAMES.some((other) => look.get(other, rowId));
  if (of === 'conferences' || isTaken) {
    throw new WaymarkError('conflict', 'This line is in the record already. Nothing was changed.');
  }
  taken.add(rowId);
}

/** Behind every row of its kind, so that it is last in each list that shows it, of one owner or of all. */
function nextPosition(look: Look, of: Kind, coming: readonly Part[]): number {
  const before = [
    ...(look.all(of) as readonly Row[]),
    ...coming.filter((part) => part.kind === of).map((part) => part.row),
  ];
  return before.reduce((last, { position }) => Math.max(last, position), -1) + 1;
}

type Sets = Extract<Command, { name: 'setAll' }>['sets'];

function setValues(look: Look, sets: Sets): Change[] {
  const changes = sets.map(({ kind: of, id: rowId, values, was = {} }) => {
    const before = existing(look, of, rowId);
    requireAsKnown(before, values, was);
    const after = checked(of, { ...before, ...values, id: before.id, version: before.version + 1 });
    return { kind: of, id: rowId, before, after };
  });
  const coming = changes.map(({ kind: of, after }) => ({ kind: of, row: after }));
  for (const part of coming) requirePointers(look, part, coming);
  // Another window may have set the same a moment ago: an act that does nothing is none.
  return changes.filter(({ before, after }) => differs(before, after));
}

function differs(before: Row, after: Row): boolean {
  const now = new Map(Object.entries(before));
  return Object.entries(after).some(
    ([field, value]) =>
      field !== 'version' && JSON.stringify(value) !== JSON.stringify(now.get(field)),
  );
}

function requireAsKnown(row: Row, values: object, was: object): void {
  const now = new Map(Object.entries(row));
  const wanted = new Map(Object.entries(values));
  for (const [field, known] of Object.entries(was)) {
    const stands = JSON.stringify(now.get(field));
    if (stands === JSON.stringify(known) || stands === JSON.stringify(wanted.get(field))) continue;
    throw new WaymarkError(
      'conflict',
      'This was changed elsewhere meanwhile. Your text was not saved; nothing was overwritten.',
      { field, rowId: row.id },
    );
  }
}

/** Collects what goes when a row goes: its parts, and what is said about one of those by its id. */
function collectGoing(look: Look, of: Kind, row: Row, going: Map<string, Part>): void {
  if (going.has(row.id)) return;
  going.set(row.id, { kind: of, row });
  for (const { kind: part, field } of REFERENCES.filter((r) => r.goesAlong && r.target === of)) {
    for (const other of look.all(part) as readonly Row[]) {
      if (pointerOf(other, field) === row.id) collectGoing(look, part, other, going);
    }
  }
  for (const kind of KINDS_ABOUT_ITEMS) {
    for (const note of look.all(kind)) {
      if (note.itemKind === of && note.itemId === row.id) collectGoing(look, kind, note, going);
    }
  }
}

function removeRow(look: Look, of: Kind, rowId: string): Change[] {
  if (of === 'conferences') {
    throw new WaymarkError('invalid', 'The conference itself cannot be removed line by line.');
  }
  const going = new Map<string, Part>();
  collectGoing(look, of, existing(look, of, rowId), going);
  const removed = [...going.values()]
    .reverse()
    .map(({ kind: part, row }) => ({ kind: part, id: row.id, before: row, after: null }));
  return [...emptyPointers(look, going), ...removed];
}

/** Rows that stay but point at one that goes point at nothing afterwards. */
function emptyPointers(look: Look, going: ReadonlyMap<string, Part>): Change[] {
  const emptied = new Map<string, Change>();
  for (const { kind: other, field, target } of REFERENCES.filter(({ owned }) => !owned)) {
    for (const row of look.all(other) as readonly Row[]) {
      const pointer = pointerOf(row, field);
      if (pointer === null || going.has(row.id) || going.get(pointer)?.kind !== target) continue;
      const sofar = emptied.get(row.id);
      const after = { ...(sofar?.after ?? row), [field]: null, version: row.version + 1 } as Row;
      emptied.set(row.id, { kind: other, id: row.id, before: row, after });
    }
  }
  return [...emptied.values()];
}

function moveRow(look: Look, of: Kind, rowId: string, to: number): Change[] {
  const row = existing(look, of, rowId);
  const others = siblings(look, of, row).filter((other) => other.id !== rowId);
  others.splice(to, 0, row);
  const placed = others.flatMap((before, position): Change[] => {
    const after = { ...before, position, version: before.version + 1 };
    return before.position === position ? [] : [{ kind: of, id: before.id, before, after }];
  });
  // The line itself first: of two that change places, the changes alone do not say which it was.
  const own = (change: Change) => Number(change.id === rowId);
  return placed.sort((one, other) => own(other) - own(one));
}
