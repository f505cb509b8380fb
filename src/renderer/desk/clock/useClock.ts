import { useEffect, useState } from 'react';
import { agendaOf, type Item, isItem } from '#shared/agenda/agenda.ts';
import { runningItem, statePressed, type Times, timesOf } from '#shared/agenda/clock.ts';
import type { Step } from '#shared/plan/way.ts';
import { newId } from '#shared/record/ids.ts';
import { useAuthority } from '../../api/authority.ts';
import { useConference } from '../../api/conference.tsx';
import { isBehindDialog } from '../frame/deskDialog.ts';
import { isKey } from '../frame/keys.ts';

/** Often enough for whole minutes, seldom enough to cost nothing. */
const EVERY_MS = 5_000;

/** Gives how long each part of the meeting took, anew while the clock runs. */
export function useTimes(): Times {
  const { record } = useConference();
  const { minutes } = useAuthority();
  const [now, setNow] = useState(() => new Date());
  // What was just pressed began now, not when the clock was last looked at.
  const seen = new Date(Math.max(now.getTime(), Date.now()));
  const isRunning = runningItem(record, seen) !== null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(new Date()), EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return timesOf(record, agendaOf(record, minutes), seen);
}

/** Gives what presses the clock for a part of the meeting: starts it, goes over, or stops it. */
export function usePressClock(): (item: Item | null) => void {
  const { apply, recordNow } = useConference();
  return (item) => {
    const now = new Date();
    const state = statePressed(runningItem(recordNow(), now), item);
    if (state === null) return;
    const row = { id: newId(), at: now.toISOString(), state };
    void apply({ name: 'add', rows: [{ kind: 'clockMarks', row }] });
  };
}

/** The clock by its key, for the step one is at. */
export function useClockKey(step: Step): void {
  const press = usePressClock();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isKey('clock', event) || isBehindDialog()) return;
      event.preventDefault();
      // Held down, it is pressed once.
      if (!event.repeat) press(isItem(step) ? step : null);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
