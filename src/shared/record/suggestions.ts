/** What stands in a record already and may be meant again in a free field. */
import type { ConferenceRecord, Kind } from './record.ts';

type Texts = (record: ConferenceRecord, ownId: string) => readonly string[];

const notOwn =
  (ownId: string) =>
  ({ id }: { readonly id: string }) =>
    id !== ownId;

const names: Texts = ({ people }) => people.map(({ name }) => name);

const roles: Texts = ({ people, conferences }, ownId) => [
  ...people.filter(notOwn(ownId)).map(({ role }) => role),
  ...conferences.map(({ leadRole }) => leadRole),
];

const agencies: Texts = ({ people }, ownId) =>
  people.filter(notOwn(ownId)).map(({ agency }) => agency);

/** A school or a clinic is an agency to one line and a place to another. */
const places: Texts = (record, ownId) => {
  const { actions, contacts, conferences } = record;
  return [
    ...[...actions, ...contacts].filter(notOwn(ownId)).map(({ place }) => place),
    ...agencies(record, ownId),
    ...conferences.flatMap(({ place, coreGroupPlace }) => [place, coreGroupPlace]),
  ];
};

const howOften: Texts = ({ actions, contacts, checks, outcomes }, ownId) => [
  ...[...actions, ...contacts, ...checks].filter(notOwn(ownId)).map((row) => row.howOften),
  ...outcomes.filter(notOwn(ownId)).map(({ seenOften }) => seenOften),
];

const howLong: Texts = ({ actions }, ownId) =>
  actions.filter(notOwn(ownId)).map((action) => action.howLong);

const SOURCES: Readonly<Record<string, Texts>> = {
  'people.role': roles,
  'people.agency': agencies,
  'conferences.place': places,
  'conferences.coreGroupPlace': places,
  'actions.place': places,
  'contacts.place': places,
  'actions.howOften': howOften,
  'contacts.howOften': howOften,
  'checks.howOften': howOften,
  'outcomes.seenOften': howOften,
  'actions.howLong': howLong,
  'outcomes.seenBy': names,
  'voices.heardBy': names,
  'strengths.source': names,
};

/** Says whether something is suggested in a field. */
export function isSuggestedIn(kind: Kind, field: string): boolean {
  return `${kind}.${field}` in SOURCES;
}

/**
 * Gives what may be meant in a field, most used first, each once whatever its capitals.
 * @param ownId of the row that is typed into: it suggests nothing to itself
 */
export function suggestionsFor(
  record: ConferenceRecord,
  kind: Kind,
  field: string,
  ownId: string,
): readonly string[] {
  const source = SOURCES[`${kind}.${field}`];
  if (source === undefined) return [];
  const counted = new Map<string, { text: string; count: number }>();
  for (const text of source(record, ownId).map((one) => one.trim())) {
    // What goes over several lines is a text of its own.
    if (text === '' || text.includes('\n')) continue;
    const key = text.toLowerCase();
    const sofar = counted.get(key) ?? { text, count: 0 };
    counted.set(key, { ...sofar, count: sofar.count + 1 });
  }
  return [...counted.values()]
    .sort((one, other) => other.count - one.count)
    .map(({ text }) => text);
}
