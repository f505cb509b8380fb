import { defineConfig } from 'playwright/test';
import { findElectron } from '../../tools/electronProgram.ts';

/** One suite for both: real Electron where its program is there, else the tool on Chromium. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: '../../test-results/e2e',
  globalSetup: './buildOnce.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // A busy machine is slow; what hangs hangs for good.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  projects: [{ name: findElectron() === null ? '[Chromium]' : '[Electron]' }],
});
