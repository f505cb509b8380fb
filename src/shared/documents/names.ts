/** What people are called: on the plan by their full name, at home as the family calls them. */
import { levelAt } from '../plan/kindOfMeeting.ts';
import { type Action, type ConferenceRecord, find, type Person } from '../record/record.ts';
import type { Composition } from './compose.ts';
import { isFilled } from './compose.ts';

/** Gives a person's full name. */
export function fullName(person: Person | undefined): string {
  if (person === undefined) return '';
  return (isFilled(person.name) ? person.name : person.knownAs).trim();
}

/** Gives the name used every day. */
export function everydayName(person: Person | undefined): string {
  if (person === undefined) return '';
  return (isFilled(person.knownAs) ? person.knownAs : person.name).trim();
}

/** Gives what somebody does and where: “health visitor, Calder Health”. */
export function roleOf(person: Person | undefined): string {
  if (person === undefined) return '';
  return [person.role, person.agency].filter(isFilled).join(', ');
}

/** Gives “Beth Mensah (health visitor)” for practitioners, and the everyday name for family. */
export function nameWithRole(person: Person | undefined): string {
  if (person?.part !== 'practitioner') return everydayName(person);
  const role = isFilled(person.role) ? person.role : person.agency;
  return isFilled(role) ? `${fullName(person)} (${role.trim()})` : fullName(person);
}

/** Gives the full name with the role, for lists that stand on record. */
export function fullNameWithRole(person: Person | undefined): string {
  return person?.part === 'practitioner' ? nameWithRole(person) : fullName(person);
}

/** Gives what a child calls a person, or the name used every day. */
export function calledBy(
  record: ConferenceRecord,
  childPersonId: string,
  person: Person | undefined,
): string {
  const tie = record.ties.find(
    ({ adultId, childId, childCalls }) =>
      adultId === person?.id && childId === childPersonId && isFilled(childCalls),
  );
  return tie ? tie.childCalls.trim() : everydayName(person);
}

/**
 * Gives every name by which adults appear in the plan's lines with what this child calls them.
 * A name that two people share is left out: nobody could tell whom it means.
 */
export function childsNames(record: ConferenceRecord, childPersonId: string): Map<string, string> {
  const calls = new Map<string, string>();
  const shared = new Set<string>();
  for (const person of record.people) {
    for (const name of new Set([fullName(person), everydayName(person)])) {
      if (name === '') continue;
      if (calls.has(name)) shared.add(name);
      calls.set(name, calledBy(record, childPersonId, person));
    }
  }
  for (const name of shared) calls.delete(name);
  return calls;
}

/** Gives the full name of the person with that id on the plan, with their role. */
export function whoOnPlan({ record, say }: Composition, personId: string | null): string {
  const person = find(record, 'people', personId);
  return person === undefined ? say('plan.nobodyNamed') : nameWithRole(person);
}

/** Gives who does something on the plan, marked where it is practitioners' own work [R4.5]. */
export function whoseTask(
  composition: Composition,
  { personId, sharing }: Pick<Action, 'personId' | 'sharing'>,
): string {
  const who = whoOnPlan(composition, personId);
  return sharing === 'professional' ? composition.say('plan.practitionersTask', { who }) : who;
}

/** Gives what the lead worker is called here, or at this level of plan [R4.15]. */
export function leadRoleOf({ record, conference, say }: Composition): string {
  if (isFilled(conference.leadRole)) return conference.leadRole.trim();
  const isEarlyHelp = levelAt(record, null) === 'earlyHelp';
  return say(isEarlyHelp ? 'plan.fact.leadPractitioner' : 'plan.fact.lead');
}
