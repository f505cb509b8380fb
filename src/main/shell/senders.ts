import { isDeskUrl } from './origin.ts';

/** What is looked at in a sending frame; Electron's WebFrameMain has it. */
export interface SendingFrame {
  readonly url: string;
  readonly parent: object | null;
}

/**
 * Says whether a message may be acted on: it comes from a frame that still exists, is the
 * window's main frame, and shows the desk. The page on the wall may ask for nothing.
 *
 * Electron gives `null` for a frame that has navigated away or been destroyed before the
 * message is read; such a message has no known origin and is refused.
 */
export function isTrustedSender(frame: SendingFrame | null): boolean {
  return frame !== null && frame.parent === null && isDeskUrl(frame.url);
}
