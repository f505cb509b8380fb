/** In which language a text is to be read out where nobody said so: by its letters. */
import { FIRST_LANGUAGE } from '#shared/wording/language.ts';
import { validLanguage } from './direction.ts';

export interface Stretch {
  readonly text: string;
  /** Null where it is the document's. */
  readonly language: string | null;
}

/**
 * The scripts that ship, and the language that a voice for them most likely speaks. A name in
 * Urdu is read by an Arabic voice then, which has its letters; an English voice would skip it.
 */
const READ_AS: readonly (readonly [script: string, code: string, language: string])[] = [
  ['Latin', 'Latn', FIRST_LANGUAGE],
  ['Arabic', 'Arab', 'ar'],
  ['Hebrew', 'Hebr', 'he'],
  ['Bengali', 'Beng', 'bn'],
  ['Gurmukhi', 'Guru', 'pa'],
  ['Ethiopic', 'Ethi', 'ti'],
  ['Cyrillic', 'Cyrl', 'uk'],
  ['Greek', 'Grek', 'el'],
];

/** Words of a script, with what is no letter between them. A mark alone begins none. */
function wordsOf(script: string): RegExp {
  const word = `(?=\\p{L})\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200C\\u200D]*`;
  return new RegExp(`${word}(?:[^\\p{L}\\n]+${word})*`, 'gu');
}

const WORDS = READ_AS.map(([script, code, language]) => ({
  code,
  language,
  words: wordsOf(script),
}));

const LATIN_ONLY = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

const scripts = new Map<string, string | undefined>();

/** The usual script of a language, such as `Latn`; worked out once, which takes long. */
function scriptOf(language: string): string | undefined {
  if (!scripts.has(language)) scripts.set(language, new Intl.Locale(language).maximize().script);
  return scripts.get(language);
}

/** Gives the text in stretches, those in other letters than the document's with their language. */
export function stretchesOf(text: string, documentLanguage: string): readonly Stretch[] {
  const script = scriptOf(documentLanguage);
  if (script === 'Latn' && LATIN_ONLY.test(text)) return [{ text, language: null }];
  const foreign = WORDS.filter(({ code }) => code !== script)
    .flatMap(({ language, words }) =>
      [...text.matchAll(words)].map((match) => ({ language, text: match[0], at: match.index })),
    )
    .toSorted((one, other) => one.at - other.at);
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { language, text: words, at } of foreign) {
    if (at > end) stretches.push({ text: text.slice(end, at), language: null });
    stretches.push({ text: words, language });
    end = at + words.length;
  }
  if (end < text.length || text === '') stretches.push({ text: text.slice(end), language: null });
  return stretches;
}

/** The same where somebody said in which language the text is: words in other letters still differ. */
export function stretchesIn(
  text: string,
  told: string | undefined,
  documentLanguage: string,
): readonly Stretch[] {
  const own = validLanguage(told) ?? documentLanguage;
  return stretchesOf(text, own).map((stretch) => {
    const language = stretch.language ?? own;
    return { text: stretch.text, language: language === documentLanguage ? null : language };
  });
}
