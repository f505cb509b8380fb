/** The core group form: one child's plan, with room for how it went at each meeting [R7.7, M3.5, Y]. */
import type { Child, Person } from '../../record/record.ts';
import type { Block } from '../blocks.ts';
import type { Composition } from '../compose.ts';
import { fullName } from '../names.ts';
import { type PlanOf, planOf } from '../outlinePlan/subject.ts';
import { checks, ending, outcomes, safety } from './lines.ts';
import { afterwards, changes, childSays, members, opening } from './meeting.ts';

/** Who is here and what the child says first, then the plan line by line, then what follows. */
const SECTIONS: readonly ((plan: PlanOf) => Block[])[] = [
  members,
  childSays,
  safety,
  outcomes,
  checks,
  ending,
  changes,
  afterwards,
];

/** Gives the title and the blocks of a child's form. */
export function coreGroupForm(
  composition: Composition,
  child: Child,
  person: Person,
): { title: string; blocks: Block[] } {
  const plan = planOf(composition, child, person);
  const title = plan.say('form.title', { name: fullName(person) });
  return {
    title,
    blocks: [...opening(plan, title), ...SECTIONS.flatMap((compose) => compose(plan))],
  };
}
