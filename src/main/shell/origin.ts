/**
 * Waymark's own origin, `app://waymark`. Everything a window shows comes from here;
 * everything else is refused (see security.ts, senders.ts).
 */
export const APP_SCHEME = 'app';
export const APP_HOST = 'waymark';
export const DESK_URL = `${APP_SCHEME}://${APP_HOST}/desk/index.html`;
/** What stands on the wall of the room; it is shown, and asks for nothing. */
export const WALL_URL = `${APP_SCHEME}://${APP_HOST}/room/index.html`;

/** Where a PDF is shown that is to be printed; each has an address that nobody can guess. */
export const PRINT_URL = `${APP_SCHEME}://${APP_HOST}/print/`;

/** Chromium's own viewer for PDF, a part of the program. */
const VIEWER = [
  'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/',
  'chrome://resources/',
  'chrome://webui-resources/',
];

/** Says whether an address is a part of Chromium's viewer for PDF. */
export function isViewer(address: string): boolean {
  return VIEWER.some((part) => address.startsWith(part));
}

/**
 * Says whether a page may go to an address by itself: none may but the window that prints, within
 * which the viewer loads itself and the same PDF once more.
 */
export function mayGo(from: string, to: string): boolean {
  return from.startsWith(PRINT_URL) && (to === from || isViewer(to));
}

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

/** Says whether an address is the desk's own page, whatever place of it is shown. */
export function isDeskUrl(address: string): boolean {
  return isAppUrl(address) && new URL(address).pathname === new URL(DESK_URL).pathname;
}

/**
 * Says whether a request stays within the app: its own files, images held in memory, and in
 * an app that runs from source the developer tools.
 */
export function isLocal(address: string, packaged: boolean): boolean {
  if (isAppUrl(address) || isViewer(address)) {
    return true;
  }
  const local = packaged ? ['data:', 'blob:'] : ['data:', 'blob:', 'devtools:'];
  return URL.canParse(address) && local.includes(new URL(address).protocol);
}
