/** Does the page on dependencies name what the project depends on, and nothing else? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };

const page = readFileSync('docs/dependencies.md', 'utf8');
const wanted = { ...packageFile.dependencies, ...packageFile.devDependencies };

/** Name and licence of every line of the tables of packages. */
const lines = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(
  ([, name = '', licence = '']) => ({
    name,
    licence: licence.trim(),
  }),
);

function licenceOf(name: string): string {
  const file = join('node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { license: string }).license;
}

describe('docs/dependencies.md', () => {
  it('names every dependency once, and no other', () => {
    expect(lines.map(({ name }) => name).sort()).toEqual(Object.keys(wanted).sort());
  });

  it('gives each its own licence', () => {
    const installed = lines.map(({ name }) => ({ name, licence: licenceOf(name) }));
    expect(lines).toEqual(installed);
  });

  it('has a dependency pinned to one version', () => {
    const loose = Object.entries(wanted).filter(
      ([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('what is shipped of other people’s work', () => {
  it.each(['fonts', 'pictures', 'colour', 'holidays', 'dictionaries'])(
    'says where it is from: resources/%s',
    (folder) => {
      const text = readFileSync(join('resources', folder, 'README.md'), 'utf8');
      expect(text.length).toBeGreaterThan(100);
      expect(page).toContain(`resources/${folder}`);
    },
  );

  it('has the licence of every typeface beside it', () => {
    const files = readdirSync('resources/fonts');
    const families = new Set(
      files.filter((file) => file.endsWith('.ttf')).map((file) => file.replace(/-\w+\.ttf$/, '')),
    );
    for (const family of families) {
      const licence = readFileSync(join('resources/fonts', `${family}-OFL.txt`), 'utf8');
      expect(licence, family).toContain('SIL OPEN FONT LICENSE');
    }
    expect(families.size).toBeGreaterThan(0);
  });

  it('has the whole licence of the Welsh dictionary, and each dictionary its own', () => {
    const lesser = readFileSync('resources/dictionaries/LICENCE-LGPL-3.0.txt', 'utf8');
    const general = readFileSync('resources/dictionaries/LICENCE-GPL-3.0.txt', 'utf8');
    expect(lesser).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
    expect(general).toContain('GNU GENERAL PUBLIC LICENSE');
    for (const name of ['dictionary-cy', 'dictionary-en-gb']) {
      expect(readFileSync(join('node_modules', name, 'license'), 'utf8')).toContain('Copyright');
      expect(Object.keys(packageFile.dependencies)).toContain(name);
    }
    const hunspell = readFileSync('node_modules/hunspell-wasm/COPYING.MPL', 'utf8');
    expect(hunspell).toContain('Mozilla Public License');
  });

  it('has the terms of the colour profile beside it', () => {
    const terms = readFileSync('resources/colour/LICENCE-ICC.txt', 'utf8');
    expect(terms).toContain('International Color Consortium');
  });

  it('has the licence of the pictures beside them', () => {
    const licence = readFileSync('resources/pictures/LICENCE-CC-BY-SA-4.0.txt', 'utf8');
    expect(licence).toContain('Attribution-ShareAlike 4.0 International');
  });
});
