/** What every section of an outline plan is about. */
import type { Child, Person } from '../../record/record.ts';
import type { Composition } from '../compose.ts';
import { everydayName } from '../names.ts';

export interface PlanOf extends Composition {
  readonly child: Child;
  readonly person: Person;
  /** The child's everyday name. */
  readonly name: string;
}

/** Gives the plan of one child; days stand in it in their short form. */
export function planOf(composition: Composition, child: Child, person: Person): PlanOf {
  return { ...composition, shortDays: true, child, person, name: everydayName(person) };
}
