import { normalise } from '../audience/normalise.ts';

/** A piece of a text: what was sought, or what stands around it. */
export interface Piece {
  readonly text: string;
  readonly isSought: boolean;
}

/** How many characters stand before the first word that was sought, at most. */
const BEFORE = 40;
const LONGEST = 150;

/**
 * Gives the part of a text in which the first sought word stands, in pieces that say which words
 * were sought; the beginning of the text where none is. Cut at words, with “…” where it goes on.
 */
export function excerpt(text: string, sought: string): Piece[] {
  const wanted = normalise(sought).split(' ').filter(Boolean);
  const words = text.trim().split(/\s+/u);
  const isWanted = (word: string) => {
    const plain = normalise(word);
    return plain.split(' ').some((part) => wanted.some((one) => part.startsWith(one)));
  };
  const first = Math.max(
    0,
    words.findIndex((word) => isWanted(word)),
  );
  const start = startBefore(words, first);
  const shown: Piece[] = [];
  let length = 0;
  let end = start;
  for (; end < words.length; end += 1) {
    const word = cut(words[end] ?? '');
    length += word.length + 1;
    if (length > LONGEST && end > first) break;
    shown.push({ text: word, isSought: isWanted(word) });
  }
  const before = start > 0 ? [{ text: '…', isSought: false }] : [];
  const after = end < words.length ? [{ text: '…', isSought: false }] : [];
  return joined([...before, ...shown, ...after]);
}

/** Gives the first word to show, so that little stands before the one that was sought. */
function startBefore(words: readonly string[], first: number): number {
  let start = first;
  for (let room = BEFORE; start > 0; start -= 1) {
    room -= (words[start - 1] ?? '').length + 1;
    if (room < 0) break;
  }
  return start;
}

/** Gives a word that is far too long for a line without its end. */
function cut(word: string): string {
  const letters = [...word];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : word;
}

/** Gives words as running text: neighbours of one sort in one piece, with spaces between. */
function joined(words: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last === undefined) pieces.push(word);
    else if (last.isSought === word.isSought) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${word.text}` };
    } else if (word.isSought) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ` };
      pieces.push(word);
    } else pieces.push({ ...word, text: ` ${word.text}` });
  }
  return pieces;
}
