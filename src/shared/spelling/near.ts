/** What of a text an editor looks through again by itself once it is asked to. */

/** So much to each side of the cursor is surely looked through. */
const REACH = 400;

/**
 * Tells whether one of these words stands outside the paragraph of the cursor, or far from it. Such
 * a word is looked at again only when the whole text is.
 */
export function standsElsewhere(text: string, cursor: number, words: readonly string[]): boolean {
  const begin = Math.max(text.lastIndexOf('\n', cursor - 1) + 1, cursor - REACH);
  const after = text.indexOf('\n', cursor);
  const end = Math.min(after === -1 ? text.length : after, cursor + REACH);
  const rest = `${text.slice(0, begin)}\n${text.slice(end)}`;
  return words.some((word) => plain(rest).includes(plain(word)));
}

/** An editor may hand over a word with another apostrophe than stands in the text. */
function plain(text: string): string {
  return text.replaceAll('’', "'");
}
