import { useMemo } from 'react';
import { type ChairCard, cardFor } from '#shared/chair/cards.ts';
import type { Page } from '#shared/plan/way.ts';
import type { HereNow } from '#shared/room/here.ts';
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
