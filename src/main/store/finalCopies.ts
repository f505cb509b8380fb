/** Copies that were made final: kept, read, and never changed. */
import type { Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { FinalCopy } from '#shared/contract/finals.ts';
import type { Format } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';
import { explaining } from './failures.ts';
import { fileIn, finalsIn, insertFinals, type KeptFinal } from './finalRows.ts';
import { notHere, type Store } from './store.ts';

/** What a store offers so that final copies are kept. */
export interface KeepingFinals {
  /** Every version of every copy of a conference, in the order in which they were made. */
  finals(conferenceId: string): FinalCopy[];
  /** @throws WaymarkError `notFound` when that conference has no such copy. */
  finalFile(conferenceId: string, id: string, format: Format): Uint8Array;
  /**
   * Adds versions, all or none: on disk when this returns.
   * @throws WaymarkError `notFound`, `storeUnwritable`; `conflict` when a version is not the next
   *   of its copy.
   */
  addFinals(conferenceId: string, added: readonly KeptFinal[]): void;
}

/** Gives what keeps final copies in an open, migrated database. `path` is for sentences. */
export function keepingFinalsOf(
  database: Database,
  path: string,
  { has }: Pick<Store, 'has'>,
): KeepingFinals {
  const query = drizzle({ client: database, casing: 'snake_case' });
  return {
    finals: (conferenceId) => explaining(path, 'read', () => finalsIn(query, conferenceId)),
    finalFile: (conferenceId, id, format) =>
      explaining(path, 'read', () => {
        const bytes = fileIn(query, conferenceId, id, format);
        if (bytes !== undefined) return bytes;
        throw new WaymarkError('notFound', 'This final copy is not on this computer.');
      }),
    addFinals: (conferenceId, added) =>
      explaining(path, 'write', () =>
        database
          .transaction(() => {
            if (!has(conferenceId)) throw notHere();
            insertFinals(query, conferenceId, added);
          })
          .immediate(),
      ),
  };
}
