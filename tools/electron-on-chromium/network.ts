import type Electron from 'electron';
import type { BrowserContext, Page, Request as PageRequest, Route } from 'playwright';
import { whenBrowserStarts } from './browser.ts';
import { toApp } from './origins.ts';
import type { PageConnection } from './pageConnection.ts';
import { settings } from './settings.ts';
import { answerRequest, isOwnScheme } from './shim/protocol.ts';
import { decideRequest } from './shim/session.ts';

const owners = new WeakMap<Page, PageConnection>();
let lastRequest = 0;

/** Says whose a page is, so that its requests and navigations are asked about there. */
export function claimPage(page: Page, connection: PageConnection): void {
  owners.set(page, connection);
}

whenBrowserStarts(async (context: BrowserContext) => {
  await context.route(
    () => true,
    (route) => answerRoute(route).catch(() => route.abort().catch(() => {})),
  );
  // Chromium's request interception does not see WebSockets, Electron's does.
  await context.routeWebSocket(
    () => true,
    async (socket) => {
      const { cancel } = await decideRequest(detailsOf(socket.url(), 'GET', 'webSocket'));
      if (cancel === true) {
        await socket.close();
      } else {
        socket.connectToServer();
      }
    },
  );
});

async function answerRoute(route: Route): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  const place = placeOf(request);
  if (place === null) {
    // A window that a page tries to open: it is closed once its opener has been asked.
    return route.abort('aborted');
  }
  if (request.isNavigationRequest() && !place.connection.takeExpected(request.url())) {
    if (!place.connection.owner.mayNavigate(url, place.isMainFrame)) {
      return route.abort('aborted');
    }
  }
  const decision = await decideRequest(detailsOf(url, request.method(), resourceType(request)));
  if (decision.cancel === true) {
    return route.abort('blockedbyclient');
  }
  if (decision.redirectURL !== undefined) {
    throw new Error('electron-on-chromium does not implement redirectURL');
  }
  if (!isOwnScheme(url)) {
    return route.continue();
  }
  const response = await answerRequest(await asRequest(request, url));
  const location = response.headers.get('location');
  if (location !== null && request.isNavigationRequest()) {
    const target = new URL(location, url).href;
    if (!place.connection.owner.mayRedirect(target, place.isMainFrame)) {
      return route.abort('aborted');
    }
  }
  if (isUnshowable(request, response)) {
    return route.fulfill({ status: 200, contentType: 'text/html', body: '' });
  }
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Chromium without a window has no viewer for PDF and would save it to the disk. */
function isUnshowable(request: PageRequest, response: Response): boolean {
  const isPdf = response.headers.get('content-type') === 'application/pdf';
  return isPdf && request.isNavigationRequest() && !settings.interactive;
}

function placeOf(
  request: PageRequest,
): { connection: PageConnection; isMainFrame: boolean } | null {
  try {
    const frame = request.frame();
    const connection = owners.get(frame.page());
    return connection === undefined
      ? null
      : { connection, isMainFrame: frame.parentFrame() === null };
  } catch {
    return null;
  }
}

async function asRequest(request: PageRequest, url: string): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers())) {
    if (!name.startsWith(':')) {
      headers.set(name, value);
    }
  }
  const body = request.postDataBuffer();
  const method = request.method();
  return new Request(url, {
    method,
    headers,
    ...(body === null || method === 'GET' || method === 'HEAD'
      ? {}
      : { body: new Uint8Array(body) }),
  });
}

function resourceType(request: PageRequest): string {
  if (request.isNavigationRequest()) {
    return 'mainFrame';
  }
  const known: Record<string, string> = { fetch: 'xhr', xhr: 'xhr', image: 'image', ping: 'ping' };
  return known[request.resourceType()] ?? request.resourceType();
}

function detailsOf(
  url: string,
  method: string,
  type: string,
): Electron.OnBeforeRequestListenerDetails {
  lastRequest += 1;
  return {
    id: lastRequest,
    url,
    method,
    resourceType: type as Electron.OnBeforeRequestListenerDetails['resourceType'],
    referrer: '',
    timestamp: Date.now(),
    uploadData: [],
  };
}
