import type Electron from 'electron';
import { addScheme } from '../origins.ts';
import { strict } from '../strict.ts';
import { isReady } from './app.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const privileged = new Set<string>();
const handlers = new Map<string, Handler>();
let registered = false;

const members = {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]) {
    if (isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    if (registered) {
      // Electron keeps the last call only, which loses the first without a word.
      throw new Error('protocol.registerSchemesAsPrivileged was called twice');
    }
    registered = true;
    for (const { scheme, privileges } of schemes) {
      if (privileges?.standard !== true || privileges.secure !== true) {
        throw new Error(
          `electron-on-chromium shows ${scheme}: as https:, so it must be standard and secure`,
        );
      }
      privileged.add(scheme);
      addScheme(scheme);
    }
  },
  handle(scheme: string, handler: Handler) {
    if (!isReady()) {
      throw new Error('protocol.handle can only be used after the app is ready');
    }
    if (!privileged.has(scheme)) {
      throw new Error(
        `electron-on-chromium handles privileged schemes only, and ${scheme}: is none`,
      );
    }
    if (handlers.has(scheme)) {
      throw new Error(`The scheme has been registered`);
    }
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string) {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
} satisfies Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>;

/** Electron's `protocol`, which is the default session's too. */
export const protocol = strict('protocol', members);

/** Says whether an address has one of the app's own schemes. */
export function isOwnScheme(address: string): boolean {
  return privileged.has(new URL(address).protocol.slice(0, -1));
}

/**
 * Gives the app's answer to a request at one of its schemes.
 * @throws TypeError when the handler gives something other than a Response, as Electron does.
 */
export async function answerRequest(request: Request): Promise<Response> {
  const handler = handlers.get(new URL(request.url).protocol.slice(0, -1));
  if (handler === undefined) {
    throw new Error(`Nothing handles ${request.url}`);
  }
  const response = await handler(request);
  if (!(response instanceof Response)) {
    throw new TypeError('The handler of a protocol must give a Response');
  }
  return response;
}
