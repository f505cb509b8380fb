import { test } from 'playwright/test';

/** Says with the test how many keys a case took: it is measured, and nothing is asserted about it. */
export function tellKeystrokes(what: string, keystrokes: number): void {
  const description = `${what}: ${keystrokes} keystrokes`;
  test.info().annotations.push({ type: 'keystrokes', description });
  process.stdout.write(`${description}\n`);
}
