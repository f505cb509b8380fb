/**
 * Waymark's own origin, `app://waymark`. Everything a window shows comes from here;
 * everything else is refused (see security.ts, senders.ts).
 */
export const APP_SCHEME = 'app';
export const APP_HOST = 'waymark';
export const DESK_URL = `${APP_SCHEME}://${APP_HOST}/desk/index.html`;

/**
 * Says whether an address lies at Waymark's own origin. Parsed, never compared by prefix:
 * `app://waymark.example` and `app://waymark@elsewhere` begin alike.
 */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) {
    return false;
  }
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}

/**
 * Says whether a request stays within the app: its own files, images held in memory, and in
 * an app that runs from source the developer tools.
 */
export function isLocal(address: string, packaged: boolean): boolean {
  if (isAppUrl(address)) {
    return true;
  }
  const local = packaged ? ['data:', 'blob:'] : ['data:', 'blob:', 'devtools:'];
  return URL.canParse(address) && local.includes(new URL(address).protocol);
}
