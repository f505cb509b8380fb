/** The sample conference, which leaves nothing open, with one thing taken out of it. */
import type { Authority } from '#shared/authority/pack.ts';
import type { GapName } from '#shared/plan/gap.ts';
import type { ConferenceRecord, Kind, Row } from '#shared/record/record.ts';
import { childNamed, parentNamed, personNamed, sampleRecord } from '../../../support/sample.ts';

/** One thing that is asked for, and a record without it. */
export interface Asked {
  /** The clause that asks for it, and what it asks for in a few words. */
  readonly by: string;
  readonly for: string;
  readonly gap: GapName;
  /** Where the question leads: `<kind>/<field>` of a line, `<kind>` for its card, `add/…`, `first`. */
  readonly place: string;
  readonly without: ConferenceRecord;
  /** What the authority has settled. */
  readonly authority?: Authority;
}

export const sample = sampleRecord();
export const maisie = childNamed(sample, 'Maisie');
export const alfie = childNamed(sample, 'Alfie');
export const tyler = childNamed(sample, 'Tyler');
export const leanne = parentNamed(sample, 'Leanne');
export const person = (name: string) => personNamed(sample, name).id;

type Test<K extends Kind> = (row: Row<K>) => boolean;

/** Gives the sample with values of some rows changed. */
export function set<K extends Kind>(
  kind: K,
  which: Test<K>,
  values: Partial<Row<K>>,
  from: ConferenceRecord = sample,
): ConferenceRecord {
  const rows: readonly Row<K>[] = from[kind];
  if (!rows.some(which)) throw new Error(`No row of ${kind} is meant.`);
  return { ...from, [kind]: rows.map((row) => (which(row) ? { ...row, ...values } : row)) };
}

/** Gives the sample with values of the first such row changed. */
export function setFirst<K extends Kind>(
  kind: K,
  which: Test<K>,
  values: Partial<Row<K>>,
  from: ConferenceRecord = sample,
): ConferenceRecord {
  const rows: readonly Row<K>[] = from[kind];
  const id = rows.find(which)?.id;
  return set(kind, (row) => row.id === id, values, from);
}

/** Gives the sample without some rows. */
export function drop<K extends Kind>(
  kind: K,
  which: Test<K>,
  from: ConferenceRecord = sample,
): ConferenceRecord {
  const rows: readonly Row<K>[] = from[kind];
  return { ...from, [kind]: rows.filter((row) => !which(row)) };
}

export const setMeeting = (
  values: Partial<Row<'conferences'>>,
  from: ConferenceRecord = sample,
): ConferenceRecord => set('conferences', () => true, values, from);

export const setMaisie = (
  values: Partial<Row<'children'>>,
  from: ConferenceRecord = sample,
): ConferenceRecord => set('children', ({ id }) => id === maisie.id, values, from);

/** Tells whether a row is part of Maisie’s section. */
export const isMaisies = ({ childId }: { childId: string | null }): boolean =>
  childId === maisie.id;

export const maisiesOutcomes = new Set(sample.outcomes.filter(isMaisies).map(({ id }) => id));
export const isOfMaisiesOutcomes = ({ outcomeId }: { outcomeId: string }): boolean =>
  maisiesOutcomes.has(outcomeId);

/** Gives the sample with whatever no outcome answers any more, of one kind of beginning. */
export function unanswered(
  kind: 'impacts' | 'needs' | 'dangers' | 'voices',
  which: (row: { readonly id: string }) => boolean,
): ConferenceRecord {
  const ids = new Set(
    (sample[kind] as readonly { id: string }[]).filter(which).map(({ id }) => id),
  );
  const points = (id: string | null) => id !== null && ids.has(id);
  const loose = drop('answers', ({ impactId, needId, dangerId, voiceId }) =>
    [impactId, needId, dangerId, voiceId].some(points),
  );
  return kind === 'voices'
    ? set('voices', ({ id }) => ids.has(id), { answer: '' }, loose)
    : set(kind as 'needs', ({ id }) => ids.has(id), { leftOut: '' }, loose);
}
