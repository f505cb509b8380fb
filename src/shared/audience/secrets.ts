/**
 * What words would give a withheld row away: names, addresses, ways to reach somebody, and whole
 * sentences. Common words are left alone, or no copy could ever be made.
 */
import {
  type ConferenceRecord,
  conferenceOf,
  KIND_NAMES,
  type Kind,
  NOTES,
  type Row,
} from '../record/record.ts';
import { differByOne } from './near.ts';
import { normalise } from './normalise.ts';
import { EVERYDAY, isEveryday, NAMES_THAT_ARE_WORDS } from './ordinaryWords.ts';
import { type Heard, hear, type Secret, sayerOf } from './says.ts';
import { hiddenTexts } from './sentences.ts';
import { shortNamesOf } from './shortNames.ts';
import { textsOf } from './textFields.ts';
import { visibleTo, withheldIds, withParts } from './visibleTo.ts';

const NAME_FIELDS = new Set(['name', 'knownAs', 'childCalls', 'signedName']);
const LABEL_FIELDS = new Set(['agency', 'role', 'place']);
/** Says how, how often, by whom, or what many people have in common; shared by many rows and no secret by itself. */
const MANNER_FIELDS = new Set([
  'heardBy',
  'source',
  'toldBy',
  'howOften',
  'howLong',
  'howFast',
  'seenBy',
  'seenOften',
  'when',
  'spokenLanguage',
  'writtenLanguage',
  'ethnicity',
  'faith',
  'daysToAvoid',
  'since',
  'worriedBy',
  'decidedBy',
  'translator',
  'checkedBy',
]);

const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}\b/gi;
const TELEPHONE = /\+?\d[\d ()-]{7,}\d/g;
const MAIL = /(?<![^\s@<>,;])[^\s@<>,;]{1,64}@[^\s@<>,;]{1,255}/g;
/** What streets are called, and how that is written short. */
const STREETS: Readonly<Record<string, string>> = {
  road: 'rd',
  street: 'st',
  lane: 'ln',
  avenue: 'ave',
  close: 'cl',
  drive: 'dr',
  crescent: 'cres',
  gardens: 'gdns',
  terrace: 'terr',
  square: 'sq',
  court: 'ct',
  grove: 'gr',
};
const STREET_NAMES = [
  ...Object.entries(STREETS).flat(),
  ...'way place hill row house walk mews park rise view green'.split(' '),
];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** In running text a street has a number and capitals; in an address any is one. */
const NUMBERED_STREET = new RegExp(
  `\\b\\d+[a-z]?,? ((?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:${STREET_NAMES.map(capital).join('|')})\\b)`,
  'gu',
);
const ANY_STREET = new RegExp(
  `(?<![\\p{L}'’-])[\\p{L}'’-]+ (?:${STREET_NAMES.join('|')})\\b`,
  'giu',
);

/** Shortest run of words that is a sentence of its own and not just a turn of phrase. */
const FEWEST_WORDS = 4;
type Found = Pick<Secret, 'words' | 'as' | 'isDoubtful' | 'but'>;

/** What the reader is told anyway, and so is no secret. What people merely typed is not here. */
interface Told {
  /** Names of those who take part, and what a child calls them. */
  readonly names: readonly Heard[];
  readonly initials: readonly string[];
  /** Their roles and agencies. */
  readonly labels: readonly Heard[];
  /** Addresses in sight. */
  readonly addresses: readonly Heard[];
  /** Where the meetings are: only their towns tell anything, and that is known. */
  readonly places: readonly Heard[];
  /** How to reach those who take part. */
  readonly contacts: readonly Heard[];
}

function plainlyTold(view: ConferenceRecord): Told {
  const { authority, place, familyName, coreGroupPlace, leadRole } = conferenceOf(view);
  const heard = (texts: string[]) => texts.filter((text) => text.trim() !== '').map(hear);
  return {
    names: heard([
      familyName,
      ...view.people.flatMap(({ name, knownAs }) => [name, knownAs]),
      ...view.ties.map(({ childCalls }) => childCalls),
    ]),
    initials: view.people.map(({ name }) => initialsOf(name)),
    labels: heard([
      authority,
      leadRole,
      ...view.people.flatMap(({ role, agency }) => [role, agency]),
    ]),
    addresses: heard(view.households.map(({ address }) => address)),
    places: heard([authority, place, coreGroupPlace]),
    contacts: heard(view.people.map(({ contact }) => contact)),
  };
}

function notTold(found: readonly Found[], ...told: readonly (readonly Heard[])[]): Found[] {
  return found.filter((one) => !told.flat().some(sayerOf(one)));
}

const phrase = (words: string): Found => ({ words, as: 'phrase' });
/** Words that may mean something else: part of a name, a street without its number. */
const maybe = (words: string): Found => ({ words, as: 'phrase', isDoubtful: true });
const letters = (words: string): Found => ({ words, as: 'compact' });
const wordsIn = (text: string, parting: RegExp) =>
  text.split(parting).filter((word) => word !== '');

/** One part of a name, if nobody could take it for another word. */
function namePart(kind: Kind, word: string): Found[] {
  const plain = normalise(word);
  // “Will” is a name where people are named; “the new house” names no house.
  const isWordToo = NAMES_THAT_ARE_WORDS.has(plain);
  if (plain.length < 2 || (EVERYDAY.has(plain) && (kind === 'households' || !isWordToo))) return [];
  const name = word.replace(/['’]s$/, '');
  if (isWordToo) return [{ words: name, as: 'properName', isDoubtful: true }];
  // “Dees” is “Dee’s” to whoever leaves apostrophes out.
  return [maybe(name), maybe(`${name}s`)];
}

/** Shortest name of which a word one letter off may be a misspelling. */
const FEWEST_MISSPELT = 4;

/** A name, street or town that somebody may have misspelt. */
function nearly(word: string, told: readonly (readonly Heard[])[]): Found[] {
  const plain = normalise(word);
  if (plain.length < FEWEST_MISSPELT || plain.includes(' ') || EVERYDAY.has(plain)) return [];
  const known = told.flat().flatMap((heard) => heard.plain.split(' '));
  if (known.includes(plain)) return [];
  const but = [`${plain}s`, ...known.filter((other) => differByOne(other, plain))];
  return [{ words: word, as: 'near', isDoubtful: true, but }];
}

/** The whole name and each part of it. A surname in sight may be that of a school too. */
function namesIn(kind: Kind, text: string, { names, labels }: Told): Found[] {
  const words = wordsOfName(text);
  const parts = new Set([...words, ...words.flatMap((word) => wordsIn(word, /['’]/))]);
  const told = kind === 'households' ? names : [...names, ...labels];
  const besides = kind === 'people' ? words.flatMap(shortNamesOf) : [];
  return [
    ...(words.length > 1 && !isEveryday(normalise(text))
      ? notTold([phrase(text.trim())], names)
      : []),
    ...notTold(
      [...parts, ...besides].flatMap((word) => namePart(kind, word)),
      told,
    ),
    ...[...parts].flatMap((word) => nearly(word, [told])),
  ];
}

const wordsOfName = (text: string) => wordsIn(text.normalize('NFC'), /[^\p{L}\p{M}\p{N}'’]+/u);

function initialsOf(name: string): string {
  return wordsOfName(name)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('');
}

function initialsIn(kind: Kind, field: string, text: string, told: Told): Found[] {
  const words = initialsOf(text);
  const hasThem = kind === 'people' && field === 'name' && words.length > 1;
  return hasThem && !told.initials.includes(words)
    ? [{ words, as: 'initials', isDoubtful: true }]
    : [];
}

/** A street by its name alone, also written short. */
function streetsIn(text: string): Found[] {
  return (text.match(ANY_STREET) ?? []).flatMap((street) => {
    const plain = normalise(street);
    const [first = '', last = ''] = plain.split(' ');
    if (EVERYDAY.has(first)) return [];
    const short = Object.entries(STREETS).find((names) => names.includes(last));
    return short ? short.map((name) => maybe(`${first} ${name}`)) : [maybe(plain)];
  });
}

/** What a street is called, for whoever misspells it. */
const streetWordsIn = (text: string) =>
  (text.match(ANY_STREET) ?? []).map((street) => street.split(' ')[0] ?? '');

/** Each line of an address, the street without its number, and a town that is not known anyway. */
function addressIn(text: string, told: Told): Found[] {
  const others = [told.places, told.labels, told.names, told.addresses];
  const lines = text.split(/[,;\n]/).flatMap((piece): Found[] => {
    const line = piece.trim();
    const plain = normalise(line);
    if (plain === '' || isEveryday(plain) || /^\d+[a-z]?$/.test(plain)) return [];
    if (!plain.includes(' ')) {
      return [...notTold([maybe(line)], told.places, told.labels), ...nearly(line, others)];
    }
    const street = line.replace(/^(flat\s+)?\d+[a-z]?\s+/i, '');
    if (street === line || isEveryday(normalise(street))) return [maybe(line)];
    return [phrase(line), maybe(street)];
  });
  const districts = [...text.matchAll(POSTCODE)].map(([, district = '']) => maybe(district));
  const misspelt = streetWordsIn(text).flatMap((word) => nearly(word, others));
  return [...lines, ...streetsIn(text), ...misspelt, ...notTold(districts, told.places)];
}

/** Without the code of the country, which is often left out. */
function telephone(number: string): Found {
  return letters(number.replace(/^\s*(?:(?:\+|00)\s*44|0)\s*(?:\(0\))?/, ''));
}

function reachesIn(text: string): Found[] {
  return [
    ...[POSTCODE, MAIL].flatMap((pattern) => (text.match(pattern) ?? []).map(letters)),
    ...(text.match(TELEPHONE) ?? []).map(telephone),
    ...[...text.matchAll(NUMBERED_STREET)].flatMap(([line, street = '']) => [
      phrase(line),
      ...streetsIn(street),
    ]),
  ];
}

/** Sentences, however they are spaced; short ones when they say anything of their own. */
function sentencesIn(text: string): Found[] {
  const sentences = text.split(/[!?;\n]+|\.(?!\d)/).filter((one) => normalise(one) !== '');
  return sentences.flatMap((sentence): Found[] => {
    const plain = normalise(sentence);
    const count = plain.split(' ').length;
    // A headline of two words says it; two words among sentences are a turn of phrase.
    const telling = sentences.length === 1 ? count > 1 || /\d/.test(plain) : count > 2;
    if (count >= FEWEST_WORDS) return [phrase(sentence.trim())];
    return telling && !isEveryday(plain) ? [maybe(sentence.trim())] : [];
  });
}

/** A label of several words, or of one that is a name; each sentence where somebody typed several. */
function labelIn(field: string, text: string): Found[] {
  const plain = normalise(text);
  const isName = field !== 'role' && /^\p{Lu}\p{Ll}/u.test(text.trim());
  const whole = (plain.includes(' ') || isName) && !isEveryday(plain) ? [maybe(text.trim())] : [];
  return [...whole, ...sentencesIn(text).filter(({ words }) => normalise(words) !== plain)];
}

function foundIn(kind: Kind, field: string, text: string, told: Told): Found[] {
  const { names, labels, addresses, places, contacts } = told;
  const reaches = () => notTold(reachesIn(text), contacts, addresses);
  if (MANNER_FIELDS.has(field)) return reaches();
  if (NAME_FIELDS.has(field)) {
    return [...namesIn(kind, text, told), ...initialsIn(kind, field, text, told)];
  }
  if (field === 'address')
    return notTold([...addressIn(text, told), ...reachesIn(text)], addresses);
  if (LABEL_FIELDS.has(field))
    return [...notTold(labelIn(field, text), labels, places), ...reaches()];
  return [...notTold(sentencesIn(text), names, labels, contacts), ...reaches()];
}

/**
 * What of a text tells something: of a sentence for a child, and of its translation, the first
 * one. When and where stand behind it, and are of many lines.
 */
function tellingIn(row: Row, text: string): string {
  const isForChild = 'leftOut' in row && 'original' in row;
  const isTranslated = 'itemKind' in row && row.itemKind === 'childSentences';
  const [first = ''] = text.split(/(?<=[.!?])\s/, 1);
  return isForChild || isTranslated ? first : text;
}

/** A text, or a part of one, that this reader may not see. */
interface HeldText {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
  readonly text: string;
  /** Whether it is a sentence that somebody chose, and so tells whatever field it stands in. */
  readonly isChosen: boolean;
}

function heldTexts(record: ConferenceRecord, readerPersonId: string): HeldText[] {
  const gone = withParts(record, withheldIds(record, readerPersonId));
  /** What was translated is told where only its translation is kept back. */
  const isOfGone = (row: Row) => 'itemId' in row && gone.has(row.itemId);
  const rows = KIND_NAMES.filter((kind) => !NOTES.some((note) => note === kind)).flatMap((kind) =>
    (record[kind] as readonly Row[])
      .filter(({ id }) => gone.has(id))
      .flatMap((row) =>
        textsOf(kind, row)
          .filter(({ field }) => field !== 'original' || isOfGone(row))
          .map(({ field, text }) => ({
            field,
            text: tellingIn(row, text),
            kind,
            id: row.id,
            isChosen: false,
          })),
      ),
  );
  // What such a text says in another language is not cut, but kept back whole.
  const sentences = hiddenTexts(record, readerPersonId).flatMap(({ kind, id, field, hidden }) => [
    { kind, id, field, text: hidden, isChosen: true },
    ...record.translations
      .filter(({ itemId, itemField }) => itemId === id && itemField === field)
      .map((row) => ({
        kind: 'translations' as const,
        id: row.id,
        field: 'text',
        text: row.text,
        isChosen: true,
      })),
  ]);
  return [...rows, ...sentences];
}

/** Gives the words by which a copy would tell this reader what was withheld. */
export function secretsFrom(record: ConferenceRecord, readerPersonId: string): Secret[] {
  const held = heldTexts(record, readerPersonId);
  if (held.length === 0) return [];
  const told = plainlyTold(visibleTo(record, readerPersonId).record);
  const secrets = new Map<string, Secret>();
  for (const { kind, id, field, text, isChosen } of held) {
    const chosen = isChosen ? sentencesIn(text) : [];
    for (const found of [...chosen, ...foundIn(kind, field, text, told)]) {
      const key = `${id} ${found.as} ${normalise(found.words)}`;
      if (normalise(found.words) !== '' && !secrets.has(key)) {
        secrets.set(key, { ...found, kind, itemId: id });
      }
    }
  }
  return [...secrets.values()];
}
