/** Moves the families of each row sideways until children hang below their parents' line. */

import { trunkOf } from './couples.ts';
import type { Cluster, Generations, Passage, Place } from './generations.ts';
import { CELL, FAMILY_GAP, MARGIN } from './measures.ts';
import type { Union } from './unions.ts';

/** Where everybody stands from left to right: the middle of each person, and of each passage. */
export interface Arranged {
  readonly middleOf: ReadonlyMap<string, number>;
  readonly rows: readonly (readonly Standing[])[];
  readonly passages: readonly {
    readonly passage: Passage;
    readonly row: number;
    readonly x: number;
  }[];
}

/** A person in a row. */
export interface Standing {
  readonly id: string;
  readonly x: number;
}

interface Box {
  readonly place: Place;
  readonly width: number;
  left: number;
}

const PASSAGE = 10;
const SWEEPS = 40;
/** Whoever hangs from nothing gives way to everybody else. */
const LOOSE = 0.001;

/** Where something wants to be, and how much. */
interface Wish {
  readonly left: number;
  readonly weight: number;
}

function meanOf(wishes: readonly Wish[]): Wish {
  const weight = wishes.reduce((sum, wish) => sum + wish.weight, 0);
  const left = wishes.reduce((sum, wish) => sum + wish.left * wish.weight, 0) / weight;
  return { left, weight };
}

/**
 * Gives positions as near as can be to the wishes, in order and without overlap: wishes that
 * would overlap are pooled and share their mean (isotonic regression by pooling).
 */
function spread(wishes: readonly Wish[], widths: readonly number[], gap: number): number[] {
  const before: number[] = [];
  let sum = 0;
  for (const width of widths) {
    before.push(sum);
    sum += width + gap;
  }
  const pools: { wish: Wish; count: number }[] = [];
  wishes.forEach(({ left, weight }, at) => {
    let pool = { wish: { left: left - (before[at] ?? 0), weight }, count: 1 };
    for (let last = pools.at(-1); last && last.wish.left > pool.wish.left; last = pools.at(-1)) {
      pool = { wish: meanOf([last.wish, pool.wish]), count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({ wish, count }) => Array.from({ length: count }, () => wish.left))
    .map((left, at) => left + (before[at] ?? 0));
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const middleIn = (cluster: Cluster, member: string) =>
  cluster.members.indexOf(member) * (CELL + cluster.gap) + CELL / 2;

/** Gives the arrangement of the rows. */
export function arrange({ rows, clusterOf }: Generations, unions: readonly Union[]): Arranged {
  const boxes: Box[][] = rows.map((row) => {
    let left = 0;
    return row.map((place) => {
      const width = place.is === 'cluster' ? place.cluster.width : PASSAGE;
      const box = { place, width, left };
      left += width + FAMILY_GAP;
      return box;
    });
  });
  const middles = () =>
    new Map(
      boxes
        .flat()
        .flatMap(({ place, left }) =>
          place.is === 'passage'
            ? []
            : place.cluster.members.map((id) => [id, left + middleIn(place.cluster, id)] as const),
        ),
    );
  const ofCluster = new Map(
    boxes
      .flat()
      .flatMap((box) => (box.place.is === 'cluster' ? [[box.place.cluster.id, box]] : [])),
  );
  const withChildren = unions.filter(({ children }) => children.length > 0);

  /** Below the line each family hangs from, and with its own line above each family it has. */
  const wishesOf = (box: Box, middleOf: ReadonlyMap<string, number>): Wish[] => {
    if (box.place.is === 'passage') {
      const target = ofCluster.get(box.place.passage.to);
      return target ? [{ left: target.left + (target.width - PASSAGE) / 2, weight: 1 }] : [];
    }
    const { id: cluster, members } = box.place.cluster;
    return withChildren.flatMap((union): Wish[] => {
      const trunk = trunkOf(union, unions, middleOf);
      if (clusterOf.get(union.partners[0]) === cluster) {
        const below = mean(union.children.map(({ id }) => middleOf.get(id) ?? 0));
        return [{ left: box.left + below - trunk, weight: union.children.length }];
      }
      const own = union.children.filter(({ id }) => members.includes(id));
      if (own.length === 0) return [];
      const middle = mean(own.map(({ id }) => middleOf.get(id) ?? 0));
      return [{ left: box.left + trunk - middle, weight: own.length }];
    });
  };
  const settle = (row: Box[]) => {
    const middleOf = middles();
    const wishes = row.map((box) => {
      const own = wishesOf(box, middleOf);
      return own.length > 0 ? meanOf(own) : { left: box.left, weight: LOOSE };
    });
    const lefts = spread(
      wishes,
      row.map(({ width }) => width),
      FAMILY_GAP,
    );
    row.forEach((box, at) => {
      box.left = lefts[at] ?? box.left;
    });
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const row of boxes) settle(row);
    for (const row of boxes.toReversed()) settle(row);
  }

  const least = Math.min(...boxes.flat().map(({ left }) => left));
  for (const box of boxes.flat()) box.left = MARGIN + Math.round(box.left - least);
  const middleOf = middles();
  return {
    middleOf,
    rows: boxes.map((row) =>
      row.flatMap(({ place }) =>
        place.is === 'passage'
          ? []
          : place.cluster.members.map((id) => ({ id, x: middleOf.get(id) ?? 0 })),
      ),
    ),
    passages: boxes.flatMap((row, at) =>
      row.flatMap(({ place, left }) =>
        place.is === 'passage' ? [{ passage: place.passage, row: at, x: left + PASSAGE / 2 }] : [],
      ),
    ),
  };
}
