/** Does starting from source say honestly what cannot be had? */
import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchElectron, findElectron } from '#tools/electronProgram.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('npm start', () => {
  it.runIf(process.platform === 'linux')(
    'says without a display that there is none, and what to do instead',
    () => {
      const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
      const { status, stderr, stdout } = spawnSync(process.execPath, ['tools/start.ts'], {
        env,
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain('needs a display');
      expect(stderr).toContain('xvfb-run -a npm start');
      expect(stderr).toContain('npm run -s documents');
    },
  );

  it.skipIf(findElectron() !== null)(
    'goes on without Electron where the place it comes from cannot be reached',
    async () => {
      const said = vi.spyOn(console, 'log').mockImplementation(() => {});
      vi.stubEnv('HTTPS_PROXY', '');
      vi.stubEnv('https_proxy', '');
      // Nothing listens there.
      vi.stubEnv('ELECTRON_MIRROR', 'http://127.0.0.1:9/');
      expect(await fetchElectron()).toBeNull();
      expect(said).toHaveBeenCalledWith(expect.stringContaining('Downloading Electron'));
    },
  );
});
