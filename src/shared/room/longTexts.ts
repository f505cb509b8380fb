/** Texts that no screen could hold go on in the next row, parted between two words. */
import type { CardRow, WallBlock } from './slide.ts';

const MORE = ' …';

/** Gives a text in pieces of so many letters at most. */
export function piecesOf(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while ([...rest].length > most) {
    const signs = [...rest].slice(0, most).join('');
    const space = signs.search(/\s\S*$/u);
    // A word that is longer than all that is parted where it has to be.
    const at = space > most / 3 ? space : signs.length;
    pieces.push(`${rest.slice(0, at).trimEnd()}${MORE}`);
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}

/** Gives the beginning of what has to stand in one place, such as a heading. */
const beginning = (text: string, most: number) => piecesOf(text, most)[0] ?? '';

/** Gives the blocks of a block in which no text has more than so many letters. */
export function withoutLongTexts(block: WallBlock, most: number): WallBlock[] {
  const each = (items: readonly string[]) => items.flatMap((item) => piecesOf(item, most));
  switch (block.is) {
    case 'text':
    case 'quote':
      return piecesOf(block.text, most).map((text) => ({ ...block, text }));
    case 'list':
      return [{ ...block, items: each(block.items) }];
    case 'columns': {
      const [one, other] = block.columns;
      const columns = [
        { ...one, items: each(one.items) },
        { ...other, items: each(other.items) },
      ] as const;
      return [{ ...block, columns }];
    }
    case 'pairs':
      return [
        {
          ...block,
          rows: block.rows.flatMap(([one, other]) => {
            const [ones, others] = [piecesOf(one, most), piecesOf(other, most)];
            const count = Math.max(ones.length, others.length);
            return Array.from(
              { length: count },
              (_, at) => [ones[at] ?? '', others[at] ?? ''] as const,
            );
          }),
        },
      ];
    case 'card':
      return [
        {
          ...block,
          rows: block.rows.flatMap((row) => rowsOf(row, most)),
        },
      ];
    case 'scale':
    case 'dates':
      return [block];
    case 'people':
      return [
        {
          ...block,
          people: block.people.map(({ name, what }) => ({
            name: beginning(name, most),
            what: beginning(what, most),
          })),
        },
      ];
  }
}

/** Who and when stand at the first of the rows that a long line becomes. */
function rowsOf({ who, what, when }: CardRow, most: number): CardRow[] {
  return piecesOf(what, most).map((piece, at) =>
    at === 0
      ? { who: beginning(who, most), what: piece, when: beginning(when, most) }
      : { who: '', what: piece, when: '' },
  );
}
