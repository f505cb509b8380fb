/** How partners are joined: by a line between their shapes, or over the heads of who stands between. */
import { CELL, PARTNER_GAP } from './measures.ts';
import type { Union } from './unions.ts';

type Middles = ReadonlyMap<string, number>;

const middle = (middleOf: Middles, id: string) => middleOf.get(id) ?? 0;

/** How far from a partner's own column the line to somebody further away comes down. */
const BESIDE = 8;

export interface Joined {
  /** The partners from left to right. */
  readonly left: string;
  readonly right: string;
  /** Whether others stand between them, so that their line goes over these heads. */
  readonly isFar: boolean;
  /** Of two who stand apart, the one beside whom the line comes down. */
  readonly outer: string;
}

/** Gives how the two partners of a union are joined; null for a parent alone. */
export function joinedBy(
  { partners }: Union,
  unions: readonly Union[],
  middleOf: Middles,
): Joined | null {
  const [one, other] = partners;
  if (other === undefined) return null;
  const isLeft = middle(middleOf, one) <= middle(middleOf, other);
  const [left, right] = isLeft ? [one, other] : [other, one];
  const count = (id: string) =>
    unions.filter((union) => (union.partners as readonly string[]).includes(id)).length;
  return {
    left,
    right,
    isFar: middle(middleOf, right) - middle(middleOf, left) > CELL + PARTNER_GAP + 1,
    outer: count(left) < count(right) ? left : right,
  };
}

/** Gives where the line down to the children of a union begins. */
export function trunkOf(union: Union, unions: readonly Union[], middleOf: Middles): number {
  const joined = joinedBy(union, unions, middleOf);
  if (joined === null) return middle(middleOf, union.partners[0]);
  const { left, right, isFar, outer } = joined;
  if (!isFar) return (middle(middleOf, left) + middle(middleOf, right)) / 2;
  return middle(middleOf, outer) + (outer === right ? -1 : 1) * (CELL / 2 + BESIDE);
}
