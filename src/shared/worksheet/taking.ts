/** What of a sheet is taken over, as one act that can be undone as one. */
import type { ReturnedLine } from '../contract/worksheet.ts';
import type { Command } from '../record/commands.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';

/**
 * Gives the command that takes lines over; null for none. Each is as its translator left it:
 * nobody has checked it yet.
 * @param newId gives the id of a new row
 */
export function takingOver(
  lines: readonly ReturnedLine[],
  language: WordingLanguage,
  translator: string,
  newId: () => string,
): Command | null {
  // Of two lines about one text the later one holds.
  const taken = [...new Map(lines.map((line) => [line.original.trim(), line])).values()];
  const adds = taken
    .filter(({ standing }) => standing === null)
    .map(({ kind, id, field, original, text }) => ({
      kind: 'translations' as const,
      row: {
        id: newId(),
        itemKind: kind,
        itemId: id,
        itemField: field,
        language,
        original,
        text,
        translator,
      },
    }));
  const sets = taken.flatMap(({ standing, text }) =>
    standing === null
      ? []
      : [
          {
            kind: 'translations' as const,
            id: standing.rowId,
            values: { text, translator, checkedBy: '', checkedOn: null },
            was: { text: standing.text },
          },
        ],
  );
  if (sets.length > 0) return { name: 'setAll', sets, ...(adds.length > 0 ? { adds } : {}) };
  return adds.length > 0 ? { name: 'add', rows: adds } : null;
}
