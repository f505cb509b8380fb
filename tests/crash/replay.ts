/** The rows as the change log alone tells them. */
import type { Act } from './said.ts';

type Fields = Readonly<Record<string, unknown>>;
/** Rows by kind and id. */
type Rows = Map<string, Fields>;

export interface Replayed {
  readonly conferences: ReadonlyMap<string, ReadonlyMap<string, Fields>>;
  /** Where an act does not follow from what was before it. */
  readonly faults: string[];
}

/** Does every act again, from the first, and looks whether each found what it says it found. */
export function replayLog(acts: readonly Act[]): Replayed {
  const conferences = new Map<string, Rows>();
  const faults: string[] = [];
  acts.forEach(({ conferenceId, changes }, number) => {
    const rows = conferences.get(conferenceId) ?? new Map<string, Fields>();
    conferences.set(conferenceId, rows);
    for (const { kind, id, before, after } of changes) {
      const place = `${kind} ${id}`;
      const now = rows.get(place);
      if (!follows(now, before)) faults.push(`Act ${number} found ${place} otherwise.`);
      if (after === null) rows.delete(place);
      else rows.set(place, { ...now, ...after });
    }
  });
  return { conferences, faults };
}

function follows(now: Fields | undefined, before: Fields | null): boolean {
  if (now === undefined || before === null) return (now === undefined) === (before === null);
  return Object.entries(before).every(
    ([field, value]) => JSON.stringify(now[field]) === JSON.stringify(value),
  );
}
