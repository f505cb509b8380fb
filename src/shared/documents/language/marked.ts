/** What still stands in another language on a copy is marked with that language, for screen readers. */
import type { Block, Runs } from '../blocks.ts';
import { mapRuns } from '../mapRuns.ts';
import { withoutStop } from './sentences.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text as it may stand in a sentence: with a capital or a small letter, without its stop. */
function asPrinted(text: string): string[] {
  const [first = '', ...rest] = [...withoutStop(text)];
  if (rest.length === 0) return [];
  return [
    `(?:${escaped(first.toLocaleUpperCase())}|${escaped(first.toLocaleLowerCase())})${escaped(rest.join(''))}`,
  ];
}

/** Gives the blocks with each of these texts marked as being in a language. */
export function markedAs(
  blocks: readonly Block[],
  texts: readonly string[],
  language: string,
): Block[] {
  const patterns = [...texts].sort((a, b) => b.length - a.length).flatMap(asPrinted);
  if (patterns.length === 0) return [...blocks];
  const any = new RegExp(`((?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}]))`, 'u');
  const inRuns = (runs: Runs): Runs =>
    runs.flatMap((run) => {
      if (run.language !== undefined) return [run];
      // What was caught stands at every odd place.
      return run.text
        .split(new RegExp(any, 'gu'))
        .map((text, at) => (at % 2 === 1 ? { ...run, text, language } : { ...run, text }))
        .filter(({ text }) => text !== '');
    });
  /** The words of a text with their languages, where a part of it is in that language. */
  const inText = (text: string): { runs?: Runs } => {
    const runs = inRuns([{ text }]);
    return runs.some((run) => run.language !== undefined) ? { runs } : {};
  };
  return mapRuns(blocks, inRuns).map((block): Block => {
    switch (block.is) {
      case 'heading':
      case 'quote':
        return { ...block, ...inText(block.text) };
      case 'writeBox':
      case 'tickBoxes':
        return { ...block, ...inText(block.label) };
      default:
        return block;
    }
  });
}
