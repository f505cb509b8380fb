import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { DELETION_REASONS } from '#shared/contract/deletions.ts';

/**
 * What stays of a conference that was deleted for good: that it was there, and no word of it.
 * Rows are only ever added; triggers see to it, and to it that no conference goes without one.
 */
export const deletions = sqliteTable(
  'deletions',
  {
    /** The order in which certificates were written, whatever the clock says. */
    number: integer().primaryKey(),
    id: text().notNull().unique(),
    conferenceId: text().notNull(),
    /** ISO 8601, UTC. */
    at: text().notNull(),
    actor: text().notNull(),
    reason: text({ enum: [...DELETION_REASONS, 'again'] }).notNull(),
    note: text().notNull(),
    rowCount: integer().notNull(),
    entryCount: integer().notNull(),
    firstEntryAt: text().notNull(),
    lastEntryAt: text().notNull(),
    /** The id of the last entry in the change log: a conference goes only as it was then. */
    lastEntryId: text().notNull(),
  },
  (table) => [index('deletions_of_conference').on(table.conferenceId)],
);
