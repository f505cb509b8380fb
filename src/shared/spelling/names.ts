/** Which words of a record are names: of people, families, places, schools and services. */
import type { ConferenceRecord, Kind, Row } from '../record/record.ts';
import { asLookedUp } from './word.ts';

/** The fields in which names stand. */
const NAMED_IN: Partial<Record<Kind, readonly string[]>> = {
  conferences: ['familyName', 'authority', 'place', 'coreGroupPlace'],
  households: ['name', 'address'],
  people: ['name', 'knownAs', 'agency', 'ethnicity', 'faith', 'spokenLanguage'],
  ties: ['childCalls'],
  actions: ['place'],
  contacts: ['place'],
};

/** Tells whether a name may be added or changed by a change to this kind of row. */
export function holdsNames(kind: Kind): boolean {
  return NAMED_IN[kind] !== undefined;
}

/** Gives every word of the names in a record, in small letters. */
export function namesIn(record: ConferenceRecord): ReadonlySet<string> {
  const kinds = Object.entries(NAMED_IN) as [Kind, readonly string[]][];
  const texts = kinds.flatMap(([kind, fields]) =>
    (record[kind] as readonly Row[]).flatMap((row) => {
      const values = row as unknown as Readonly<Record<string, unknown>>;
      return fields.map((field) => String(values[field] ?? ''));
    }),
  );
  return new Set(texts.flatMap(wordsOf));
}

/** Tells whether a word is one of these names, or what belongs to one: “Okafor’s”. */
export function isNameAmong(names: ReadonlySet<string>, word: string): boolean {
  const own = asLookedUp(word).toLowerCase();
  return names.has(own) || names.has(own.replace(/'s$/u, ''));
}

/**
 * A word in small letters is no name, but may be a slip in a field of names: “the shcool hall”. A
 * name with a hyphen counts as its parts, too: an editor hands them over one by one.
 */
function wordsOf(text: string): string[] {
  const whole = text.split(/[^\p{L}\p{M}'’‘ʼ-]+/u);
  return [...whole, ...whole.flatMap((word) => word.split('-'))]
    .map(asLookedUp)
    .filter((word) => word !== '' && !/^\p{Ll}/u.test(word))
    .map((word) => word.toLowerCase());
}
