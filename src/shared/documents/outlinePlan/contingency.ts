/** If the plan does not work: what then happens, and the rehearsal of it [R4.11, M3.11, M3.16]. */
import { CONTINGENCY_SORTS } from '../../record/choices.ts';
import { find, inOrder, type Row } from '../../record/record.ts';
import { actsOf, ofChild } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { heading, isFilled, paragraph, sectionOr, table } from '../compose.ts';
import { capital, joined, sentence, uncapital, withoutStop } from '../language/sentences.ts';
import { nameWithRole, whoOnPlan } from '../names.ts';
import type { PlanOf } from './subject.ts';

/** “Jean Calvert rings Samira Haddad (social worker), at once. Says what happened.” */
function walkedStep(plan: PlanOf, step: Row<'rehearsalSteps'>): string {
  const { say, record } = plan;
  const who = whoOnPlan(plan, step.personId);
  const whom = find(record, 'people', step.whomId);
  const rings = whom ? say('plan.rehearsal.rings', { who, whom: nameWithRole(whom) }) : who;
  const first = [rings, uncapital(withoutStop(step.when))].filter(isFilled).join(', ');
  return whom
    ? joined([first, capital(step.what)])
    : joined([isFilled(step.what) ? `${first}: ${step.what}` : first]);
}

/** The steps of walking through it, in their order. */
function rehearsal(plan: PlanOf, { id, trigger }: Row<'contingencies'>): Block[] {
  const { say, record } = plan;
  const steps = inOrder(record.rehearsalSteps.filter(({ contingencyId }) => contingencyId === id));
  if (steps.length === 0) return [];
  return [
    paragraph(say('plan.rehearsal.intro', { trigger: withoutStop(trigger) })),
    { is: 'list', ordered: true, items: steps.map((step) => [{ text: walkedStep(plan, step) }]) },
  ];
}

type Line = Pick<Row<'contingencies'>, 'trigger' | 'response' | 'personId' | 'howFast'>;

/** What else happens, each as a line of its own below the first. */
function alsoDone({ say, record }: PlanOf, { id }: Row<'contingencies'>): Line[] {
  return actsOf(record, id).map(({ what, personId, howFast }) => ({
    trigger: say('plan.contingency.also'),
    response: what,
    personId,
    howFast,
  }));
}

/** What would set it off, what then happens, who does it, how fast [R4.11, M3.11]. */
export function contingency(plan: PlanOf): Block[] {
  const { say, choice, record, child, name } = plan;
  const all = ofChild(record.contingencies, child.id);
  const sorts = CONTINGENCY_SORTS.flatMap((sort) => {
    const rows = all.filter((row) => row.sort === sort);
    const title = choice(`contingencySort.${sort}`);
    const lines = rows.flatMap((row): Line[] => [row, ...alsoDone(plan, row)]);
    const shown = table<Line>(say('plan.contingency.summary', { name, sort: title }), lines, [
      { heading: say('column.if'), share: 4, cell: ({ trigger }) => sentence(capital(trigger)) },
      {
        heading: say('column.then'),
        share: 5,
        cell: ({ response }) => sentence(capital(response)),
      },
      { heading: say('column.who'), share: 3, cell: ({ personId }) => whoOnPlan(plan, personId) },
      {
        heading: say('column.howFast'),
        share: 3,
        cell: ({ howFast }) => sentence(capital(howFast)),
      },
    ]);
    const walked = rows.flatMap((row) => rehearsal(plan, row));
    return shown.length === 0 ? [] : [heading(3, title), ...shown, ...walked];
  });
  return sectionOr(2, say('plan.contingency.heading'), sorts, say('plan.contingency.none'));
}
