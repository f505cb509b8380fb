/** On a family's copy an acronym is explained where it first stands [R7.3]. */
import type { Block, Runs } from '../blocks.ts';
import { mapRuns } from '../mapRuns.ts';

/**
 * Gives the blocks with each known acronym followed by its meaning in brackets, once in a copy.
 * Quotes stay as they were said.
 * @param meanings acronym → a few plain words
 */
export function explainAcronyms(
  blocks: readonly Block[],
  meanings: Readonly<Record<string, string>>,
): Block[] {
  const explained = new Set<string>();
  const known = Object.keys(meanings).join('|');
  const acronyms = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known})(?![\\p{L}\\p{N}])(?! \\()`, 'gu');

  const explain = (text: string) =>
    text.replace(acronyms, (acronym) => {
      const meaning = meanings[acronym];
      if (meaning === undefined || explained.has(acronym)) return acronym;
      explained.add(acronym);
      return `${acronym} (${meaning})`;
    });
  const inRuns = (runs: Runs): Runs =>
    runs.map((run) => (run.own ? run : { ...run, text: explain(run.text) }));

  return mapRuns(blocks, inRuns);
}
