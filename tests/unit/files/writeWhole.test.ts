/** Is there always a whole small file, the old one or the new? */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const place = mkdtempSync(join(tmpdir(), 'waymark-file-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a small file', () => {
  it.runIf(process.platform === 'linux')('is not replaced by a part of the new one', () => {
    const path = join(place, 'keys.json');
    writeFileSync(path, 'the key as it was');
    const program = `import('#main/files/writeWhole.ts').then((m) => m.writeWhole(${JSON.stringify(path)}, 'x'.repeat(1500)))`;
    // A file may have 1024 bytes here: the system takes as many, and tells how many it took.
    const limited = ['-c', 'ulimit -f 1 && exec "$0" "$@"', process.execPath, '--eval', program];
    const { status, stderr } = spawnSync('bash', limited, { encoding: 'utf8', timeout: 10_000 });
    expect(readFileSync(path, 'utf8')).toBe('the key as it was');
    expect(readdirSync(place)).toEqual(['keys.json']);
    expect(stderr).toContain('EFBIG');
    expect(status).toBe(1);
  });
});
