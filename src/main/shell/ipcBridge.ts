import { type BrowserWindow, ipcMain } from 'electron';
import type { Call } from '#main/ipc/router.ts';
import type { EventName, Events } from '#shared/contract/routes.ts';
import type { Envelope } from '#shared/errors.ts';
import { isTrustedSender } from './senders.ts';

/** The two channels between the processes; the preload script knows the same two names. */
export const REQUEST_CHANNEL = 'waymark:request';
export const EVENT_CHANNEL = 'waymark:event';

/** Answers one request; refuses what is not trusted. */
export type HandleCall = (call: Call) => Promise<Envelope>;

/** Connects the windows with what handles their requests. Once, before the first window. */
export function connectIpc({ handle }: { handle: HandleCall }): void {
  ipcMain.handle(REQUEST_CHANNEL, (event, route: unknown, input: unknown) =>
    handle({
      route: String(route),
      input,
      trusted: isTrustedSender(event.senderFrame),
      window: event.sender.id,
    }),
  );
}

/** Tells one window of the desk; no other window is ever told. `payload` must be plain data. */
export function sendEventTo<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: Events[Name],
): void {
  if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
}
