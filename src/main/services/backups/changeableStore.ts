import type { OpenedStore } from '#main/store/open.ts';

/**
 * Gives a store behind which another can be put, so that services keep the one they were given
 * when a backup is restored.
 */
export function changeableStore(first: OpenedStore): {
  readonly store: OpenedStore;
  change(next: OpenedStore): void;
} {
  let current = first;
  return {
    store: new Proxy(first, { get: (_, name) => Reflect.get(current, name) }),
    change(next) {
      current = next;
    },
  };
}
