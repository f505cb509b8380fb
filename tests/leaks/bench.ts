/**
 * `npm run -s bench:leaks [-- records]`: makes records with secrets of every kind, every copy of
 * each that has a reader of its own, in both formats, takes the files apart and searches them. The
 * last line sums up. `--seed` begins elsewhere; `--fault kind`, `item` or `gate` plants a fault,
 * and must fail.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Verdict } from './round.ts';

const RECORDS = 1_000;
const SAID_EACH = 50;
/** More of them say nothing more. */
const MOST_SHOWN = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '0' },
    fault: { type: 'string', default: '' },
  },
});
const records = Number(positionals[0] ?? RECORDS);
const firstSeed = Number(values.seed);
const waiting = Array.from({ length: records }, (_, at) => firstSeed + at);
const verdicts: Verdict[] = [];

/** Lets one thread work until nothing waits any more. */
function lane(): Promise<void> {
  const data = { fault: values.fault };
  const worker = new Worker(new URL('./lane.ts', import.meta.url), { workerData: data });
  return new Promise((settle, fail) => {
    const next = () => {
      const seed = waiting.shift();
      if (seed !== undefined) return worker.postMessage(seed);
      worker.terminate().then(() => settle(), fail);
    };
    worker.on('error', fail);
    worker.on('message', (verdict: Verdict) => {
      verdicts.push(verdict);
      tell(verdict);
      next();
    });
    next();
  });
}

function tell({ leaks, unseen }: Verdict): void {
  for (const leak of leaks.slice(0, MOST_SHOWN)) console.error(`Leak: ${leak}`);
  for (const word of unseen.slice(0, MOST_SHOWN)) console.error(`Not found: ${word}`);
  if (verdicts.length % SAID_EACH === 0) console.error(`${verdicts.length} of ${records} records`);
}

const lanes = Math.min(availableParallelism(), records);
console.error(`${records} records from seed ${firstSeed}, on ${lanes} threads`);
await Promise.all(Array.from({ length: lanes }, lane));
const sum = (count: (verdict: Verdict) => number) =>
  verdicts.reduce((so, verdict) => so + count(verdict), 0);
const leaks = sum((verdict) => verdict.leaks.length);
const unseen = sum((verdict) => verdict.unseen.length);
const files = sum((verdict) => verdict.files);
console.log(
  [
    `${verdicts.length} records (seeds ${firstSeed} to ${firstSeed + records - 1})`,
    `${sum(({ copies }) => copies)} copies in ${files} files`,
    `${sum(({ refused }) => refused)} copies refused`,
    `${sum(({ secrets }) => secrets)} secrets planted`,
    `${unseen} words of copies not found in their files`,
    `${leaks} leaks`,
  ].join(', '),
);
process.exitCode = leaks + unseen === 0 && files > 0 ? 0 : 1;
