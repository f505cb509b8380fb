/** What will be different for the child, and who does what by when [R4.3, R4.4, M3.10]. */
import { leftOutOnPurpose } from '../../plan/joins.ts';
import { type Action, find, inOrder, type Outcome } from '../../record/record.ts';
import { actionsOf, rankedOutcomes } from '../../record/rowsOf.ts';
import type { Block, Runs } from '../blocks.ts';
import {
  bullets,
  heading,
  isFilled,
  paragraph,
  paragraphs,
  section,
  sectionOr,
  table,
} from '../compose.ts';
import { bold, capital, joined, sentence, withoutStop } from '../language/sentences.ts';
import { everydayName, whoOnPlan } from '../names.ts';
import { dayInWords, daysOf, timingOf } from '../timing.ts';
import type { PlanOf } from './subject.ts';

/** What an outcome answers: the worry, the need, the danger, or the words of the child [R4.7]. */
function answersOf({ record, say }: PlanOf, outcome: Outcome): Runs {
  const answers = inOrder(record.answers.filter(({ outcomeId }) => outcomeId === outcome.id));
  const texts = answers.flatMap(({ impactId, needId, voiceId, dangerId }) => {
    const impact = find(record, 'impacts', impactId);
    const headline = find(record, 'concerns', impact?.concernId)?.headline ?? '';
    const need = find(record, 'needs', needId)?.what ?? '';
    const danger = find(record, 'dangers', dangerId)?.couldHappen ?? '';
    const voice = find(record, 'voices', voiceId)?.quote ?? '';
    return [
      ...[headline, need, danger]
        .filter(isFilled)
        .map((text) => ({ text: withoutStop(text), own: false })),
      ...(isFilled(voice) ? [{ text: say('quoted', { words: voice.trim() }), own: true }] : []),
    ];
  });
  return texts.flatMap(({ text, own }, index) => [
    ...(index === 0 ? [] : [{ text: ' · ' }]),
    own ? { text, own } : { text },
  ]);
}

function whoDoes(plan: PlanOf, action: Action): string {
  const { say, record } = plan;
  const who = whoOnPlan(plan, action.personId);
  const beside = find(record, 'people', action.withPersonId);
  const both = beside ? say('plan.whoWith', { who, beside: everydayName(beside) }) : who;
  return action.sharing === 'professional' ? say('plan.practitionersTask', { who: both }) : both;
}

/** The reason, the strength and the evidence, what could get in the way, and what is still open. */
function because({ record, say }: PlanOf, action: Action): string {
  const strength = find(record, 'strengths', action.strengthId);
  return joined([
    action.because,
    strength ? say('plan.buildsOn', { strength: withoutStop(strength.what) }) : '',
    isFilled(action.evidence)
      ? say('plan.action.evidence', { what: withoutStop(action.evidence) })
      : '',
    isFilled(action.barriers)
      ? say('plan.parent.barriers', { what: withoutStop(action.barriers) })
      : '',
    action.toWorkOut ? say('plan.toWorkOut') : '',
  ]);
}

function actionTable(plan: PlanOf, outcome: Outcome): Block[] {
  const { say, record } = plan;
  const rows = actionsOf(record, outcome.id);
  if (rows.length === 0) return [paragraph(say('plan.outcome.noActions'))];
  return table<Action>(
    say('plan.outcome.actionsSummary', { outcome: withoutStop(outcome.what) }),
    rows,
    [
      { heading: say('column.who'), share: 3, cell: (action) => [bold(whoDoes(plan, action))] },
      { heading: say('column.doesWhat'), share: 4, cell: ({ what }) => withoutStop(what) },
      {
        heading: say('column.when'),
        share: 4,
        cell: (action) =>
          daysOf(plan, action) === ''
            ? joined([say('plan.noDay'), timingOf(plan, action)])
            : timingOf(plan, action),
      },
      { heading: say('column.because'), share: 5, cell: (action) => because(plan, action) },
    ],
  );
}

/** Which outcome of the same child comes first. */
function comesAfter({ record, say, child }: PlanOf, { afterOutcomeId }: Outcome): string {
  const first = find(record, 'outcomes', afterOutcomeId);
  if (first === undefined || first.childId !== child.id) return '';
  return say('plan.outcome.after', { what: withoutStop(first.what) });
}

function atStake({ choice, say }: PlanOf, { risk, impact }: Outcome): string {
  return joined([
    risk === 'notSaid' ? '' : say('plan.outcome.risk', { grade: choice(`grade.${risk}`) }),
    impact === 'notSaid' ? '' : say('plan.outcome.impact', { grade: choice(`grade.${impact}`) }),
  ]);
}

function oneOutcome(plan: PlanOf, outcome: Outcome, rank: number): Block[] {
  const { say, choice, record, name } = plan;
  const answers = answersOf(plan, outcome);
  const steps = inOrder(record.steps.filter(({ outcomeId }) => outcomeId === outcome.id)).map(
    ({ what, byWhen }) =>
      byWhen === null
        ? sentence(capital(what))
        : say('plan.outcome.step', {
            what: capital(withoutStop(what)),
            day: dayInWords(plan, byWhen),
          }),
  );
  const by = outcome.byWhen === null ? say('plan.noDay') : dayInWords(plan, outcome.byWhen);
  const block =
    outcome.buildingBlock === 'notSaid' ? '' : choice(`buildingBlock.${outcome.buildingBlock}`);
  const term = choice(`term.${outcome.term}`).toLowerCase();
  const when = outcome.quickWin
    ? say('plan.outcome.quickWin', { by })
    : say('plan.outcome.term', { by, term });
  const fact = (label: string, text: string) => ({ name: label, value: [{ text }] });
  const rows = [
    fact(say('plan.outcome.byWhen'), when),
    { name: say('plan.outcome.answers'), value: answers },
    fact(say('plan.outcome.order'), comesAfter(plan, outcome)),
    fact(say('plan.outcome.measure'), sentence(outcome.measure)),
    fact(say('plan.outcome.seenBy'), joined([outcome.seenBy, capital(outcome.seenOften)])),
    fact(say('plan.outcome.childSays', { name }), sentence(outcome.childSays)),
    fact(say('plan.outcome.keepsGoing'), sentence(outcome.keepsGoing)),
    fact(say('plan.outcome.block'), block),
    fact(say('plan.outcome.atStake'), atStake(plan, outcome)),
    fact(say('plan.outcome.open'), outcome.toWorkOut ? say('plan.toWorkOut') : ''),
  ];
  return [
    heading(3, say('plan.outcome.ranked', { rank, what: withoutStop(outcome.what) })),
    { is: 'facts', rows: rows.filter(({ value }) => value.some(({ text }) => isFilled(text))) },
    ...(steps.length === 0
      ? []
      : [
          paragraph(say('plan.outcome.steps')),
          { is: 'list', ordered: true, items: steps.map((text) => [{ text }]) } as const,
        ]),
    ...actionTable(plan, outcome),
  ];
}

/** Outcomes ranked, quick wins first [R4.3, Y]. */
export function outcomes(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const ranked = rankedOutcomes(record, child.id);
  return sectionOr(
    2,
    say('plan.outcome.heading', { name }),
    ranked.flatMap((outcome, index) => oneOutcome(plan, outcome, index + 1)),
    say('plan.outcome.none'),
  );
}

/** What the plan leaves out on purpose, and why [R4.3]. */
export function leftOut({ say, record, child }: PlanOf): Block[] {
  const left = leftOutOnPurpose(record, child).map(({ words, answer }) =>
    say('plan.leftOut.row', { what: withoutStop(words), why: sentence(capital(answer)) }),
  );
  return section(2, say('plan.leftOut.heading'), bullets(left));
}

/** What must change before the plan can end, and what worked so far [R4.10, R4.6, M3.12, B]. */
export function ending(plan: PlanOf): Block[] {
  const { say, child, name } = plan;
  const told = isFilled(child.endsWhen) ? [paragraph(sentence(child.endsWhen))] : [];
  return [
    ...sectionOr(2, say('plan.ending.heading', { name }), told, say('plan.ending.none')),
    ...section(3, say('plan.ending.worked'), paragraphs(child.whatWorked)),
  ];
}
