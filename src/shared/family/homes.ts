/**
 * Which members of a household one outline holds. People of one home who do not stand together
 * have an outline each, with the same name; no outline ever holds somebody who lives elsewhere.
 */
import type { Standing } from './arrange.ts';
import { CELL } from './measures.ts';

export interface Home {
  readonly householdId: string;
  /** Members who stand side by side. */
  readonly runs: readonly Run[];
  /** What joins the runs of a row with those of the next. */
  readonly bridges: readonly Bridge[];
}

export interface Run {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

export interface Bridge {
  /** The row above. */
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

const AROUND = 3;

function runsOf(row: readonly Standing[], at: number, isMember: (id: string) => boolean): Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const { id, x } of row) {
    if (!isMember(id)) {
      open = false;
      continue;
    }
    const right = x + CELL / 2 + AROUND;
    const last = runs.at(-1);
    if (open && last) runs[runs.length - 1] = { ...last, right };
    else runs.push({ row: at, left: x - CELL / 2 - AROUND, right });
    open = true;
  }
  return runs;
}

const overlaps = (one: Bridge, other: Bridge) =>
  one.row === other.row && one.left < other.right + AROUND && other.left < one.right + AROUND;

/** Gives the outlines of all households, in the order of the record. */
export function homesOf(
  rows: readonly (readonly Standing[])[],
  householdOf: ReadonlyMap<string, string | null>,
  householdIds: readonly string[],
): Home[] {
  const taken: Bridge[] = [];
  return householdIds.flatMap((householdId) => {
    const byRow = rows.map((row, at) =>
      runsOf(row, at, (id) => householdOf.get(id) === householdId),
    );
    const chains: { runs: readonly Run[]; bridges: readonly Bridge[] }[] = [];
    byRow.forEach((runs, row) => {
      if (runs.length === 0) return;
      const above = byRow[row - 1] ?? [];
      const bridge = bridgeBetween(above, runs);
      const chain = chains.at(-1);
      if (above.length > 0 && chain && !taken.some((other) => overlaps(bridge, other))) {
        taken.push(bridge);
        chains[chains.length - 1] = {
          runs: [...chain.runs, ...runs],
          bridges: [...chain.bridges, bridge],
        };
      } else chains.push({ runs, bridges: [] });
    });
    return chains.flatMap(({ runs, bridges }) =>
      bridges.length > 0
        ? [{ householdId, runs, bridges }]
        : runs.map((run) => ({ householdId, runs: [run], bridges })),
    );
  });
}

function bridgeBetween(above: readonly Run[], below: readonly Run[]): Bridge {
  const edges = [...above, ...below];
  return {
    row: (below[0]?.row ?? 0) - 1,
    left: Math.min(...edges.map(({ left }) => left)),
    right: Math.max(...edges.map(({ right }) => right)),
  };
}
