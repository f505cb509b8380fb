import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,store,contract,crash,documents,leaks,coach}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    pool: 'forks',
    // The database and Waymark itself run outside the test runner too: nothing is global.
    globals: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    allowOnly: false,
  },
});
