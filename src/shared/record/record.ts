/**
 * The record of one conference as plain typed data: every kind of row in a list of its own.
 * Nothing here knows how it is stored or shown.
 */
import type { z } from 'zod';
import { KINDS } from './kinds/index.ts';

/** The name of a kind of row, such as `outcomes`. */
export type Kind = keyof typeof KINDS;

/** A row of a kind, complete and valid. */
export type Row<K extends Kind = Kind> = z.output<(typeof KINDS)[K]>;

/** The fields of a kind that a person may fill. */
export type Values<K extends Kind = Kind> = Partial<Omit<Row<K>, 'id' | 'version'>>;

/** One conference, whole. `conferences` holds exactly one row, the conference itself. */
export type ConferenceRecord = { readonly [K in Kind]: readonly Row<K>[] };

export type Conference = Row<'conferences'>;
export type Person = Row<'people'>;
export type Child = Row<'children'>;
export type Parent = Row<'parents'>;
export type Outcome = Row<'outcomes'>;
export type Action = Row<'actions'>;

/** Names of all kinds, each after the kinds it points at. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** Kinds that are notes on a row of any kind, and go where it goes; only practitioners see them. */
export const NOTES = [
  'withholdings',
  'settlements',
  'dismissals',
] as const satisfies readonly Kind[];

/** Kinds of which no copy for a family says anything: the notes, who was out of the room while what was said, and who was heard when. */
export const PRACTITIONERS_ONLY = [
  ...NOTES,
  'absences',
  'clockMarks',
  'turns',
] as const satisfies readonly Kind[];

/** Tells whether somebody belongs to the family, and does not work with it. */
export const isFamily = ({ part }: Pick<Person, 'part'>) => part !== 'practitioner';

/** Tells whether a text names a kind of row. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}

/** Gives a record of which every list is empty but the conference itself. */
export function emptyRecord(conference: Conference): ConferenceRecord {
  const lists = Object.fromEntries(KIND_NAMES.map((kind) => [kind, []]));
  return { ...lists, conferences: [conference] } as unknown as ConferenceRecord;
}

/** Gives the conference row of a record. */
export function conferenceOf(record: ConferenceRecord): Conference {
  const [conference] = record.conferences;
  if (conference === undefined) throw new Error('A record holds exactly one conference.');
  return conference;
}

/** Gives the row with that id, or undefined. An empty id finds nothing. */
export function find<K extends Kind>(
  record: ConferenceRecord,
  kind: K,
  id: string | null | undefined,
): Row<K> | undefined {
  if (!id) return undefined;
  const list: readonly Row<K>[] = record[kind];
  return list.find((row) => row.id === id);
}

/** Gives rows in their order: by position, and by id (which follows time) where that is the same. */
export function inOrder<R extends { position: number; id: string }>(rows: readonly R[]): R[] {
  return [...rows].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
