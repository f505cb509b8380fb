/** The acts of a conference as lines to read. */
import type { ActLine } from '#shared/history/act.ts';

/** Acts of one sort, one after the other: an hour's typing into one field is one line. */
export interface ActRun {
  readonly newest: ActLine;
  readonly oldest: ActLine;
  readonly count: number;
}

/** Gives acts, newest first, with those that repeat put together. */
export function runsOf(acts: readonly ActLine[]): ActRun[] {
  const runs: ActRun[] = [];
  for (const act of acts) {
    const run = runs.at(-1);
    if (run && isMoreOf(run.oldest, act)) {
      runs[runs.length - 1] = { ...run, oldest: act, count: run.count + 1 };
    } else {
      runs.push({ newest: act, oldest: act, count: 1 });
    }
  }
  return runs;
}

function isMoreOf(one: ActLine, other: ActLine): boolean {
  const same = (act: ActLine) => [act.name, act.actor, act.lead?.id, act.lead?.fields];
  const isTyping = one.name === 'set' && other.name === 'set';
  return isTyping && JSON.stringify(same(one)) === JSON.stringify(same(other));
}
