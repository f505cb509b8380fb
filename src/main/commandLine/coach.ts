/** `npm run coach`: see `coachUsage.ts`. */
import { createInterface } from 'node:readline';
import { runCoach } from './runCoach.ts';

/** Gives the lines once they are asked for: a reader that is made before loses what comes meanwhile. */
async function* linesOfInput(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read from it has read enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCoach(process.argv.slice(2), {
  lines: linesOfInput(),
  out: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text),
});
