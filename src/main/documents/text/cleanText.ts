/**
 * Text as both renderers take it: composed letters, one kind of line end, and none of the
 * invisible characters that pasting from elsewhere brings and that XML or fonts refuse.
 */

// Control characters, soft hyphen, byte order mark, variation selectors, tags, noncharacters, and
// the embeddings and overrides that turn round what follows them; isolates and marks stay.
const INVISIBLE =
  /[\p{Cc}\p{Variation_Selector}\u00AD\u202A-\u202E\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E0FFF}]/gu;

export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, (character) => (character === '\n' ? character : ''));
}

/** As `cleanText`, on one line. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
