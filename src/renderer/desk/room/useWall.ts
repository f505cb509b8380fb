/** The wall of the room, as this window of the desk knows it: it says where it is and what is typed. */
import { useEffect } from 'react';
import type { ConferencePlace, RoomState } from '#shared/contract/room.ts';
import type { Page } from '#shared/plan/way.ts';
import { onEvent, request } from '../../api/client.ts';
import { foreseenIn, listenToUnsaved } from '../../api/unsaved.ts';
import { showDeskDialog } from '../frame/deskDialog.ts';
import { windowValue } from '../windowValue.ts';

/** What stands on the wall, live. */
export const roomNow = windowValue<RoomState>({ onWall: null, displays: [], hereNow: {} });

/** The page of a conference that this window shows; null where it shows none. */
let placeNow: ConferencePlace | null = null;

/** Gives the page of a conference that this window shows; null where it shows none. */
export const placeOfWindow = (): ConferencePlace | null => placeNow;

/** How long the wall waits for more letters, in milliseconds: it is to follow within 200. */
const WHILE_TYPING = 60;

/** While Waymark is locked, or closes, there is nothing to say. */
const quietly = (asked: Promise<unknown>) => void asked.catch(() => {});

/**
 * Hears what becomes of the wall, and says what is typed.
 * @param conferenceId that of the address; null where it is about none
 */
export function useWall(conferenceId: string | null): void {
  useEffect(() => {
    const learn = () => quietly(request('room.state', {}).then(roomNow.put));
    learn();
    const stops = [
      onEvent('room.changed', roomNow.put),
      onEvent('keys.changed', ({ state }) => {
        if (state === 'open') learn();
      }),
      tellWhatIsTyped(),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useEffect(() => {
    if (conferenceId !== null) return;
    placeNow = null;
    quietly(request('room.at', { at: null }));
  }, [conferenceId]);
}

/** Says that this window shows a page of a conference; again after a lock, when it is drawn anew. */
export function useWallFollows(conferenceId: string, { step, part, subjectId }: Page): void {
  useEffect(() => {
    placeNow = { conferenceId, page: { step, part, subjectId } };
    quietly(request('room.at', { at: placeNow }));
  }, [conferenceId, step, part, subjectId]);
}

/** Shows the page of this window on the wall, in place of whatever is there. */
export function showOnWall(): void {
  if (placeNow === null) return;
  quietly(request('room.open', { ...placeNow, displayId: null }).then(roomNow.put));
}

/** Takes the wall away. */
export function putAwayWall(): void {
  quietly(request('room.do', { act: 'close' }).then(roomNow.put));
}

/** Shows the page of this window on the wall, or takes it away; another conference stays until that was asked. */
export function showOrPutAway(): void {
  const { onWall } = roomNow.now();
  if (onWall === null) showOnWall();
  else if (onWall.conferenceId === placeNow?.conferenceId) putAwayWall();
  else showDeskDialog('wall');
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
