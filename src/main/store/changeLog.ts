/** The change log: appended to in the transaction that changes the record, never altered. */
import { and, asc, desc, eq, gte, lt, notExists, type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { alias } from 'drizzle-orm/sqlite-core';
import { changeLog } from './schema/changeLog.ts';

/** An act as it stands in the log. Its number gives the order, whatever the clock says. */
export type LogEntry = typeof changeLog.$inferSelect;

export interface ChangeLog {
  /** Gives the number of the new entry. */
  append(entry: Omit<LogEntry, 'number'>): number;
  /** The newest act of a conference; undefined when the conference is not there. */
  last(conferenceId: string): Pick<LogEntry, 'number' | 'at'> | undefined;
  /** The act that undoing takes back: the newest command or redo that nothing has taken back. */
  undoable(conferenceId: string): LogEntry | undefined;
  /**
   * The act that redoing takes back: the newest undo that nothing has taken back, as long as no
   * command came after it.
   */
  redoable(conferenceId: string): LogEntry | undefined;
  /** Acts newest first, from below a number; all from the newest on when there is none. */
  page(conferenceId: string, below: number | null, most: number): LogEntry[];
  /** The number of the first act at or after a moment (ISO 8601, UTC), if there is one. */
  firstSince(conferenceId: string, moment: string): number | undefined;
  /** Acts oldest first, from a number on. */
  from(conferenceId: string, first: number, most: number): LogEntry[];
}

const COMMANDS = sql`${changeLog.command} ->> '$.name' IN ('add', 'set', 'setAll', 'remove', 'move')`;
const REDOS = sql`${changeLog.command} ->> '$.name' = 'redo'`;
const UNDOS = sql`${changeLog.command} ->> '$.name' = 'undo'`;
/** Above every number. */
const ABOVE_ALL = Number.MAX_SAFE_INTEGER;

/** Gives the change log of a database. */
export function changeLogOf(database: BetterSQLite3Database): ChangeLog {
  const given = (name: string) => sql.placeholder(name);
  const ofConference = eq(changeLog.conferenceId, given('conferenceId'));
  const append = database
    .insert(changeLog)
    .values({
      id: given('id'),
      conferenceId: given('conferenceId'),
      at: given('at'),
      actor: given('actor'),
      undoOf: given('undoOf'),
      command: given('command'),
      changes: given('changes'),
    })
    .prepare();
  const last = database
    .select({ number: changeLog.number, at: changeLog.at })
    .from(changeLog)
    .where(ofConference)
    .orderBy(desc(changeLog.number))
    .limit(1)
    .prepare();
  const undoing = alias(changeLog, 'undoing');
  const standing = notExists(
    database.select({ id: undoing.id }).from(undoing).where(eq(undoing.undoOf, changeLog.id)),
  );
  const newest = (...conditions: SQL[]) =>
    database
      .select()
      .from(changeLog)
      .where(and(ofConference, ...conditions))
      .orderBy(desc(changeLog.number))
      .limit(1)
      .prepare();
  const undoable = newest(sql`(${COMMANDS} OR ${REDOS})`, standing);
  const lastCommand = database
    .select({ number: changeLog.number })
    .from(changeLog)
    .where(and(ofConference, COMMANDS))
    .orderBy(desc(changeLog.number))
    .limit(1)
    .prepare();
  const redoable = newest(UNDOS, standing, sql`${changeLog.number} > ${given('above')}`);
  const page = database
    .select()
    .from(changeLog)
    .where(and(ofConference, lt(changeLog.number, given('below'))))
    .orderBy(desc(changeLog.number))
    .limit(given('most'))
    .prepare();
  // By number, not by time: a clock that was put back must not leave acts out.
  const firstSince = database
    .select({ number: changeLog.number })
    .from(changeLog)
    .where(and(ofConference, gte(changeLog.at, given('moment'))))
    .orderBy(asc(changeLog.number))
    .limit(1)
    .prepare();
  const from = database
    .select()
    .from(changeLog)
    .where(and(ofConference, gte(changeLog.number, given('first'))))
    .orderBy(asc(changeLog.number))
    .limit(given('most'))
    .prepare();
  return {
    append: (entry) => Number(append.run({ ...entry }).lastInsertRowid),
    last: (conferenceId) => last.get({ conferenceId }),
    undoable: (conferenceId) => undoable.get({ conferenceId }),
    redoable(conferenceId) {
      const above = lastCommand.get({ conferenceId })?.number ?? 0;
      return redoable.get({ conferenceId, above });
    },
    page: (conferenceId, below, most) =>
      page.all({ conferenceId, below: below ?? ABOVE_ALL, most }),
    firstSince: (conferenceId, moment) => firstSince.get({ conferenceId, moment })?.number,
    from: (conferenceId, first, most) => from.all({ conferenceId, first, most }),
  };
}
