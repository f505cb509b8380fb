/** In which order the partners of one group stand beside each other. */
import type { Union } from './unions.ts';

/** Who of two stands to the left, negative for the first. */
export type LeftFirst = (one: string, other: string) => number;

/**
 * Gives the members of a group from left to right. Whoever has most partners stands in the middle,
 * the first partner at the left, the others at the right in the order of the unions; their own
 * further partners stand beyond them.
 */
export function partnersInOrder(
  members: readonly string[],
  unions: readonly Union[],
  leftFirst: LeftFirst,
): string[] {
  const partnersOf = (id: string) =>
    unions.flatMap(({ partners: [one, other] }) => {
      if (other === undefined) return [];
      if (one === id) return [other];
      return other === id ? [one] : [];
    });
  const [hub] = [...members].sort(
    (one, other) => partnersOf(other).length - partnersOf(one).length || leftFirst(one, other),
  );
  if (hub === undefined) return [];
  const placed = new Set([hub]);
  const outward = (id: string): string[] => {
    if (placed.has(id)) return [];
    placed.add(id);
    return [id, ...partnersOf(id).flatMap(outward)];
  };
  const own = partnersOf(hub);
  const [first] = own;
  if (first === undefined) return [hub];
  if (own.length === 1) {
    const others = outward(first);
    return leftFirst(hub, first) <= 0 ? [hub, ...others] : [...others.reverse(), hub];
  }
  const left = outward(first).reverse();
  const right = own.slice(1).flatMap(outward);
  return [...left, hub, ...right];
}
