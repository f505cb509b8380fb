/** What every producer of documents is to the bench, and the places they all take things from. */
import { fileURLToPath } from 'node:url';
import type { Block, CopyDocument } from '#shared/documents/blocks.ts';

export const RESOURCES = fileURLToPath(new URL('../../../resources/', import.meta.url));

/** The typefaces of the copies in Latin letters; every producer that can gets the same. */
export const FONTS = [
  'Andika-Bold',
  'Andika-Regular',
  'AtkinsonHyperlegibleNext-Bold',
  'AtkinsonHyperlegibleNext-Regular',
] as const;

export type Pack = readonly CopyDocument[];

export interface Producer {
  /**
   * Makes every file of a pack; gives how many bytes they have.
   * @param raw what the files of this pack hold before it is compressed, one after the other
   */
  make(pack: Pack, folder: string, raw: readonly Buffer[]): Promise<number>;
  close(): Promise<void>;
}

/** Opens a producer; everything that needs to be loaded once only belongs in here. */
export type OpenProducer = (root: string) => Promise<Producer>;

/** Runs `make` for every copy, two at a time, as this pack does with its two threads. */
export async function twoAtATime<T>(
  all: readonly T[],
  make: (each: T, lane: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (number: number): Promise<void> => {
    for (let each = all[next++]; each !== undefined; each = all[next++]) await make(each, number);
  };
  await Promise.all([lane(0), lane(1)]);
}

type BlockOf<Is extends Block['is']> = Extract<Block, { is: Is }>;

/** Gives what stands in two languages as a plain table, for who has no such thing. */
export function tableOfTwin({ summary, columns, rows }: BlockOf<'twin'>): BlockOf<'table'> {
  return {
    is: 'table',
    summary,
    columns: columns.map(({ heading }) => ({ heading, share: 1 })),
    rows: rows.map((row) => row.map((paragraphs) => paragraphs.flat())),
  };
}
