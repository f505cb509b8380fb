/** Reading a conference's record and changing it, one command at a time. */
import type { LogEntry } from '#main/store/changeLog.ts';
import { type Acting, type Before, type Deed, notHere, type Store } from '#main/store/store.ts';
import type { Applied, ReadRecord } from '#shared/contract/routes.ts';
import { WaymarkError } from '#shared/errors.ts';
import { type Command, changesFor } from '#shared/record/commands.ts';
import type { Emit } from './emit.ts';
import { takeBack } from './undo.ts';

export interface RecordService {
  /** @throws WaymarkError `notFound`. */
  read(conferenceId: string): ReadRecord;
  /**
   * Does what the command says: one transaction, one entry in the change log, one event. On disk
   * when it returns.
   * @throws WaymarkError `notFound`, `invalid`, `conflict` or `storeUnwritable`; nothing is
   *   changed then.
   */
  apply(conferenceId: string, command: Command): Applied;
  /**
   * Takes back the newest act that was not taken back yet, as an act of its own.
   * @param act its id, as the window showed it; whichever it is when left out
   * @throws WaymarkError `notFound` when there is none, `conflict` when it is another.
   */
  undo(conferenceId: string, act?: string): Applied;
  /** Takes back the newest undo in the same way, unless something else was done since. */
  redo(conferenceId: string, act?: string): Applied;
}

export interface RecordContext {
  readonly store: Store;
  /** Gives who acts, now. */
  readonly acting: () => Acting;
  readonly clock: () => Date;
  readonly emit: Emit;
}

/** Gives the record service of a store. */
export function recordServiceOf({ store, acting, clock, emit }: RecordContext): RecordService {
  const change = (conferenceId: string, decide: (before: Before) => Deed): Applied => {
    const changed = store.change(conferenceId, acting(), decide);
    const applied = { ...changed, savedAt: clock().toISOString() };
    if (changed.changes.length > 0) emit('record.changed', { conferenceId, ...applied });
    return applied;
  };
  return {
    read(conferenceId) {
      const found = store.read(conferenceId);
      if (found === undefined) throw notHere();
      return found;
    },
    apply: (conferenceId, command) =>
      change(conferenceId, ({ look }) => ({
        command: asLogged(command),
        changes: changesFor(look, command),
      })),
    undo: (conferenceId, act) =>
      change(conferenceId, ({ look, undoable }) =>
        reversing('undo', look, wanted(undoable(), act, 'There is nothing more to take back.')),
      ),
    redo: (conferenceId, act) =>
      change(conferenceId, ({ look, redoable }) =>
        reversing('redo', look, wanted(redoable(), act, 'There is nothing to do again.')),
      ),
  };
}

/** What a value was before stands in the changes already. */
function asLogged(command: Command): Command {
  if (command.name === 'set') return withoutWas(command);
  if (command.name === 'setAll') return { ...command, sets: command.sets.map(withoutWas) };
  return command;
}

function withoutWas<S extends { was?: unknown }>({ was: _, ...logged }: S): Omit<S, 'was'> {
  return logged;
}

function wanted(found: LogEntry | undefined, act: string | undefined, none: string): LogEntry {
  if (found === undefined) throw new WaymarkError('notFound', none);
  if (act !== undefined && act !== found.id) {
    throw new WaymarkError(
      'conflict',
      'Something else was changed meanwhile. Nothing was taken back; look again and try once more.',
    );
  }
  return found;
}

function reversing(name: 'undo' | 'redo', look: Before['look'], { id, changes }: LogEntry): Deed {
  return { command: { name }, changes: takeBack(look, changes), undoOf: id };
}
