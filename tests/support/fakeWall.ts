/** A wall without a window: what it is shown is kept, and screens are plugged in and out by hand. */
import { USUAL_SCREEN, type Wall, type WallListener } from '#main/services/room/wall.ts';
import type { WallDisplay } from '#shared/contract/room.ts';
import type { WallPicture } from '#shared/room/slide.ts';

export const DESK_DISPLAY: WallDisplay = { id: 1, label: 'Desk', width: 1280, height: 720 };
export const WALL_DISPLAY: WallDisplay = { id: 2, label: 'Projector', width: 1920, height: 1080 };

export interface FakeWall extends Wall {
  /** Everything that was ever sent to it, the newest last. */
  readonly pictures: WallPicture[];
  plug(displays: readonly WallDisplay[]): void;
  closeByHand(): void;
}

export function fakeWall(
  displays: readonly WallDisplay[] = [DESK_DISPLAY, WALL_DISPLAY],
): FakeWall {
  const pictures: WallPicture[] = [];
  let plugged = displays;
  let on: number | null = null;
  let listener: WallListener = { closed: () => {}, displaysChanged: () => {} };
  return {
    pictures,
    displays: () => plugged,
    displayOfDesk: () => 1,
    open(displayId) {
      on = displayId;
    },
    displayId: () => on,
    size: () => USUAL_SCREEN,
    show: (picture) => void pictures.push(picture),
    forget: () => void pictures.push({ is: 'blank' }),
    close() {
      on = null;
    },
    listen(next) {
      listener = next;
    },
    plug(next) {
      plugged = next;
      if (!plugged.some(({ id }) => id === on)) on = null;
      listener.displaysChanged();
    },
    closeByHand() {
      on = null;
      listener.closed();
    },
  };
}
