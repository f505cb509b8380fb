/** Impacts that say nearly the same of two children [R2.2]. */
import type { ConferenceRecord } from '../record/record.ts';
import { childrenOf } from '../record/rowsOf.ts';
import { comparing, nearlySame } from './nearlySame.ts';
import { nameOf } from './way.ts';

/**
 * Gives the ids of all impacts whose words for another child are nearly the same, day to day or
 * for health. Worked out once for the whole record, because every text is held against all others.
 */
export function repeatedImpacts(record: ConferenceRecord): ReadonlySet<string> {
  const comparable = comparing(childrenOf(record).map(({ personId }) => nameOf(record, personId)));
  const texts = record.impacts.map(({ id, childId, dayToDay, health }) => ({
    id,
    childId,
    dayToDay: comparable(dayToDay),
    health: comparable(health),
  }));
  const repeated = new Set<string>();
  for (const [at, one] of texts.entries()) {
    for (const other of texts.slice(at + 1)) {
      if (one.childId === other.childId) continue;
      const same = nearlySame(one.dayToDay, other.dayToDay) || nearlySame(one.health, other.health);
      if (same) repeated.add(one.id).add(other.id);
    }
  }
  return repeated;
}
