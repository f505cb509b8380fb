/**
 * A record made from a seed, with something of every kind kept from each reader of a copy: random
 * rows, and one person and one home as people know them, with a short name, a street, a postcode,
 * a telephone number. In every second record some of it is typed again where it is not looked for.
 */
import { sentencesOf } from '#shared/audience/index.ts';
import { textsOf } from '#shared/audience/textFields.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import {
  type ConferenceRecord,
  KIND_NAMES,
  type Kind,
  NOTES,
  type Row,
} from '#shared/record/record.ts';
import { SHARED_BY_MANY } from '../support/manner.ts';
import {
  type Chance,
  chanceOf,
  type Item,
  keptFrom,
  oneOf,
  plantedRecord,
} from '../support/plantedRecord.ts';
import { withheld, withRow, withValues } from '../support/sample.ts';
import { bare } from './extract.ts';
import { plainWord, writtenWord } from './words.ts';

/** Something that must not be told, and how it is looked for. */
export interface Planted {
  readonly words: string;
  /** As letters or digits, however they are cut; as words of their own; exactly as written. */
  readonly as: 'letters' | 'digits' | 'word' | 'exact';
  readonly about: string;
}

export interface PlantedRecord {
  readonly record: ConferenceRecord;
  /** What must not be told, by the reader it is kept from. */
  readonly secrets: ReadonlyMap<string, readonly Planted[]>;
}

/** First names with what people make of them; none of these is a word of the copies themselves, in English or Welsh. */
const FIRST_NAMES: readonly (readonly [string, ...string[]])[] = [
  ['Elizabeth', 'Liz', 'Lizzie', 'Libby'],
  ['Margaret', 'Peggy', 'Maggie'],
  ['Katherine', 'Kath', 'Katie'],
  ['Robert', 'Bobby', 'Robbie'],
  ['William', 'Billy', 'Liam'],
  ['Theodore', 'Ted', 'Theo'],
  ['Deborah', 'Debs', 'Debbie'],
  ['Joséphine', 'Josie'],
];

/** Words of realistic secrets are numbered far from those of the rows. */
const OWN_WORDS = 5_000_000;

interface Known {
  readonly items: readonly Item[];
  readonly secrets: readonly Planted[];
  /** What may be typed again elsewhere, and what must then not be told. */
  readonly asTyped: readonly Planted[];
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const letters = (words: string, about: string): Planted => ({ words, as: 'letters', about });
const word = (words: string, about: string): Planted => ({ words, as: 'word', about });

/** One letter lost, doubled, changed, or two of them the wrong way round. */
function misspelt(name: string, chance: Chance): string {
  const at = 2 + Math.floor(chance() * (name.length - 4));
  const [before, one, two, after] = [
    name.slice(0, at),
    name.charAt(at),
    name.charAt(at + 1),
    name.slice(at + 2),
  ];
  return oneOf(
    [
      before + two + after,
      before + one + one + two + after,
      `${before}q${two}${after}`,
      before + two + one + after,
    ],
    chance,
  );
}

/** A person with a home, as somebody in the field would write them down. */
function knownPerson(number: number, chance: Chance): Known {
  const own = (at: number) => capital(plainWord(OWN_WORDS + number * 10 + at).toLowerCase());
  const [first, ...short] = FIRST_NAMES[number % FIRST_NAMES.length] ?? ['Elizabeth'];
  const isMarked = chance() < 0.3;
  const surname = isMarked ? `O’${own(0)}` : own(0);
  const knownAs = chance() < 0.5 ? '' : oneOf(short, chance);
  const street = `${own(1)} ${oneOf(['Lane', 'Road', 'Street', 'Crescent'], chance)}`;
  const house = 1 + Math.floor(chance() * 90);
  const town = own(2);
  // Never that of another home here: a reader who may know that one would know this one too.
  const postcode = `ZE${10 + (number % 8)} ${1 + Math.floor(chance() * 9)}AB`;
  const telephone = `01632 96${String(1_000 + Math.floor(chance() * 9_000))}`;
  // At a house of its own: “example” would be a secret of one and printed for another.
  const mail = `${own(3)}@${own(5)}.org`.toLowerCase();
  const home = KINDS.households.parse({
    id: newId(),
    name: `${own(4)} House`,
    address: `${house} ${street}, ${town}, ${postcode}`,
  });
  const person = KINDS.people.parse({
    id: newId(),
    part: 'family',
    name: `${first} ${surname}`,
    knownAs,
    householdId: home.id,
    contact: `${telephone}, ${mail}`,
  });
  const initials = `${first.charAt(0)}.${surname.charAt(0)}.`;
  const wrong = misspelt(own(0), chance);
  return {
    items: [
      { kind: 'households', row: home },
      { kind: 'people', row: person },
    ],
    secrets: [
      letters(`${first} ${surname}`, 'name'),
      letters(own(0), 'surname'),
      ...[1, 2, 3, 4, 5].map((at) => letters(own(at), 'address')),
      { words: telephone.slice(1).replaceAll(/\D/g, ''), as: 'digits', about: 'telephone' },
    ],
    asTyped: [
      word(first, 'first name'),
      word(`${first}’s`, 'possessive'),
      letters(surname.toUpperCase(), 'surname in capitals'),
      ...short.flatMap((name) => [word(name, 'short name'), word(`${name}’s`, 'short name')]),
      { words: initials, as: 'exact', about: 'initials' },
      letters(capital(wrong), 'misspelling'),
      letters(`${house} ${street}`, 'house and street'),
      letters(street.toLowerCase(), 'street'),
      letters(town, 'town'),
      word(postcode, 'postcode'),
      word(postcode.replace(' ', ''), 'postcode'),
      { words: telephone.replace(' ', ''), as: 'digits', about: 'telephone' },
      { words: `+44 ${telephone.slice(1)}`, as: 'digits', about: 'telephone' },
      letters(mail.toUpperCase(), 'mail'),
    ],
  };
}

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('a', 'á').replaceAll('o', 'o\u0308').toLowerCase(),
  (text) => text.replaceAll(' ', ' \u00a0\n '),
  (text) => `‘${text.replaceAll(' ', '” “')}’`,
  (text) => text.replaceAll('u', 'u\u00ad\u200b'),
];

/** What is told to whoever reads the copy anyway is no secret when it is typed there. */
const TOLD: readonly Kind[] = ['conferences', 'people', 'ties', 'households', 'withholdings'];

/** Gives every text of the rows that stay, with its place. */
function textsIn(record: ConferenceRecord, gone: ReadonlySet<string>) {
  return KIND_NAMES.filter((name) => !TOLD.includes(name)).flatMap((kind) =>
    (record[kind] as readonly Row[])
      .filter(({ id }) => !gone.has(id))
      .flatMap((row) => textsOf(kind, row).map(({ field, text }) => ({ kind, row, field, text }))),
  );
}

/** Types words into a text that is there already, in a row that stays. */
function typedInto(
  record: ConferenceRecord,
  gone: ReadonlySet<string>,
  words: string,
  chance: Chance,
): ConferenceRecord {
  const staying = textsIn(record, gone);
  if (staying.length === 0) return record;
  const { kind, row, field, text } = oneOf(staying, chance);
  return withValues(record, kind, row.id, { [field]: `${text}. ${words}` } as Partial<Row>);
}

/** Words of withheld rows that are long enough to be looked for as letters. */
const FEWEST_LETTERS = 6;

const lettersOf = (text: string, about: string): Planted[] =>
  (text.match(/[\p{L}\p{M}’]+/gu) ?? [])
    .filter((one) => bare(one).length >= FEWEST_LETTERS)
    .map((one) => letters(one, about));

const wordsOf = ({ kind, row }: Item): Planted[] =>
  textsOf(kind, row)
    // What a translation or a sentence for a child was made from may stand elsewhere too.
    .filter(({ field }) => field !== 'original' && (kind !== 'translations' || field === 'text'))
    .flatMap(({ text }) => lettersOf(text, kind));

/** Few rows and short texts, so that there is time for many records. */
const PEOPLE = 4;
/** Without these there is no copy. */
const NEEDED: readonly Kind[] = ['households', 'children', 'parents'];
const isOften = (chance: Chance) => chance() < 0.3;

function howMany(kind: Kind, chance: Chance): number {
  if (kind === 'people') return PEOPLE;
  const fewest = NEEDED.includes(kind) || isOften(chance) ? 1 : 0;
  return isOften(chance) ? fewest + 1 : fewest;
}

function shortRecord(chance: Chance): ConferenceRecord {
  const record = plantedRecord(chance, {
    wordOf: writtenWord,
    several: (kind) => howMany(kind, chance),
    sentences: () => (isOften(chance) ? [4, 4] : [4]),
  });
  const people = record.people.map((person) => ({
    ...person,
    copyLanguage: oneOf(['asRead', 'en-GB', 'cy-GB'] as const, chance),
  }));
  const conferences = record.conferences.map((conference) => ({
    ...conference,
    planLanguage: oneOf(['en-GB', 'cy-GB'] as const, chance),
  }));
  return { ...record, people, conferences };
}

/** Translations are numbered far from everything else. */
const TRANSLATED_WORDS = 8_000_000;
const WORDS_TRANSLATED = 4;

/** Gives some texts of the record in Welsh; each says words of its own. */
function inWelsh(record: ConferenceRecord, seed: number, chance: Chance): ConferenceRecord {
  const texts = textsIn(record, new Set()).filter(() => chance() < 0.4);
  return texts.reduce((so, { kind, row, field, text }, at) => {
    const from = TRANSLATED_WORDS + (seed * 100 + at) * WORDS_TRANSLATED;
    const words = Array.from({ length: WORDS_TRANSLATED }, (_, word) => plainWord(from + word));
    const translation = KINDS.translations.parse({
      id: newId(),
      itemKind: kind,
      itemId: row.id,
      itemField: field,
      language: 'cy-GB',
      original: text,
      text: words.join(' '),
      translator: '',
      checkedBy: '',
    });
    return withRow(so, 'translations', translation);
  }, record);
}

/** What is said of a row in Welsh must not be told where the row must not. */
const translationsOf = (record: ConferenceRecord, gone: ReadonlySet<string>): Item[] =>
  record.translations
    .filter(({ itemId }) => gone.has(itemId))
    .map((row) => ({ kind: 'translations', row }));

/** Keeps one sentence of a text that stays from a reader, and what the text says in Welsh with it. */
function sentenceKept(
  record: ConferenceRecord,
  reader: string,
  gone: ReadonlySet<string>,
  chance: Chance,
): { record: ConferenceRecord; secrets: Planted[] } {
  const texts = textsIn(record, gone).filter(
    ({ kind, text }) => kind !== 'translations' && sentencesOf(text).length > 1,
  );
  if (texts.length === 0) return { record, secrets: [] };
  const { kind, row, field, text } = oneOf(texts, chance);
  const sentence = oneOf(sentencesOf(text), chance);
  const welsh = record.translations.filter(
    ({ itemId, itemField }) => itemId === row.id && itemField === field,
  );
  return {
    record: withheld(record, reader, kind, row.id, sentence),
    secrets: [sentence, ...welsh.map((one) => one.text)].flatMap((one) =>
      lettersOf(one, 'sentence'),
    ),
  };
}
const SHORTEST_DISGUISED = 12;
/** How often secret words are typed again: most places that somebody types in are on no copy. */
const TIMES = 4;

/** Gives the record for a seed, and what it must not tell to whom. */
export function plantSecrets(seed: number): PlantedRecord {
  const chance = chanceOf(seed);
  const secrets = new Map<string, Planted[]>();
  const again: { words: string; gone: ReadonlySet<string> }[] = [];
  let record = inWelsh(shortRecord(chance), seed, chance);
  const family = [...record.children, ...record.parents].map(({ personId }) => personId);
  const worker = record.people.find(
    ({ id, part }) => part === 'practitioner' && !family.includes(id),
  );
  const readers = new Set([...family, ...(worker ? [worker.id] : [])]);
  for (const [at, reader] of [...readers].entries()) {
    const kept = keptFrom(record, reader, chance);
    const known = knownPerson(seed * 8 + at, chance);
    record = known.items.reduce(
      (so, { kind, row }) => withheld(withRow(so, kind, row), reader, kind, row.id),
      kept.record,
    );
    const goneItems = [...kept.secret, ...known.items];
    const welsh = translationsOf(record, new Set(goneItems.map(({ row }) => row.id)));
    const gone = new Set([...goneItems, ...welsh].map(({ row }) => row.id));
    const sentence = sentenceKept(record, reader, gone, chance);
    record = sentence.record;
    // Why something is kept from somebody is in words that any copy may use.
    const rows = kept.secret.filter(({ kind }) => !NOTES.some((note) => note === kind));
    const told = [...[...rows, ...welsh].flatMap(wordsOf), ...known.secrets, ...sentence.secrets];
    secrets.set(reader, told);
    if (seed % 2 === 0) continue;
    const typed = oneOf(known.asTyped, chance);
    told.push(typed);
    again.push({ words: typed.words, gone });
    const texts = rows
      .flatMap(({ kind, row }) => textsOf(kind, row))
      .filter(({ field }) => !SHARED_BY_MANY.includes(field));
    if (texts.length > 0) again.push({ words: oneOf(texts, chance).text, gone });
  }
  for (const { words, gone } of again) {
    // Letters parted by a mark, or in small ones, are no initials any more.
    const disguises = words.length > SHORTEST_DISGUISED ? DISGUISES : DISGUISES.slice(0, 1);
    for (let time = 0; time < TIMES; time += 1) {
      record = typedInto(record, gone, oneOf(disguises, chance)(words), chance);
    }
  }
  return { record, secrets };
}
