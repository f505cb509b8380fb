import { describe, expect, it } from 'vitest';
import { isAppUrl, isLocal, mayGo, PRINT_URL } from '#main/shell/origin.ts';
import { isTrustedSender } from '#main/shell/senders.ts';

const FOREIGN = [
  'https://waymark/desk/index.html',
  'app://waymark.example/desk/index.html',
  'app://waymark@elsewhere/desk/index.html',
  'app://user@waymark/desk/index.html',
  'app://waymark:81/desk/index.html',
  'app://elsewhere/?app://waymark/',
  'application://waymark/',
  'about:blank',
  'data:text/html,app://waymark/',
  'file:///app://waymark/',
  '',
  'no address',
];

describe('which addresses are the app’s own', () => {
  it('takes any path at the exact origin', () => {
    expect(isAppUrl('app://waymark/desk/index.html#/conference/1')).toBe(true);
    expect(isAppUrl('app://waymark')).toBe(true);
  });

  it.each(FOREIGN)('refuses %s', (address) => {
    expect(isAppUrl(address)).toBe(false);
  });
});

describe('who may ask', () => {
  it('is the main frame at the app’s own origin', () => {
    expect(isTrustedSender({ url: 'app://waymark/desk/index.html', parent: null })).toBe(true);
  });

  it('is no frame that has gone', () => {
    expect(isTrustedSender(null)).toBe(false);
  });

  it('is not the page on the wall, which may ask for nothing', () => {
    expect(isTrustedSender({ url: 'app://waymark/room/index.html', parent: null })).toBe(false);
  });

  it('is no frame inside another, even at the app’s own origin', () => {
    expect(isTrustedSender({ url: 'app://waymark/desk/index.html', parent: {} })).toBe(false);
  });

  it.each(FOREIGN)('is nobody at %s', (url) => {
    expect(isTrustedSender({ url, parent: null })).toBe(false);
  });
});

describe('which requests stay within the app', () => {
  it('are its own files and images held in memory', () => {
    for (const address of [
      'app://waymark/a.png',
      'data:image/png;base64,AA',
      'blob:app://waymark/1',
    ]) {
      expect(isLocal(address, true)).toBe(true);
    }
  });

  it('include the developer tools only when the app runs from source', () => {
    expect(isLocal('devtools://devtools/bundled/x.js', false)).toBe(true);
    expect(isLocal('devtools://devtools/bundled/x.js', true)).toBe(false);
  });

  it.each([
    'http://127.0.0.1/',
    'https://example.org/',
    'ws://127.0.0.1/',
    'file:///etc/hosts',
    'app://other/',
  ])('exclude %s', (address) => {
    expect(isLocal(address, false)).toBe(false);
  });
});

describe('where a page may go by itself', () => {
  const printed = `${PRINT_URL}9d0f6f2e.pdf`;
  const viewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html';

  it('is nowhere, from the desk', () => {
    for (const to of [printed, viewer, 'app://waymark/desk/index.html', 'https://example.org/']) {
      expect(mayGo('app://waymark/desk/index.html', to), to).toBe(false);
    }
  });

  it('is the viewer and the same PDF, in the window that prints', () => {
    expect(mayGo(printed, viewer)).toBe(true);
    expect(mayGo(printed, printed)).toBe(true);
    for (const to of [
      `${PRINT_URL}another.pdf`,
      'app://waymark/desk/index.html',
      'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehja/index.html',
      'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai.example/',
      'https://example.org/',
    ]) {
      expect(mayGo(printed, to), to).toBe(false);
    }
  });
});
