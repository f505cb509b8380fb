/**
 * A sentence about the child as a sentence to the child: “Maisie checks the lock before bed”
 * becomes “You check the lock before bed”. Only where English leaves no doubt who is meant and
 * every verb that changes is known; any other sentence stays as it was typed.
 */
import type { Person } from '../../record/record.ts';
import { speakTo } from './addressing.ts';
import { baseForm, VERBS } from './verbs.ts';

/** Whom “she” or “he” could mean besides the child. */
const OTHER_WOMEN =
  /\b(?:mums?|mummy|mam|mother|nan|nana|gran|granny|grandma|grandmother|aunt|auntie|aunty|sister|stepmum|woman|women|girl|girls|lady|mrs|ms|miss)\b/iu;
const OTHER_MEN =
  /\b(?:dads?|daddy|father|grandad|grandpa|grandfather|uncle|brother|stepdad|man|men|boy|boys|mr)\b/iu;
const SOMEBODY =
  /\b(?:parent|teacher|worker|nurse|doctor|friend|baby|partner|officer|neighbour)\b/iu;

/** Verbs in the past and verbs that help, which are the same after “you”. */
const UNCHANGED = new Set(
  `had hid put saw felt told said went came slept woke stood kept heard left lost made met got gave took ran sat
  ate drank thought knew began broke brought bought caught cut fell found forgot grew held hurt hit
  read rang sang spoke spent swam taught threw understood wore won wrote did
  can could may might must shall should will would cannot`
    .trim()
    .split(/\s+/),
);
/** Verbs that are as often nouns: only known for verbs right after their subject. */
const RIGHT_AFTER: Readonly<Record<string, string>> = {
  needs: 'need',
  likes: 'like',
  worries: 'worry',
  fears: 'fear',
  wets: 'wet',
};
const IRREGULAR: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };

export interface Spoken {
  readonly names: readonly string[];
  readonly sex: Person['sex'];
  /** Everybody else in the record, by every name. */
  readonly others: readonly { readonly name: string; readonly sex: Person['sex'] }[];
}

/** Gives the verb as it follows “you”, or null when it is not surely known. */
function afterYou(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR[lower] ?? RIGHT_AFTER[lower];
  if (irregular !== undefined) return irregular;
  const base = baseForm(lower);
  if (base !== null) return base;
  if (UNCHANGED.has(lower)) return lower;
  return /^\p{Ll}{2,}ed$/u.test(lower) && !VERBS.has(lower) ? lower : null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (names: readonly string[]) =>
  names
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const ADVERBS = 'always|often|sometimes|never|then|also|still|now|only|just|already';

/** Short words that end as a verb does. */
const NO_VERBS = new Set('his hers its this as always sometimes besides yes perhaps'.split(' '));

/** Verbs of the child further on in the sentence, joined to the first. Null where one is unsure. */
function furtherVerbs(rest: string): string | null {
  let isSure = true;
  const turned = rest.replace(
    /((?:,|;|\band|\bthen|\bbut|\bor)\s+(?:(?:and|then|but|or)\s+)?)(\p{Ll}+s|is|was|has)(?![\p{L}’'])/gu,
    (whole, joint: string, word: string) => {
      if (/(?:ss|us)$/.test(word) || NO_VERBS.has(word)) return whole;
      const verb = IRREGULAR[word] ?? baseForm(word);
      if (verb === null) {
        isSure = false;
        return whole;
      }
      return joint + verb;
    },
  );
  return isSure ? turned : null;
}

/** The child as “she”, “her” and “herself” further on in the sentence. Null where one is unsure. */
function furtherPronouns(rest: string, sex: Person['sex']): string | null {
  const [subject, object, own, self] =
    sex === 'female'
      ? (['she', 'her', 'her', 'herself'] as const)
      : (['he', 'him', 'his', 'himself'] as const);
  let isSure = true;
  const subjects = rest.replace(
    new RegExp(`\\b${subject}\\s+(?:(${ADVERBS})\\s+)?(\\p{L}+)`, 'gu'),
    (whole, adverb: string | undefined, word: string) => {
      const verb = afterYou(word);
      if (verb === null) {
        isSure = false;
        return whole;
      }
      return ['you', adverb, verb].filter(Boolean).join(' ');
    },
  );
  if (!isSure) return null;
  const after =
    'to|at|in|on|with|for|from|by|about|after|before|every|and|or|when|if|that|again|up|out|home';
  return subjects
    .replace(new RegExp(`\\b${self}\\b`, 'gu'), 'yourself')
    .replace(new RegExp(`\\b${object}(?=\\s*(?:[.,;:!?]|$)|\\s+(?:${after})\\b)`, 'gu'), 'you')
    .replace(new RegExp(`\\b${own}(?=\\s+\\p{L})`, 'gu'), 'your');
}

/** Tells whether a pronoun of the child's sex can mean nobody but the child in this text. */
function pronounIsChilds(text: string, { sex, others }: Spoken): boolean {
  if (sex !== 'female' && sex !== 'male') return false;
  // Of another sex, somebody is never meant by the child's pronoun.
  const alike = others.filter(
    (other) => !['female', 'male'].includes(other.sex) || other.sex === sex,
  );
  const names = anyOf(alike.map(({ name }) => name));
  const besides = new RegExp(`(?<!\\p{L})(?:${names || '(?!)'})(?!\\p{L})`, 'u');
  const kin = sex === 'female' ? OTHER_WOMEN : OTHER_MEN;
  return !kin.test(text) && !SOMEBODY.test(text) && !besides.test(text);
}

const ANY_PRONOUN = {
  female: /\b(?:she|her|hers|herself)\b/iu,
  male: /\b(?:he|him|his|himself)\b/iu,
} as const;

function withChildAsSubject(sentence: string, spoken: Spoken, pronounIsClear: boolean) {
  const { names, sex } = spoken;
  const clear = pronounIsClear && (sex === 'female' || sex === 'male');
  const pronoun = sex === 'female' ? 'She' : 'He';
  const subject = clear ? `${anyOf(names)}|${pronoun}` : anyOf(names);
  const own = clear ? `|${sex === 'female' ? 'Her' : 'His'}(?= \\p{Ll})` : '';
  const possessive = new RegExp(`^(?:(?:${anyOf(names)})['’]s?(?= \\p{L})${own})`, 'u');
  if (possessive.test(sentence)) {
    const rest = sentence.replace(possessive, 'Your');
    return clear ? furtherPronouns(rest, sex) : rest;
  }
  // “You and Mum sing”: with two of them, no verb changes.
  const together = new RegExp(`^(?:${anyOf(names)})(?= and \\p{Lu})`, 'u');
  if (together.test(sentence)) {
    const said = sentence.replace(together, 'You');
    return clear ? furtherPronouns(said, sex) : said;
  }
  const start = new RegExp(
    `^(?:${subject})\\s+(?:(${ADVERBS})\\s+)?(\\p{L}+)(?=[\\s.,;:!?]|$)`,
    'u',
  );
  const found = start.exec(sentence);
  if (found === null) return null;
  const [whole, adverb, word = ''] = found;
  const verb = afterYou(word);
  const rest = furtherVerbs(sentence.slice(whole.length));
  if (verb === null || rest === null) return null;
  const said = ['You', adverb, verb].filter(Boolean).join(' ') + rest;
  return clear ? furtherPronouns(said, sex) : said;
}

/**
 * Gives the sentences of a text, each said to the child where that is certain to be right.
 * @param sentences whole sentences, in their order
 */
export function saidToYou(sentences: readonly string[], spoken: Spoken): string[] {
  if (anyOf(spoken.names) === '') return [...sentences];
  const isClear = pronounIsChilds(sentences.join(' '), spoken);
  const left = new RegExp(`(?<!\\p{L})(?:${anyOf(spoken.names)})(?!\\p{L})`, 'u');
  const theirs =
    spoken.sex === 'female' || spoken.sex === 'male'
      ? ANY_PRONOUN[spoken.sex]
      : /\b(?:she|he|her|him|his|herself|himself)\b/iu;
  return sentences.map((sentence) => {
    const turned = withChildAsSubject(sentence, spoken, isClear);
    const said = turned === null ? speakTo(sentence, spoken.names) : speakTo(turned, spoken.names);
    // Half a sentence to “you” and half about “she” would be two people.
    const isHalf = turned !== null && (left.test(said) || theirs.test(said));
    return isHalf ? sentence : said;
  });
}
