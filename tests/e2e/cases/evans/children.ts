/** The three children of the Evans family: two with a child protection plan, one in need. */
import { type Child, day } from '../case.ts';

const THURSDAY_30_APRIL = day('Thu 30 April 2026', 'Thu 30 Apr 2026', '2026-04-30');
const MONDAY_23_MARCH = day('23 March 2026', 'Mon 23 Mar 2026', '2026-03-23');
const HOME = { household: 'Home' };

/** What sets the plans for Shirene and Lewis off their way is the same for both. */
const IF_NOT = [
  {
    sort: 'If something changes suddenly',
    trigger:
      'Shirene or Lewis is hungry or unwashed on 3 days in one week, or Lewis misses the dentist',
    response: 'tells the chair, and the core group meets within 3 working days',
    who: 'A. Okafor',
    howFast: 'Within 1 working day',
  },
  {
    sort: 'If too little changes',
    trigger: 'Nothing has changed by 30 April 2026',
    response: 'Social care holds a legal planning meeting',
    who: 'A. Okafor',
    howFast: 'Within 10 working days',
  },
] as const;

export const LIAM = {
  name: 'Liam Evans',
  knownAs: 'Liam',
  born: day('2 June 2010', 'Wed 2 Jun 2010', '2010-06-02'),
  ...HOME,
  ethnicity: 'White',
  came: 'Did not come',
  whyNot: 'He sent a Mind Of My Own statement',
  ties: [
    { adult: 'Fiona Evans', relation: 'Mother', calls: 'Mum', contact: 'Live together' },
    { adult: 'Steve Evans', relation: 'Step-parent', calls: 'Steve', contact: 'Live together' },
    {
      adult: 'Liam’s birth father',
      relation: 'Father',
      responsibility: 'Not known',
      contact: 'Not at all',
    },
  ],
  words: [
    {
      words: 'nobody wants me at home',
      about: 'A worry',
      heardBy: 'His own Mind Of My Own statement',
    },
  ],
  strengths: ['Liam knows the youth club and the drop-in centre, and their workers know him.'],
  worries: [
    {
      headline: 'Away overnight',
      dayToDay: 'Liam was out overnight twice in February and slept on friends’ sofas.',
      health: 'He was not in school for 14 of the last 40 sessions.',
    },
    {
      headline: 'In more and more trouble in the community and with police',
      dayToDay: 'Liam was arrested on 11 February for criminal damage.',
      toldBy: 'The ASB team and neighbours, who complain about him',
    },
  ],
  needs: [
    {
      what: 'Liam has been away overnight without his parents knowing where.',
      dimension: 'Keeping the child safe',
      side: 'Need',
    },
    {
      what: 'His surname was changed to Evans when he was 3. He has not seen his father for many years.',
      dimension: 'Identity',
      side: 'Difficulty',
    },
    {
      what: 'He used youth clubs and drop-in centres, but less in the last 9 to 12 months.',
      dimension: 'Friends and neighbours',
      side: 'Strength',
    },
    {
      what: 'The surgery writes that the other man once spent eleven weeks at Marlow Ward.',
      dimension: 'The family’s story and how it works',
      side: 'Difficulty',
    },
  ],
  danger: {
    happened: 'Two nights in February nobody knew where he slept.',
    couldHappen: 'Liam could be hurt or used by others on a night when nobody knows where he is.',
  },
  marks: { 'Liam Evans': '3', 'Fiona Evans': '7', 'Steve Evans': '6', 'A. Okafor': '4' },
  views: [
    {
      who: 'P. Shah',
      level: 'Child protection plan',
      why: 'Nobody knows where Liam sleeps',
    },
  ],
  level: 'Child in need plan',
  reasons: 'Liam needs help, and his parents are willing to know where he is each night.',
  plan: {
    aim: 'This plan helps Liam and his parents to know where he sleeps every night.',
    outcomes: [
      {
        what: 'By 30 April 2026 Liam and his parents know where he sleeps every night.',
        by: THURSDAY_30_APRIL,
        answers: 'Liam has been away overnight without his parents knowing where.',
        measure: 'Liam’s texts to Fiona, read together every Tuesday.',
        actions: [
          {
            what: 'tells Fiona by text before 9 pm where he is',
            who: 'Liam Evans',
            by: THURSDAY_30_APRIL,
            often: 'every night away',
          },
          {
            what: 'meets Liam alone',
            who: 'A. Okafor',
            by: THURSDAY_30_APRIL,
            often: 'every Tuesday',
          },
        ],
      },
    ],
    ends: 'Liam sleeps in a place his parents know, every night for three months.',
    ifNot: [
      {
        sort: 'If something changes suddenly',
        trigger: 'Liam is away for a night and nobody knows where',
        response: 'meets Liam and his parents, and the plan is looked at again',
        who: 'A. Okafor',
      },
    ],
    contacts: [
      { who: 'A. Okafor', often: 'every Tuesday', place: 'at school', seen: 'On the child’s own' },
    ],
    explainedBy: 'A. Okafor',
    form: 'Letter',
  },
} as const satisfies Child;

export const SHIRENE = {
  name: 'Shirene Evans',
  knownAs: 'Shirene',
  born: day('14/5/2015', 'Thu 14 May 2015', '2015-05-14'),
  ...HOME,
  ethnicity: 'Dual heritage',
  ties: [
    { adult: 'Fiona Evans', relation: 'Mother', calls: 'Mum', contact: 'Live together' },
    { adult: 'Steve Evans', relation: 'Father', calls: 'Dad', contact: 'Live together' },
  ],
  words: [
    {
      words: 'clean clothes and to go to drama',
      about: 'A wish',
      heardBy: 'To her advocate, 17 March',
      answer: 'Clean clothes are in the plan; A. Okafor asks the school about drama.',
    },
  ],
  advocate: 'Mina Cole',
  spokenForBy: 'Mina Cole, her advocate',
  strengths: ['Shirene gets up by herself and likes school.'],
  worries: [
    {
      headline: 'Clothes are not washed',
      dayToDay:
        'Shirene comes to school in the same unwashed jumper and is teased about the smell.',
    },
    {
      headline: 'Looks after her brother',
      dayToDay: 'Shirene looks after Lewis every morning before school.',
    },
  ],
  needs: [
    {
      what: 'Shirene is called names because her clothes smell.',
      dimension: 'How the child comes across to others',
      side: 'Need',
    },
    {
      what: 'Shirene gets Lewis up and ready most mornings.',
      dimension: 'Day-to-day care',
      side: 'Need',
    },
  ],
  danger: { couldHappen: 'Shirene could stop going to school and lose her friends.' },
  marks: { 'Shirene Evans': '4', 'Fiona Evans': '8', 'A. Okafor': '3' },
  level: 'Child protection plan',
  categories: ['Neglect'],
  census: 'NEG',
  reasons: 'Shirene has looked after Lewis and herself for months.',
  evidence: 'Shirene came to school in an unwashed jumper on most days since January.',
  plan: {
    aim: 'This plan protects Shirene from being left to look after herself and Lewis.',
    outcomes: [
      {
        what: 'By 2 April 2026 Shirene wears clean clothes on 9 of every 10 school days.',
        by: day('2 April 2026', 'Thu 2 Apr 2026', '2026-04-02'),
        answers: 'Shirene is called names because her clothes smell.',
        measure: 'J. Reed notes it each day; Shirene says how she feels at school.',
        actions: [
          {
            what: 'washes the uniform',
            who: 'Fiona Evans',
            by: day('2 April 2026', 'Thu 2 Apr 2026', '2026-04-02'),
            often: 'Wednesday and Sunday',
            with: 'Shirene Evans',
          },
          {
            what: 'gets a working washing machine through the household fund',
            who: 'A. Okafor',
            by: day('Fri 27 March 2026', 'Fri 27 Mar 2026', '2026-03-27'),
          },
        ],
      },
      {
        what: 'By 30 April 2026 an adult gets Lewis ready every school day.',
        by: THURSDAY_30_APRIL,
        answers: 'Shirene gets Lewis up and ready most mornings.',
        actions: [
          {
            what: 'gets Lewis up on his non-working days',
            who: 'Steve Evans',
            by: THURSDAY_30_APRIL,
            often: 'each non-working day',
          },
          {
            what: 'gets Lewis up on the other school days',
            who: 'Fiona Evans',
            by: THURSDAY_30_APRIL,
            often: 'each other school day',
          },
          {
            what: 'writes the rota and puts it on the fridge',
            who: 'Fiona Evans',
            by: MONDAY_23_MARCH,
            with: 'Steve Evans',
          },
        ],
      },
    ],
    ends: 'Shirene comes to school clean and rested, and an adult looks after Lewis.',
    ifNot: IF_NOT,
    explainedBy: 'A. Okafor',
    form: 'My plan',
  },
} as const satisfies Child;

export const LEWIS = {
  name: 'Lewis Evans',
  knownAs: 'Lewis',
  born: day('Mon 9 October 2017', 'Mon 9 Oct 2017', '2017-10-09'),
  ...HOME,
  ethnicity: 'Dual heritage',
  ties: SHIRENE.ties,
  words: [{ words: 'my tooth to stop hurting', about: 'A wish', heardBy: 'To P. Shah at school' }],
  strengths: ['Lewis trusts his teacher and tells her things.'],
  worries: [
    {
      headline: 'Tooth pain',
      dayToDay: 'Lewis cannot chew on one side.',
      health: 'He has had tooth pain for 3 months and has not seen a dentist.',
    },
    { headline: 'Hungry', dayToDay: 'Lewis asks other children for food at break.' },
    { headline: 'Soils', dayToDay: 'Lewis soils and is left in it until the lesson ends.' },
  ],
  needs: [
    {
      what: 'Lewis has had tooth pain since December and cannot chew on one side.',
      dimension: 'Health',
      side: 'Need',
    },
    {
      what: 'Lewis arrives hungry and asks other children for food.',
      dimension: 'Day-to-day care',
      side: 'Need',
    },
    {
      what: 'The family lives in a three-bedroomed terraced house on a poor housing estate.',
      dimension: 'Home',
      side: 'Difficulty',
    },
    { what: 'Money is tight.', dimension: 'Money', side: 'Difficulty' },
    {
      what: 'Fiona does not work. Steve has a part-time job.',
      dimension: 'Work',
      side: 'Difficulty',
    },
    {
      what: 'The family is reasonably connected within the community.',
      dimension: 'Friends and neighbours',
      side: 'Strength',
    },
    {
      what: 'Nobody is concerned about drugs, alcohol or domestic abuse.',
      dimension: 'Keeping the child safe',
      side: 'Strength',
    },
  ],
  danger: {
    couldHappen: 'Lewis could lose teeth, weight and his place among his friends.',
    notYetKnown: 'Whether both parents have depression',
  },
  marks: { 'Fiona Evans': '7', 'A. Okafor': '2' },
  level: 'Child protection plan',
  categories: ['Neglect'],
  census: 'NEG',
  reasons: 'Lewis has been in pain and hungry for three months.',
  evidence: 'Lewis had tooth pain for three months and no dentist saw him.',
  plan: {
    aim: 'This plan protects Lewis from pain and hunger.',
    safety: [
      {
        what: 'sees Lewis at school and asks about his pain',
        who: 'P. Shah',
        by: day('20 March 2026', 'Fri 20 Mar 2026', '2026-03-20'),
      },
    ],
    outcomes: [
      {
        what: 'By 30 April 2026 Lewis eats a meal without pain and says his tooth does not hurt.',
        by: THURSDAY_30_APRIL,
        quickWin: true,
        answers: 'Lewis has had tooth pain since December and cannot chew on one side.',
        measure: 'Lewis tells P. Shah; Fiona sees him eat on both sides.',
        actions: [
          {
            what: 'books the dentist and texts Fiona the time',
            who: 'P. Shah',
            by: day('Fri 20 March 2026', 'Fri 20 Mar 2026', '2026-03-20'),
          },
          {
            what: 'takes Lewis to the dentist',
            who: 'Fiona Evans',
            by: day('Wed 25 March 2026', 'Wed 25 Mar 2026', '2026-03-25'),
            place: 'Hill Dental',
          },
        ],
      },
      {
        what: 'From Monday 23 March 2026 Lewis has breakfast every school day and stops asking for food.',
        by: THURSDAY_30_APRIL,
        answers: 'Lewis arrives hungry and asks other children for food.',
        actions: [
          {
            what: 'brings Lewis to breakfast club at 8.15',
            who: 'Steve Evans',
            often: 'each school day',
            starts: MONDAY_23_MARCH,
          },
          {
            what: 'marks a chart and gives it to the core group',
            who: 'J. Reed',
            by: day('Thu 2 April 2026', 'Thu 2 Apr 2026', '2026-04-02'),
            often: 'each school day',
          },
        ],
      },
    ],
    ends: 'Lewis eats without pain, has breakfast and stops asking for food.',
    ifNot: IF_NOT,
    checks: [
      { what: 'Lewis has breakfast', who: 'J. Reed', often: 'each school day', how: 'on a chart' },
    ],
    explainedBy: 'A. Okafor',
    form: 'Pictures and short sentences',
  },
} as const satisfies Child;
