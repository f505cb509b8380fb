/** Random but sensible work on a record, for property tests. */
import fc from 'fast-check';
import type { Command } from '#shared/record/commands.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { type ConferenceRecord, KIND_NAMES, type Kind, type Row } from '#shared/record/record.ts';
import { fillField, fillRow } from './filledRows.ts';

/** What somebody feels like doing, before looking at what is there. */
export interface Intent {
  readonly act:
    | 'add'
    | 'addMany'
    | 'set'
    | 'setAll'
    | 'remove'
    | 'move'
    | 'undo'
    | 'redo'
    | 'reopen';
  readonly which: readonly [number, number, number];
  readonly text: string;
}

/** Text as people type it: whatever fits a field. */
export const typedText = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''));

export const intents = fc.array(
  fc.record<Intent>({
    act: fc.constantFrom(
      ...(['add', 'add', 'addMany', 'set', 'set', 'setAll', 'remove', 'move'] as const),
      ...(['undo', 'undo', 'redo', 'redo', 'reopen'] as const),
    ),
    which: fc.tuple(fc.nat(997), fc.nat(997), fc.nat(997)),
    text: typedText,
  }),
  { maxLength: 40 },
);

const pickFrom = <T>(list: readonly T[], number: number): T | undefined =>
  list.length === 0 ? undefined : list[number % list.length];

/** Gives the command that an intent comes to in a record, or undefined when there is nothing to do. */
export function commandFor(
  record: ConferenceRecord,
  { act, which: [a, b, c], text }: Intent,
): Command | undefined {
  if (act === 'undo' || act === 'redo' || act === 'reopen') return undefined;
  if (act === 'add' || act === 'addMany') return adding(record, [a, b], text, act === 'addMany');
  const filled = KIND_NAMES.filter((kind) => record[kind].length > 0);
  if (act === 'setAll') return settingAll(record, filled, [a, b, c], text);
  const kind = pickFrom(act === 'set' ? filled : filled.slice(1), a) as Kind | undefined;
  const row = kind && pickFrom<Row>(record[kind], b);
  if (!kind || !row) return undefined;
  if (act === 'remove') return { name: 'remove', kind, id: row.id };
  if (act === 'move') return { name: 'move', kind, id: row.id, to: c % 5 };
  return { name: 'set', kind, id: row.id, values: valuesFor(record, kind, row, [b, c], text) };
}

/** Sets a value in up to three rows of one kind, or in rows of several kinds. */
function settingAll(
  record: ConferenceRecord,
  filled: readonly Kind[],
  [a, b, c]: readonly [number, number, number],
  text: string,
): Command | undefined {
  const sets = [0, 1, 2].flatMap((shift) => {
    const kind = pickFrom(filled, a + (c % 2) * shift);
    const row = kind && pickFrom<Row>(record[kind], b + shift);
    if (!kind || !row) return [];
    return [{ kind, id: row.id, values: valuesFor(record, kind, row, [b, c + shift], text) }];
  });
  const once = sets.filter(({ id }, at) => sets.findIndex((one) => one.id === id) === at);
  return once.length === 0 ? undefined : { name: 'setAll', sets: once };
}

function adding(
  record: ConferenceRecord,
  [a, b]: readonly [number, number],
  text: string,
  many: boolean,
): Command | undefined {
  const kind = pickFrom(KIND_NAMES.slice(1), a) as Kind;
  const row = (shift: number) =>
    fillRow(kind, (target) => pickFrom<Row>(record[target], b + shift)?.id, text);
  const rows = [row(0), ...(many ? [row(1), row(2)] : [])].filter((made) => made !== undefined);
  if (rows.length === 0) return undefined;
  // A row that says no place goes last.
  const placed = rows.map((made, index) => {
    const { position: _, ...unplaced } = made;
    return { kind, row: index === 1 ? made : unplaced };
  });
  return { name: 'add', rows: placed };
}

function valuesFor(
  record: ConferenceRecord,
  kind: Kind,
  row: Row,
  [b, c]: readonly [number, number],
  text: string,
): Record<string, unknown> {
  const fields = Object.entries(KINDS[kind].shape).filter(
    ([field]) => !['id', 'position', 'version', 'itemKind', 'itemId'].includes(field),
  );
  const [field, schema] = pickFrom(fields, c) ?? [];
  if (field === undefined || schema === undefined) return {};
  const { partOf, pointsAt } = (schema.meta() ?? {}) as { partOf?: Kind; pointsAt?: Kind };
  const target = partOf ?? pointsAt;
  if (!target) return { [field]: fillField(schema, text) };
  // Among their like, rows point at earlier ones only, so that there is never a circle.
  const targets = (record[target] as readonly Row[]).filter(
    ({ id }) => target !== kind || id < row.id,
  );
  const pointer = pickFrom(targets, b)?.id ?? null;
  return { [field]: pointsAt && c % 3 === 0 ? null : pointer };
}
