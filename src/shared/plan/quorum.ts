/**
 * Whether enough agencies are here for a decision [R1.4]. How many are enough is a local rule;
 * usual is the social worker and two more agencies that know the child.
 */
import { type Authority, NO_AUTHORITY } from '../authority/pack.ts';
import { type ConferenceRecord, conferenceOf, find, inOrder } from '../record/record.ts';
import { blank } from './gap.ts';

export interface Quorum {
  /** How many agencies beside the social worker the rule asks for; null without a rule. */
  readonly rule: number | null;
  readonly socialWorkerHere: boolean;
  /** Agencies here beside the social worker’s own, each once, as they were typed first. */
  readonly agencies: readonly string[];
  /** Agencies that the authority asks for by name and that are not here. */
  readonly missing: readonly string[];
  /** Whether the rule is met; null without a rule. */
  readonly met: boolean | null;
}

/** Agencies are the same however they are spaced or capitalised. */
function plain(agency: string): string {
  return agency.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

/** Tells whether an agency is the one asked for: “Police” is also “Thames Valley Police”. */
function isCalled(agency: string, name: string): boolean {
  return ` ${plain(agency)} `.includes(` ${plain(name)} `);
}

/**
 * Gives who is here and what the rule says to it. Counted is who came, also for part, on behalf
 * of an agency: not the chair, the minute-taker, supporters and observers, and not the social
 * worker’s own agency. Somebody without an agency is counted for none. The rule of the conference
 * counts before the authority's.
 */
export function quorumOf(
  record: ConferenceRecord,
  { quorum }: Pick<Authority, 'quorum'> = NO_AUTHORITY,
): Quorum {
  const { quorumAgencies, leadWorkerId } = conferenceOf(record);
  const rule = quorumAgencies ?? quorum.agencies ?? (quorum.mustBeThere.length > 0 ? 0 : null);
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
  const missing = quorum.mustBeThere.filter(
    (name) => !here.some((one) => isCalled(one.agency, name)),
  );
  const isEnough = socialWorkerHere && missing.length === 0 && agencies.size >= (rule ?? 0);
  return {
    rule,
    socialWorkerHere,
    agencies: [...agencies.values()],
    missing,
    met: rule === null ? null : isEnough,
  };
}
