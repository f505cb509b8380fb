/**
 * What the services ask of a store. Nothing of SQLite shows here, so that another store can
 * stand behind the same services.
 */
import type { Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Applied, ConferencePage, ReadRecord, Standing } from '#shared/contract/routes.ts';
import { WaymarkError } from '#shared/errors.ts';
import { leadOf, type ReversibleAct } from '#shared/history/act.ts';
import {
  type HandedOver,
  type LoggedAct,
  reverseLogged,
  toLogged,
} from '#shared/history/logged.ts';
import type { Change } from '#shared/record/changes.ts';
import type { Look } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import { type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import { changeLogOf, type LogEntry } from './changeLog.ts';
import { type DatedConference, datedOf } from './dated.ts';
import { explaining } from './failures.ts';
import { insertFinals, type KeptFinal } from './finalRows.ts';
import { addRecord, lookIn, readRecord, writeChanges } from './records.ts';
import { rowsOf } from './rows.ts';
import { summariesOf, type WantedLines } from './summaries.ts';

/** Who acts, and when (ISO 8601). Stands in the change log. */
export interface Acting {
  readonly at: string;
  readonly actor: string;
}

/** What is done: the act for the change log, and the changes that follow from it. */
export interface Deed {
  readonly command: LoggedAct;
  readonly changes: readonly Change[];
  /** The id of the act in the log that this takes back. */
  readonly undoOf?: string;
}

/** What a deed is worked out from. */
export interface Before {
  readonly look: Look;
  /** Gives the act of this conference that undoing takes back. */
  undoable(): LogEntry | undefined;
  /** Gives the undo of this conference that redoing takes back. */
  redoable(): LogEntry | undefined;
}

/** What came of a deed. */
export type Changed = Omit<Applied, 'savedAt'>;

export interface Store {
  /** Conferences whose family or children fit the search, last changed first. */
  summaries(wanted: WantedLines): ConferencePage;
  /** Of every conference what its dates follow from; the same list until something is written. */
  dated(): readonly DatedConference[];
  has(conferenceId: string): boolean;
  /** Gives undefined when there is no such conference. */
  read(conferenceId: string): ReadRecord | undefined;
  /**
   * @param from where an imported conference came from; stands in the first entry of its log.
   * @param finals the final copies that came with it.
   * @throws WaymarkError `conflict` when the conference is there already.
   */
  create(
    record: ConferenceRecord,
    name: 'create' | 'import',
    acting: Acting,
    from?: HandedOver,
    finals?: readonly KeptFinal[],
  ): void;
  /**
   * Works out a deed from what is there, writes and logs it, in one transaction: on disk when
   * this returns, or nothing is. A deed without changes leaves no trace.
   * @throws WaymarkError `notFound`, `conflict`, or whatever `decide` throws.
   */
  change(conferenceId: string, acting: Acting, decide: (before: Before) => Deed): Changed;
  /** Gives acts of a conference newest first, below a number or from the newest on. */
  acts(conferenceId: string, below: number | null, most: number): LogEntry[];
  /** Gives the number of the first act at or after a moment (ISO 8601, UTC), if there is one. */
  firstActSince(conferenceId: string, moment: string): number | undefined;
  /** Gives acts of a conference oldest first, from a number on. */
  actsFrom(conferenceId: string, first: number, most: number): LogEntry[];
  close(): void;
}

/** Gives the store over an open, migrated database. `path` is for sentences. */
export function storeOver(database: Database, path: string): Store {
  const query = drizzle({ client: database, casing: 'snake_case' });
  const rows = rowsOf(query);
  const log = changeLogOf(query);
  const summaries = summariesOf(database);
  const dated = datedOf(database);
  const has = (id: string) => rows.conferences.get(id, id) !== undefined;
  const reading = <T>(run: () => T) => explaining(path, 'read', run);
  const writing = <T>(run: () => T) =>
    explaining(path, 'write', () => database.transaction(run).immediate());
  const write = (conferenceId: string, { at, actor }: Acting, deed: Deed) => {
    const { command, changes, undoOf = null } = deed;
    writeChanges(rows, conferenceId, changes);
    const logged = changes.map(toLogged);
    return log.append({ id: newId(), conferenceId, at, actor, undoOf, command, changes: logged });
  };
  const standing = (id: string, number: number): Standing => {
    const undoable = log.undoable(id);
    const redoable = log.redoable(id);
    return {
      number,
      undoable: undoable ? reversible(undoable, undoable.changes) : null,
      redoable: redoable ? reversible(redoable, reverseLogged(redoable.changes)) : null,
    };
  };
  return {
    summaries: (wanted) => reading(() => summaries(wanted)),
    dated: () => reading(dated),
    has: (id) => reading(() => has(id)),
    read: (id) =>
      reading(() =>
        // One transaction, so that the record is of one moment.
        database.transaction(() => {
          const last = log.last(id);
          return has(id) && last !== undefined
            ? { record: readRecord(rows, id), savedAt: last.at, ...standing(id, last.number) }
            : undefined;
        })(),
      ),
    create: (record, name, acting, from, finals = []) =>
      writing(() => {
        const { id } = conferenceOf(record);
        if (has(id)) throw new WaymarkError('conflict', 'This conference is here already.');
        const command = name === 'import' && from ? { name, from } : { name };
        write(id, acting, { command, changes: addRecord(record) });
        insertFinals(query, id, finals);
      }),
    change: (id, acting, decide) =>
      writing(() => {
        if (!has(id)) throw notHere();
        const { changes, ...deed } = decide({
          look: lookIn(rows, id),
          undoable: () => log.undoable(id),
          redoable: () => log.redoable(id),
        });
        const follows = log.last(id)?.number ?? 0;
        const number = changes.length > 0 ? write(id, acting, { ...deed, changes }) : follows;
        return { changes, follows, ...standing(id, number) };
      }),
    acts: (id, below, most) => reading(() => log.page(id, below, most)),
    firstActSince: (id, moment) => reading(() => log.firstSince(id, moment)),
    actsFrom: (id, first, most) => reading(() => log.from(id, first, most)),
    close: () => {
      try {
        database.pragma('optimize');
      } catch {
        // A courtesy to the next start; a full disk must not keep the database open.
      }
      database.close();
    },
  };
}

function reversible({ id, at }: LogEntry, changes: LogEntry['changes']): ReversibleAct {
  return { id, at, lead: leadOf(changes) };
}

/** Gives the error for a conference that is not in the store. */
export function notHere(): WaymarkError {
  return new WaymarkError('notFound', 'This conference is not on this computer.');
}
