/** A copy's blocks with its title first and no level of heading left out, as both renderers need. */
import type { Block, CopyDocument } from '#shared/documents/blocks.ts';
import { FIRST_LANGUAGE } from '#shared/wording/language.ts';
import { cleanLine } from './cleanText.ts';
import { validLanguage } from './direction.ts';

/**
 * Gives the blocks to print. A copy that does not begin with its own title gets it as the
 * heading of level 1; a jump from level 1 to 3 becomes 1 to 2 (PDF/UA-1 7.4.2).
 */
export function printedBlocks(document: CopyDocument): readonly Block[] {
  const [first] = document.blocks;
  const titled = first?.is === 'heading' && first.level === 1;
  const blocks: readonly Block[] = titled
    ? document.blocks
    : [{ is: 'heading', level: 1, text: titleOf(document) }, ...document.blocks];
  let previous = 0;
  return blocks.map((block) => {
    if (block.is !== 'heading') return block;
    const level = Math.min(block.level, previous + 1) as 1 | 2 | 3;
    previous = level;
    return level === block.level ? block : { ...block, level };
  });
}

/** The title that a file tells of itself; a file without one would not be accessible. */
export function titleOf(document: CopyDocument): string {
  return cleanLine(document.title) || cleanLine(document.fileName) || 'Copy';
}

/** The language that a file tells of itself. */
export function languageOf(document: CopyDocument): string {
  return validLanguage(document.language) ?? FIRST_LANGUAGE;
}

/** The words of the page number either side of `{page}` and `{pages}`, in order. */
export function pageNumberParts(wording: string): readonly string[] {
  return wording.split(/(\{page\}|\{pages\})/).filter((part) => part !== '');
}
