import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { strict } from '../strict.ts';
import { protocol } from './protocol.ts';

type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

const hooks: {
  beforeRequest: BeforeRequest | null;
  permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0];
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0];
} = { beforeRequest: null, permissionRequest: null, permissionCheck: null };

const webRequest = strict('session.webRequest', {
  onBeforeRequest(first: unknown, second?: unknown) {
    if (second !== undefined) {
      throw new Error('electron-on-chromium does not implement onBeforeRequest with a filter');
    }
    hooks.beforeRequest = first as BeforeRequest | null;
  },
});

const members = {
  protocol: protocol as unknown as Electron.Protocol,
  webRequest: webRequest as unknown as Electron.WebRequest,
  setPermissionRequestHandler(handler) {
    hooks.permissionRequest = handler;
  },
  setPermissionCheckHandler(handler) {
    hooks.permissionCheck = handler;
  },
  // Chromium has no chooser for devices or screens without a person, so there is nothing to
  // ask these two about: both refuse here whatever they would say.
  setDevicePermissionHandler() {},
  setDisplayMediaRequestHandler() {},
  setSpellCheckerLanguages() {},
  setSpellCheckerEnabled() {},
} satisfies Partial<Electron.Session>;

const defaultSession = strict('session.defaultSession', Object.assign(new EventEmitter(), members));

/** The name under which the app asked for a session that is kept in memory alone. */
let inMemory: string | null = null;

/**
 * Electron's `session`. There is one only: an app has the default one, or one in memory in its
 * place, and every window is in it.
 */
export const session = strict('session', {
  defaultSession,
  fromPartition(partition: string) {
    if (
      partition === '' ||
      partition.startsWith('persist:') ||
      (inMemory ?? partition) !== partition
    ) {
      throw new Error('electron-on-chromium has one session in memory, and no others');
    }
    inMemory = partition;
    return defaultSession;
  },
});

/** Makes sure that a window is in the one session there is. */
export function assertSession(partition: string | undefined): void {
  if ((partition ?? null) !== inMemory) {
    throw new Error(`electron-on-chromium has one session, and it is ${inMemory ?? 'the default'}`);
  }
}

/** Asks the app about a request. Gives where it goes instead, that it is cancelled, or neither. */
export function decideRequest(
  details: Electron.OnBeforeRequestListenerDetails,
): Promise<Electron.CallbackResponse> {
  const ask = hooks.beforeRequest;
  return ask === null ? Promise.resolve({}) : new Promise((resolve) => ask(details, resolve));
}

/** The permissions that a page can ask for here, in Electron's and in Chromium's words. */
const PERMISSIONS = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['local-network-access', 'local-network-access'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
] as const;

/**
 * Gives Chromium's names of the permissions that the app grants to an origin. Without
 * handlers it is all of them, as in Electron. Chromium keeps one answer for both questions,
 * so a permission must pass the check and the request.
 */
export async function grantedPermissions(
  contents: Electron.WebContents,
  origin: string,
): Promise<string[]> {
  const granted: string[] = [];
  for (const [name, chromiumName] of PERMISSIONS) {
    const details = { requestingUrl: origin, isMainFrame: true };
    const { permissionCheck, permissionRequest } = hooks;
    const checked = permissionCheck?.(contents, name, origin, details) ?? true;
    const allowed =
      permissionRequest === null ||
      (await new Promise<boolean>((resolve) => {
        permissionRequest(contents, name, resolve, details);
      }));
    if (checked && allowed) {
      granted.push(chromiumName);
    }
  }
  return granted;
}
