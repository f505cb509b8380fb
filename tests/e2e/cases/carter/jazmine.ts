/** Jazmine as the test enters it: a child in need meeting after a child protection plan. */
import { type Child, type Conference, day, type Parent } from '../case.ts';

const THURSDAY_30_JULY = day('Thu 30 July 2026', 'Thu 30 Jul 2026', '2026-07-30');
const FRIDAY_5_JUNE = day('Friday 5 June 2026', 'Fri 5 Jun 2026', '2026-06-05');

export const JAZMINE = {
  name: 'Jazmine Webb',
  knownAs: 'Jazmine',
  born: day('3 February 2020', 'Mon 3 Feb 2020', '2020-02-03'),
  ties: [
    { adult: 'Kelly Webb', relation: 'Mother', calls: 'Mum' },
    { adult: 'Pat Webb', relation: 'Grandparent', calls: 'Gran' },
  ],
  worries: [
    {
      headline: 'Late for school',
      dayToDay: 'Jazmine walks in when the others have begun.',
    },
    { headline: 'No swimming kit', dayToDay: 'Jazmine sits beside the pool and watches.' },
  ],
  needs: [
    { what: 'Jazmine is at school on time.', dimension: 'Learning and school', side: 'Need' },
    { what: 'Jazmine has what she needs for swimming.', dimension: 'Money', side: 'Need' },
  ],
  level: 'Child in need plan',
  reasons: 'Stepped down from a child protection plan.',
  plan: {
    aim: 'This plan is to provide support to Jazmine and to help her family meet her needs, whilst her mother addresses her drug abuse.',
    outcomes: [
      {
        what: 'By 30 July Jazmine is at school by 8.50 am on 9 of 10 days.',
        by: THURSDAY_30_JULY,
        answers: 'Jazmine is at school on time.',
        actions: [
          {
            what: 'writes a week rota',
            who: 'Kelly Webb',
            with: 'Pat Webb',
            starts: day('Mon 8 June 2026', 'Mon 8 Jun 2026', '2026-06-08'),
            by: THURSDAY_30_JULY,
          },
        ],
      },
      {
        what: 'On Friday Jazmine has her own swimming kit.',
        by: FRIDAY_5_JUNE,
        quickWin: true,
        answers: 'Jazmine has what she needs for swimming.',
        actions: [{ what: 'buys the swimming kit', who: 'Kelly Webb', by: FRIDAY_5_JUNE }],
      },
    ],
    ifNot: [],
    checks: [{ what: 'The whole plan is reviewed', who: 'M. Osei', often: 'every 6 weeks' }],
  },
} as const satisfies Child;

export const MUM = {
  name: 'Kelly Webb',
  knownAs: 'Kelly',
  came: 'Came',
  strengths: ['Kelly works on her drug abuse.'],
} as const satisfies Parent;

export const JAZMINES_MEETING = {
  familyName: 'Webb',
  kind: 'Child in need planning meeting',
  ownWords: {
    'What is decided for Jazmine?': 'Which help does Jazmine need?',
    'Does everybody understand the plan, and agree?':
      'Does everybody understand the plan, agree and consent?',
    'Review conference': 'Next review',
  },
  heldOn: day('Mon 1 June 2026', 'Mon 1 Jun 2026', '2026-06-01'),
  authority: 'Hillshire Council',
  practitioners: [
    { name: 'M. Osei', role: 'Social worker', agency: 'Social care', as: 'Social worker' },
  ],
  households: [],
  children: [JAZMINE],
  parents: [MUM],
  wider: [{ name: 'Pat Webb', knownAs: 'Gran', came: 'Came' }],
  coreGroup: ['Kelly Webb', 'M. Osei'],
  lead: 'M. Osei',
  reviewOn: day('Mon 13 July 2026', 'Mon 13 Jul 2026', '2026-07-13'),
} as const satisfies Conference;
