/** The window on the wall, as the services know it. What it shows is all that it is ever told. */
import type { WallDisplay } from '#shared/contract/room.ts';
import type { Screen } from '#shared/room/fit.ts';
import type { WallPicture } from '#shared/room/slide.ts';

export interface WallListener {
  /** Somebody has closed the window. */
  readonly closed: () => void;
  /** A screen was plugged in or out, or has another size. */
  readonly displaysChanged: () => void;
}

export interface Wall {
  /** The screens that are plugged in, the system's main one first. */
  displays(): readonly WallDisplay[];
  /** On which screen a window of the desk is; null where it is gone. */
  displayOfDesk(window: number): number | null;
  /** Opens it on a screen, or moves it there. */
  open(displayId: number): void;
  /** On which screen it is; null while it is not open. */
  displayId(): number | null;
  /** How large it is; that of a usual projector while it is not open. */
  size(): Screen;
  /** Shows a picture, also once its page is loaded. */
  show(picture: WallPicture): void;
  /** Shows nothing of what was shown: its page begins anew. */
  forget(): void;
  close(): void;
  /** One listener at a time: the last. */
  listen(listener: WallListener): void;
}

/** As large as most projectors. */
export const USUAL_SCREEN: Screen = { width: 1920, height: 1080 };

/** Gives a wall that is nowhere, for a Waymark without windows. */
export function noWall(): Wall {
  return {
    displays: () => [],
    displayOfDesk: () => null,
    open: () => {},
    displayId: () => null,
    size: () => USUAL_SCREEN,
    show: () => {},
    forget: () => {},
    close: () => {},
    listen: () => {},
  };
}
