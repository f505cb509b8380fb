/** What a page of Waymark cannot do, tried from inside the page of the real app. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import { type OpenApp, openApp } from './launch.ts';

let app: OpenApp;
let server: Server;
let elsewhere: string;
let arrivals: string[];

test.beforeEach(async () => {
  arrivals = [];
  server = createServer((request, response) => {
    arrivals.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('reached');
  });
  server.on('upgrade', (request, socket) => {
    arrivals.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  // Counts what only connects, too.
  server.on('connection', () => arrivals.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  elsewhere = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  app = await openApp();
});

test.afterEach(async () => {
  await app.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('has no Node and one narrow bridge', async () => {
  const found = await app.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => Reflect.get(window, name) !== undefined,
    ),
    bridge: Object.keys(Reflect.get(window, 'waymark')).sort(),
    isFrozen: Object.isFrozen(Reflect.get(window, 'waymark')),
  }));
  expect(found).toEqual({ node: [], bridge: ['on', 'request'], isFrozen: true });
});

test('runs no script but its own files', async () => {
  const ran = await app.page.evaluate(async () => {
    const inline = document.createElement('script');
    inline.textContent = 'window.inlineRan = true';
    document.body.append(inline);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.handlerRan = true');
    document.body.append(image);
    image.src = 'data:image/png;base64,nonsense';
    // Away from this call, which a debugger's own permissions surround.
    const evaluated = await new Promise((resolve) => {
      const script = 'window.evalRan = true';
      setTimeout(() => {
        try {
          resolve(new Function(script)());
        } catch (error) {
          resolve((error as Error).name);
        }
      }, 0);
    });
    const flags = ['inlineRan', 'handlerRan', 'evalRan'].map((name) => Reflect.get(window, name));
    return { evaluated, flags };
  });
  expect(ran).toEqual({ evaluated: 'EvalError', flags: [undefined, undefined, undefined] });
});

test("applies no style but its own files and those with this answer's nonce", async () => {
  const colours = await app.page.evaluate(() => {
    const styled = (nonce: string | undefined) => {
      const style = document.createElement('style');
      if (nonce !== undefined) {
        style.nonce = nonce;
      }
      style.textContent = 'body { outline-color: rgb(1, 2, 3) }';
      document.head.append(style);
      const { outlineColor } = getComputedStyle(document.body);
      style.remove();
      return outlineColor;
    };
    const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
    return [styled(undefined), styled(meta?.nonce)];
  });
  expect(colours[0]).not.toBe('rgb(1, 2, 3)');
  expect(colours[1]).toBe('rgb(1, 2, 3)');
});

test('gets a new nonce each time the page is loaded', async () => {
  const nonceOf = () =>
    app.page.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce,
    );
  const before = await nonceOf();
  await app.reload();
  await expect.poll(async () => nonceOf().catch(() => before)).not.toBe(before);
});

test('goes nowhere', async () => {
  const start = app.page.url();
  await app.page.evaluate((host) => {
    window.waymarkStayed = true;
    const link = document.createElement('a');
    link.href = `http://${host}/link`;
    document.body.append(link);
    link.click();
    location.href = `http://${host}/location`;
  }, elsewhere);
  await app.page.evaluate(() => {
    location.href = '/assets/none.html';
  });
  const bridge = await askAbout();
  expect(bridge.ok).toBe(true);
  expect(await app.page.evaluate(() => window.waymarkStayed)).toBe(true);
  expect(app.page.url()).toBe(start);
  expect(arrivals).toEqual([]);
});

test('opens no window', async () => {
  const opened = await app.page.evaluate((host) => {
    const link = document.createElement('a');
    link.href = `http://${host}/blank`;
    link.target = '_blank';
    document.body.append(link);
    link.click();
    return window.open(`http://${host}/window`);
  }, elsewhere);
  expect(opened).toBe(null);
  await expect.poll(() => app.page.context().pages().length).toBe(1);
  expect(arrivals).toEqual([]);
});

test('gets no permission', async () => {
  const states = await app.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as const;
    const results = names.map((name) =>
      navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
    );
    const position = new Promise<number>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve(0),
        ({ code }) => resolve(code),
      );
    });
    return { states: await Promise.all(results), position: await position };
  });
  expect(states).toEqual({ states: Array(5).fill('denied'), position: 1 });
});

test('reaches no network, whichever way it tries', async () => {
  const tried = await app.page.evaluate(async (host) => {
    const failed = (promise: Promise<unknown>) =>
      promise.then(
        () => 'reached',
        () => 'failed',
      );
    const loaded = (element: HTMLImageElement | HTMLScriptElement | HTMLLinkElement) =>
      new Promise<string>((resolve) => {
        element.onload = () => resolve('reached');
        element.onerror = () => resolve('failed');
        document.head.append(element);
      });
    const image = document.createElement('img');
    image.src = `http://${host}/image`;
    const script = document.createElement('script');
    script.src = `http://${host}/script`;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = `http://${host}/style`;
    const socket = new Promise<string>((resolve) => {
      try {
        const opened = new WebSocket(`ws://${host}/socket`);
        opened.onopen = () => resolve('reached');
        opened.onclose = () => resolve('failed');
        opened.onerror = () => resolve('failed');
      } catch {
        resolve('failed');
      }
    });
    navigator.sendBeacon(`http://${host}/beacon`, 'data');
    const hint = document.createElement('link');
    hint.rel = 'preconnect';
    hint.href = `http://${host}`;
    document.head.append(hint);
    const frame = document.createElement('iframe');
    frame.src = `http://${host}/frame`;
    document.body.append(frame);
    return Promise.all([
      failed(fetch(`http://${host}/fetch`)),
      failed(fetch(`http://${host}/opaque`, { mode: 'no-cors' })),
      loaded(image),
      loaded(script),
      loaded(style),
      socket,
    ]);
  }, elsewhere);
  expect(tried).toEqual(Array(6).fill('failed'));
  // A round trip through main gives anything that is still under way the time to arrive.
  expect((await askAbout()).ok).toBe(true);
  expect(arrivals.filter((arrival) => arrival !== 'connection')).toEqual([]);
});

test('gives a frame inside it no bridge', async () => {
  const found = await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow !== null && 'waymark' in frame.contentWindow;
  });
  expect(found).toBe(false);
});

test('is refused what is not a file of the app', async () => {
  const statuses = await app.page.evaluate(() => {
    const paths = [
      '/../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/desk/none.js',
      '/desk/',
      '/',
    ];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
});

test('is told by every answer what it may do', async () => {
  const headers = await app.page.evaluate(async () => {
    const response = await fetch('/desk/index.html');
    return Object.fromEntries(response.headers);
  });
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
});

function askAbout(): Promise<{ ok: boolean }> {
  return app.page.evaluate(() => window.waymark.request('app.about', {}));
}

declare global {
  interface Window {
    waymarkStayed?: boolean;
  }
}
