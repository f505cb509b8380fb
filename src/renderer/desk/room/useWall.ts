/** The wall of the room, as this window of the desk knows it: it says where it is and what is typed. */
import { useEffect, useState } from 'react';
import type { RoomState } from '#shared/contract/room.ts';
import { onEvent, request } from '../../api/client.ts';
import { foreseenIn, listenToUnsaved } from '../../api/unsaved.ts';
import { type Address, readAddress } from '../address.ts';
import { windowValue } from '../windowValue.ts';

/** What stands on the wall, live. */
export const roomNow = windowValue<RoomState>({ onWall: null, displays: [], hereNow: {} });

/** How long the wall waits for more letters, in milliseconds: it is to follow within 200. */
const WHILE_TYPING = 60;

/** While Waymark is locked, or closes, there is nothing to say. */
const quietly = (asked: Promise<unknown>) => void asked.catch(() => {});

/** Tells main where this window is, and hears what becomes of the wall. */
export function useWall({ place, conferenceId, page }: Address): void {
  /** How often Waymark was unlocked: what was said while it was locked was not heard. */
  const [unlocked, setUnlocked] = useState(0);
  useEffect(() => {
    const learn = () => request('room.state', {}).then(roomNow.put);
    quietly(learn());
    const stops = [
      onEvent('room.changed', roomNow.put),
      onEvent('keys.changed', ({ state }) => {
        if (state !== 'open') return;
        setUnlocked((count) => count + 1);
        quietly(learn());
      }),
      onEvent('desk.wallAsked', showOrPutAway),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const { step, part, subjectId } = page;
  const isOnPage = place === 'conference';
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once more after a lock
  useEffect(() => {
    // What is open beside the way, such as the help, leaves the wall where it is.
    if (conferenceId !== null && !isOnPage) return;
    const at = conferenceId === null ? null : { conferenceId, page: { step, part, subjectId } };
    quietly(request('room.at', { at }));
  }, [isOnPage, conferenceId, step, part, subjectId, unlocked]);
  useEffect(() => tellWhatIsTyped(), []);
}

/** Shows the page of this window on the wall, or takes the wall away. */
function showOrPutAway(): void {
  const { place, conferenceId, page } = readAddress(window.location.hash);
  if (roomNow.now().onWall !== null) quietly(request('room.do', { act: 'close' }));
  else if (place === 'conference' && conferenceId) {
    quietly(request('room.open', { conferenceId, page, displayId: null }));
  }
}

/** Says what is typed and not yet saved, as long as its conference is on the wall. */
function tellWhatIsTyped(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '[]';
  const tell = () => {
    timer = undefined;
    const conferenceId = roomNow.now().onWall?.conferenceId;
    if (conferenceId === undefined) return;
    const commands = foreseenIn(conferenceId);
    const now = JSON.stringify(commands);
    if (now === last) return;
    last = now;
    quietly(request('room.typing', { conferenceId, commands }));
  };
  const stop = listenToUnsaved(() => {
    if (roomNow.now().onWall !== null) timer ??= setTimeout(tell, WHILE_TYPING);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
