/** What every section of an outline plan is about. */
import type { Child, Person } from '../../record/record.ts';
import type { Composition } from '../compose.ts';

export interface PlanOf extends Composition {
  readonly child: Child;
  readonly person: Person;
  /** The child's everyday name. */
  readonly name: string;
}
