import { contextBridge, ipcRenderer } from 'electron';
import type { WallPicture } from '#shared/room/slide.ts';

/** What the page on the wall can reach: it is told what to show, and can ask for nothing. */
export interface WallBridge {
  /** Shows the picture of now, and each one after it, until the function it gives is called. */
  watch(show: (picture: WallPicture) => void): () => void;
}

let latest: WallPicture | null = null;
let watching: ((picture: WallPicture) => void) | null = null;

ipcRenderer.on('waymark:wall', (_event: unknown, picture: WallPicture) => {
  latest = picture;
  watching?.(picture);
});

const bridge: WallBridge = {
  watch(show) {
    watching = show;
    // It may have come before the page was ready.
    if (latest !== null) show(latest);
    return () => {
      watching = null;
    };
  },
};

contextBridge.exposeInMainWorld('wall', bridge);
