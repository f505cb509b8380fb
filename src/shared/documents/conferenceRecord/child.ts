/** One child of the conference: what was said, the analysis, the decision, dissent, and the plan. */
import { dangersOf } from '../../plan/marks.ts';
import { type Action, find, inOrder } from '../../record/record.ts';
import {
  actionsOf,
  actsOf,
  ofChild,
  ofPerson,
  rankedOutcomes,
  worriesOf,
} from '../../record/rowsOf.ts';
import type { Block, Runs } from '../blocks.ts';
import {
  bullets,
  facts,
  heading,
  isFilled,
  paragraph,
  paragraphs,
  section,
  sectionOr,
} from '../compose.ts';
import { bold, capital, joined, sentence, withoutStop } from '../language/sentences.ts';
import { fullName, fullNameWithRole, whoOnPlan, whoseTask } from '../names.ts';
import { known } from '../outlinePlan/danger.ts';
import { decided } from '../outlinePlan/decision.ts';
import { born } from '../outlinePlan/opening.ts';
import type { PlanOf } from '../outlinePlan/subject.ts';
import type { CopyChild } from '../parentCopy/reader.ts';
import { byDay, daysOf } from '../timing.ts';
import type { RecordOf } from './reader.ts';
import { ownWords } from './said.ts';

/** Who it is about in bold, then what. */
const line = (who: string, ...texts: string[]): Runs => [
  bold(`${withoutStop(who)}: `),
  { text: joined(texts) },
];

/** The child’s own words first [R2.1]. */
function said(plan: PlanOf): Block[] {
  const { say, person, name, child } = plan;
  if (child.unborn) return [];
  return sectionOr(
    3,
    say('plan.voice.heading', { name }),
    ownWords(plan, person),
    say('plan.voice.none', { name }),
  );
}

function goingWell({ say, record, person, name }: PlanOf): Block[] {
  const rows = ofPerson(record.strengths, person.id).map(({ what }) => sentence(what));
  return section(3, say('plan.strength.heading', { name }), bullets(rows));
}

/** The evidence, and each worry with what it is like for this child [R2.2, M3.22]. */
function worried({ say, record, child, name }: PlanOf): Block[] {
  const rows = worriesOf(record, child.id).map(({ concern, impact }) =>
    line(concern.headline, impact.dayToDay),
  );
  return section(3, say('plan.worries.heading', { name }), [
    ...paragraphs(child.evidence),
    ...bullets(rows),
  ]);
}

/** How safe each person thinks the child is, once the marks stand side by side [R2.6]. */
function marks({ say, record, child, conference, name }: PlanOf): Block[] {
  if (!conference.marksShown) return [];
  const given = ofChild(record.scales, child.id).filter(({ safety }) => safety !== null);
  const told = given.map(({ personId, safety }) =>
    say('record.mark', { who: fullName(find(record, 'people', personId)), mark: safety ?? '' }),
  );
  return facts([[say('record.marks', { name }), joined([told.join(', ')])]]);
}

/** The danger if nothing changes, and what is known of it [R2.5, M3.11]. */
function analysis(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const told = dangersOf(record, child.id).flatMap((danger) => known(plan, danger));
  return section(3, say('plan.danger.heading', { name }), [...told, ...marks(plan)]);
}

/** What each agency thinks should be decided, with reasons [R2.7]. */
function views({ say, choice, record, child }: PlanOf): Block[] {
  const rows = ofChild(record.agencyViews, child.id).map(({ personId, level, reasons }) =>
    line(fullNameWithRole(find(record, 'people', personId)), choice(`planLevel.${level}`), reasons),
  );
  return section(3, say('plan.views.heading'), bullets(rows));
}

/** Dissent with reasons and what it means for the plan; in a parent’s copy what they may read. */
function disagreed({ say, record, child }: PlanOf, { reader }: RecordOf): Block[] {
  const rows = inOrder(record.dissents)
    .filter(({ childId }) => childId === child.id || childId === null)
    .map(({ personId, about, reasons, meaning }) =>
      line(
        fullNameWithRole(find(record, 'people', personId)),
        about,
        reasons,
        isFilled(meaning) ? say('record.meaning', { what: withoutStop(meaning) }) : '',
      ),
    );
  const title = say('plan.dissent.heading');
  return reader === null
    ? sectionOr(3, title, bullets(rows), say('plan.dissent.none'))
    : section(3, title, bullets(rows));
}

/** What happens at once: who, what, by when [R4.2]. */
function safety(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const rows = ofChild(record.safetyActions, child.id).map((row) =>
    line(whoseTask(plan, row), row.what, byDay(plan, row.byWhen)),
  );
  return section(3, say('plan.safety.heading', { name }), bullets(rows));
}

/** “Every Tuesday, from 29 September.” */
function whenOf(plan: PlanOf, action: Action): string {
  return [action.howOften, daysOf(plan, action)].filter(isFilled).map(withoutStop).join(', ');
}

/** The plan in short: each outcome, and who does what by when [R4.3, R4.4]. */
function outcomes(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const told = rankedOutcomes(record, child.id).flatMap((outcome, index) => [
    paragraph([
      bold(say('plan.outcome.ranked', { rank: index + 1, what: withoutStop(outcome.what) })),
      { text: outcome.byWhen === null ? '' : `, ${byDay(plan, outcome.byWhen)}` },
    ]),
    ...bullets(
      actionsOf(record, outcome.id).map((action) =>
        line(whoseTask(plan, action), action.what, whenOf(plan, action)),
      ),
    ),
  ]);
  return sectionOr(3, say('plan.outcome.heading', { name }), told, say('plan.outcome.none'));
}

function ending({ say, child, name }: PlanOf): Block[] {
  return sectionOr(
    3,
    say('plan.ending.heading', { name }),
    paragraphs(child.endsWhen),
    say('plan.ending.none'),
  );
}

/** If the plan does not work [R4.11]. */
function contingency(plan: PlanOf): Block[] {
  const { say, record, child } = plan;
  const rows = ofChild(record.contingencies, child.id).map(
    ({ id, trigger, response, personId, howFast }) => {
      const acts = [{ what: response, personId, howFast }, ...actsOf(record, id)];
      const then = acts.flatMap((act) => {
        const what = capital(withoutStop(act.what));
        const who = act.personId === null ? '' : `${whoOnPlan(plan, act.personId)}: `;
        return [`${who}${what}`, act.howFast];
      });
      return [
        bold(sentence(say('record.if', { trigger: withoutStop(trigger) }))),
        { text: ` ${joined(then)}` },
      ];
    },
  );
  return sectionOr(3, say('plan.contingency.heading'), bullets(rows), say('plan.contingency.none'));
}

/** Without a plan there is only what this child needs all the same [R2.8]. */
function planInShort(plan: PlanOf): Block[] {
  if (plan.child.planLevel === 'none') return paragraphs(plan.child.withoutPlan);
  return [safety, outcomes, ending, contingency].flatMap((compose) => compose(plan));
}

/** Gives everything the record says of one child, in the order in which a conference goes. */
export function aboutChild(of: RecordOf, { child, person, name }: CopyChild): Block[] {
  const plan: PlanOf = { ...of, child, person, name };
  const age = born(plan);
  return [
    heading(2, fullName(person)),
    ...(isFilled(age) ? [paragraph(age)] : []),
    ...[said, goingWell, worried, analysis, views].flatMap((compose) => compose(plan)),
    ...sectionOr(
      3,
      plan.say('plan.decision.heading', { name }),
      decided(plan),
      plan.say('plan.decision.none'),
    ),
    ...disagreed(plan, of),
    ...planInShort(plan),
  ];
}
