/** One child of the conference: what was said, the analysis, the decision, dissent, and the plan. */

import { inOrder, type Outcome } from '../../record/record.ts';
import { actionsOf, ofChild, rankedOutcomes } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { bullets, heading, isFilled, paragraph, paragraphs, sectionOr } from '../compose.ts';
import { bold, joined, withoutStop } from '../language/sentences.ts';
import { fullName, whoseTask } from '../names.ts';
import { dissent } from '../outlinePlan/agreement.ts';
import { contingency } from '../outlinePlan/contingency.ts';
import { dangers } from '../outlinePlan/danger.ts';
import { decision } from '../outlinePlan/decision.ts';
import { born, safety } from '../outlinePlan/opening.ts';
import { ending } from '../outlinePlan/outcomes.ts';
import type { PlanOf } from '../outlinePlan/subject.ts';
import { ownWords, strengths, worries } from '../outlinePlan/worries.ts';
import type { CopyChild } from '../parentCopy/reader.ts';
import { byDay, timingOf } from '../timing.ts';
import type { RecordOf } from './reader.ts';
import { oneLower } from './within.ts';

/** “Samira: rings before each visit. Every Tuesday, from 29 September.” */
function whoDoesWhat(plan: PlanOf, outcome: Outcome): Block[] {
  return bullets(
    actionsOf(plan.record, outcome.id).map((action) => [
      bold(`${whoseTask(plan, action)}: `),
      { text: joined([action.what, timingOf(plan, action)]) },
    ]),
  );
}

/** The plan in short: each outcome, and who does what by when. */
function outcomes(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const told = rankedOutcomes(record, child.id).flatMap((outcome, index) => [
    paragraph([
      bold(say('plan.outcome.ranked', { rank: index + 1, what: withoutStop(outcome.what) })),
      ...(outcome.byWhen === null ? [] : [{ text: `, ${byDay(plan, outcome.byWhen)}` }]),
    ]),
    ...whoDoesWhat(plan, outcome),
  ]);
  return sectionOr(2, say('plan.outcome.heading', { name }), told, say('plan.outcome.none'));
}

/** Without a plan there is only what this child needs all the same [R2.8]. */
function planInShort(plan: PlanOf): Block[] {
  if (plan.child.planLevel === 'none') return paragraphs(plan.child.withoutPlan);
  return oneLower([...safety(plan), ...outcomes(plan), ...ending(plan), ...contingency(plan)]);
}

/** Nobody’s marks are asked for again where the analysis says nothing of them. */
function analysis(plan: PlanOf): Block[] {
  const { record, child } = plan;
  const says = [...ofChild(record.dangers, child.id), ...ofChild(record.scales, child.id)].length;
  return says === 0 && child.planLevel === 'none' ? [] : dangers(plan);
}

/** Dissent that this copy may tell; for practitioners also that there was none. */
function disagreed(plan: PlanOf, { reader }: RecordOf): Block[] {
  const any = inOrder(plan.record.dissents).some(
    ({ childId }) => childId === null || childId === plan.child.id,
  );
  return reader !== null && !any ? [] : dissent(plan);
}

/** Gives everything the record says of one child. */
export function aboutChild(of: RecordOf, { child, person, name }: CopyChild): Block[] {
  const plan: PlanOf = { ...of, child, person, name };
  const age = born(plan);
  return [
    heading(2, fullName(person)),
    ...(isFilled(age) ? [paragraph(age)] : []),
    ...oneLower([
      ...ownWords(plan),
      ...strengths(plan),
      ...worries(plan),
      ...analysis(plan),
      ...decision(plan),
      ...disagreed(plan, of),
    ]),
    ...planInShort(plan),
  ];
}
