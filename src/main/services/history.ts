/** What happened to a conference: who did what, and what it comes to since a moment. */
import type { LogEntry } from '#main/store/changeLog.ts';
import { notHere, type Store } from '#main/store/store.ts';
import type { ChangesSince, Output } from '#shared/contract/routes.ts';
import { type ActLine, leadOf } from '#shared/history/act.ts';
import { differenceOf } from '#shared/history/difference.ts';
import { type LoggedChange, reverseLogged } from '#shared/history/logged.ts';

/** How many acts are read at once. */
const AT_ONCE = 500;

export interface History {
  /** @throws WaymarkError `notFound`. */
  acts(conferenceId: string, below: number | null, most: number): Output<'record.history'>;
  /** @throws WaymarkError `notFound`. */
  changesSince(conferenceId: string, moment: string): ChangesSince;
}

/** Gives the history that a store keeps. */
export function historyOf(store: Store): History {
  const requireHere = (conferenceId: string) => {
    if (!store.has(conferenceId)) throw notHere();
  };
  return {
    acts(conferenceId, below, most) {
      requireHere(conferenceId);
      const found = store.acts(conferenceId, below, most + 1);
      return { acts: found.slice(0, most).map(lineOf), more: found.length > most };
    },
    changesSince(conferenceId, moment) {
      requireHere(conferenceId);
      const first = store.firstActSince(conferenceId, normal(moment));
      if (first === undefined) return { differences: [], begunAt: null };
      const [oldest] = store.actsFrom(conferenceId, first, 1);
      const begunAt = oldest && begins(oldest) ? oldest.at : null;
      // All that a conference came with would drown what was changed since.
      const from = begunAt === null ? first : first + 1;
      return { differences: differenceOf(changesFrom(store, conferenceId, from)), begunAt };
    },
  };
}

/** Read part by part: a long day's typing need not be in memory at once. */
function* changesFrom(store: Store, conferenceId: string, first: number): Generator<LoggedChange> {
  for (let next: number | undefined = first; next !== undefined; ) {
    const acts: LogEntry[] = store.actsFrom(conferenceId, next, AT_ONCE);
    for (const { changes } of acts) yield* changes;
    const last = acts.at(-1);
    next = last && acts.length === AT_ONCE ? last.number + 1 : undefined;
  }
}

/** As the log writes moments, so that they can be compared as texts. */
function normal(moment: string): string {
  return new Date(moment).toISOString();
}

function begins({ command }: LogEntry): boolean {
  return command.name === 'create' || command.name === 'import';
}

function lineOf(entry: LogEntry): ActLine {
  const { number, at, actor, command, changes } = entry;
  const told = command.name === 'undo' ? reverseLogged(changes) : changes;
  return { number, at, actor, name: command.name, lead: begins(entry) ? null : leadOf(told) };
}
