/**
 * Whether enough agencies are here for a decision [R1.4]. How many are enough is a local rule;
 * usual is the social worker and two more agencies that know the child.
 */
import { type ConferenceRecord, conferenceOf, find, inOrder } from '../record/record.ts';
import { blank } from './gap.ts';

export interface Quorum {
  /** How many agencies beside the social worker the rule asks for; null without a rule. */
  readonly rule: number | null;
  readonly socialWorkerHere: boolean;
  /** Agencies here beside the social worker’s own, each once, as they were typed first. */
  readonly agencies: readonly string[];
  /** Whether the rule is met; null without a rule. */
  readonly met: boolean | null;
}

/** Agencies are the same however they are spaced or capitalised. */
function plain(agency: string): string {
  return agency.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

/**
 * Gives who is here and what the rule says to it. Counted is who came, also for part, on behalf
 * of an agency: not the chair, the minute-taker, supporters and observers, and not the social
 * worker’s own agency. Somebody without an agency is counted for none.
 */
export function quorumOf(record: ConferenceRecord): Quorum {
  const { quorumAgencies: rule, leadWorkerId } = conferenceOf(record);
  const here = inOrder(record.attendances)
    .filter(({ came }) => came === 'present' || came === 'presentInPart')
    .flatMap(({ personId, takesPartAs }) => {
      const person = find(record, 'people', personId);
      if (person?.part !== 'practitioner') return [];
      const isWorker = takesPartAs === 'socialWorker' || personId === leadWorkerId;
      return [{ agency: person.agency.trim(), as: isWorker ? 'socialWorker' : takesPartAs }];
    });
  const workers = here.filter(({ as }) => as === 'socialWorker');
  const own = new Set(workers.map(({ agency }) => plain(agency)));
  const agencies = new Map<string, string>();
  for (const { agency, as } of here) {
    const key = plain(agency);
    if (as !== 'agency' || blank(agency) || own.has(key) || agencies.has(key)) continue;
    agencies.set(key, agency);
  }
  const socialWorkerHere = workers.length > 0;
  const met = rule === null ? null : socialWorkerHere && agencies.size >= rule;
  return { rule, socialWorkerHere, agencies: [...agencies.values()], met };
}
