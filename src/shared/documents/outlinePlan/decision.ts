/** What was decided for this child and why, with every agency's view [R2.7]. */
import { categoryList } from '../../record/categories.ts';
import { find, type Row } from '../../record/record.ts';
import { ofChild } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { facts, heading, sectionOr, table } from '../compose.ts';
import { capital, listed, sentence } from '../language/sentences.ts';
import { fullNameWithRole } from '../names.ts';
import type { PlanOf } from './subject.ts';

function views(plan: PlanOf): Block[] {
  const { say, choice, record, child, name } = plan;
  const rows = table<Row<'agencyViews'>>(
    say('plan.views.summary', { name }),
    ofChild(record.agencyViews, child.id),
    [
      {
        heading: say('column.who'),
        share: 4,
        cell: ({ personId }) => fullNameWithRole(find(record, 'people', personId)),
      },
      { heading: say('column.view'), share: 3, cell: ({ level }) => choice(`planLevel.${level}`) },
      {
        heading: say('column.reasons'),
        share: 6,
        cell: ({ reasons }) => sentence(capital(reasons)),
      },
    ],
  );
  return rows.length === 0 ? [] : [heading(3, say('plan.views.heading')), ...rows];
}

/** Gives the decision, the category and the reasons. */
export function decided({ say, choice, child, conference, language }: PlanOf): Block[] {
  const list = categoryList(conference.nation);
  const categories = child.categories.map((category) => choice(`${list}.${category}`));
  const level = child.planLevel === 'undecided' ? '' : choice(`planLevel.${child.planLevel}`);
  return facts([
    [say('plan.decision.what'), level],
    [say('plan.decision.category'), listed(categories, language)],
    [say('plan.decision.riskFactors'), sentence(child.riskFactors)],
    [say('plan.decision.reasons'), sentence(child.reasons)],
  ]);
}

/** What was decided, and what each agency thinks. */
export function decision(plan: PlanOf): Block[] {
  const { say, name } = plan;
  return sectionOr(
    2,
    say('plan.decision.heading', { name }),
    [...decided(plan), ...views(plan)],
    say('plan.decision.none'),
  );
}
