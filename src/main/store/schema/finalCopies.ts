import {
  blob,
  foreignKey,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { CopyRequest } from '#shared/documents/request.ts';
import { conferences } from './conference.ts';

/**
 * Copies that were made final, each version with the very bytes that were given out. Rows are only
 * ever added; triggers see to it. Not a kind of row of the record: nothing of it can be undone or
 * typed over, and its bytes have no place in the change log.
 */
export const finalCopies = sqliteTable(
  'final_copies',
  {
    /** The order in which they were made, whatever the clock says. */
    number: integer().primaryKey(),
    id: text().notNull(),
    conferenceId: text().notNull(),
    /** Which copy it is, whatever its version; see `copyKeyOf`. */
    copy: text().notNull(),
    /** Counted from 1 for each copy, without gaps. */
    version: integer().notNull(),
    request: text({ mode: 'json' }).$type<CopyRequest>().notNull(),
    title: text().notNull(),
    /** BCP 47. */
    language: text().notNull(),
    /** Whose copy it is, as named on it. */
    reader: text().notNull(),
    /** The child or children it is about. */
    about: text().notNull(),
    /** Without ending. */
    fileName: text().notNull(),
    /** How many items were held back from its reader. */
    withheld: integer().notNull(),
    pages: integer().notNull(),
    /** What it says in short, to tell whether it would read differently now; see `wordsMark`. */
    wordsMark: text().notNull(),
    /** ISO 8601, UTC. */
    madeAt: text().notNull(),
    actor: text().notNull(),
    pdf: blob({ mode: 'buffer' }).notNull(),
    docx: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [
    foreignKey({ columns: [table.conferenceId], foreignColumns: [conferences.id] }),
    uniqueIndex('final_copies_id').on(table.id),
    uniqueIndex('final_copies_version').on(table.conferenceId, table.copy, table.version),
    index('final_copies_of_conference').on(table.conferenceId, table.number),
  ],
);
