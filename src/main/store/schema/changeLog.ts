import {
  foreignKey,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { LoggedAct, LoggedChange } from '#shared/history/logged.ts';
import { conferences } from './conference.ts';

/** What was done, by whom, when, and what it changed. Rows are only ever added; triggers see to it. */
export const changeLog = sqliteTable(
  'change_log',
  {
    /** The order in which acts were written, whatever the clock says. */
    number: integer().primaryKey(),
    id: text().notNull(),
    conferenceId: text().notNull(),
    /** ISO 8601, UTC. */
    at: text().notNull(),
    actor: text().notNull(),
    /** The id of the act that this one takes back. */
    undoOf: text(),
    command: text({ mode: 'json' }).$type<LoggedAct>().notNull(),
    changes: text({ mode: 'json' }).$type<readonly LoggedChange[]>().notNull(),
  },
  (table) => [
    foreignKey({ columns: [table.conferenceId], foreignColumns: [conferences.id] }),
    uniqueIndex('change_log_id').on(table.id),
    uniqueIndex('change_log_undone_once').on(table.undoOf),
    // The start page asks for the time of the last act only, and finds it in here.
    index('change_log_of_conference').on(table.conferenceId, table.number, table.at),
  ],
);
