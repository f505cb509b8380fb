/** Tells before anything is made whether every character of a copy can be printed. */
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { WaymarkError } from '#shared/errors.ts';
import { cleanText } from '../text/cleanText.ts';
import { everyText } from '../text/everyText.ts';
import { missingIn } from './lines/glyphs.ts';
import type { Typefaces } from './typefaces.ts';

const AROUND = 30;

function wordsAround(text: string, character: string): string {
  const at = text.indexOf(character);
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + character.length + AROUND);
  const begin = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const space = text.lastIndexOf(' ', to);
  const end = to === text.length || space <= at ? to : space;
  return text.slice(Math.min(begin, at), end).replace(/\s+/g, ' ').trim();
}

/**
 * Throws a WaymarkError `missingGlyph` that names the character and the words around it when no
 * typeface has it (PDF/UA-1 7.21.8: no .notdef).
 */
export function checkGlyphs(document: CopyDocument, typefaces: Typefaces): void {
  const seen = new Set<string>();
  for (const { text, bold } of everyText(document)) {
    const clean = cleanText(text);
    const key = `${bold} ${clean}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const character = missingIn(clean, typefaces.chain(document.look, bold));
    if (character === null) continue;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const words = wordsAround(clean, character);
    throw new WaymarkError(
      'missingGlyph',
      `“${document.title}” cannot be printed: none of Waymark’s typefaces has the character ${character} (${code}) in “${words}”. Please write it in another way.`,
      { character: code, words, copy: document.title },
    );
  }
}
