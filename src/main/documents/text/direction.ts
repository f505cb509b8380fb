/** Which way text runs. */
import type { Runs } from '#shared/documents/blocks.ts';

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LETTER = /\p{L}/u;

/**
 * A language tag that files may carry, or null: a wrong one would make a PDF invalid
 * (PDF/UA-1 7.2) and say nothing to a screen reader.
 */
export function validLanguage(tag: string | undefined): string | null {
  try {
    return tag ? new Intl.Locale(tag).toString() : null;
  } catch {
    return null;
  }
}

/** The direction of a language's usual script; an unknown tag counts as left to right. */
export function directionOf(language: string): Direction {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * The base direction of a paragraph: the document's, except where all of a paragraph belongs to
 * the other direction. A name in Arabic at its start does not turn an English paragraph round.
 */
export function paragraphDirection(runs: Runs, documentDirection: Direction): Direction {
  if (documentDirection === 'rtl') return 'rtl';
  const letters = runs.filter((run) => LETTER.test(run.text));
  if (letters.length === 0) return 'ltr';
  const turned = letters.every(
    (run) =>
      hasRightToLeft(run.text) &&
      ((run.language !== undefined && directionOf(run.language) === 'rtl') ||
        [...run.text].every((c) => !LETTER.test(c) || hasRightToLeft(c))),
  );
  return turned ? 'rtl' : 'ltr';
}

/**
 * Keeps groups of digits in order where text runs from right to left: with an ordinary space
 * between them "0300 123 4567" would be shown as "4567 123 0300".
 */
export function keepNumbersTogether(text: string): string {
  return text.replace(/(?<=\d) (?=\d)/g, '\u00A0');
}
