/** Which parts of a child’s life nobody has looked at yet [R2.4, M3.10, M3.15]. */
import { DOMAINS } from '../record/choices.ts';
import type { ConferenceRecord, Row } from '../record/record.ts';
import { blank } from './gap.ts';

export type Domain = keyof typeof DOMAINS;
export type Dimension = (typeof DOMAINS)[Domain][number];

export interface NotLookedAt {
  readonly domain: Domain;
  readonly dimensions: readonly Dimension[];
  /** Whether that is all of the domain. */
  readonly whole: boolean;
}

/**
 * Gives, domain by domain, the dimensions of the Assessment Framework under which nothing is
 * written for a child. Domains that were looked at throughout are left out.
 */
export function notLookedAt(record: ConferenceRecord, childId: string): NotLookedAt[] {
  const seen = new Set<string>(
    record.needs
      .filter((need) => need.childId === childId && !blank(need.what))
      .map(({ dimension }) => dimension),
  );
  return (Object.keys(DOMAINS) as Domain[]).flatMap((domain) => {
    const all: readonly Dimension[] = DOMAINS[domain];
    const dimensions = all.filter((dimension) => !seen.has(dimension));
    return dimensions.length === 0
      ? []
      : [{ domain, dimensions, whole: dimensions.length === all.length }];
  });
}

/** What is written under one dimension for one child. */
export interface DimensionLines {
  readonly dimension: Dimension;
  /** How many lines are a need, a strength, a difficulty. */
  readonly counts: Readonly<Record<Row<'needs'>['side'], number>>;
  readonly total: number;
}

/** Gives every dimension of a domain with what is written under it, in the order of the framework. */
export function linesByDimension(
  record: ConferenceRecord,
  childId: string,
  domain: Domain,
): DimensionLines[] {
  const dimensions: readonly Dimension[] = DOMAINS[domain];
  return dimensions.map((dimension) => {
    const lines = record.needs.filter(
      (need) => need.childId === childId && need.dimension === dimension && !blank(need.what),
    );
    const count = (side: Row<'needs'>['side']) => lines.filter((need) => need.side === side).length;
    const counts = {
      need: count('need'),
      strength: count('strength'),
      difficulty: count('difficulty'),
    };
    return { dimension, counts, total: lines.length };
  });
}
