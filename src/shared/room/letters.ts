/**
 * How many letters a text is wide, and how many lines it takes, where an average small Latin
 * letter is one. Other scripts are set in typefaces of the computer, so they are taken for wide.
 */

/** How wide a letter is on average, in the size of its type; on the safe side. */
export const LETTER = 0.49;

const NO_WIDTH = /^(?:\p{M}|\p{Cf}|\p{Emoji_Modifier})$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}]$/u;
const NEAR_LATIN = /^[\p{Script=Greek}\p{Script=Cyrillic}]$/u;
/** Their letters join, or are slim. */
const SLIM = /^[\p{Script=Arabic}\p{Script=Hebrew}]$/u;
const BROAD = /^[MmWw@%œæŒÆŴŵ…—]$/;
/** Scripts that are parted between any two signs. */
const ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Scripts without spaces, whose words a dictionary knows. */
const BY_DICTIONARY = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function reckonWidth(sign: string): number {
  if (/^[a-z ]$/.test(sign) && sign !== 'm' && sign !== 'w') return 1;
  if (NO_WIDTH.test(sign)) return 0;
  if (PICTURE.test(sign)) return 2.6;
  const isCapital = /^\p{Lu}$/u.test(sign);
  if (BROAD.test(sign)) return isCapital ? 1.9 : 1.6;
  if (LATIN.test(sign)) return isCapital ? 1.35 : 1.1;
  if (NEAR_LATIN.test(sign)) return isCapital ? 1.5 : 1.25;
  return SLIM.test(sign) ? 1.45 : 2;
}

/** Each sign is reckoned once: the wall is measured with every letter that is typed. */
const widths = new Map<string, number>();

function widthOf(sign: string): number {
  const known = widths.get(sign);
  if (known !== undefined) return known;
  const width = reckonWidth(sign);
  widths.set(sign, width);
  return width;
}

/** Gives how many average letters a text is wide. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (const sign of text) letters += widthOf(sign);
  return letters;
}

const SIGNS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** In these each character is a sign by itself. */
const PLAIN = /^[\n\x20-\x7e\u00a0-\u024f\u2010-\u2027]*$/;

/** Gives what people take for the signs of a text. */
export function signsIn(text: string): string[] {
  return PLAIN.test(text) ? text.split('') : [...SIGNS.segment(text)].map(({ segment }) => segment);
}

/** Gives the pieces of a word between which a line may end. */
function piecesOfWord(word: string): string[] {
  if (PLAIN.test(word)) return [word];
  if (BY_DICTIONARY.test(word)) return [...WORDS.segment(word)].map(({ segment }) => segment);
  if (ANYWHERE.test(word)) return signsIn(word);
  return [word];
}

/** Gives how many lines a text takes of so many letters each, words kept whole where they can be. */
export function linesIn(text: string, perLine: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfOne(line, perLine), 0);
}

function linesOfOne(line: string, perLine: number): number {
  // Most lines of most texts are short.
  if (lettersIn(line) <= perLine && line.length <= perLine) return 1;
  let lines = 1;
  let taken = 0;
  for (const word of line.split(/\s+/u)) {
    piecesOfWord(word).forEach((piece, at) => {
      const letters = lettersIn(piece);
      const space = at === 0 && taken > 0 ? 1 : 0;
      if (taken + space + letters <= perLine) {
        taken += space + letters;
        return;
      }
      if (taken > 0) lines += 1;
      // What is wider than a line goes on in the next ones; a sign is never parted.
      const further = Math.max(0, Math.ceil(letters / Math.max(1, perLine - 2)) - 1);
      lines += letters <= perLine ? 0 : further;
      taken = letters <= perLine ? letters : perLine;
    });
  }
  return lines;
}
