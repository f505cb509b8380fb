/**
 * The record file: one conference as JSON. It is parsed, never trusted; what does not fit is
 * named by its place, and nothing of it is taken.
 */
import { z } from 'zod';
import { WaymarkError } from '../errors.ts';
import { fitTo } from '../misfit.ts';
import { findCircle, LEADS_BACK, ownKindPointers } from './circles.ts';
import { KINDS } from './kinds/index.ts';
import { type ConferenceRecord, isKind, KIND_NAMES, type Kind, type Row } from './record.ts';
import { KINDS_ABOUT_ITEMS, pointerOf, REFERENCES } from './references.ts';

const RECORD_FORMAT = 'waymark-record';
const RECORD_VERSION = 1;

const { conferences, ...lists } = KINDS;

function listsOf<Shape extends Record<string, z.ZodType>>(shape: Shape) {
  const entries = Object.entries(shape).map(([kind, row]) => [
    kind,
    z.array(row).max(10_000, 'holds more than 10000 lines').default([]),
  ]);
  return Object.fromEntries(entries) as { [K in keyof Shape]: z.ZodDefault<z.ZodArray<Shape[K]>> };
}

/** The format of a record file. Published as `docs/record.schema.json`. */
export const recordFileSchema = z
  .strictObject({
    format: z.literal(RECORD_FORMAT),
    version: z.literal(RECORD_VERSION),
    conference: conferences,
    ...listsOf(lists),
  })
  .meta({
    title: 'Waymark record',
    description: 'One child protection conference, whole, as Waymark reads and writes it.',
  });

/** Gives a record as the text of a record file. */
export function writeRecordFile(record: ConferenceRecord): string {
  const { conferences: _, ...rest } = record;
  const file = {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    conference: record.conferences[0],
    ...rest,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads the text of a record file.
 * @throws WaymarkError `invalid` with the place in `details.field`, e.g. `outcomes[2].byWhen`.
 */
export function readRecordFile(text: string): ConferenceRecord {
  const parsed = fitTo(recordFileSchema, parseJson(text));
  if (!parsed.fits) throw misfit(parsed.misfit.place, parsed.misfit.what);
  const { format: _, version: __, conference, ...rest } = parsed.value;
  const record = { ...rest, conferences: [conference] } as unknown as ConferenceRecord;
  requireUniqueIds(record);
  requireRoomToGrow(record);
  requireIntegrity(record);
  return record;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new WaymarkError(
      'invalid',
      `The file is not a record: ${whyNotJson(String(cause))}.`,
      { field: '' },
      cause,
    );
  }
}

/** The parser's own message repeats what stands in the file; only the place is taken from it. */
function whyNotJson(message: string): string {
  if (/Unterminated|end of JSON/.test(message)) return 'it is empty or cut off';
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return line ? `it is not JSON at line ${line}, character ${column}` : 'it is not JSON';
}

function misfit(field: string, what: string): WaymarkError {
  return new WaymarkError('invalid', `${field === '' ? 'The file' : field} ${what}.`, { field });
}

function eachRow(record: ConferenceRecord, visit: (kind: Kind, row: Row, place: string) => void) {
  for (const kind of KIND_NAMES) {
    for (const [index, row] of record[kind].entries()) {
      visit(kind, row, kind === 'conferences' ? 'conference' : `${kind}[${index}]`);
    }
  }
}

function requireUniqueIds(record: ConferenceRecord): void {
  const places = new Map<string, string>();
  eachRow(record, (_, row, place) => {
    const earlier = places.get(row.id);
    if (earlier) throw misfit(`${place}.id`, `is the same as that of ${earlier}`);
    places.set(row.id, place);
  });
}

/** Edits count on from both: a row at the end of what can be counted could never be edited. */
const LARGEST_COUNT = 1_000_000_000;

function requireRoomToGrow(record: ConferenceRecord): void {
  eachRow(record, (_, row, place) => {
    for (const field of ['position', 'version'] as const) {
      if (row[field] > LARGEST_COUNT) throw misfit(`${place}.${field}`, 'is too large');
    }
  });
}

function requireIntegrity(record: ConferenceRecord): void {
  const ids = new Map(
    KIND_NAMES.map((kind) => [kind, new Set(record[kind].map((row) => row.id))] as const),
  );
  eachRow(record, (kind, row, place) => {
    for (const { field, target } of REFERENCES.filter((reference) => reference.kind === kind)) {
      const pointer = pointerOf(row, field);
      if (pointer === null || ids.get(target)?.has(pointer)) continue;
      throw misfit(`${place}.${field}`, `points at nothing in ${target}`);
    }
  });
  requireNoCircles(record);
  for (const kind of KINDS_ABOUT_ITEMS) {
    for (const [index, { itemKind, itemId }] of record[kind].entries()) {
      if (!isKind(itemKind)) {
        throw misfit(`${kind}[${index}].itemKind`, 'names no list of the record');
      }
      if (ids.get(itemKind)?.has(itemId)) continue;
      throw misfit(`${kind}[${index}].itemId`, `points at nothing in ${itemKind}`);
    }
  }
}

function requireNoCircles(record: ConferenceRecord): void {
  for (const kind of KIND_NAMES) {
    for (const field of ownKindPointers(kind)) {
      const rows = new Map((record[kind] as readonly Row[]).map((row) => [row.id, row]));
      const circle = findCircle(rows.keys(), (id) => pointerOf(rows.get(id) ?? {}, field));
      const index = record[kind].findIndex(({ id }) => id === circle);
      if (index !== -1) throw misfit(`${kind}[${index}].${field}`, LEADS_BACK);
    }
  }
}
