/** The lines of the plan with room beside each to write how it went [R7.7, M3.5, Y]. */
import { type Action, inOrder, type Outcome, type Row } from '../../record/record.ts';
import { actionsOf, ofChild, rankedOutcomes } from '../../record/rowsOf.ts';
import type { Block, Runs } from '../blocks.ts';
import { facts, heading, isFilled, paragraph, sectionOr } from '../compose.ts';
import { bold, capital, joined, sentence, withoutStop } from '../language/sentences.ts';
import { whoOnPlan, whoseTask } from '../names.ts';
import type { PlanOf } from '../outlinePlan/subject.ts';
import { dayInWords, timingOf } from '../timing.ts';
import { type Filled, toFill } from './toFill.ts';

const EMPTY: Runs = [];

function dayOr(plan: PlanOf, day: string | null): string {
  return day === null ? plan.say('plan.noDay') : dayInWords(plan, day);
}

/** Who, in bold, and by when or how often. */
function whoAndWhen(who: string, when: string): Runs {
  return [bold(sentence(who)), { text: ` ${sentence(capital(when))}` }];
}

/** What is left to the group to work out is marked, so that it is done here. */
function actionText({ say }: PlanOf, { what, toWorkOut }: Action): Runs {
  const text = { text: sentence(capital(what)) };
  return toWorkOut ? [text, { text: ` ${sentence(say('plan.toWorkOut'))}`, bold: true }] : [text];
}

function whenOf(plan: PlanOf, action: Action): string {
  return timingOf(plan, { ...action, place: '' }) || plan.say('plan.noDay');
}

function actions(plan: PlanOf, outcome: Outcome): Block[] {
  const { say } = plan;
  const rows = actionsOf(plan.record, outcome.id);
  if (rows.length === 0) return [paragraph(say('plan.outcome.noActions'))];
  const columns: Filled<Action>[] = [
    { heading: say('form.column.action'), share: 6, cell: (action) => actionText(plan, action) },
    {
      heading: say('form.column.whoWhen'),
      share: 6,
      cell: (action) => whoAndWhen(whoseTask(plan, action), whenOf(plan, action)),
    },
    { heading: say('form.column.done'), share: 7, cell: () => EMPTY },
    { heading: say('form.column.next'), share: 5, cell: () => EMPTY },
  ];
  return toFill(say('form.actions.summary', { outcome: withoutStop(outcome.what) }), rows, columns);
}

function steps(plan: PlanOf, outcome: Outcome): Block[] {
  const { say, record } = plan;
  const rows = inOrder(record.steps.filter(({ outcomeId }) => outcomeId === outcome.id));
  const columns: Filled<Row<'steps'>>[] = [
    {
      heading: say('form.column.step'),
      share: 6,
      cell: ({ what }) => [{ text: sentence(capital(what)) }],
    },
    {
      heading: say('column.byWhen'),
      share: 6,
      cell: ({ byWhen }) => [{ text: dayOr(plan, byWhen) }],
    },
    { heading: say('form.column.reached'), share: 7, cell: () => EMPTY },
    { heading: say('form.column.next'), share: 5, cell: () => EMPTY },
  ];
  return toFill(say('form.steps.summary', { outcome: withoutStop(outcome.what) }), rows, columns);
}

/** One outcome: what was wanted, its steps and actions, and how far it has come. */
function oneOutcome(plan: PlanOf, outcome: Outcome, rank: number): Block[] {
  const { say, name } = plan;
  return [
    heading(3, say('plan.outcome.ranked', { rank, what: withoutStop(outcome.what) })),
    ...facts([
      [say('plan.outcome.byWhen'), dayOr(plan, outcome.byWhen)],
      [say('plan.outcome.measure'), sentence(outcome.measure)],
      [say('plan.outcome.childSays', { name }), sentence(outcome.childSays)],
    ]),
    {
      is: 'tickBoxes',
      label: say('form.progress.label'),
      options: [
        say('form.progress.reached'),
        say('form.progress.onTheWay'),
        say('form.progress.same'),
        say('form.progress.worse'),
      ],
    },
    ...actions(plan, outcome),
    ...steps(plan, outcome),
  ];
}

/** Every outcome in its rank [R4.3]. */
export function outcomes(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  return sectionOr(
    2,
    say('plan.outcome.heading', { name }),
    rankedOutcomes(record, child.id).flatMap((outcome, index) =>
      oneOutcome(plan, outcome, index + 1),
    ),
    say('plan.outcome.none'),
  );
}

/** What was to happen at once, looked at first [R4.2, M3.10]. */
export function safety(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const rows = toFill<Row<'safetyActions'>>(
    say('plan.safety.summary', { name }),
    ofChild(record.safetyActions, child.id),
    [
      {
        heading: say('form.column.action'),
        share: 6,
        cell: ({ what }) => [{ text: sentence(capital(what)) }],
      },
      {
        heading: say('form.column.whoWhen'),
        share: 6,
        cell: (row) => whoAndWhen(whoseTask(plan, row), dayOr(plan, row.byWhen)),
      },
      { heading: say('form.column.done'), share: 7, cell: () => EMPTY },
      { heading: say('form.column.next'), share: 5, cell: () => EMPTY },
    ],
  );
  return sectionOr(2, say('form.safety.heading', { name }), rows, say('plan.safety.none'));
}

/** Who checks what, with room for what they found [R4.9, M3.11]. */
export function checks(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const rows = toFill<Row<'checks'>>(
    say('plan.check.summary', { name }),
    ofChild(record.checks, child.id),
    [
      {
        heading: say('column.whatIsChecked'),
        share: 7,
        cell: ({ what, how }) => [{ text: joined([what, how]) }],
      },
      {
        heading: say('form.column.whoOften'),
        share: 5,
        cell: ({ personId, howOften }) => whoAndWhen(whoOnPlan(plan, personId), howOften),
      },
      { heading: say('form.column.found'), share: 14, cell: () => EMPTY },
    ],
  );
  return sectionOr(2, say('plan.check.heading'), rows, say('plan.check.none'));
}

/** What must be true before the plan can end, and that open actions come first [R4.10, M3.12, Y]. */
export function ending({ say, child, name }: PlanOf): Block[] {
  return [
    heading(2, say('plan.ending.heading', { name })),
    paragraph(isFilled(child.endsWhen) ? sentence(child.endsWhen) : say('plan.ending.none')),
    paragraph(say('form.ending.open')),
    { is: 'writeBox', label: say('form.ending.write'), lines: 3 },
  ];
}
