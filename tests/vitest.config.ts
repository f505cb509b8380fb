import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const files = (...folders: string[]) =>
  folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    setupFiles: ['tests/setup.ts'],
    pool: 'forks',
    // Left to itself it keeps one core free, which of two is half.
    maxWorkers: '100%',
    // The database and Waymark itself run outside the test runner too: nothing is global.
    globals: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    allowOnly: false,
    projects: [
      // Functions of what they are given: a process for each file would cost more than the tests.
      { extends: true, test: { name: 'pure', include: files('unit'), isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: files('store', 'contract', 'crash', 'documents', 'leaks') },
      },
    ],
  },
});
