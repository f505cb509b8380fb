/** What the plan itself says to the nine closing questions: what, how measured, against what, when. */
import { type Child, type ConferenceRecord, conferenceOf, inOrder } from '../../record/record.ts';
import { ofChild, rankedOutcomes } from '../../record/rowsOf.ts';
import { blank, pageOf } from '../gap.ts';
import { answeredBy, BEGINNING_NAMES, type Beginning, beginningsOf } from '../joins.ts';
import { linesOfChild } from '../planLines.ts';
import { type Answers, type Said, said, written } from './said.ts';

/** Every line with who does it, how, and why. */
export const detail: Answers = (record, child) =>
  linesOfChild(record, child.id)
    .filter(({ what }) => !blank(what))
    .map(({ id, kind, what, people, howOften, howLong, place }) => {
      const because = record.actions.find((action) => action.id === id)?.because ?? '';
      return said({
        page: pageOf('plan', kind === 'actions' ? 'outcomes' : 'aim', child.id),
        at: `${id}/what`,
        words: what,
        people,
        more: written([howOften, howLong, place, because]),
      });
    });

/** The aim, the outcomes, and what has to be different before the plan can end. */
export const aims: Answers = (record, child) =>
  [
    said({
      page: pageOf('plan', 'aim', child.id),
      at: `${child.id}/aim`,
      as: 'aim',
      words: child.aim,
    }),
    ...outcomesOf(record, child).map(({ id, what }) =>
      said({
        page: pageOf('plan', 'outcomes', child.id),
        at: `${id}/what`,
        as: 'outcome',
        words: what,
      }),
    ),
    said({
      page: pageOf('plan', 'ending', child.id),
      at: `${child.id}/endsWhen`,
      as: 'ending',
      words: child.endsWhen,
    }),
  ].filter(({ words }) => !blank(words));

function outcomesOf(record: ConferenceRecord, child: Child) {
  return rankedOutcomes(record, child.id).filter(({ what }) => !blank(what));
}

/** How each outcome will be known, and who checks. */
export const measures: Answers = (record, child) => [
  ...outcomesOf(record, child)
    .filter(({ measure }) => !blank(measure))
    .map(({ id, measure, seenBy, seenOften, childSays }) =>
      said({
        page: pageOf('plan', 'outcomes', child.id),
        at: `${id}/measure`,
        words: measure,
        more: written([seenBy, seenOften, childSays]),
      }),
    ),
  ...ofChild(record.checks, child.id)
    .filter(({ what }) => !blank(what))
    .map(({ id, what, personId, howOften, how }) =>
      said({
        page: pageOf('coreGroup', 'contact', child.id),
        at: `${id}/what`,
        as: 'check',
        words: what,
        people: personId === null ? [] : [personId],
        more: written([howOften, how]),
      }),
    ),
];

const PAGES = { voices: 'words', impacts: 'worries', needs: 'needs', dangers: 'danger' } as const;

function saidOf(child: Child, { kind, id, words }: Beginning, more: readonly string[]): Said {
  const page = pageOf('child', PAGES[kind], child.id);
  return said({ page, at: id, as: BEGINNING_NAMES[kind], words, more });
}

/** Each worry, need and danger with the outcomes that answer it; what happens if the plan fails. */
export const risksAndNeeds: Answers = (record, child) => {
  const beginnings = beginningsOf(record, child);
  const joins = outcomesOf(record, child).map(({ what, ...outcome }) => ({
    what,
    ids: answeredBy(record, { what, ...outcome }, beginnings).map(({ id }) => id),
  }));
  return [
    ...beginnings.flatMap((beginning) => {
      const outcomes = joins.filter(({ ids }) => ids.includes(beginning.id));
      const words = outcomes.map(({ what }) => what);
      return outcomes.length > 0 ? saidOf(child, beginning, words) : [];
    }),
    ...ofChild(record.contingencies, child.id)
      .filter(({ trigger }) => !blank(trigger))
      .map(({ id, trigger, response }) =>
        said({
          page: pageOf('contingency', 'ifNot', child.id),
          at: `${id}/trigger`,
          as: 'ifNot',
          words: trigger,
          more: written([response]),
        }),
      ),
  ];
};

/** Every day by which a stage is to be reached, the next meetings at the end. */
export const days: Answers = (record, child) => {
  const { id, coreGroupOn, reviewOn } = conferenceOf(record);
  const page = pageOf('plan', 'outcomes', child.id);
  const meetings = pageOf('coreGroup', 'members');
  const steps = (outcomeId: string) =>
    inOrder(record.steps.filter((step) => step.outcomeId === outcomeId));
  return [
    ...outcomesOf(record, child).flatMap((outcome) => [
      said({ page, at: `${outcome.id}/byWhen`, words: outcome.what, day: outcome.byWhen }),
      ...steps(outcome.id).map((step) =>
        said({ page, at: `${step.id}/byWhen`, as: 'step', words: step.what, day: step.byWhen }),
      ),
    ]),
    said({ page: meetings, at: `${id}/coreGroupOn`, as: 'coreGroup', day: coreGroupOn }),
    said({ page: meetings, at: `${id}/reviewOn`, as: 'review', day: reviewOn }),
  ].filter(({ day }) => day !== null);
};
