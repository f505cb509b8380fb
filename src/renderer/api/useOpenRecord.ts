import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Applied, ReadRecord } from '#shared/contract/routes.ts';
import { WaymarkError } from '#shared/errors.ts';
import type { Lead } from '#shared/history/act.ts';
import type { Command } from '#shared/record/commands.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { request } from './client.ts';
import type { News } from './news.ts';
import {
  after,
  begin,
  type Happening,
  isBehind,
  type OpenRecord,
  shownRecord,
} from './openRecord.ts';
import { noteBack, noteRemovedHere } from './removedHere.ts';
import { handOverAll, keepOfRemoved } from './unsaved.ts';

/** What was taken back or done again, and the number of the act that did so. */
export interface Taken {
  readonly lead: Lead;
  readonly number: number;
}

export interface OpenRecordInUse {
  readonly open: OpenRecord;
  /** What the desk shows: what is confirmed, and what is on its way. */
  readonly record: ConferenceRecord;
  /** Gives the record with everything sent so far, also what is not drawn yet. */
  readonly recordNow: () => ConferenceRecord;
  /** Resolves when the change is on disk. */
  readonly apply: (command: Command) => Promise<void>;
  /**
   * Takes back the newest act, or does again what was taken back last. Everything typed is handed
   * over first. Gives the act, or null when there was none.
   */
  readonly step: (which: 'undo' | 'redo') => Promise<Taken | null>;
}

/** Keeps an opened record in step with main, which is the only writer. */
export function useOpenRecord(
  conferenceId: string,
  first: ReadRecord,
  news: News,
): OpenRecordInUse {
  const [open, setOpen] = useState<OpenRecord>(() => begin(first));
  // Ahead of what is drawn: two fields may be handed over before the page is drawn again.
  const ahead = useRef(open);
  const happen = useCallback((happening: Happening) => {
    ahead.current = after(ahead.current, happening);
    const show = () => setOpen(ahead.current);
    // What was done here is seen at once; that it is on disk may wait for a key.
    if (happening.is === 'answered') startTransition(show);
    else show();
  }, []);
  const recordNow = useCallback(() => shownRecord(ahead.current), []);
  const record = useMemo(() => shownRecord(open), [open]);
  useEffect(
    () =>
      news.handTo((applied) => {
        noteBack(applied.changes);
        if (!mayRemove(ahead.current)) keepOfRemoved(removedBy(applied));
        happen({ is: 'told', applied });
      }),
    [news, happen],
  );
  const readAgain = useCallback(
    async () => happen({ is: 'readAgain', read: await request('record.read', { conferenceId }) }),
    [conferenceId, happen],
  );
  const { heard, number } = open;
  useEffect(() => {
    // Should it fail, the next that is heard asks again.
    if (isBehind({ heard, number })) void readAgain().catch(() => {});
  }, [heard, number, readAgain]);

  const tickets = useRef(0);
  const onTheirWay = useRef(new Set<Promise<unknown>>());
  const send = useCallback(
    async (command: Command | null, ask: () => Promise<Applied>) => {
      tickets.current += 1;
      const ticket = tickets.current;
      happen({ is: 'sent', ticket, command });
      const answer = ask();
      onTheirWay.current.add(answer);
      try {
        const applied = await answer;
        noteRemovedHere(applied.changes);
        noteBack(applied.changes);
        happen({ is: 'answered', ticket, applied });
      } catch (error) {
        const overtaken = isSetting(command) && isOvertaken(error);
        // What was overtaken is said, and chosen about, at its field or in its dialog.
        const problem = overtaken ? ahead.current.problem : sentenceOf(error);
        happen({ is: 'refused', ticket, problem });
        if (overtaken) await readAgain().catch(() => {});
        throw error;
      } finally {
        onTheirWay.current.delete(answer);
      }
    },
    [happen, readAgain],
  );
  const apply = useCallback(
    (command: Command) => send(command, () => request('record.apply', { conferenceId, command })),
    [conferenceId, send],
  );
  // One after the other, each from where the one before has left the record.
  const steps = useRef<Promise<unknown>>(Promise.resolve());
  const step = useCallback(
    (which: 'undo' | 'redo') => {
      const taken = steps.current.then(async () => {
        await handOverAll();
        await Promise.allSettled(onTheirWay.current);
        const { undoable, redoable } = ahead.current;
        const act = which === 'undo' ? undoable : redoable;
        if (!act) return null;
        await send(null, () => request(`record.${which}`, { conferenceId, act: act.id }));
        return { lead: act.lead, number: ahead.current.number };
      });
      steps.current = taken.catch(() => {});
      return taken;
    },
    [conferenceId, send],
  );
  return { open, record, recordNow, apply, step };
}

/** Says whether something is on its way from here that may remove lines. */
export function mayRemove({ onTheirWay }: OpenRecord): boolean {
  return onTheirWay.some(({ command }) => command === null || command.name === 'remove');
}

function isSetting(command: Command | null): boolean {
  return command?.name === 'set' || command?.name === 'setAll';
}

function removedBy({ changes }: Applied): ReadonlySet<string> {
  return new Set(changes.flatMap(({ id, after: now }) => (now === null ? [id] : [])));
}

/** Gives the sentence of an error for a person. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Says whether something was refused because somebody else was there first. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof WaymarkError && error.code === 'conflict';
}
