/** The outline plan of one child: everything M3.10–3.12 and 3.15–3.18 ask for [R7.1]. */
import type { Child, Person } from '../../record/record.ts';
import type { Block } from '../blocks.ts';
import type { Composition } from '../compose.ts';
import { agreement, dissent, keptBack, notDiscussed, rights } from './agreement.ts';
import { contingency } from './contingency.ts';
import { coreGroup } from './coreGroup.ts';
import { dangers } from './danger.ts';
import { decision } from './decision.ts';
import { family, keepInMind } from './family.ts';
import { explaining, opening, planTitle, safety } from './opening.ts';
import { ending, leftOut, outcomes } from './outcomes.ts';
import { parents } from './parents.ts';
import { promises } from './promises.ts';
import { signatures } from './signatures.ts';
import { type PlanOf, planOf } from './subject.ts';
import { tasks } from './tasks.ts';
import { assessments, checks, dates, takingPart } from './working.ts';
import { needs, ownWords, strengths, worries } from './worries.ts';

/** Every section in the order a family can follow: safety first, then why, then what will change. */
const SECTIONS: readonly ((plan: PlanOf) => Block[])[] = [
  opening,
  safety,
  worries,
  ownWords,
  strengths,
  family,
  parents,
  needs,
  keepInMind,
  dangers,
  decision,
  outcomes,
  tasks,
  leftOut,
  ending,
  contingency,
  assessments,
  coreGroup,
  checks,
  dates,
  takingPart,
  explaining,
  promises,
  agreement,
  dissent,
  notDiscussed,
  rights,
  keptBack,
  signatures,
];

/** Gives the title and the blocks of a child's outline plan. */
export function outlinePlan(
  composition: Composition,
  child: Child,
  person: Person,
): { title: string; blocks: Block[] } {
  const plan = planOf(composition, child, person);
  return { title: planTitle(plan), blocks: SECTIONS.flatMap((compose) => compose(plan)) };
}
