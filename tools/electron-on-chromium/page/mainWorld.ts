import type { WorldEndpoint } from './worldEndpoint.ts';

/** The number under which the preload script's world hands over what asks main to open. */
export const WINDOW_OPEN = 1;

/**
 * Prepares the page's own world: `window.open` goes to main's window-open handler, and gives
 * null as it does when that handler denies. Sent into the page as source text.
 */
export function prepareMainWorld(endpoint: WorldEndpoint, windowOpen: number): void {
  const askMain = endpoint.adopt(windowOpen);
  window.open = (url, target, features) => {
    const address = new URL(String(url ?? 'about:blank'), document.baseURI).href;
    askMain(address, String(target ?? '_blank'), String(features ?? ''));
    return null;
  };
}
