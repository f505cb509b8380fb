import { useMemo } from 'react';
import { type ChairCard, cardFor } from '#shared/chair/cards.ts';
import type { Page } from '#shared/plan/way.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { type HereNow, readersOfWall } from '#shared/room/here.ts';
import { namedToAll } from '#shared/room/seen.ts';
import { useAuthority } from '../../api/authority.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { roomNow } from '../room/useWall.ts';

const NOBODY_SAID: HereNow = {};

/** Gives what puts together the card of a page, for the meeting as it is now. */
export function useCardMaker(): (page: Page) => ChairCard {
  const { record, conferenceId } = useConferenceBeside();
  const authority = useAuthority();
  const hereNow = roomNow.use().hereNow[conferenceId] ?? NOBODY_SAID;
  return useMemo(
    () => (page) => cardFor(record, page, { authority, hereNow }),
    [record, authority, hereNow],
  );
}

/** Gives the people who can be named to everybody who may read over the chair's shoulder. */
export function useNamedToAll(): ConferenceRecord {
  const { record, conferenceId } = useConferenceBeside();
  const hereNow = roomNow.use().hereNow[conferenceId] ?? NOBODY_SAID;
  return useMemo(() => namedToAll(record, readersOfWall(record, hereNow)), [record, hereNow]);
}
