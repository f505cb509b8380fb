/** The rows of final copies, read and added inside transactions of the caller. */
import { and, asc, eq, getTableColumns, max } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { FinalCopy } from '#shared/contract/finals.ts';
import type { Format } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';
import { finalCopies } from './schema/finalCopies.ts';

/** A final copy with its files. */
export type KeptFinal = FinalCopy & { readonly [F in Format]: Uint8Array };

/** Gives every version of every copy of a conference, in the order in which they were made. */
export function finalsIn(query: BetterSQLite3Database, conferenceId: string): FinalCopy[] {
  const {
    pdf: _,
    docx: __,
    number: ___,
    conferenceId: ____,
    ...told
  } = getTableColumns(finalCopies);
  return query
    .select(told)
    .from(finalCopies)
    .where(eq(finalCopies.conferenceId, conferenceId))
    .orderBy(asc(finalCopies.number))
    .all();
}

/** Gives the bytes of a file; undefined when that conference has no such copy. */
export function fileIn(
  query: BetterSQLite3Database,
  conferenceId: string,
  id: string,
  format: Format,
): Uint8Array | undefined {
  const found = query
    .select({ bytes: finalCopies[format] })
    .from(finalCopies)
    .where(and(eq(finalCopies.conferenceId, conferenceId), eq(finalCopies.id, id)))
    .get();
  return found?.bytes;
}

/** @throws WaymarkError `conflict` when a version is not the next of its copy. */
export function insertFinals(
  query: BetterSQLite3Database,
  conferenceId: string,
  added: readonly KeptFinal[],
): void {
  for (const { pdf, docx, ...final } of added) {
    const last = query
      .select({ version: max(finalCopies.version) })
      .from(finalCopies)
      .where(and(eq(finalCopies.conferenceId, conferenceId), eq(finalCopies.copy, final.copy)))
      .get();
    if (final.version !== (last?.version ?? 0) + 1) {
      throw new WaymarkError(
        'conflict',
        'A final version of this copy was made meanwhile. Nothing was kept; please try again.',
      );
    }
    const files = { pdf: Buffer.from(pdf), docx: Buffer.from(docx) };
    query
      .insert(finalCopies)
      .values({ ...final, ...files, conferenceId })
      .run();
  }
}
