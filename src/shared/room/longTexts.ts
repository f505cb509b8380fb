/** Texts that no screen could hold go on in the next row, parted between two words. */
import { lettersIn, signsIn } from './letters.ts';
import type { CardRow, ScalePoint, WallBlock } from './slide.ts';

const MORE = ' …';

/** Gives a text in pieces of so many letters at most. */
export function piecesOf(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  for (let at = endOf(rest, most); at < rest.length; at = endOf(rest, most)) {
    pieces.push(`${rest.slice(0, at).trimEnd()}${MORE}`);
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}

/** Gives where so much of a text ends: between two words, or in one that is too long by itself. */
function endOf(text: string, most: number): number {
  if (lettersIn(text) <= most) return text.length;
  let letters = 0;
  let space = 0;
  let at = 0;
  for (const sign of signsIn(text)) {
    letters += lettersIn(sign);
    if (letters > most && at > 0) return space > at / 3 ? space : at;
    if (sign.trim() === '') space = at;
    at += sign.length;
  }
  return text.length;
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
      return [{ ...block, rows: block.rows.flatMap((row) => pointsOf(row, most)) }];
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

/** Those who gave one mark, so many in a row as can be read. */
function pointsOf({ at, names }: ScalePoint, most: number): ScalePoint[] {
  const rows: string[][] = [];
  let letters = 0;
  for (const name of names.map((one) => beginning(one, most))) {
    const last = rows.at(-1);
    letters += lettersIn(name) + 2;
    if (last !== undefined && letters <= most) last.push(name);
    else {
      rows.push([name]);
      letters = lettersIn(name) + 2;
    }
  }
  return rows.map((some) => ({ at, names: some }));
}
