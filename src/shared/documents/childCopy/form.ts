/** In which form a child's copy is made [R7.2]. */
import { ageOn } from '../../dates/age.ts';
import type { Child, Conference, Person, Row } from '../../record/record.ts';

export type ChildForm = Row<'childSentences'>['form'];

/**
 * Gives the form of a child's copy: what was chosen, or what fits the age on the day of the
 * conference. Without a birth date or a day the middle form stands, which most children can use.
 */
export function formFor(child: Child, person: Person, conference: Conference): ChildForm {
  if (child.copyForm !== 'byAge') return child.copyForm;
  const age = ageOn(person.bornOn, conference.heldOn);
  if (age === null) return 'myPlan';
  if (age <= 4) return 'pictures';
  if (age <= 7) return 'shortSentences';
  return age <= 11 ? 'myPlan' : 'letter';
}
