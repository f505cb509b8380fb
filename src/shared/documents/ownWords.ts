/** What the copies say by themselves, whoever they are about. */
import { type Heard, hear, type Secret, sayerOf } from '../audience/says.ts';
import { CATALOGUES, type WordingLanguage } from '../wording/catalogues.ts';

/** Where words of the record are put in. */
const PLACEHOLDER = /\{\{[^}]*\}\}/;

function textsIn(wording: unknown): string[] {
  if (typeof wording === 'string') return wording.split(PLACEHOLDER);
  return Object.values(wording as object).flatMap(textsIn);
}

const heard = new Map<WordingLanguage, readonly Heard[]>();

function wordingOf(language: WordingLanguage): readonly Heard[] {
  const { documents, choices } = CATALOGUES[language];
  const known = heard.get(language) ?? textsIn([documents, choices]).map(hear);
  heard.set(language, known);
  return known;
}

/**
 * Tells whether the copies of that language use a doubtful word themselves, so that it tells
 * nothing there: “Pam” is a short name of Pamela, and “why” in Welsh.
 */
export function isOwnWord(secret: Secret, language: WordingLanguage): boolean {
  return secret.isDoubtful === true && wordingOf(language).some(sayerOf(secret));
}
