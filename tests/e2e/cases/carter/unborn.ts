/** Unborn baby Carter as the test enters it: a conference before a birth, one person left out. */
import { type Child, type Conference, day, type Parent } from '../case.ts';

const BIRTH = day('Mon 10 August 2026', 'Mon 10 Aug 2026', '2026-08-10');

export const BABY = {
  name: 'Unborn baby Carter',
  expected: BIRTH,
  household: 'Ms Carter’s home',
  ties: [
    { adult: 'Ms Carter', relation: 'Mother' },
    { adult: 'Jack Price', relation: 'Partner of a parent', responsibility: 'Not known' },
    { adult: 'Joan Denton', relation: 'Grandparent' },
  ],
  worries: [
    {
      headline: 'Crack cocaine in pregnancy',
      dayToDay: 'The baby takes in whatever Ms Carter takes.',
      health: 'Ms Carter is 26 weeks pregnant.',
    },
    {
      headline: 'Severe domestic abuse',
      dayToDay: 'Whoever hurts Ms Carter hurts the baby too.',
      toldBy: 'Police',
    },
  ],
  needs: [
    { what: 'The baby grows without crack cocaine.', dimension: 'Health', side: 'Need' },
    {
      what: 'Baby and mother are where Jack Price cannot reach them.',
      dimension: 'Keeping the child safe',
      side: 'Need',
    },
    {
      what: 'The baby has a settled place to sleep from the first day.',
      dimension: 'Steady home life',
      side: 'Need',
    },
  ],
  danger: {
    happened: 'Shane and Shannon live with their grandmother due to similar concerns.',
    couldHappen: 'The baby could be born ill, or be hurt before or after birth.',
  },
  level: 'Child protection plan',
  categories: ['Neglect', 'Physical abuse'],
  census: 'MUL',
  reasons: 'Crack cocaine and violence can both harm the baby before it is born.',
  plan: {
    aim: 'This plan is to help protect unborn baby Carter from the mother’s use of crack cocaine and from severe domestic abuse by Jack Price.',
    outcomes: [
      {
        what: 'Baby is born with no crack cocaine in Ms Carter’s tests for the last 10 weeks of pregnancy.',
        by: BIRTH,
        answers: 'The baby grows without crack cocaine.',
        measure: 'The drug service’s tests.',
        actions: [
          {
            what: 'goes to the drug service',
            who: 'Ms Carter',
            by: BIRTH,
            often: 'every Monday and Thursday at 10 am',
            place: 'Drug service',
          },
          {
            what: 'emails the result to the social worker',
            who: 'T. Bell',
            by: BIRTH,
            often: 'the same day',
          },
        ],
      },
      {
        what: 'Ms Carter gives birth where Jack Price cannot reach her, and every adult on the ward knows the plan by 1 July 2026.',
        by: day('1 July 2026', 'Wed 1 Jul 2026', '2026-07-01'),
        answers: 'Baby and mother are where Jack Price cannot reach them.',
        actions: [
          {
            what: 'puts the birth plan on the notes',
            who: 'R. Singh',
            by: day('1 June 2026', 'Mon 1 Jun 2026', '2026-06-01'),
          },
          {
            what: 'marks the address',
            who: 'DC Hart',
            by: day('Wed 20 May 2026', 'Wed 20 May 2026', '2026-05-20'),
          },
        ],
      },
      {
        what: 'By birth, grandmother Joan Denton and Ms Carter have agreed where baby sleeps in the first 4 weeks.',
        by: BIRTH,
        answers: 'The baby has a settled place to sleep from the first day.',
        actions: [
          {
            what: 'holds a family group conference',
            who: 'M. Osei',
            by: day('Fri 19 June 2026', 'Fri 19 Jun 2026', '2026-06-19'),
          },
        ],
      },
    ],
    ifNot: [
      {
        sort: 'If something changes suddenly',
        trigger: 'A test is positive twice in one week, or Price is at the address',
        response: 'tells the manager',
        who: 'M. Osei',
        howFast: 'The same day',
        walk: [
          {
            who: 'M. Osei',
            whom: 'K. Dale',
            when: 'The same day',
            what: 'Tells what has happened',
          },
          {
            who: 'K. Dale',
            when: 'Within 5 working days',
            what: 'Holds a legal planning meeting',
          },
          {
            who: 'R. Singh',
            when: 'Before baby leaves hospital',
            what: 'Holds a discharge planning meeting',
          },
        ],
      },
      {
        sort: 'If something changes suddenly',
        trigger: 'The baby is born before the review',
        response: 'brings the review forward, if that is sooner',
        who: 'M. Osei',
        howFast: 'Within 20 working days of birth',
      },
    ],
  },
} as const satisfies Child;

/** Her older children have no plan here, and stay in view. */
const older = (name: string, knownAs: string) =>
  ({
    name,
    knownAs,
    household: 'Joan Denton’s home',
    ties: [
      { adult: 'Ms Carter', relation: 'Mother' },
      {
        adult: 'Joan Denton',
        relation: 'Grandparent',
        responsibility: 'Yes',
        contact: 'Live together',
      },
    ],
    level: 'No plan',
    reasons: 'Lives with the grandmother under a residence order, due to similar concerns.',
    withoutPlan: `${knownAs} is told about the baby by Joan Denton.`,
  }) as const satisfies Child;

export const MS_CARTER = {
  name: 'Ms Carter',
  household: 'Ms Carter’s home',
  came: 'Came',
  strengths: ['Ms Carter came to the conference.'],
  behaviours: [
    {
      what: 'Uses crack cocaine',
      means: { 'Unborn baby Carter': 'It can harm the baby before birth' },
      change: 'Tests show no crack cocaine',
    },
  ],
} as const satisfies Parent;

export const PRICE = {
  name: 'Jack Price',
  came: 'Left out by the chair',
  whyNot: 'Left out of the whole conference: a risk to Ms Carter',
  behaviours: [
    {
      what: 'Severe domestic abuse of Ms Carter',
      means: { 'Unborn baby Carter': 'A blow can harm the baby' },
      change: 'Jack Price stays away from Ms Carter',
    },
  ],
  involvement: 'Not involved',
  notInvolved: 'Left out because he is a risk to Ms Carter. No copy until the chair decides.',
} as const satisfies Parent;

export const ADDRESS = '4 Quay Row';

export const CARTER = {
  familyName: 'Carter',
  kind: 'Child protection conference before a birth',
  ownWords: {
    'What does Unborn baby Carter say?': 'Who speaks for Unborn baby Carter?',
    'What is going well for Unborn baby Carter?':
      'What is going well for Unborn baby Carter, before the birth?',
    'What is it like for Unborn baby Carter, day to day?':
      'What is it like for Unborn baby Carter now, and what will it be like after the birth?',
    'What could happen to Unborn baby Carter if nothing changes?':
      'What could happen to Unborn baby Carter before, at and after the birth?',
  },
  heldOn: day('Mon 11 May 2026', 'Mon 11 May 2026', '2026-05-11'),
  authority: 'Hillshire Council',
  strategyDiscussion: day('20 Apr 2026', 'Mon 20 Apr 2026', '2026-04-20'),
  practitioners: [
    { name: 'Ruth Amory', role: 'Chair', agency: 'Hillshire Council', as: 'Chair' },
    { name: 'M. Osei', role: 'Social worker', agency: 'Social care', as: 'Social worker' },
    { name: 'K. Dale', role: 'Team manager', agency: 'Social care' },
    { name: 'R. Singh', role: 'Midwife', agency: 'Hill Hospital' },
    { name: 'T. Bell', role: 'Drug worker', agency: 'Drug service' },
    { name: 'DC Hart', role: 'Officer', agency: 'Police' },
  ],
  quorum: {
    asks: '2',
    says: '3 agencies are here beside the social worker: Hill Hospital, Drug service and Police.',
  },
  households: [{ name: 'Ms Carter’s home', address: ADDRESS }, { name: 'Joan Denton’s home' }],
  children: [BABY, older('Shane Denton', 'Shane'), older('Shannon Denton', 'Shannon')],
  parents: [MS_CARTER, PRICE],
  wider: [{ name: 'Joan Denton', household: 'Joan Denton’s home', came: 'Came' }],
  elders: [{ elder: 'Joan Denton', of: 'Ms Carter' }],
  heldBack: [
    {
      letters: 'Ms Carter’s home',
      what: 'Ms Carter’s home',
      from: 'Jack Price',
      why: 'He is a risk to Ms Carter',
      decidedBy: 'Ruth Amory, chair',
    },
  ],
  coreGroup: ['Ms Carter', 'Joan Denton', 'M. Osei', 'R. Singh', 'T. Bell'],
  lead: 'M. Osei',
  coreGroupOn: day('Tue 26 May 2026', 'Tue 26 May 2026', '2026-05-26'),
  reviewOn: day('Tue 11 August 2026', 'Tue 11 Aug 2026', '2026-08-11'),
  notDiscussed: [{ who: 'Jack Price', why: 'He is a risk to Ms Carter' }],
  copies: {
    by: day('Tue 12 May 2026', 'Tue 12 May 2026', '2026-05-12'),
    // Her copy, letter and record; a letter for each child; the plan and the record for each worker.
    to: [
      ...['Ms Carter', 'Ms Carter', 'Ms Carter', 'Shane', 'Shannon'],
      ...['M. Osei', 'M. Osei', 'R. Singh', 'R. Singh', 'T. Bell', 'T. Bell'],
    ],
  },
} as const satisfies Conference;
