import { createCodec } from './page/codec.ts';
import { type IsolatedWorldOptions, runIsolatedWorld } from './page/isolatedWorld.ts';
import { prepareMainWorld, WINDOW_OPEN } from './page/mainWorld.ts';
import { createPageSpelling } from './page/spelling.ts';
import { createWorldEndpoint } from './page/worldEndpoint.ts';

/** The world's name that Electron gives to preload scripts. */
export const ISOLATED_WORLD = 'Electron Isolated Context';

export interface PageScriptOptions {
  /** Source of the preload script, CommonJS; null for a window without one. */
  readonly preload: string | null;
  /** A name nobody else uses for the events between the two worlds. */
  readonly channel: string;
  readonly binding: string;
  readonly receiver: string;
  readonly argv: readonly string[];
  readonly holdsClosing: boolean;
}

/** Bytes to text in a page, where Node's Buffer is not. */
const PAGE_BYTES = `{
  toBase64(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return btoa(text);
  },
  fromBase64(text) {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  },
}`;

/** Gives the source to run first in the page's own world of every document. */
export function mainWorldScript({ channel }: PageScriptOptions): string {
  return inMainFrame(`
    const codec = (${createCodec})(${PAGE_BYTES});
    const endpoint = (${createWorldEndpoint})(codec, ${JSON.stringify(channel)}, 'main');
    (${prepareMainWorld})(endpoint, ${WINDOW_OPEN});
  `);
}

/** Gives the source to run in the preload script's world of every document. */
export function isolatedWorldScript(options: PageScriptOptions): string {
  const { preload, channel, binding, receiver, argv, holdsClosing } = options;
  const world: IsolatedWorldOptions = {
    binding,
    receiver,
    windowOpen: WINDOW_OPEN,
    platform: process.platform,
    argv,
    holdsClosing,
  };
  // Electron wraps a sandboxed preload script in a function of these eight.
  const preloadFunction =
    preload === null
      ? 'null'
      : `function (require, process, exports, module, Buffer, global, setImmediate, clearImmediate) {\n${preload}\n}`;
  return inMainFrame(`
    const codec = (${createCodec})(${PAGE_BYTES});
    const endpoint = (${createWorldEndpoint})(codec, ${JSON.stringify(channel)}, 'isolated');
    const spelling = (${createPageSpelling})();
    (${runIsolatedWorld})(codec, endpoint, spelling, ${JSON.stringify(world)}, ${preloadFunction});
  `);
}

/** Preload scripts run in the main frame only, unless asked for otherwise. */
function inMainFrame(body: string): string {
  return `if (window.top === window) {${body}}`;
}
