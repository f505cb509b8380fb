/** What main tells of one conference, from before the record is read: nothing falls in between. */
import type { Applied } from '#shared/contract/routes.ts';
import { onEvent } from './client.ts';

export interface News {
  /** Hands on what was heard so far, and then whatever comes. */
  handTo(listener: (applied: Applied) => void): void;
  stop(): void;
}

/** Begins to listen to what happens to a conference. */
export function listenTo(conferenceId: string): News {
  const early: Applied[] = [];
  let listener: ((applied: Applied) => void) | null = null;
  const stop = onEvent('record.changed', (applied) => {
    if (applied.conferenceId !== conferenceId) return;
    if (listener) listener(applied);
    else early.push(applied);
  });
  return {
    handTo(next) {
      listener = next;
      for (const applied of early.splice(0)) next(applied);
    },
    stop,
  };
}
