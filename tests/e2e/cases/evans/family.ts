/** The Evans family as the test enters it: a case of neglect, three children, two plan levels. */
import { type Conference, day, type Parent } from '../case.ts';
import { LEWIS, LIAM, SHIRENE } from './children.ts';

export const CHILDREN = [LIAM, SHIRENE, LEWIS] as const;

const FIONA = {
  name: 'Fiona Evans',
  knownAs: 'Fiona',
  born: day('12 May 1987', 'Tue 12 May 1987', '1987-05-12'),
  household: 'Home',
  ethnicity: 'White',
  came: 'Came',
  strengths: ['Fiona knows her neighbours and came to the conference.'],
  words: [
    {
      words: 'I know that I am not the perfect parent but my kids do ok',
      about: 'A view of the plan',
    },
    { words: 'Liam and Steve can’t stand the sight of each other', about: 'A worry' },
    { words: 'it’s time he stood on his own two feet', about: 'A wish' },
  ],
  behaviours: [
    {
      what: 'The washing is left when money for the launderette runs out',
      means: { Lewis: 'Lewis waits for somebody to help him' },
      change: 'Clean uniforms hang ready on Sunday and Wednesday evening',
    },
    {
      what: 'Fiona sees Liam as the main problem between her and Steve',
      means: { Liam: 'Liam stays away from home' },
      change: 'Fiona asks Liam once a day how he is',
    },
  ],
  readiness: 'Ready to work on it',
  barriers: 'Money, and perhaps depression',
  agrees: { understood: 'Yes', tookPart: 'Yes', agrees: 'Partly' },
} as const satisfies Parent;

const STEVE = {
  name: 'Steve Evans',
  knownAs: 'Steve',
  born: day('3 Nov 1989', 'Fri 3 Nov 1989', '1989-11-03'),
  household: 'Home',
  ethnicity: 'Black',
  came: 'Came for part',
  whyNot: 'Arrived 20 minutes late',
  strengths: ['Steve has a part-time job and came to the conference.'],
  words: [{ words: 'I can do mornings when I am not on early shift', about: 'A view of the plan' }],
  behaviours: [
    {
      what: 'Nobody is up when the children leave for school',
      means: { Shirene: 'Shirene gets Lewis ready', Lewis: 'Lewis goes without breakfast' },
      change: 'Steve or Fiona is up and makes breakfast',
    },
  ],
  readiness: 'Ready to work on it',
  barriers: 'Early shifts, and perhaps depression',
  agrees: { understood: 'Yes', tookPart: 'Yes', agrees: 'Yes' },
} as const satisfies Parent;

/** He has a section of his own, and no copy. */
export const BIRTH_FATHER = {
  name: 'Liam’s birth father',
  came: 'Not invited',
  whyNot: 'No contact for many years; nobody knows where he lives',
  involvement: 'Not involved',
  notInvolved:
    'He has not seen Liam for many years, and it is not known whether he has parental responsibility.',
} as const satisfies Parent;

/** Those who have a copy. */
export const PARENTS = [FIONA, STEVE] as const;

/** What the GP tells of somebody else reaches nobody’s own copy. */
export const FROM_THE_GP = LIAM.needs[3].what;

const kept = (from: string, fromCalled: string) => ({
  letters: 'The surgery writes',
  what: FROM_THE_GP,
  from,
  fromCalled,
  why: 'It is about the health of somebody else',
  decidedBy: 'Ruth Amory, chair',
});

export const DISSENT = [
  {
    who: 'Fiona Evans',
    child: 'Lewis',
    about: 'The category for Lewis',
    reasons: 'Fiona says it is money, not neglect',
  },
  {
    who: 'P. Shah',
    child: 'Liam',
    about: 'That Liam has no child protection plan',
    reasons: 'Nobody knows where Liam sleeps when he is away',
  },
] as const;

export const EVANS = {
  familyName: 'Evans',
  heldOn: day('Thu 19 March 2026', 'Thu 19 Mar 2026', '2026-03-19'),
  heldAt: '10:00',
  authority: 'Hillshire Council',
  strategyDiscussion: day('Tue 3 March 2026', 'Tue 3 Mar 2026', '2026-03-03'),
  practitioners: [
    { name: 'Ruth Amory', role: 'Chair', agency: 'Hillshire Council', as: 'Chair' },
    { name: 'Tom Vale', role: 'Minute-taker', agency: 'Hillshire Council', as: 'Minute-taker' },
    {
      name: 'A. Okafor',
      role: 'Social worker',
      agency: 'Social care',
      as: 'Social worker',
      report: { shared: day('Mon 16 March 2026', 'Mon 16 Mar 2026', '2026-03-16') },
    },
    { name: 'Dee Lowe', role: 'Team manager', agency: 'Social care' },
    {
      name: 'J. Reed',
      role: 'Teacher',
      agency: 'Hill Primary',
      report: { notShared: 'It was finished on the evening before the conference' },
    },
    { name: 'P. Shah', role: 'School nurse', agency: 'Health' },
    { name: 'PC Dunn', role: 'Officer', agency: 'Police' },
    { name: 'Mina Cole', role: 'Advocate', agency: 'Own Voice', as: 'Advocate or supporter' },
    {
      name: 'Dr Ellis',
      role: 'GP',
      agency: 'Hill Surgery',
      came: 'Sent apologies',
      whyNot: 'Surgery at that hour',
      report: { notShared: 'It tells of the health of somebody else' },
    },
  ],
  quorum: {
    asks: '2',
    note: 'Three agencies know the children well.',
    says: '3 agencies are here beside the social worker: Hill Primary, Health and Police.',
  },
  households: [{ name: 'Home', address: '12 Hill Terrace' }],
  children: CHILDREN,
  parents: [FIONA, STEVE, BIRTH_FATHER],
  couples: [{ one: 'Fiona Evans', other: 'Steve Evans', are: 'Together as a couple' }],
  heldBack: [
    kept('Fiona Evans', 'Fiona'),
    kept('Steve Evans', 'Steve'),
    kept('Liam Evans', 'Liam'),
  ],
  coreGroup: ['Fiona Evans', 'Steve Evans', 'A. Okafor', 'J. Reed', 'P. Shah'],
  lead: 'A. Okafor',
  coreGroupOn: day('Thu 2 April 2026', 'Thu 2 Apr 2026', '2026-04-02'),
  reviewOn: day('Fri 19 June 2026', 'Fri 19 Jun 2026', '2026-06-19'),
  dissent: DISSENT,
  notDiscussed: [{ who: 'Liam’s birth father', why: 'Nobody knows where he lives' }],
  told: [/^The right to complain/],
} as const satisfies Conference;
