/** Rows with something in every field, made from the kinds themselves so that no field is forgotten. */
import type { z } from 'zod';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { type ConferenceRecord, KIND_NAMES, type Kind, type Row } from '#shared/record/record.ts';
import { KINDS_ABOUT_ITEMS } from '#shared/record/references.ts';

/** Text that trips careless code: quotes, markup, emoji, right to left, combining marks, lines. */
export const ODD_TEXT =
  'O’Brien & "Šárka" <b>x</b> \'; DROP TABLE people; -- %_\\ 👩🏽‍👧‍👦 سارة אמא é e\u0301 ਮਾਂ\n\tline two\u00a0end';

export const LONG_TEXT = 'Ünïcode wörds '.repeat(1_500).slice(0, 20_000);

const CANDIDATES: readonly unknown[] = [
  ODD_TEXT,
  '2026-03-25',
  '14:30',
  '2026-03-25T14:30:00.000Z',
  true,
  7,
  'needs',
  '0123456789abcdef',
];

interface Schema {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly entries?: Record<string, string>;
}

function definitionOf(schema: z.ZodType): Schema {
  const definition = schema.def as unknown as Schema;
  return definition.innerType ? definitionOf(definition.innerType) : definition;
}

/** Gives a value that a field takes and that is not what it holds when nobody said anything. */
export function fillField(schema: z.ZodType, text: string = ODD_TEXT): unknown {
  const { type, entries, element } = definitionOf(schema);
  if (type === 'enum') return Object.values(entries ?? {}).at(-1);
  if (type === 'array' && element) return Object.values(definitionOf(element).entries ?? {});
  return [text, ...CANDIDATES].find((candidate) => schema.safeParse(candidate).success);
}

/** Points at rows of a kind; gives the id of one, or undefined when there is none. */
export type Pick = (kind: Kind) => string | undefined;

/**
 * Gives a complete row of a kind with every field filled, or undefined when something that it
 * must be part of is not there.
 */
export function fillRow<K extends Kind>(kind: K, pick: Pick, text?: string): Row<K> | undefined {
  const row: Record<string, unknown> = { id: newId(), position: 0, version: 1 };
  for (const [field, schema] of Object.entries(KINDS[kind].shape as Record<string, z.ZodType>)) {
    if (field in row) continue;
    const { partOf, pointsAt } = (schema.meta() ?? {}) as { partOf?: Kind; pointsAt?: Kind };
    const target = partOf ?? pointsAt;
    if (partOf && pick(partOf) === undefined) return undefined;
    row[field] = target ? (pick(target) ?? null) : fillField(schema, text);
  }
  if (KINDS_ABOUT_ITEMS.some((about) => about === kind)) {
    const itemId = pick('people');
    if (itemId === undefined) return undefined;
    Object.assign(row, { itemKind: 'people', itemId });
  }
  return KINDS[kind].parse(row) as Row<K>;
}

/** Gives a record with `each` rows of every kind, every field of every row filled. */
export function filledRecord(each = 2, text: string = ODD_TEXT): ConferenceRecord {
  const lists: Record<string, Row[]> = Object.fromEntries(KIND_NAMES.map((kind) => [kind, []]));
  const listOf = (kind: Kind) => lists[kind] as Row[];
  for (const kind of KIND_NAMES) {
    const count = kind === 'conferences' ? 1 : each;
    for (let position = 0; position < count; position += 1) {
      const pick: Pick = (target) => listOf(target)[position % listOf(target).length]?.id;
      listOf(kind).push({ ...(fillRow(kind, pick, text) as Row), position });
    }
  }
  const [conference] = lists.conferences as Row<'conferences'>[];
  lists.conferences = [{ ...conference, leadWorkerId: lists.people?.[0]?.id ?? null } as Row];
  return lists as unknown as ConferenceRecord;
}

/** Gives the same with everybody alive: whoever has died is asked nothing and gets no copy. */
export function filledFamily(each = 2, text: string = ODD_TEXT): ConferenceRecord {
  const record = filledRecord(each, text);
  return { ...record, people: record.people.map((row) => ({ ...row, diedOn: null })) };
}
