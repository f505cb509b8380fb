/** The lines from a union down to its children: a bar in the space below, and a line for each child. */
import type { Arranged } from './arrange.ts';
import { trunkOf } from './couples.ts';
import type { Union } from './unions.ts';

export interface Descent {
  readonly union: Union;
  /** The row above the space in which the bar lies. */
  readonly row: number;
  /** Where the line comes from; the first part of a descent comes from the union itself. */
  readonly from: { readonly x: number; readonly isUnion: boolean };
  readonly ends: readonly {
    readonly x: number;
    readonly cared: boolean;
    readonly isChild: boolean;
  }[];
  /** Which bar of its space, counted from above: bars that would touch lie at different heights. */
  readonly lane: number;
}

type Unlaned = Omit<Descent, 'lane'>;

const APART = 6;
/** The line of a carer comes down beside the one of the parents. */
const BESIDE = 10;

function extent({ from, ends }: Unlaned): readonly [number, number] {
  const xs = [from.x, ...ends.map(({ x }) => x)];
  return [Math.min(...xs), Math.max(...xs)];
}

function inLanes(descents: readonly Unlaned[]): Descent[] {
  const laned: Descent[] = [];
  const sorted = descents.toSorted((one, other) => extent(one)[0] - extent(other)[0]);
  for (const descent of sorted) {
    const [left, right] = extent(descent);
    const touches = (other: Descent) => {
      const [otherLeft, otherRight] = extent(other);
      return left < otherRight + APART && otherLeft < right + APART;
    };
    const taken = laned.filter((other) => other.row === descent.row && touches(other));
    let lane = 0;
    while (taken.some((other) => other.lane === lane)) lane += 1;
    laned.push({ ...descent, lane });
  }
  return laned;
}

/** Gives the lines down of all unions. */
export function descentsOf(
  unions: readonly Union[],
  { rows, middleOf, passages }: Arranged,
  clusterOf: ReadonlyMap<string, string>,
): Descent[] {
  const rowOf = new Map(rows.flatMap((row, at) => row.map(({ id }) => [id, at] as const)));
  const hasParents = new Set(
    unions.flatMap(({ children }) => children.filter(({ cared }) => !cared).map(({ id }) => id)),
  );
  const descents = unions.flatMap((union): Unlaned[] => {
    const top = rowOf.get(union.partners[0]) ?? 0;
    const from = clusterOf.get(union.partners[0]);
    const parts = new Map<string, Unlaned & { ends: Descent['ends'][number][] }>();
    const reach = (row: number, origin: Descent['from'], end: Descent['ends'][number]) => {
      const key = `${row} ${origin.x}`;
      const part = parts.get(key) ?? { union, row, from: origin, ends: [] };
      parts.set(key, part);
      if (!part.ends.some(({ x, cared }) => x === end.x && cared === end.cared))
        part.ends.push(end);
    };
    for (const { id, cared } of union.children) {
      const bottom = rowOf.get(id) ?? 0;
      const x = (middleOf.get(id) ?? 0) - (cared && hasParents.has(id) ? BESIDE : 0);
      let origin = { x: trunkOf(union, unions, middleOf), isUnion: true };
      for (let row = top; row < bottom; row += 1) {
        const passage = passages.find(
          (one) =>
            one.row === row + 1 &&
            one.passage.from === from &&
            one.passage.to === clusterOf.get(id),
        );
        const isChild = row + 1 === bottom;
        const end = isChild ? x : (passage?.x ?? x);
        reach(row, origin, { x: end, cared, isChild });
        origin = { x: end, isUnion: false };
      }
    }
    return [...parts.values()];
  });
  return inLanes(descents);
}
