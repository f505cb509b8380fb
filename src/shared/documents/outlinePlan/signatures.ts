/** Who signs this child's plan: room on paper, or name, day and time in the room [R5.6, Y]. */
import { signatureOf, signersOf } from '../../plan/signing.ts';
import type { Block } from '../blocks.ts';
import { heading } from '../compose.ts';
import { fullName, roleOf } from '../names.ts';
import { signedIn } from '../signed.ts';
import type { PlanOf } from './subject.ts';

/** Gives the table to sign, or nothing while nobody is named who could. */
export function signatures(plan: PlanOf): Block[] {
  const { say, record, child } = plan;
  const people = signersOf(record, child).map((person) => ({
    name: fullName(person),
    role: roleOf(person),
    ...signedIn(plan, signatureOf(record, person.id, child.id)),
  }));
  if (people.length === 0) return [];
  return [
    heading(2, say('sign.heading')),
    {
      is: 'signatures',
      heading: [say('sign.name'), say('sign.signature'), say('sign.date')],
      people,
    },
  ];
}
