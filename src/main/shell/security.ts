import { app, type Session, type WebContents, type WebPreferences } from 'electron';
import { isLocal, mayGo } from './origin.ts';

/** Runs every renderer in the operating system's sandbox. Before the app is ready. */
export function sandboxEverything(): void {
  app.enableSandbox();
}

/** Locks every page that is ever made, whoever makes it. Before the first window. */
export function lockEveryPage(): void {
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents);
    denyNewWindows(contents);
  });
}

/** Locks a session: no permissions, no network. After the app is ready. */
export function lockSession(session: Session): void {
  denyPermissions(session);
  denyDevices(session);
  denyScreenCapture(session);
  denyNetwork(session);
}

/**
 * A window shows what Waymark loads into it and goes nowhere by itself; within the window that
 * prints, Chromium's own viewer loads its parts.
 */
function denyNavigation(contents: WebContents): void {
  const prevent = (event: { preventDefault(): void }) => event.preventDefault();
  contents.on('will-navigate', prevent);
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || !mayGo(contents.getURL(), event.url)) event.preventDefault();
  });
  contents.on('will-redirect', prevent);
  contents.on('will-attach-webview', prevent);
}

function denyNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Electron approves every permission unless both handlers say otherwise. */
function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
}

function denyDevices(session: Session): void {
  session.setDevicePermissionHandler(() => false);
}

function denyScreenCapture(session: Session): void {
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}

/**
 * Nothing leaves the machine: every request outside Waymark's own origin is cancelled,
 * whatever asks for it. Images held in memory (`data:`, `blob:`) are no requests to anywhere;
 * the developer tools of an unpackaged app load from `devtools:`.
 */
function denyNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isLocal(details.url, app.isPackaged) });
  });
}

/**
 * What every page is held to: nothing of Node, a world of its own for its preload script, and no
 * spelling checker that fetches its dictionaries from the network.
 */
export function closedPreferences(): WebPreferences {
  return {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}
