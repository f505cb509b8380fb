/** Are folders made, and is there an end where they cannot be? */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '#main/files/makeFolder.ts';

const place = mkdtempSync(join(tmpdir(), 'waymark-folder-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a folder', () => {
  it('is made with those above it, and may be there already', () => {
    const deep = join(place, 'a', 'b c', 'ŵ');
    makeFolder(deep);
    makeFolder(deep);
    expect(existsSync(deep)).toBe(true);
  });

  it('is not made over a file', () => {
    const file = join(place, 'file');
    writeFileSync(file, '');
    expect(() => makeFolder(file)).toThrow('EEXIST');
    expect(() => makeFolder(join(file, 'below'))).toThrow('ENOTDIR');
  });

  it.runIf(process.platform === 'linux')('that cannot be is refused, not tried for ever', () => {
    const program = "import('#main/files/makeFolder.ts').then((m) => m.makeFolder('/proc/x/y'))";
    const { status, stderr } = spawnSync('node', ['--eval', program], {
      encoding: 'utf8',
      timeout: 10_000,
    });
    expect(stderr).toContain('ENOENT');
    expect(status).toBe(1);
  });
});
