import { setImmediate as othersFirst } from 'node:timers/promises';

/** Does something long for each in turn: what the desk asks meanwhile comes between two of them. */
export async function oneByOne<T, R>(
  all: readonly T[],
  work: (one: T, at: number) => R,
): Promise<R[]> {
  const done: R[] = [];
  for (const [at, one] of all.entries()) {
    done.push(work(one, at));
    await othersFirst();
  }
  return done;
}
