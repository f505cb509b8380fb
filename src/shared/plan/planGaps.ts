/** Gaps in the decision and the plan for a child. */
import { CATEGORY_RULES } from '../record/categories.ts';
import {
  type Child,
  type ConferenceRecord,
  conferenceOf,
  inOrder,
  type Outcome,
  type Row,
} from '../record/record.ts';
import { actsOf } from '../record/rowsOf.ts';
import {
  blank,
  type Gap,
  type GapName,
  gapIf,
  gapInFields,
  MOST_OUTCOMES,
  ofRow,
  pageOf,
} from './gap.ts';
import { inputGaps } from './inputGaps.ts';
import { type BeginningKind, unanswered } from './joins.ts';
import { rankedTooLow } from './ranking.ts';
import { nameOf, type Page } from './way.ts';

/** What is missing where no outcome answers own words, a worry, a need or a danger [R4.7]. */
const WITHOUT_OUTCOME: Readonly<Record<BeginningKind, GapName>> = {
  voices: 'wishWithoutOutcome',
  impacts: 'worryWithoutOutcome',
  needs: 'needWithoutOutcome',
  dangers: 'dangerWithoutOutcome',
};

/** Gives the gaps in the decision and the plan for one child. */
export function planGaps(record: ConferenceRecord, child: Child): Gap[] {
  const name = nameOf(record, child.personId);
  const decision = pageOf('analysis', 'decision', child.id);
  const undecided = gapIf(child.planLevel === 'undecided', 'notDecided', decision, name);
  if (child.planLevel === 'none') {
    return [
      ...gapIf(blank(child.reasons), 'decisionWithoutReasons', decision, name),
      ...gapIf(blank(child.withoutPlan), 'childWithoutPlanNotSeen', decision, name),
      // No outcome can answer a wish here, but words can.
      ...unanswered(record, child)
        .filter(({ kind }) => kind === 'voices')
        .flatMap(({ id, words }) =>
          ofRow(id, gapIf(true, 'wishWithoutAnswer', pageOf('child', 'words', child.id), words)),
        ),
    ];
  }
  const page = (part: Page['part']) => pageOf('plan', part, child.id);
  const outcomes = inOrder(record.outcomes.filter(({ childId }) => childId === child.id));
  const safetyActions = record.safetyActions.filter(
    ({ childId, what }) => childId === child.id && !blank(what),
  );
  const contingencies = record.contingencies.filter(({ childId }) => childId === child.id);
  const ifNot = pageOf('contingency', 'ifNot', child.id);
  const onlyOn = (sort: Row<'contingencies'>['sort']) =>
    contingencies.length > 0 && contingencies.every((one) => one.sort === sort);
  return [
    ...undecided,
    ...gapIf(
      child.planLevel !== 'undecided' && blank(child.reasons),
      'decisionWithoutReasons',
      decision,
      name,
    ),
    ...(child.planLevel === 'childProtection' ? harmGaps(record, child, decision) : []),
    ...viewGaps(record, child, decision),
    ...gapIf(blank(child.aim), 'noAim', page('aim'), name),
    ...gapIf(
      child.planLevel === 'earlyHelp' && child.stage === 'notSaid',
      'stageNotSaid',
      page('aim'),
      name,
    ),
    ...gapIf(
      safetyActions.length === 0 && !child.nothingAtOnce,
      'noSafetyAction',
      page('aim'),
      name,
    ),
    ...safetyActions.flatMap(({ id, what, personId, byWhen }) =>
      ofRow(id, [
        ...gapIf(personId === null, 'safetyWithoutPerson', page('aim'), what),
        ...gapIf(byWhen === null, 'safetyWithoutDay', page('aim'), what),
      ]),
    ),
    ...gapIf(outcomes.length === 0, 'noOutcomes', page('outcomes'), name),
    ...unanswered(record, child).flatMap(({ kind, id, words }) =>
      ofRow(id, gapIf(true, WITHOUT_OUTCOME[kind], page('outcomes'), words)),
    ),
    ...gapIf(outcomes.length > MOST_OUTCOMES, 'tooManyOutcomes', page('outcomes'), name),
    ...rankedTooLow(record, child.id).flatMap(({ id, what }) =>
      ofRow(id, gapIf(true, 'rankedTooLow', page('outcomes'), what)),
    ),
    ...wayGaps(record, outcomes, page('outcomes'), name),
    ...outcomes.flatMap((outcome) =>
      ofRow(outcome.id, outcomeGaps(record, child, outcome, page('outcomes'))),
    ),
    ...gapIf(blank(child.endsWhen), 'noEnding', page('ending'), name),
    ...gapIf(child.stage === 'exit' && blank(child.whatWorked), 'noExitPlan', page('ending'), name),
    ...gapIf(child.assessment === 'notSaid', 'assessmentNotSaid', page('ending'), name),
    ...gapIf(
      child.assessment === 'toDo' && child.assessmentBy === null,
      'assessmentWithoutDay',
      page('ending'),
      name,
    ),
    ...record.assessments
      .filter(({ childId, what }) => childId === child.id && !blank(what))
      .flatMap(({ id, what, why, personId, byWhen }) =>
        ofRow(
          id,
          gapInFields({ why, personId, byWhen }, 'specialistIncomplete', page('ending'), what),
        ),
      ),
    ...gapIf(contingencies.length === 0, 'noContingency', ifNot, name),
    ...gapIf(onlyOn('suddenChange'), 'nothingIfTooLittle', ifNot, name),
    ...gapIf(onlyOn('tooLittleChange'), 'nothingIfSudden', ifNot, name),
    ...contingencies.flatMap(({ id, trigger, response, personId, howFast }) =>
      ofRow(
        id,
        gapInFields({ trigger, response, personId, howFast }, 'contingencyIncomplete', ifNot, name),
      ),
    ),
    ...contingencies.flatMap(({ id: contingencyId }) =>
      actsOf(record, contingencyId).flatMap(({ id, what, personId, howFast }) =>
        ofRow(
          id,
          gapInFields({ what, personId, howFast }, 'contingencyActIncomplete', ifNot, what),
        ),
      ),
    ),
  ];
}

/** The category as the nation records it, and the evidence of significant harm [R2.7]. */
function harmGaps(record: ConferenceRecord, child: Child, page: Page): Gap[] {
  const { categories, riskFactors } = CATEGORY_RULES[conferenceOf(record).nation];
  const name = nameOf(record, child.personId);
  return [
    ...gapIf(categories.length > 0 && child.categories.length === 0, 'noCategory', page, name),
    ...gapIf(riskFactors && blank(child.riskFactors), 'noRiskFactors', page, name),
    ...gapIf(blank(child.evidence), 'noEvidence', page, name),
  ];
}

/** Whoever thinks another decision is right, says why [M3.18]. */
function viewGaps(record: ConferenceRecord, child: Child, page: Page): Gap[] {
  const { planLevel } = child;
  return record.agencyViews
    .filter(
      ({ childId, level, reasons }) =>
        childId === child.id &&
        level !== 'undecided' &&
        planLevel !== 'undecided' &&
        level !== planLevel &&
        blank(reasons),
    )
    .flatMap(({ id, personId }) =>
      ofRow(
        id,
        gapIf(
          true,
          'viewWithoutReasons',
          page,
          nameOf(record, personId),
          nameOf(record, child.personId),
        ),
      ),
    );
}

/** Gives gaps as being about a line; none without it. */
function ofLine(line: Outcome | undefined, gaps: readonly Gap[]): Gap[] {
  return line === undefined ? [] : ofRow(line.id, gaps);
}

/** The way to the outcomes: a quick win, steps, what keeps it going, something for soon and for later [M3.11, P]. */
function wayGaps(
  record: ConferenceRecord,
  outcomes: readonly Outcome[],
  page: Page,
  name: string,
): Gap[] {
  const ids = new Set(outcomes.map(({ id }) => id));
  const steps = record.steps.filter(({ outcomeId }) => ids.has(outcomeId));
  const onlyOf = (term: Outcome['term']) =>
    outcomes.length > 0 && outcomes.every((outcome) => outcome.term === term);
  const [first] = outcomes;
  const steady = outcomes.find(({ quickWin }) => !quickWin);
  return [
    ...ofLine(first, [
      ...gapIf(!outcomes.some(({ quickWin }) => quickWin), 'noQuickWin', page, name),
      ...gapIf(
        outcomes.every(({ keepsGoing }) => blank(keepsGoing)),
        'nothingKeepsItGoing',
        page,
        name,
      ),
    ]),
    ...gapIf(onlyOf('long'), 'nothingShortTerm', page, name),
    ...gapIf(onlyOf('short'), 'nothingLongTerm', page, name),
    // What is soon there needs no steps.
    ...ofLine(steady, gapIf(steps.length === 0, 'noStepOnTheWay', page, name)),
    ...steps
      .filter(({ what }) => !blank(what))
      .flatMap(({ id, what, byWhen }) =>
        ofRow(id, gapIf(byWhen === null, 'stepWithoutDay', page, what)),
      ),
  ];
}

function outcomeGaps(record: ConferenceRecord, child: Child, outcome: Outcome, page: Page): Gap[] {
  const actions = record.actions.filter(({ outcomeId }) => outcomeId === outcome.id);
  const answered = record.answers.some(
    ({ outcomeId, impactId, needId, voiceId, dangerId }) =>
      outcomeId === outcome.id && Boolean(impactId ?? needId ?? voiceId ?? dangerId),
  );
  const { measure, seenBy, seenOften, childSays } = outcome;
  return [
    ...gapIf(!answered, 'outcomeAnswersNothing', page, outcome.what),
    ...gapIf(blank(measure), 'outcomeWithoutMeasure', page, outcome.what),
    ...(blank(measure)
      ? []
      : gapInFields(
          child.unborn ? { seenBy, seenOften } : { seenBy, seenOften, childSays },
          'measureIncomplete',
          page,
          outcome.what,
        )),
    ...gapIf(outcome.byWhen === null, 'outcomeWithoutDate', page, outcome.what),
    ...gapIf(actions.length === 0, 'outcomeWithoutAction', page, outcome.what),
    ...actions.flatMap((action) => {
      const { id, what, personId, byWhen, startsOn, because, sharing } = action;
      return ofRow(id, [
        ...gapIf(personId === null, 'actionWithoutPerson', page, what),
        ...gapIf(byWhen === null && startsOn === null, 'actionWithoutDate', page, what),
        // Practitioners’ housekeeping explains itself.
        ...gapIf(sharing === 'family' && blank(because), 'actionWithoutBecause', page, what),
        ...inputGaps(record, action, page),
      ]);
    }),
  ];
}
