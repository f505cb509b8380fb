/**
 * `npm run bench:crash`: ends a working process at every named point and at moments that nobody
 * chose, at least two hundred times, and looks for anything lost. The last line sums up.
 * `-- --hasty` plants a fault, saying "saved" too early, and must fail.
 */
import { parseArgs } from 'node:util';
import { namedRounds, openField, type Round, randomRounds } from './plan.ts';
import type { Verdict } from './rounds.ts';

const LANES = 2;
const RANDOM_ROUNDS = 60;

const { values } = parseArgs({
  options: { hasty: { type: 'boolean', default: false }, random: { type: 'string' } },
});
const field = await openField();
try {
  const random = randomRounds(Number(values.random ?? RANDOM_ROUNDS), values.hasty);
  const rounds = values.hasty ? random : [...(await namedRounds(field)), ...random];
  console.error(`${rounds.length} rounds`);
  const verdicts = await runAll(rounds);
  const sum = (count: (verdict: Verdict) => number) =>
    verdicts.reduce((so, verdict) => so + count(verdict), 0);
  const lost = sum((verdict) => verdict.lost);
  const faults = sum((verdict) => verdict.faults.length);
  console.log(
    `${verdicts.length} kills, ${sum(({ acknowledged }) => acknowledged)} commands acknowledged, ${lost} lost, ${faults} integrity failures`,
  );
  process.exitCode = lost + faults === 0 ? 0 : 1;
} finally {
  field.close();
}

/** Runs rounds side by side, and tells of each that found something. */
async function runAll(rounds: readonly Round[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const waiting = [...rounds];
  const lane = async () => {
    for (let round = waiting.shift(); round; round = waiting.shift()) {
      const verdict = await field.run(round);
      verdicts.push(verdict);
      if (verdict.lost > 0) console.error(`${round.name}: ${verdict.lost} lost`);
      for (const fault of verdict.faults) console.error(`${round.name}: ${fault}`);
      if (verdicts.length % 50 === 0) console.error(`${verdicts.length} of ${rounds.length}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return verdicts;
}
