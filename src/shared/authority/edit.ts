/** One value of a pack, found and changed by its place. */

/** Where a value stands, such as `roles`, `chair`, `en-GB`. */
export type AuthorityPath = readonly string[];

interface Group {
  readonly [name: string]: unknown;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives the value at a place; null where there is none. */
export function valueAt(of: unknown, [name, ...rest]: AuthorityPath): unknown {
  if (name === undefined) return of ?? null;
  return isGroup(of) && Object.hasOwn(of, name) ? valueAt(of[name], rest) : null;
}

/** Gives the same with another value at a place; null takes away what stands there. */
export function withValueAt(of: unknown, path: AuthorityPath, value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const group = isGroup(of) ? of : {};
  const others = Object.entries(group).filter(([other]) => other !== name);
  const inside = Object.hasOwn(group, name) ? group[name] : undefined;
  const changed = withValueAt(inside, rest, value);
  // In the order of before, so that the same pack is the same text.
  if (changed === null) return Object.fromEntries(others);
  if (!Object.hasOwn(group, name)) return Object.fromEntries([...others, [name, changed]]);
  return Object.fromEntries(
    Object.entries(group).map(([other, old]) => [other, other === name ? changed : old]),
  );
}

/** Tells whether two values are the same, whatever the order of their fields. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isGroup(value)) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, each]) => [name, inOrder(each)]);
}
