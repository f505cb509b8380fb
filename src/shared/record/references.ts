/**
 * Which fields of which kinds point at which rows, read from the kinds themselves. Integrity,
 * removal and the store's foreign keys all follow from this one list.
 */
import type { z } from 'zod';
import { KINDS } from './kinds/index.ts';
import { KIND_NAMES, type Kind } from './record.ts';

export interface Reference {
  /** The kind whose field points. */
  readonly kind: Kind;
  readonly field: string;
  /** The kind pointed at. */
  readonly target: Kind;
  /** True when the row is part of its target and goes with it; false when the pointer just empties. */
  readonly owned: boolean;
  /** True when the row goes with the row pointed at, owned or about it alone. */
  readonly goesAlong: boolean;
}

interface Meta {
  readonly partOf?: Kind;
  readonly pointsAt?: Kind;
  readonly goesAlong?: boolean;
}

function referencesOf(kind: Kind): Reference[] {
  const shape: Record<string, z.ZodType> = KINDS[kind].shape;
  return Object.entries(shape).flatMap(([field, schema]): Reference[] => {
    const { partOf, pointsAt, goesAlong = false } = (schema.meta() ?? {}) as Meta;
    if (partOf) return [{ kind, field, target: partOf, owned: true, goesAlong: true }];
    if (pointsAt) return [{ kind, field, target: pointsAt, owned: false, goesAlong }];
    return [];
  });
}

/** Kinds whose rows are about a row of any kind, named by `itemKind` and `itemId`. */
export const KINDS_ABOUT_ITEMS = [
  'childSentences',
  'translations',
  'withholdings',
  'settlements',
  'dismissals',
] as const;

/** Those of them that no copy says, and nobody translates; a sentence for a child is a text like any other. */
export const KINDS_NOT_SAID = KINDS_ABOUT_ITEMS.filter((kind) => kind !== 'childSentences');

/** Every reference of every kind. */
export const REFERENCES: readonly Reference[] = KIND_NAMES.flatMap(referencesOf);

/** Gives the value of a row's reference field: an id or null. */
export function pointerOf(row: object, field: string): string | null {
  return (row as Record<string, string | null>)[field] ?? null;
}

/** Gives the reference by which rows of a kind belong to an owner (the first owning field), if any. */
export function ownerOf(kind: Kind): Reference | undefined {
  return REFERENCES.find((reference) => reference.kind === kind && reference.owned);
}
