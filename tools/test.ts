/**
 * Runs every check: `npm test`. Style and layers, types, then the tests without and with a
 * window. Ends with one plain line that sums them up.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureHeadlessBrowser } from './browser.ts';
import { buildApp } from './build.ts';
import { ensureValidators } from './validators.ts';

const ROOT = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'waymark-reports-'));

interface Result {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
}

/** Runs one of the project's own programs; gives its exit code. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return new Promise<number>((settle) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.once('error', () => settle(1));
    child.once('exit', (code) => settle(code ?? 1));
  });
}

/** A check that either holds or not. */
async function check(suite: string, program: string, args: readonly string[]): Promise<Result> {
  const code = await run(program, args);
  return { suite, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Reads a report, and counts what did not even get as far as a report as one failure. */
function counted(suite: string, file: string, code: number, read: (report: unknown) => Result) {
  try {
    const result = read(JSON.parse(readFileSync(file, 'utf8')));
    const unseen = code !== 0 && result.failed === 0 ? 1 : 0;
    return { ...result, failed: result.failed + unseen };
  } catch {
    return { suite, passed: 0, failed: 1 };
  }
}

async function testWithoutWindow(suite: string): Promise<Result> {
  const file = join(reports, 'vitest.json');
  const code = await run('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return counted(suite, file, code, (report) => {
    const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
    for (const line of notRun(testResults)) console.log(line);
    return { suite, passed: numPassedTests, failed: numFailedTests };
  });
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Names each test that neither passed nor failed: left out on this system, or its file broke off. */
function notRun(files: VitestReport['testResults']): string[] {
  return files.flatMap(({ name, message, assertionResults }) => [
    ...assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName, status }) => `${status}: ${fullName} (${name})`),
    ...(assertionResults.length === 0 ? [`no test ran in ${name}: ${message}`] : []),
  ]);
}

async function testWithWindow(suite: string): Promise<Result> {
  const file = join(reports, 'playwright.json');
  const code = await run(
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  );
  return counted(suite, file, code, (report) => {
    const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
    return { suite, passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
}

function say(text: string): void {
  console.log(`\n— ${text}`);
}

say('Looking for a browser to test in');
await ensureHeadlessBrowser();
say('Looking for the programs that check documents');
ensureValidators();
say('Style and layers');
const results: Result[] = [
  await check('style and layers', 'biome', ['check', '--error-on-warnings', '.']),
];
say('Types');
results.push(await check('types', 'tsc', ['--noEmit']));
say('Building the app');
await buildApp();
say('Tests without a window');
results.push(await testWithoutWindow('without a window'));
say('Tests with a window');
results.push(await testWithWindow('with a window'));

rmSync(reports, { recursive: true, force: true });
say('Summary');
for (const { suite, passed, failed } of results) {
  console.log(`${suite}: ${passed} passed, ${failed} failed`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
