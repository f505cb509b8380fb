/** What Wales, York, Practice Matters and Bucks ask besides, and the days; each with a record without it. */
import { withOwnRule } from '../../../support/ownRule.ts';
import { row } from '../family.ts';
import { plannedFamily, withActions } from '../plannedFamily.ts';
import {
  type Asked,
  alfie,
  drop,
  isMaisies,
  isOfMaisiesOutcomes,
  leanne,
  maisie,
  person,
  sample,
  set,
  setFirst,
  setMaisie,
  setMeeting,
  tyler,
  unanswered,
} from './broken.ts';

type Short = readonly [
  by: string,
  what: string,
  gap: Asked['gap'],
  place: string,
  without: Asked['without'],
];
const asked = (list: readonly Short[]): Asked[] =>
  list.map(([by, what, gap, place, without]) => ({ by, for: what, gap, place, without }));

const isLeannes = ({ personId }: { personId: string | null }) => personId === leanne.personId;
const isMaisiesOwn = ({ personId }: { personId: string | null }) => personId === maisie.personId;
const setLeanne = (values: Partial<typeof leanne>) => set('parents', isLeannes, values);
const isLeannesBehaviour = ({ parentId }: { parentId: string }) => parentId === leanne.id;
const leannesBehaviours = new Set(sample.behaviours.filter(isLeannesBehaviour).map(({ id }) => id));
const ofLeannes = ({ behaviourId }: { behaviourId: string }) => leannesBehaviours.has(behaviourId);

const MEETING = asked([
  ['M3.8', 'the day', 'noDate', 'conferences/heldOn', setMeeting({ heldOn: null })],
  ['M3.8', 'the children', 'noChildren', 'add/child', drop('children', () => true)],
  ['W', 'the parents', 'noParents', 'add/parent', drop('parents', () => true)],
  [
    'M3.8',
    'whose birth it is',
    'noUnbornChild',
    'children/unborn',
    setMeeting({ kind: 'preBirth' }),
  ],
  [
    'M3.8',
    'when a birth is expected',
    'noExpectedDay',
    'children/expectedOn',
    setMaisie({ unborn: true, expectedOn: null }),
  ],
  [
    'M3.20',
    'how old a child is',
    'childWithoutBirthDate',
    'people/bornOn',
    set('people', ({ id }) => id === maisie.personId, { bornOn: null }),
  ],
  ['M3.3', 'who is here', 'nobodyPresent', 'add/practitioner', drop('attendances', () => true)],
  [
    'W.parents',
    'whether each parent came',
    'parentNotMarked',
    'attendances/came',
    drop('attendances', isLeannes),
  ],
  [
    'W.parents',
    'why a parent stayed away',
    'absentWithoutReason',
    'attendances/reason',
    set('attendances', isLeannes, { came: 'absent', reason: '' }),
  ],
  [
    'M3.19',
    'whether a child who came was heard',
    'notHeard',
    'people/heard',
    drop(
      'voices',
      ({ personId }) => personId === tyler.personId,
      drop('turns', ({ personId }) => personId === tyler.personId),
    ),
  ],
  [
    'M3.3',
    'whether the family saw a report',
    'reportNotShared',
    'attendances/reportSharedOn',
    setFirst('attendances', ({ reportSent }) => reportSent, {
      reportSharedOn: null,
      reportNotSharedReason: '',
    }),
  ],
  [
    'M3.3',
    'enough agencies',
    'notQuorate',
    'conferences/quorumNote',
    setMeeting({ quorumAgencies: 20, quorumNote: '' }),
  ],
  [
    'M3.20',
    'which language they read',
    'languageNotAsked',
    'people/spokenLanguage',
    set('people', ({ id }) => id === maisie.personId, { spokenLanguage: '', writtenLanguage: '' }),
  ],
  [
    'W',
    'contact with a parent who lives apart',
    'contactNotSaid',
    'ties/contact',
    set('ties', ({ adultId }) => adultId === person('Craig'), {
      contact: 'notSaid',
      contactDetail: '',
    }),
  ],
]);

const EACH_CHILD = asked([
  ['W', 'the child’s own words', 'noChildWords', 'add/voices', drop('voices', isMaisiesOwn)],
  [
    'M3.19',
    'an advocate',
    'advocateNotAsked',
    'children/advocateOffered',
    setMaisie({ advocateOffered: 'notAsked' }),
  ],
  ['M3.19', 'who spoke', 'nobodySpoke', 'children/spokenForBy', setMaisie({ spokenForBy: '' })],
  ['W', 'a strength', 'noStrengths', 'add/strengths', drop('strengths', isMaisiesOwn)],
  [
    'W',
    'the impact behind a headline',
    'worryWithoutImpact',
    'impacts/dayToDay',
    setFirst('impacts', isMaisies, { dayToDay: '' }),
  ],
  [
    'W',
    'an impact of its own for each sibling',
    'sameImpact',
    'impacts/dayToDay',
    set('impacts', ({ childId }) => [maisie.id, alfie.id].includes(childId), {
      dayToDay: 'Lies awake for hours and is tired in the morning',
    }),
  ],
  [
    'W',
    'what a danger means',
    'dangerWithoutMeaning',
    'dangers/meaning',
    setFirst('dangers', isMaisies, { meaning: '' }),
  ],
]);

const EACH_PARENT = asked([
  [
    'W',
    'why a parent is absent from the plan',
    'parentNotInvolvedWithoutReason',
    'parents/notInvolvedReason',
    setLeanne({ involvement: 'notInvolved', notInvolvedReason: '' }),
  ],
  ['M3.21', 'the parent’s view', 'parentWithoutWords', 'add/voices', drop('voices', isLeannes)],
  [
    'W',
    'the impact of a behaviour',
    'behaviourWithoutImpact',
    'behaviourImpacts/what',
    drop('behaviourImpacts', ofLeannes),
  ],
  [
    'W',
    'its impact on each child',
    'behaviourWithoutChild',
    'behaviourImpacts/what',
    drop('behaviourImpacts', (cell) => ofLeannes(cell) && isMaisies(cell)),
  ],
  [
    'W',
    'an impact of its own for each child',
    'sameBehaviourImpact',
    'behaviours',
    set('behaviourImpacts', ofLeannes, { what: 'Is woken at night and tired in the morning' }),
  ],
  [
    'W',
    'how ready a parent is',
    'readinessNotAsked',
    'parents/readiness',
    setLeanne({ readiness: 'notAsked' }),
  ],
]);

const DECIDED = asked([
  ['M3.8', 'a decision', 'notDecided', 'children/planLevel', setMaisie({ planLevel: 'undecided' })],
  [
    'M3.22',
    'reasons of the decision',
    'decisionWithoutReasons',
    'children/reasons',
    setMaisie({ reasons: '' }),
  ],
  ['M3.22', 'the kind of harm', 'noCategory', 'children/categories', setMaisie({ categories: [] })],
  [
    'M3.22',
    'risk factors, in Scotland',
    'noRiskFactors',
    'children/riskFactors',
    setMaisie({ riskFactors: '' }, setMeeting({ nation: 'scotland' })),
  ],
  ['M3.22', 'evidence of harm', 'noEvidence', 'children/evidence', setMaisie({ evidence: '' })],
  [
    'W',
    'what a child without a plan needs',
    'childWithoutPlanNotSeen',
    'children/withoutPlan',
    setMaisie({ planLevel: 'none', withoutPlan: '' }),
  ],
]);

const PLANNED = asked([
  ['Y', 'an aim', 'noAim', 'children/aim', setMaisie({ aim: '' })],
  [
    'P',
    'six outcomes at most',
    'tooManyOutcomes',
    'first',
    {
      ...sample,
      outcomes: [
        ...sample.outcomes,
        ...[1, 2, 3].map((at) => row('outcomes', { childId: maisie.id, what: `More ${at}` })),
      ],
    },
  ],
  [
    'W',
    'an answer to a wish',
    'wishWithoutOutcome',
    'add/outcomes',
    unanswered('voices', ({ id }) =>
      sample.voices.some((voice) => voice.id === id && isMaisiesOwn(voice)),
    ),
  ],
  [
    'W',
    'an answer to a wish without a plan',
    'wishWithoutAnswer',
    'voices/answer',
    setMaisie(
      { planLevel: 'none' },
      unanswered('voices', ({ id }) =>
        sample.voices.some((voice) => voice.id === id && isMaisiesOwn(voice)),
      ),
    ),
  ],
  [
    'Y',
    'the most pressing first',
    'rankedTooLow',
    'outcomes',
    {
      ...sample,
      outcomes: [
        row('outcomes', { childId: maisie.id, what: 'One', risk: 'low', position: 0 }),
        row('outcomes', { childId: maisie.id, what: 'Two', risk: 'high', position: 1 }),
      ],
    },
  ],
  [
    'P',
    'what keeps it going',
    'nothingKeepsItGoing',
    'outcomes/keepsGoing',
    set('outcomes', isMaisies, { keepsGoing: '' }),
  ],
  [
    'P.progress',
    'steps on the way',
    'noStepOnTheWay',
    'outcomes',
    drop('steps', isOfMaisiesOutcomes),
  ],
  [
    'Y',
    'a quick win',
    'noQuickWin',
    'outcomes/quickWin',
    set('outcomes', isMaisies, { quickWin: false }),
  ],
  [
    'W',
    'because of what',
    'actionWithoutBecause',
    'actions/because',
    setFirst('actions', (action) => isOfMaisiesOutcomes(action) && action.sharing === 'family', {
      because: '',
    }),
  ],
  [
    'B',
    'the stage of early help',
    'stageNotSaid',
    'children/stage',
    setMaisie({ planLevel: 'earlyHelp', stage: 'notSaid' }),
  ],
  [
    'B',
    'what worked, at the end',
    'noExitPlan',
    'children/whatWorked',
    setMaisie({ planLevel: 'earlyHelp', stage: 'exit', whatWorked: '' }),
  ],
]);

const family = plannedFamily();
/** Ava’s plan: so many actions of her mother, and of a practitioner. */
const shared = (stage: 'engagement' | 'directWork', ofCora: number, ofDora: number) =>
  withActions(
    {
      ...family.record,
      children: family.record.children.map((child) => ({
        ...child,
        planLevel: 'earlyHelp' as const,
        stage,
      })),
    },
    ...[
      ...Array.from({ length: ofCora }, () => family.cora.id),
      ...Array.from({ length: ofDora }, () => family.dora.id),
    ].map((personId, at) => ({ personId, outcomeId: family.forAva.id, what: `line ${at}` })),
  );

const ASKED_OF_PEOPLE = asked([
  [
    'W',
    'no more than a parent is ready for',
    'tooMuchAtFirst',
    'first',
    setLeanne({ readiness: 'inCrisis' }),
  ],
  [
    'W.practitioners',
    'what makes a barrier easier',
    'barriersLeftOut',
    'first',
    set('actions', () => true, { barriers: '' }),
  ],
  ['B', 'trust first', 'familyAskedFirst', 'first', shared('engagement', 3, 1)],
  ['B', 'more for the family to do', 'familyShareSmall', 'first', shared('directWork', 1, 3)],
  [
    'P',
    'one place at a time',
    'atTwoPlaces',
    'first',
    withActions(
      family.record,
      ...[
        { outcomeId: family.forAva.id, place: 'Family centre' },
        { outcomeId: family.forBen.id, place: 'School' },
      ].map((values, at) => ({
        ...values,
        what: `goes there ${at}`,
        personId: family.cora.id,
        howOften: 'Every Wednesday',
        howLong: 'From 4 to 5 pm',
      })),
    ),
  ],
]);

const isSamiras = ({ personId }: { personId: string | null }) => personId === person('Samira');

const CLOSED = asked([
  [
    'M3.4',
    'a lead',
    'noLeadWorker',
    'conferences/leadWorkerId',
    setMeeting({ leadWorkerId: null }),
  ],
  [
    'B.onePlan',
    'a team, below child protection',
    'noTeam',
    'first',
    set(
      'children',
      () => true,
      { planLevel: 'earlyHelp' },
      drop('coreGroupMembers', () => true, setMeeting({ kind: 'earlyHelp' })),
    ),
  ],
  [
    'B.onePlan',
    'a lead, in early help',
    'noLeadPractitioner',
    'conferences/leadWorkerId',
    set(
      'children',
      () => true,
      { planLevel: 'earlyHelp' },
      setMeeting({ kind: 'earlyHelp', leadWorkerId: null }),
    ),
  ],
  [
    'P',
    'who owns the plan',
    'noPlanOwner',
    'first',
    set('coreGroupMembers', () => true, { ownsPlan: false }),
  ],
  ['M3.6', 'a review', 'noReviewDate', 'conferences/reviewOn', setMeeting({ reviewOn: null })],
  ['M3.25', 'a promise of each', 'commitmentNotAsked', 'people', drop('commitments', isSamiras)],
  [
    'M3.25',
    'what was agreed instead',
    'commitmentWithoutTerms',
    'people',
    setFirst('commitments', () => true, { answer: 'changed', agreed: '' }),
  ],
  [
    'M3.25',
    'who does it instead',
    'commitmentRefused',
    'people',
    setFirst('commitments', () => true, { answer: 'no' }),
  ],
  [
    'B',
    'consent, below child protection',
    'consentNotAsked',
    'people',
    set(
      'children',
      () => true,
      { planLevel: 'childInNeed' },
      set('agreements', isLeannes, { consents: 'notAsked' }),
    ),
  ],
  ['Y', 'agreement', 'agreementNotAsked', 'people', drop('agreements', isLeannes)],
  [
    'Y',
    'whether it is understood',
    'understandingNotAsked',
    'people',
    set('agreements', isLeannes, { understood: 'notAsked' }),
  ],
  [
    'Y',
    'whether they took part',
    'tookPartNotAsked',
    'people',
    set('agreements', isLeannes, { tookPart: 'notAsked' }),
  ],
  [
    'Y',
    'what dissent means',
    'dissentWithoutMeaning',
    'dissents/meaning',
    setFirst('dissents', () => true, { meaning: '' }),
  ],
  [
    'M3.19',
    'who explains it to the child',
    'nobodyExplains',
    'children/explainedById',
    setMaisie({ explainedById: null }),
  ],
  [
    'M3.19',
    'when it is explained',
    'explainedWithoutDay',
    'children/explainedOn',
    setMaisie({ explainedOn: null }),
  ],
  [
    'W',
    'what the core group is for',
    'notToldCoreGroup',
    'conferences/toldCoreGroup',
    setMeeting({ toldCoreGroup: false }),
  ],
  [
    'M3.7',
    'use in court',
    'notToldCourt',
    'conferences/toldCourt',
    setMeeting({ toldCourt: false }),
  ],
  [
    'M3.23',
    'the right to complain',
    'notToldComplaint',
    'conferences/toldComplaint',
    setMeeting({ toldComplaint: false }),
  ],
  [
    'M3.23',
    'how to complain',
    'noWayToComplain',
    'conferences/complaintRoute',
    setMeeting({ complaintRoute: '' }),
  ],
  ['Y', 'signatures', 'notSigned', 'people', drop('signatures', isLeannes)],
  [
    'M3.22',
    'whether somebody left out gets a copy',
    'copyNotDecided',
    'parents/copyDecision',
    set('attendances', isLeannes, { came: 'leftOut', reason: 'The chair decided' }),
  ],
  [
    'M3.22',
    'why somebody gets no copy',
    'noCopyWithoutReason',
    'parents/copyReason',
    setLeanne({ copyDecision: 'noCopy', copyReason: '' }),
  ],
  [
    'M3.20',
    'a look at the child’s words',
    'childSentencesNotSeen',
    'first',
    drop('childSentences', isMaisies),
  ],
  [
    'M3.20',
    'a second look, when the plan changed',
    'childSentencesChanged',
    'first',
    set('childSentences', isMaisies, { original: 'Something else' }),
  ],
  ['M3.22', 'a copy for everybody', 'copyToNobody', 'first', drop('deliveries', isLeannes)],
  [
    'M3.24',
    'by when a copy goes',
    'deliveryWithoutDay',
    'deliveries/byWhen',
    set('deliveries', isLeannes, { byWhen: null, sentOn: null }),
  ],
]);

export const OF_THE_REST: readonly Asked[] = [
  ...MEETING,
  ...EACH_CHILD,
  ...EACH_PARENT,
  ...DECIDED,
  ...PLANNED,
  ...ASKED_OF_PEOPLE,
  ...CLOSED,
];

/** A rule of an authority of its own: the family sees a report five working days before. */
const FIVE_DAYS = withOwnRule('england', 'reportsShared', 5);

const review = setMeeting({ kind: 'review' });
const planStartedOn = '2026-06-25';

/** Days that were set, and what England’s census looks at. */
export const OF_DATES: readonly Asked[] = [
  ...asked([
    [
      'X',
      'a core group by its last day',
      'dayTooLate',
      'conferences/coreGroupOn',
      setMeeting({ coreGroupOn: '2026-10-09' }),
    ],
    [
      'X',
      'a review by its last day',
      'dayTooLate',
      'conferences/reviewOn',
      setMeeting({ reviewOn: '2027-01-13' }),
    ],
    [
      'X',
      'the conference by its last day',
      'dayTooLate',
      'conferences/heldOn',
      setMeeting({ strategyDiscussionOn: '2026-08-03' }),
    ],
    [
      'X',
      'copies by their last day',
      'dayTooLate',
      'deliveries/byWhen',
      setFirst('deliveries', ({ copy }) => copy === 'conferenceRecord', {
        byWhen: '2026-11-30',
        sentOn: null,
      }),
    ],
    [
      'X',
      'a core group after the conference',
      'dayTooEarly',
      'conferences/coreGroupOn',
      setMeeting({ coreGroupOn: '2026-09-22' }),
    ],
    [
      'X',
      'a review on a working day',
      'dayAtWeekend',
      'conferences/reviewOn',
      setMeeting({ reviewOn: '2026-12-12' }),
    ],
    [
      'X',
      'a next core group on a working day',
      'dayAtWeekend',
      'conferences/coreGroupOn',
      setMeeting({ kind: 'review', coreGroupOn: '2026-10-03' }),
    ],
    [
      'X',
      'no meeting on a bank holiday',
      'dayOnBankHoliday',
      'conferences/heldOn',
      setMeeting({ heldOn: '2026-08-31', strategyDiscussionOn: '2026-08-17' }),
    ],
    // Beyond the table of bank holidays the census alone knows a weekend.
    [
      'X',
      'a conference on a working day, in any year',
      'conferenceAtWeekend',
      'conferences/heldOn',
      setMeeting({ heldOn: '2150-01-03', strategyDiscussionOn: null }),
    ],
    [
      'X',
      'one day for plan and conference',
      'planStartNotConference',
      'children/planStartedOn',
      setMaisie({ planStartedOn }),
    ],
    ['X', 'when the plan started', 'planStartNotSaid', 'children/planStartedOn', review],
    [
      'X',
      'a review after the start of the plan',
      'planStartNotBefore',
      'children/planStartedOn',
      setMaisie({ planStartedOn: '2026-09-24' }, review),
    ],
    [
      'X',
      'a review later than the start',
      'reviewNotAfterStart',
      'conferences/reviewOn',
      setMeeting({ reviewOn: '2026-09-24' }),
    ],
    [
      'X',
      'how many plans came before',
      'previousPlansNotKnown',
      'children/previousPlans',
      setMaisie({ previousPlans: null }),
    ],
    [
      'X',
      'whether there is a plan beside it',
      'inNeedPlanNotAsked',
      'children/inNeedPlan',
      setMaisie({ inNeedPlan: 'notAsked' }),
    ],
    [
      'X',
      'one plan at a time',
      'inNeedPlanBeside',
      'children/inNeedPlan',
      setMaisie({ inNeedPlan: 'yes' }),
    ],
  ]),
  {
    by: 'X',
    for: 'time for the family to read a report',
    gap: 'reportSharedLate',
    place: 'attendances/reportNotSharedReason',
    without: sample,
    authority: FIVE_DAYS,
  },
];
