/**
 * A name replaced everywhere it stands: whole words only, with possessives, however it is written.
 * Nothing is replaced unseen: every text is told with its words before and after.
 */

import type { Command } from '../record/commands.ts';
import { cleanText } from '../record/fields.ts';
import type { ConferenceRecord, Kind } from '../record/record.ts';
import { type Line, linesOf } from './lines.ts';

/** Why a text is left as it is unless somebody asks for it. */
export type LeftOut =
  /** What somebody said stays as they said it. */
  | 'ownWords'
  /** What somebody signed stays as they signed it. */
  | 'signed'
  /** Written small where the name is not, it may be an ordinary word: “will”, “may”. */
  | 'small';

/** A piece of a text before and after; the same where it stays. */
export interface ReplacedPiece {
  readonly before: string;
  readonly after: string;
}

/** A text in which the name stands. */
export interface NamePlace extends Line {
  readonly after: string;
  readonly pieces: readonly ReplacedPiece[];
  /** Null where nothing speaks against replacing it. */
  readonly leftOut: LeftOut | null;
}

/** Fields that hold what somebody said or signed. */
const THEIRS: Readonly<Record<string, LeftOut>> = {
  'voices.quote': 'ownWords',
  'agreements.comments': 'ownWords',
  'signatures.signedName': 'signed',
};

/** Tells whether a field holds what somebody said or signed, which nobody puts into other words. */
export const staysAsSaid = (kind: Kind, field: string): boolean => `${kind}.${field}` in THEIRS;

/** Gives every text in which a name stands, with what it would be; none where nothing is to do. */
export function placesOfName(record: ConferenceRecord, name: string, other: string): NamePlace[] {
  const [from, to] = [tidied(name), tidied(other)];
  if (from === '' || to === '' || from === to) return [];
  return linesOf(record).flatMap((line) => {
    const replaced = replaceIn(line.text, from, to);
    if (replaced === null) return [];
    const leftOut = THEIRS[`${line.kind}.${line.field}`] ?? (replaced.isSmall ? 'small' : null);
    const { text: after, pieces } = replaced;
    return [{ ...line, after, pieces, leftOut }];
  });
}

/** Gives the one command that replaces a name in these texts, or null where there are none. */
export function replacing(places: readonly NamePlace[]): Command | null {
  const byRow = Map.groupBy(places, ({ row }) => row.id);
  const sets = [...byRow].flatMap(([id, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const values = Object.fromEntries(own.map(({ field, after }) => [field, after]));
    const was = Object.fromEntries(own.map(({ field, text }) => [field, text]));
    return [{ kind: first.kind, id, values, was }];
  });
  return sets.length === 0 ? null : { name: 'setAll', sets };
}

/** Gives words without what cannot be printed, and with one space between them. */
function tidied(words: string): string {
  return cleanText(words).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

interface Replaced {
  readonly text: string;
  readonly pieces: readonly ReplacedPiece[];
  /** Whether the name stood there only in small letters, though it begins with a large one. */
  readonly isSmall: boolean;
}

/**
 * Gives a text with a name replaced, or null where it does not stand there. Where it stands there
 * both as it is and in small letters, the small ones stay: those are ordinary words.
 */
export function replaceIn(text: string, name: string, other: string): Replaced | null {
  const found = [...text.matchAll(finderOf(name))];
  const isWord = (match: string) => isSmall(match) && !isSmall(name);
  const isSmallOnly = found.every(([, match = '']) => isWord(match));
  const pieces: ReplacedPiece[] = [];
  let end = 0;
  for (const { 0: before, 1: match = '', 2: mark = '', index } of found) {
    if (!isSmallOnly && isWord(match)) continue;
    const between = text.slice(end, index);
    pieces.push({ before: between, after: between });
    const isPossessive = mark !== '' && !isInQuotes(text.slice(0, index));
    const ending = isPossessive && !/s$/iu.test(other) ? `${mark}s` : mark;
    pieces.push({ before, after: `${inCaseOf(match, name, other)}${ending}` });
    end = index + before.length;
  }
  const rest = text.slice(end);
  pieces.push({ before: rest, after: rest });
  const replaced = pieces.map(({ after }) => after).join('');
  return replaced === text ? null : { text: replaced, pieces, isSmall: isSmallOnly };
}

const APOSTROPHE = "['’ʼ]";
const HYPHEN = '[-‐‑]';
const LETTER = '[\\p{L}\\p{N}\\p{M}]';
/** What may follow an apostrophe without making another name of it: “Dee’s”, “Dee’ll”. */
const ENDINGS = `(?:s|ll|d|ve|re|m)(?!${LETTER})`;

/**
 * Finds a name as whole words, and the apostrophe of “James’ bed” with it. A name grown together
 * with another by a hyphen or an apostrophe is another name: Anne is not Anne-Marie, Neill is not
 * O’Neill.
 */
function finderOf(name: string): RegExp {
  const before = `(?<!${LETTER})(?<!${LETTER}(?:${HYPHEN}|${APOSTROPHE}))`;
  const after = `(?!${LETTER})(?!${HYPHEN}${LETTER})(?!${APOSTROPHE}(?!${ENDINGS})\\p{L})`;
  const bare = `((?<=s)${APOSTROPHE}(?=\\s+\\p{L}))?`;
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)];
  const body = letters.map(({ segment }) => anyWayOf(segment)).join('');
  return new RegExp(`${before}(${body})${after}${bare}`, 'giu');
}

/** Gives a letter as a pattern: accents in one piece or apart, any apostrophe, hyphen or white space. */
function anyWayOf(letter: string): string {
  if (letter === ' ') return '\\s+';
  if (new RegExp(`^${APOSTROPHE}$`, 'u').test(letter)) return APOSTROPHE;
  if (new RegExp(`^${HYPHEN}$`, 'u').test(letter)) return HYPHEN;
  const ways = new Set([letter.normalize('NFC'), letter.normalize('NFD')]);
  return `(?:${[...ways].map((way) => way.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`;
}

const OPEN_QUOTE = /(?<![\p{L}\p{N}])['‘](?=\S)(?:(?!(?<=\S)['’](?![\p{L}\p{N}])).)*$/su;

/** Says whether a quote that began before is still open, so that the next apostrophe ends it. */
function isInQuotes(before: string): boolean {
  return OPEN_QUOTE.test(before);
}

function isSmall(words: string): boolean {
  return words === words.toLowerCase() && words !== words.toUpperCase();
}

function isLarge(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

/** Gives the other name as the match was written: large throughout, or with a large first letter. */
function inCaseOf(match: string, name: string, other: string): string {
  const [[matchFirst = ''], [nameFirst = ''], [first = '']] = [match, name, other];
  if ([...match].length > 1 && isLarge(match) && !isLarge(name)) return other.toUpperCase();
  if (!isLarge(matchFirst) || !isSmall(nameFirst)) return other;
  return first.toUpperCase() + other.slice(first.length);
}
