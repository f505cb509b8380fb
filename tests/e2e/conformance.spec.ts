/**
 * What Electron does, stated on a small app that uses it plainly. The suite runs on either
 * backend: on real Electron it says whether the statements are true, on Chromium whether the
 * tool that stands in for it keeps to them. Where both pass, the other suites may be believed
 * on either.
 */
import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { findElectron } from '../../tools/electronProgram.ts';
import { type OpenApp, openApp } from './launch.ts';

/** What conformanceApp/preload.cjs exposes. */
interface Bridge {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  on(channel: string, listener: (...args: unknown[]) => void): () => void;
  isPromise(): boolean;
  invokeFunction(): string;
  invokePoint(): Promise<unknown>;
  describeBuffer(): Promise<string>;
  readonly nested: {
    readonly list: readonly unknown[];
    readonly when: unknown;
    readonly pairs: unknown;
  };
  readonly point: { readonly x: number; readonly length?: unknown };
  readonly later: Promise<string>;
  addAll(numbers: readonly number[], add: (a: number, b: number) => number): number;
  fail(): void;
  again(): string;
  readonly modules: readonly string[];
  spelt(): readonly string[];
  noProvider(): string;
}
declare const bridge: Bridge;

const APP = resolve(import.meta.dirname, 'conformanceApp');

let app: OpenApp;
test.beforeEach(async () => {
  app = await openApp({ appFolder: APP });
});
test.afterEach(async () => {
  await app.close();
});

const happened = () => app.page.evaluate(() => bridge.invoke('happened') as Promise<string[]>);

test.describe('what crosses by invoke', () => {
  test('structured values arrive as they were', async () => {
    const report = await app.page.evaluate(async () => {
      const given = {
        none: undefined,
        big: 12n,
        when: new Date(5),
        pairs: new Map([['a', new Set([1])]]),
        bytes: new Uint8Array([1, 2]),
        failure: new RangeError('far'),
        list: [Number.NaN, -0],
      };
      const back = (await bridge.invoke('echo', given)) as typeof given;
      return [
        'none' in back,
        back.big === 12n,
        back.when instanceof Date && back.when.getTime() === 5,
        back.pairs.get('a')?.has(1),
        back.bytes instanceof Uint8Array && back.bytes[1] === 2,
        back.failure instanceof Error && back.failure.message === 'far',
        Number.isNaN(back.list[0]) && Object.is(back.list[1], -0),
      ];
    });
    expect(report).toEqual([true, true, true, true, true, true, true]);
  });

  test('a function cannot be cloned, and that throws before there is a promise', async () => {
    expect(await app.page.evaluate(() => bridge.invokeFunction())).toBe(
      'An object could not be cloned.',
    );
    expect(await app.page.evaluate(() => bridge.isPromise())).toBe(true);
  });

  test('an instance of a class loses its prototype', async () => {
    expect(await app.page.evaluate(() => bridge.invokePoint())).toEqual({ x: 1 });
  });

  test('a Buffer arrives as a Uint8Array', async () => {
    const report = await app.page.evaluate(async () => {
      const bytes = (await bridge.invoke('buffer')) as Uint8Array;
      return [bytes.constructor.name, ...bytes];
    });
    expect(report).toEqual(['Uint8Array', 1, 2, 3]);
  });

  for (const [channel, text] of [
    ['fail', "Error invoking remote method 'fail': RangeError: too far"],
    ['nobody', "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'"],
  ] as const) {
    test(`a rejection keeps its text only: ${channel}`, async () => {
      const report = await app.page.evaluate(
        (name) => bridge.invoke(name).catch((error) => [error.name, error.message, error.code]),
        channel,
      );
      expect(report).toEqual(['Error', text, undefined]);
    });
  }

  test('main knows the sender by the address of its frame', async () => {
    const sender = await app.page.evaluate(() => bridge.invoke('sender'));
    expect(sender).toEqual({ url: 'app://conformance/page/index.html?first', isTop: true });
  });

  test('events reach the page until it stops listening', async () => {
    const report = await app.page.evaluate(async () => {
      const heard: unknown[] = [];
      const stop = bridge.on('told', (value) => heard.push(value));
      await bridge.invoke('tell', { first: true });
      await bridge.invoke('echo', null);
      stop();
      await bridge.invoke('tell', { second: true });
      await bridge.invoke('echo', null);
      return heard;
    });
    expect(report).toEqual([{ first: true }]);
  });
});

test.describe('what the preload script exposes', () => {
  test('values are copied and frozen', async () => {
    const report = await app.page.evaluate(() => {
      const { nested } = bridge;
      return [
        Object.isFrozen(bridge),
        Object.isFrozen(nested.list),
        Object.isFrozen(nested.list[1]),
        nested.when instanceof Date,
        nested.pairs instanceof Map,
        'symbol' in bridge,
        typeof bridge.point.length,
        bridge.point.x,
      ];
    });
    expect(report).toEqual([true, true, true, true, true, false, 'undefined', 1]);
  });

  test('functions and promises work across', async () => {
    expect(await app.page.evaluate(() => bridge.addAll([1, 2, 3], (a, b) => a + b))).toBe(6);
    expect(await app.page.evaluate(() => bridge.later)).toBe('settled');
  });

  test('an error loses its class and its code', async () => {
    const report = await app.page.evaluate(() => {
      try {
        return [bridge.fail()];
      } catch (error) {
        const { name, message, code } = error as Error & { code?: string };
        return [name, message, code];
      }
    });
    expect(report).toEqual(['Error', 'from preload', undefined]);
  });

  test('exposing the same name twice throws', async () => {
    expect(await app.page.evaluate(() => bridge.again())).toBe(
      'Cannot bind an API on top of an existing property on the window object',
    );
  });

  test('a sandboxed preload script can require very little', async () => {
    expect(await app.page.evaluate(() => [...bridge.modules])).toEqual([
      'nothing thrown',
      'nothing thrown',
      'module not found: fs',
      'nothing thrown',
    ]);
  });

  test('the page itself has no Node', async () => {
    const types = await app.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global'].map(
        (name) => typeof Reflect.get(window, name),
      ),
    );
    expect(types).toEqual(Array(5).fill('undefined'));
  });
});

test.describe('the app and its windows', () => {
  test('before ready there is a data folder and no window', async () => {
    expect(await app.page.evaluate(() => bridge.invoke('beforeReady'))).toEqual({
      isReady: false,
      userData: 'string',
      window: 'Cannot create BrowserWindow before app is ready',
    });
    expect(await happened()).toContain('ready');
  });

  test('handlers are registered once, schemes before ready', async () => {
    const { secondHandler, lateScheme } = (await app.page.evaluate(() =>
      bridge.invoke('afterReady'),
    )) as Record<string, string>;
    expect(secondHandler).toBe("Attempted to register a second handler for 'echo'");
    expect(lateScheme).toContain('should be called before app is ready');
  });

  test('the window tells when its first picture is ready', async () => {
    await expect.poll(happened).toContain('ready-to-show');
  });

  test('a listener of close can keep the window', async () => {
    const isDestroyed = await app.page.evaluate(() => bridge.invoke('keepOpen'));
    expect(isDestroyed).toBe(false);
    expect(await happened()).toContain('close kept');
    expect(app.page.isClosed()).toBe(false);
  });

  test('a window with a name opens where it was, and no other has its name meanwhile', async () => {
    expect(await app.page.evaluate(() => bridge.invoke('named'))).toEqual({
      sizes: [
        [500, 400],
        [640, 480],
      ],
      isRefused: true,
    });
  });

  test('a destroyed window cannot be used', async () => {
    expect(await app.page.evaluate(() => bridge.invoke('destroyed'))).toEqual({
      isDestroyed: true,
      use: 'Object has been destroyed',
    });
  });

  // Playwright's key presses enter Electron behind the menu, so only the tool can be asked.
  if (findElectron() === null) {
    test('an accelerator of the menu never reaches the page', async () => {
      await app.page.keyboard.press('ControlOrMeta+Shift+K');
      await expect.poll(happened).toContain('menu note');
      expect(await app.page.evaluate(() => Reflect.get(window, 'keys'))).not.toContain('K');
    });
  }

  test('a menu item can be chosen by its id', async () => {
    await app.clickMenu('note');
    expect(await happened()).toContain('menu note');
  });

  test('the app is told when the computer sleeps, wakes, locks and unlocks', async () => {
    const events = ['lock-screen', 'suspend', 'resume', 'unlock-screen'] as const;
    for (const event of events) await app.power(event);
    expect((await happened()).filter((what) => what.startsWith('power'))).toEqual(
      events.map((event) => `power ${event}`),
    );
  });

  test('the app is told of screens that are plugged in and out, and on which a window is', async () => {
    const before = await app.page.evaluate(() => bridge.invoke('displays'));
    const { ids, primary, ofWindow } = before as Record<string, unknown>;
    expect(ids).toContain(primary);
    expect(ids).toContain(ofWindow);
    const own = { id: Number(ofWindow), x: 0, y: 0, width: 2560, height: 1440 };
    const other = { id: 77, x: 2560, y: 0, width: 1024, height: 768 };
    await app.plugDisplays([own, other]);
    expect(await app.page.evaluate(() => bridge.invoke('displays'))).toEqual({
      ids: [own.id, 77],
      primary: own.id,
      ofWindow: own.id,
      widths: [2560, 1024],
    });
    await app.plugDisplays([own]);
    expect((await happened()).filter((what) => what.startsWith('display-'))).toEqual([
      'display-added 77',
      'display-removed 77',
    ]);
  });

  test('a dialog gets the answer that was arranged', async () => {
    await app.answerFolderDialog('/somewhere');
    expect(await app.page.evaluate(() => bridge.invoke('openFolder'))).toEqual({
      canceled: false,
      filePaths: ['/somewhere'],
    });
    expect((await app.dialogs())[0]?.title).toBe('A folder');
  });
});

test.describe('addresses', () => {
  test('the app answers with a Response to a Request at its own scheme', async () => {
    const mirror = await app.page.evaluate(async () => (await fetch('/mirror')).json());
    expect(mirror).toEqual({ url: 'app://conformance/mirror', method: 'GET', isRequest: true });
  });

  test('the origin is secure and its policy is enforced', async () => {
    const report = await app.page.evaluate(() => [
      isSecureContext,
      Reflect.get(window, 'pageRan'),
      Reflect.get(window, 'inlineRan'),
    ]);
    expect(report).toEqual([true, true, undefined]);
  });

  test('the page going elsewhere is asked about and can be prevented', async () => {
    await app.page.click('#away', { noWaitAfter: true });
    await expect.poll(happened).toContain('will-navigate app://conformance/page/index.html?away');
    expect(await app.page.evaluate(() => location.search)).toBe('?first');
  });

  test('going to a part of the same page is not asked about', async () => {
    await app.page.click('#part');
    expect(await app.page.evaluate(() => location.hash)).toBe('#part');
    expect((await happened()).filter((what) => what.startsWith('will-navigate'))).toEqual([]);
  });

  test('main loading an address is not asked about, a redirect is', async () => {
    await app.page.evaluate(() => bridge.invoke('loadOther', 'app://conformance/redirect'));
    await expect
      .poll(happened)
      .toContain('will-redirect app://conformance/page/index.html?redirected');
    expect((await happened()).filter((what) => what.startsWith('will-navigate'))).toEqual([]);
  });

  test('a press with the other button tells what is there', async () => {
    await app.page.click('h1', { button: 'right' });
    await expect.poll(happened).toContain('context-menu [false,"","",false]');
    await app.page.locator('#box').selectText();
    await app.page.click('#box', { button: 'right' });
    await expect.poll(happened).toContain('context-menu [true,"words","",true]');
  });

  test('a provider is asked about spelling, and its words can be replaced', async () => {
    expect(await app.page.evaluate(() => bridge.noProvider())).toContain('spellCheck');
    const box = app.page.locator('#box');
    await box.fill('');
    await box.pressSequentially('some wrods here ');
    await expect.poll(() => app.page.evaluate(() => bridge.spelt())).toContain('wrods');
    await box.evaluate((input: HTMLInputElement) => input.setSelectionRange(7, 7));
    await expect
      .poll(async () => {
        await app.page.keyboard.press('ContextMenu');
        return (await happened()).some((what) => /^context-menu .*,"wrods",/.test(what));
      })
      .toBe(true);
    await app.page.evaluate(() => bridge.invoke('replaceMisspelling', 'words'));
    await expect(box).toHaveValue('some words here ');
  });

  test('window.open gives null when it is denied', async () => {
    expect(await app.page.evaluate(() => window.open('/page/index.html?opened'))).toBe(null);
    expect(await happened()).toContain('window-open app://conformance/page/index.html?opened');
  });

  test('a link to a new window opens none', async () => {
    await app.page.click('#new', { noWaitAfter: true });
    await expect.poll(happened).toContain('window-open app://conformance/page/index.html?new');
    await expect.poll(() => app.page.context().pages().length).toBe(1);
  });

  test('permissions are granted unless the app says otherwise', async () => {
    const state = await app.page.evaluate(
      async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
    );
    expect(state).toBe('granted');
  });
});
