/** What Milton Keynes 3.10 to 3.18 ask of an outline plan, each with a record without it. */
import { row } from '../family.ts';
import {
  type Asked,
  alfie,
  drop,
  isMaisies,
  isOfMaisiesOutcomes,
  maisie,
  person,
  sample,
  set,
  setFirst,
  setMaisie,
  setMeeting,
  unanswered,
} from './broken.ts';

/** An action that a practitioner gives Maisie’s family more than once. */
const visits = {
  personId: person('Samira'),
  sharing: 'family',
  what: 'Talks with Maisie about home',
  because: 'So that Maisie is heard',
  howOften: 'every week',
  timesAWeek: 1,
  howLong: 'an hour',
  startsOn: '2026-09-28',
  byWhen: '2026-10-30',
} as const;
const once = { byWhen: null, howOften: '', timesAWeek: null } as const;
const withVisits = (values: object) =>
  setFirst('actions', isOfMaisiesOutcomes, { ...visits, ...values });

const IMMEDIATE: readonly Asked[] = [
  {
    by: 'M3.10',
    for: 'immediate action',
    gap: 'noSafetyAction',
    place: 'add/safetyActions',
    without: drop('safetyActions', isMaisies),
  },
  {
    by: 'M3.10',
    for: 'who takes immediate action',
    gap: 'safetyWithoutPerson',
    place: 'safetyActions/personId',
    without: setFirst('safetyActions', isMaisies, { personId: null }),
  },
  {
    by: 'M3.10',
    for: 'by when immediate action is taken',
    gap: 'safetyWithoutDay',
    place: 'safetyActions/byWhen',
    without: setFirst('safetyActions', isMaisies, { byWhen: null }),
  },
];

const DOMAINS: readonly Asked[] = (['M3.10', 'M3.15'] as const).flatMap((by) => [
  {
    by,
    for: 'needs, strengths and difficulties of the child',
    gap: 'nothingOnGrowingUp',
    place: 'add/needs',
    without: drop('needs', isMaisies),
  },
  {
    by,
    for: 'parenting',
    gap: 'nothingOnParenting',
    place: 'add/needs',
    without: drop('needs', isMaisies),
  },
  {
    by,
    for: 'family and surroundings',
    gap: 'nothingOnFamily',
    place: 'add/needs',
    without: drop('needs', isMaisies),
  },
]);

const INPUTS: readonly Asked[] = (['M3.10', 'M3.15'] as const).flatMap((by) => [
  {
    by,
    for: 'when an input starts',
    gap: 'inputWithoutStart',
    place: 'actions/startsOn',
    without: withVisits({ startsOn: null }),
  },
  {
    by,
    for: 'how often it is given',
    gap: 'inputWithoutHowOften',
    place: 'actions/howOften',
    without: withVisits({ howOften: '', timesAWeek: null }),
  },
  {
    by,
    for: 'how long it is given',
    gap: 'inputWithoutHowLong',
    place: 'actions/howLong',
    without: withVisits({ howLong: '', minutesEachTime: null }),
  },
]);

const OUTCOMES: readonly Asked[] = [
  {
    by: 'M3.10',
    for: 'an answer to each need',
    gap: 'needWithoutOutcome',
    place: 'add/outcomes',
    without: unanswered('needs', ({ id }) =>
      sample.needs.some((need) => need.id === id && isMaisies(need) && need.side !== 'strength'),
    ),
  },
  {
    by: 'M3.10',
    for: 'actions for each outcome',
    gap: 'outcomeWithoutAction',
    place: 'outcomes',
    without: drop('actions', isOfMaisiesOutcomes),
  },
  {
    by: 'M3.10',
    for: 'who is responsible',
    gap: 'actionWithoutPerson',
    place: 'actions/personId',
    without: setFirst('actions', isOfMaisiesOutcomes, { personId: null }),
  },
  {
    by: 'M3.10',
    for: 'by when each thing is done',
    gap: 'actionWithoutDate',
    place: 'actions/byWhen',
    without: setFirst('actions', isOfMaisiesOutcomes, { byWhen: null, startsOn: null }),
  },
  {
    by: 'M3.10',
    for: 'planned outcomes',
    gap: 'noOutcomes',
    place: 'add/outcomes',
    without: drop('outcomes', isMaisies),
  },
  {
    by: 'M3.10',
    for: 'by when an outcome is reached',
    gap: 'outcomeWithoutDate',
    place: 'outcomes/byWhen',
    without: setFirst('outcomes', isMaisies, { byWhen: null }),
  },
  {
    by: 'M3.15',
    for: 'which progress by when',
    gap: 'stepWithoutDay',
    place: 'steps/byWhen',
    without: setFirst('steps', isOfMaisiesOutcomes, { byWhen: null }),
  },
];

const INTERVENTIONS: readonly Asked[] = [
  {
    by: 'M3.11',
    for: 'the danger',
    gap: 'noDanger',
    place: 'add/dangers',
    without: drop('dangers', isMaisies),
  },
  {
    by: 'M3.11',
    for: 'who is worried',
    gap: 'dangerWithoutSource',
    place: 'dangers/worriedBy',
    without: setFirst('dangers', isMaisies, { worriedBy: '' }),
  },
  {
    by: 'M3.11',
    for: 'how the danger is known',
    gap: 'dangerWithoutSource',
    place: 'dangers/howKnown',
    without: setFirst('dangers', isMaisies, { howKnown: '' }),
  },
  {
    by: 'M3.11',
    for: 'an answer to each danger',
    gap: 'dangerWithoutOutcome',
    place: 'add/outcomes',
    without: unanswered('dangers', () => true),
  },
  {
    by: 'M3.11',
    for: 'an answer to each worry',
    gap: 'worryWithoutOutcome',
    place: 'add/outcomes',
    without: unanswered('impacts', () => true),
  },
  {
    by: 'M3.11',
    for: 'a risk or need behind each outcome',
    gap: 'outcomeAnswersNothing',
    place: 'outcomes',
    without: drop('answers', isOfMaisiesOutcomes),
  },
  ...(['M3.11', 'M3.16'] as const).flatMap((by): Asked[] => [
    {
      by,
      for: 'something for the short term',
      gap: 'nothingShortTerm',
      place: 'add/outcomes',
      without: set('outcomes', isMaisies, { term: 'long' }),
    },
    {
      by,
      for: 'something for the longer term',
      gap: 'nothingLongTerm',
      place: 'add/outcomes',
      without: set('outcomes', isMaisies, { term: 'short' }),
    },
    {
      by,
      for: 'specialist assessments in full',
      gap: 'specialistIncomplete',
      place: 'assessments/byWhen',
      without: setFirst('assessments', () => true, { byWhen: null }),
    },
  ]),
  {
    by: 'M3.11',
    for: 'whether the assessment is done',
    gap: 'assessmentNotSaid',
    place: 'children/assessment',
    without: setMaisie({ assessment: 'notSaid' }),
  },
  {
    by: 'M3.11',
    for: 'by when the assessment is done',
    gap: 'assessmentWithoutDay',
    place: 'children/assessmentBy',
    without: setMaisie({ assessment: 'toDo', assessmentBy: null }),
  },
  {
    by: 'M3.11',
    for: 'how progress is checked',
    gap: 'noCheck',
    place: 'add/checks',
    without: drop('checks', isMaisies),
  },
  {
    by: 'M3.11',
    for: 'who checks it',
    gap: 'checkIncomplete',
    place: 'checks/personId',
    without: setFirst('checks', isMaisies, { personId: null }),
  },
  {
    by: 'M3.11',
    for: 'how often it is checked',
    gap: 'checkIncomplete',
    place: 'checks/howOften',
    without: setFirst('checks', isMaisies, { howOften: '' }),
  },
  {
    by: 'M3.11',
    for: 'a contingency plan',
    gap: 'noContingency',
    place: 'add/contingencies',
    without: drop('contingencies', isMaisies),
  },
  {
    by: 'M3.11',
    for: 'when a contingency begins',
    gap: 'contingencyIncomplete',
    place: 'contingencies/trigger',
    without: setFirst('contingencies', isMaisies, { trigger: '' }),
  },
  {
    by: 'M3.11',
    for: 'how fast a contingency is done',
    gap: 'contingencyIncomplete',
    place: 'contingencies/howFast',
    without: setFirst('contingencies', isMaisies, { howFast: '' }),
  },
  {
    by: 'M3.11',
    for: 'who does what else then',
    gap: 'contingencyActIncomplete',
    place: 'contingencyActs/personId',
    without: setFirst('contingencyActs', () => true, { personId: null }),
  },
];

const CARRIED_ON: readonly Asked[] = [
  {
    by: 'M3.12',
    for: 'what has to change before it ends',
    gap: 'noEnding',
    place: 'children/endsWhen',
    without: setMaisie({ endsWhen: '' }),
  },
  {
    by: 'M3.13',
    for: 'no cut without the conference',
    gap: 'notToldServices',
    place: 'conferences/toldServices',
    without: setMeeting({ toldServices: false }),
  },
  {
    by: 'M3.14',
    for: 'a core group',
    gap: 'noCoreGroup',
    place: 'first',
    without: drop('coreGroupMembers', () => true),
  },
  {
    by: 'M3.15',
    for: 'what each practitioner does',
    gap: 'memberWithoutPart',
    place: 'coreGroupMembers/part',
    without: setFirst('coreGroupMembers', ({ personId }) => personId === person('Beth'), {
      part: '',
    }),
  },
  {
    by: 'M3.15',
    for: 'contact with the child',
    gap: 'noContact',
    place: 'contacts/howOften',
    without: drop('contacts', isMaisies),
  },
  {
    by: 'M3.15',
    for: 'where contact is',
    gap: 'contactIncomplete',
    place: 'contacts/place',
    without: setFirst('contacts', isMaisies, { place: '' }),
  },
  {
    by: 'M3.15',
    for: 'whether parents are there',
    gap: 'contactIncomplete',
    place: 'contacts/seen',
    without: setFirst('contacts', isMaisies, { seen: 'notSaid' }),
  },
  {
    by: 'M3.15',
    for: 'the first core group',
    gap: 'noCoreGroupDate',
    place: 'conferences/coreGroupOn',
    without: setMeeting({ coreGroupOn: null }),
  },
  {
    by: 'M3.15',
    for: 'how often the plan is looked at',
    gap: 'noCoreGroupRhythm',
    place: 'conferences/coreGroupEvery',
    without: setMeeting({ coreGroupEvery: '' }),
  },
];

const ADDED: readonly Asked[] = [
  {
    by: 'M3.16',
    for: 'culture, faith, disability',
    gap: 'backgroundNotAsked',
    place: 'people/communication',
    without: set('people', ({ id }) => id === maisie.personId, {
      communication: '',
      ethnicity: '',
      faith: '',
      daysToAvoid: '',
      disability: '',
      needs: '',
    }),
  },
  {
    by: 'M3.16',
    for: 'an interpreter',
    gap: 'interpreterNotAsked',
    place: 'people/interpreter',
    without: set('people', ({ id }) => id === person('Craig'), {
      spokenLanguage: 'Polish',
      needs: '',
    }),
  },
  {
    by: 'M3.16',
    for: 'days to avoid',
    gap: 'meetingOnDayToAvoid',
    place: 'conferences/coreGroupOn',
    without: set('people', ({ id }) => id === person('Leanne'), {
      daysToAvoid: '6 October 2026',
    }),
  },
  {
    by: 'M3.16',
    for: 'days to avoid, in each action',
    gap: 'onDayToAvoid',
    place: 'actions/startsOn',
    without: set(
      'people',
      ({ id }) => id === person('Leanne'),
      { daysToAvoid: '7 October 2026' },
      withVisits({ ...once, personId: person('Leanne'), startsOn: '2026-10-07' }),
    ),
  },
  {
    by: 'M3.16',
    for: 'days to avoid, in each contact',
    gap: 'contactOnDayToAvoid',
    place: 'contacts/howOften',
    without: set(
      'people',
      ({ id }) => id === person('Samira'),
      { daysToAvoid: 'Tuesdays' },
      set('contacts', isMaisies, { howOften: 'Every Tuesday at 4 pm' }),
    ),
  },
  {
    by: 'M3.16',
    for: 'what parents do well',
    gap: 'parentWithoutStrength',
    place: 'add/strengths',
    without: drop('strengths', ({ personId }) => personId === person('Leanne')),
  },
  {
    by: 'M3.16',
    for: 'what has to change',
    gap: 'behaviourWithoutChange',
    place: 'behaviours/change',
    without: setFirst('behaviours', () => true, { change: '' }),
  },
  {
    by: 'M3.16',
    for: 'measures of success',
    gap: 'outcomeWithoutMeasure',
    place: 'outcomes/measure',
    without: setFirst('outcomes', isMaisies, { measure: '' }),
  },
  {
    by: 'M3.16',
    for: 'how the child says it',
    gap: 'measureIncomplete',
    place: 'outcomes/childSays',
    without: setFirst('outcomes', isMaisies, { childSays: '' }),
  },
  {
    by: 'M3.16',
    for: 'what happens if too little changes',
    gap: 'nothingIfTooLittle',
    place: 'add/contingencies',
    without: set('contingencies', isMaisies, { sort: 'suddenChange' }),
  },
  {
    by: 'M3.16',
    for: 'what happens at a sudden change',
    gap: 'nothingIfSudden',
    place: 'add/contingencies',
    without: set('contingencies', isMaisies, { sort: 'tooLittleChange' }),
  },
];

const bethAway = set('attendances', ({ personId }) => personId === person('Beth'), {
  came: 'apologies',
});

const AGREED: readonly Asked[] = [
  {
    by: 'M3.17',
    for: 'why it was not discussed',
    gap: 'notDiscussedWithoutReason',
    place: 'notDiscussed/why',
    without: setFirst('notDiscussed', () => true, { why: '' }),
  },
  {
    by: 'M3.17',
    for: 'whom of the core group it was not discussed with',
    gap: 'memberNotAsked',
    place: 'add/notDiscussed',
    without: drop(
      'agreements',
      ({ personId }) => personId === person('Beth'),
      drop('commitments', ({ personId }) => personId === person('Beth'), bethAway),
    ),
  },
  {
    by: 'M3.17',
    for: 'why somebody was left out',
    gap: 'leftOutWithoutReason',
    place: 'attendances/reason',
    without: setFirst('attendances', ({ came }) => came === 'notInvited', { reason: '' }),
  },
  {
    by: 'M3.18',
    for: 'reasons of whoever does not agree',
    gap: 'disagreementWithoutReasons',
    place: 'agreements/comments',
    without: set(
      'agreements',
      ({ personId }) => personId === person('Leanne'),
      { agrees: 'no', comments: '' },
      drop('dissents', () => true),
    ),
  },
  {
    by: 'M3.18',
    for: 'reasons of dissent',
    gap: 'dissentWithoutReasons',
    place: 'dissents/reasons',
    without: setFirst('dissents', () => true, { reasons: '' }),
  },
  {
    by: 'M3.18',
    for: 'reasons of an agency that thinks otherwise',
    gap: 'viewWithoutReasons',
    place: 'agencyViews/reasons',
    without: {
      ...sample,
      agencyViews: [
        row('agencyViews', {
          childId: alfie.id,
          personId: person('Gemma'),
          level: 'childInNeed',
        }),
      ],
    },
  },
];

export const OF_THE_PLAN: readonly Asked[] = [
  ...IMMEDIATE,
  ...DOMAINS,
  ...INPUTS,
  ...OUTCOMES,
  ...INTERVENTIONS,
  ...CARRIED_ON,
  ...ADDED,
  ...AGREED,
];
