import { isAbsolute, relative, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findServedFile, mimeTypeOf } from '#main/shell/appFiles.ts';

const root = resolve('/app/out/renderer');
const fonts = resolve('/app/resources/fonts');
const folders = { root, mounts: { fonts } };
const find = (path: string) => findServedFile(`app://waymark${path}`, folders);

describe('which file answers an address', () => {
  it('is the one below the root', () => {
    expect(find('/desk/index.html')).toBe(resolve(root, 'desk/index.html'));
    expect(find('/assets/a%20b.js?x#y')).toBe(resolve(root, 'assets/a b.js'));
  });

  it('is the one in a mounted folder', () => {
    expect(find('/fonts/NotoSans-Regular.ttf')).toBe(resolve(fonts, 'NotoSans-Regular.ttf'));
  });

  it.each([
    '/..%2fsecret.html',
    '/desk/..%2f..%2fsecret.html',
    '/fonts/..%2fsecret.json',
    '/..%5csecret.html',
    '/%00.html',
    '/%zz.html',
    '/desk/',
    '/',
    '/desk/index.html.exe',
    '/waymark.db',
    '/.html',
  ])('is none for %s', (path) => {
    expect(find(path)).toBe(null);
  });

  it('is none at another origin', () => {
    expect(findServedFile('app://other/desk/index.html', folders)).toBe(null);
    expect(findServedFile('https://waymark/desk/index.html', folders)).toBe(null);
  });

  it('never lies outside the folders, whatever is asked for', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      'fonts',
      'a',
      'b.js',
      '',
      '~',
      'C:',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const file = find(`/${parts.join('/')}.js`);
        const liesInside = [root, fonts].some((folder) => {
          const way = file === null ? 'inside' : relative(folder, file);
          return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
        });
        expect(liesInside).toBe(true);
      }),
    );
  });
});

describe('what a file is served as', () => {
  it('follows a fixed table', () => {
    expect(mimeTypeOf('a.JS')).toBe('text/javascript; charset=utf-8');
    expect(mimeTypeOf('a.ttf')).toBe('font/ttf');
    expect(mimeTypeOf('a.exe')).toBe(null);
    expect(mimeTypeOf('constructor')).toBe(null);
  });
});
