import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { codec } from '../codec.ts';
import { strict } from '../strict.ts';

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

const members = {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, handler);
  },
  handleOnce(channel: string, handler: Handler) {
    members.handle(channel, (event, ...args) => {
      handlers.delete(channel);
      return handler(event, ...args);
    });
  },
  removeHandler(channel: string) {
    handlers.delete(channel);
  },
} satisfies Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>;

/** Electron's `ipcMain`. */
export const ipcMain = strict('ipcMain', Object.assign(new EventEmitter(), members));

/**
 * Runs the handler of a channel on encoded arguments. Gives the encoded answer, or the text
 * with which `invoke` rejects in the page.
 */
export async function invoke(
  event: Electron.IpcMainInvokeEvent,
  channel: string,
  args: string,
): Promise<{ ok: true; value: string } | { ok: false; message: string }> {
  try {
    const handler = handlers.get(channel);
    if (handler === undefined) {
      throw new Error(`No handler registered for '${channel}'`);
    }
    const value = await handler(event, ...(codec.decode(args) as unknown[]));
    return { ok: true, value: codec.encode(value) };
  } catch (error) {
    return { ok: false, message: `Error invoking remote method '${channel}': ${String(error)}` };
  }
}
