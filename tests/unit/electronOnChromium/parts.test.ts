import { describe, expect, it } from 'vitest';
import { addScheme, toApp, toChromium } from '#tools/electron-on-chromium/origins.ts';
import { strict } from '#tools/electron-on-chromium/strict.ts';

describe('what the tool does not have', () => {
  const thing = strict('thing', { known: 1, absent: undefined });

  it('throws when it is read or set, by its full name', () => {
    expect(() => Reflect.get(thing, 'missing')).toThrow(
      'electron-on-chromium does not implement electron.thing.missing',
    );
    expect(() => Reflect.set(thing, 'missing', 1)).toThrow('electron.thing.missing');
  });

  it('is not what it has, even when that is undefined', async () => {
    expect(thing.known).toBe(1);
    expect(thing.absent).toBe(undefined);
    expect(await thing).toBe(thing);
  });
});

describe('addresses of the app in Chromium', () => {
  addScheme('app');

  it.each(['app://waymark/desk/index.html?a=1#/b', 'app://waymark/', 'app://a.b/c'])(
    'go there and back: %s',
    (address) => {
      expect(toChromium(address)).toMatch(/^https:\/\//);
      expect(toApp(toChromium(address))).toBe(address);
    },
  );

  it.each(['https://example.org/', 'about:blank', 'other://waymark/', 'ws://127.0.0.1/', 'x'])(
    'are no others: %s',
    (address) => {
      expect(toChromium(address)).toBe(address);
      expect(toApp(address)).toBe(address);
    },
  );
});
