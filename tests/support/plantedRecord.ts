/** Random records in which every text is made of words that stand nowhere else. */
import { textFieldsOf } from '#shared/audience/textFields.ts';
import { type ConferenceRecord, KIND_NAMES, type Kind, type Row } from '#shared/record/record.ts';
import { pointerOf, REFERENCES } from '#shared/record/references.ts';
import { fillRow } from './filledRows.ts';
import { withheld } from './sample.ts';

export type Chance = () => number;

/** Gives numbers from 0 to 1 that follow from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const oneOf = <T>(list: readonly T[], chance: Chance): T =>
  list[Math.floor(chance() * list.length)] as T;

const SYLLABLES = [...'bdfgklmnprtvz'].flatMap((first) => [...'aeiou'].map((then) => first + then));

/** Gives a word of ten letters, another for each number. */
export function wordOf(number: number): string {
  let rest = number;
  let word = 'Xu';
  for (let place = 0; place < 4; place += 1) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

const NAMES = new Set(['name', 'knownAs', 'familyName', 'childCalls', 'agency', 'role']);
const SEVERAL: Partial<Record<Kind, number>> = {
  people: 9,
  households: 3,
  children: 3,
  parents: 3,
};

/** What would leave no copy to look into, or fill it with nothing, is set aside. */
function settled(row: Row, kind: Kind, chance: Chance): Row {
  const values = {
    children: {
      planLevel: oneOf(['undecided', 'childProtection', 'childInNeed', 'earlyHelp'], chance),
      copyForm: oneOf(['pictures', 'shortSentences', 'myPlan', 'letter', 'easyRead'], chance),
      unborn: false,
    },
    parents: { involvement: 'involved' },
    people: { part: oneOf(['child', 'parent', 'family', 'practitioner'], chance), diedOn: null },
    actions: { sharing: oneOf(['family', 'family', 'professional'], chance) },
  };
  return { ...row, ...values[kind as keyof typeof values] } as Row;
}

export interface Planting {
  /** Gives the word for a number; another for each. */
  readonly wordOf?: (number: number) => string;
  /** How many rows there are of a kind. */
  readonly several?: (kind: Kind) => number;
  /** Gives how many words each sentence of a text has. */
  readonly sentences?: () => readonly number[];
}

/** Gives a record with several rows of every kind, pointing at one another at random. */
export function plantedRecord(
  chance: Chance,
  {
    wordOf: write = wordOf,
    several = (kind) => SEVERAL[kind] ?? 6,
    sentences = () => [5, 4],
  }: Planting = {},
): ConferenceRecord {
  let count = Math.floor(chance() * 10_000);
  const words = (many: number) => {
    const from = count;
    count += many;
    return Array.from({ length: many }, (_, at) => write(from + at)).join(' ');
  };
  const lists = Object.fromEntries(KIND_NAMES.map((kind) => [kind, [] as Row[]]));
  for (const kind of KIND_NAMES.filter((name) => name !== 'withholdings')) {
    const many = kind === 'conferences' ? 1 : several(kind);
    for (let position = 0; position < many; position += 1) {
      const pick = (target: Kind) => oneOf(lists[target] ?? [], chance)?.id;
      const filled = fillRow(kind, pick);
      // What it is part of may not be there.
      if (filled === undefined) continue;
      const row = settled(filled, kind, chance);
      const texts = textFieldsOf(kind).map((field) => {
        const isName = NAMES.has(field);
        if (isName) return [field, words(field === 'knownAs' ? 1 : 2)];
        return [field, sentences().map(words).join('. ')];
      });
      lists[kind]?.push({ ...row, position, ...Object.fromEntries(texts) });
    }
  }
  return lists as unknown as ConferenceRecord;
}

export type Item = { readonly kind: Kind; readonly row: Row };

/** Gives the rows that go when some go: those and whatever is part of them, worked out plainly. */
function everythingOf(record: ConferenceRecord, items: readonly Item[]): Item[] {
  const parts = items.flatMap(({ kind: target, row: owner }) =>
    REFERENCES.filter((reference) => reference.owned && reference.target === target).flatMap(
      ({ kind, field }) =>
        (record[kind] as readonly Row[])
          .filter((row) => pointerOf(row, field) === owner.id)
          .map((row) => ({ kind, row })),
    ),
  );
  return parts.length === 0 ? [...items] : [...items, ...everythingOf(record, parts)];
}

/** Withholds a few rows from a person. Gives the record, and all that must not be told. */
export function keptFrom(
  record: ConferenceRecord,
  personId: string,
  chance: Chance,
): { record: ConferenceRecord; secret: Item[] } {
  const spared = new Set(
    [...record.children, ...record.parents]
      .filter((section) => section.personId === personId)
      .map(({ id }) => id),
  );
  const items = KIND_NAMES.filter((kind) => kind !== 'conferences' && kind !== 'withholdings')
    .filter((kind) => record[kind].length > 0)
    .map((kind): Item => ({ kind, row: oneOf(record[kind] as readonly Row[], chance) }))
    .filter(({ row }) => row.id !== personId && !spared.has(row.id))
    .filter(() => chance() < 0.15);
  return {
    record: items.reduce((so, { kind, row }) => withheld(so, personId, kind, row.id), record),
    secret: everythingOf(record, items),
  };
}
