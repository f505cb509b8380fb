/**
 * What of the wall and of the chair's cards outlives a lock: where they are, and who was called in
 * or out. Ids and numbers only, and for as long as Waymark runs.
 */
import type { ConferencePlace } from '#shared/contract/room.ts';
import type { HereNow } from '#shared/room/here.ts';
import type { WallState } from '#shared/room/state.ts';
import type { Wall } from './wall.ts';

export interface RoomMemory {
  state: WallState | null;
  /** The window of the desk that the wall follows. */
  leader: number;
  /** Where each window of the desk is. */
  readonly places: Map<number, ConferencePlace>;
  /** The window of the desk that the chair's cards follow, and its conference; null without cards. */
  cards: { readonly conferenceId: string; readonly desk: number } | null;
  /** By conference. */
  readonly hereNow: Map<string, HereNow>;
}

export function createRoomMemory(): RoomMemory {
  return { state: null, leader: 0, places: new Map(), cards: null, hereNow: new Map() };
}

/** Says whether the wall is on the screen of the desk that leads, and so over the desk. */
export function coversDesk({ leader }: RoomMemory, wall: Wall): boolean {
  const on = wall.displayId();
  return on !== null && on === wall.displayOfDesk(leader);
}

/**
 * Takes everything from the wall: it is blank until somebody unlocks Waymark and shows it again.
 * Where it covers the desk, it goes, for the passphrase is typed there.
 */
export function lockWall(memory: RoomMemory, wall: Wall): void {
  const { state } = memory;
  if (state === null) return;
  wall.forget();
  if (coversDesk(memory, wall)) {
    memory.state = null;
    wall.close();
    return;
  }
  memory.state = { ...state, isBlank: true, isFrozen: false };
  wall.show({ is: 'blank' });
}
