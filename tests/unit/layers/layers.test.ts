/** Does the tool that guards the layers see a planted breach of each of them? */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PLANTED = [
  ['src/shared/plan/planted.ts', 'node:fs'],
  ['src/shared/plan/planted.ts', 'electron'],
  ['src/shared/plan/planted.ts', 'react'],
  ['src/shared/plan/planted.ts', '#main/store/open.ts'],
  ['src/main/services/planted.ts', 'electron'],
  ['src/main/services/planted.ts', 'better-sqlite3'],
  ['src/main/services/planted.ts', 'drizzle-orm/sqlite-core'],
  ['src/main/services/planted.ts', 'pdfkit'],
  ['src/main/services/planted.ts', 'hunspell-wasm'],
  ['src/main/services/planted.ts', 'ical-generator'],
  ['src/main/calendar/planted.ts', 'docx'],
  ['src/renderer/desk/planted.tsx', 'ical-generator'],
  ['src/main/documents/planted.ts', 'dictionary-cy'],
  ['src/main/spelling/planted.ts', 'pdfkit'],
  ['src/main/spelling/planted.ts', 'better-sqlite3'],
  ['src/renderer/desk/planted.tsx', 'dictionary-en-gb'],
  ['src/main/store/planted.ts', 'docx'],
  ['src/main/store/planted.ts', 'electron'],
  ['src/main/shell/planted.ts', 'better-sqlite3'],
  ['src/main/documents/planted.ts', 'drizzle-orm'],
  ['src/renderer/desk/planted.tsx', 'electron'],
  ['src/renderer/desk/planted.tsx', 'node:path'],
  ['src/renderer/desk/planted.tsx', '#main/services/openWaymark.ts'],
  ['src/renderer/desk/steps/plan/planted.tsx', '../family/People.tsx'],
  ['src/renderer/desk/steps/plan/planted.tsx', '#renderer/desk/steps/family/People.tsx'],
  ['src/renderer/desk/steps/plan/planted.tsx', '../../steps/family/People.tsx'],
  ['src/renderer/desk/planted.tsx', '../../main/services/openWaymark.ts'],
  ['src/shared/plan/planted.ts', '../../main/store/open.ts'],
  ['src/shared/plan/planted.ts', '../../renderer/api/client.ts'],
  ['src/main/services/planted.ts', '../../renderer/api/client.ts'],
  ['src/shared/plan/planted.ts', 'child_process'],
] as const;

/** A tree of planted files with the project's own rules, and what the tool said of it. */
const tree = mkdtempSync(join(tmpdir(), 'waymark-layers-'));
let said = '';

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

/** The lines the tool said about one file. */
function saidOf(file: string): string {
  return said
    .split('\n')
    .filter((line) => line.includes(`/${file},`))
    .join('\n');
}

const nameOf = (file: string, index: number) => file.replace('planted', `planted${index}`);

beforeAll(() => {
  spawnSync('git', ['init', '--quiet', tree]);
  cpSync('biome.json', join(tree, 'biome.json'));
  for (const [index, [file, imported]] of PLANTED.entries()) {
    plant(nameOf(file, index), `import p from '${imported}';\n\nexport const used = p;\n`);
  }
  plant('src/shared/plan/window.ts', 'export const width = () => window.innerWidth;\n');
  plant(
    'src/shared/plan/lawful.ts',
    "import { z } from 'zod';\n\nexport const used = z.string();\n",
  );
  const args = ['lint', '--reporter=github', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync('biome', args, { cwd: tree, encoding: 'utf8' });
  said = stdout;
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('layers', () => {
  it.each(PLANTED.map(([file, imported], index) => ({ file, imported, index })))(
    '$file may not import $imported',
    ({ file, index }) => {
      expect(saidOf(nameOf(file, index))).toContain('noRestrictedImports');
    },
  );

  it('the shared code may not touch the window', () => {
    expect(saidOf('src/shared/plan/window.ts')).toContain('noRestrictedGlobals');
  });

  it('a lawful import is let through', () => {
    expect(saidOf('src/shared/plan/lawful.ts')).toBe('');
  });
});
