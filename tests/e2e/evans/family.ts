/** The Evans family as the test enters it: a case of neglect, three children, two plan levels. */

export const PRACTITIONERS = [
  { name: 'Ruth Amory', role: 'Chair', agency: 'Hillshire Council', as: 'Chair' },
  { name: 'Tom Vale', role: 'Minute-taker', agency: 'Hillshire Council', as: 'Minute-taker' },
  { name: 'A. Okafor', role: 'Social worker', agency: 'Social care', as: 'Social worker' },
  { name: 'J. Reed', role: 'Teacher', agency: 'Hill Primary' },
  { name: 'P. Shah', role: 'School nurse', agency: 'Health' },
  { name: 'PC Dunn', role: 'Officer', agency: 'Police' },
] as const;

export const CHILDREN = [
  {
    name: 'Liam Evans',
    knownAs: 'Liam',
    born: '2 June 2010',
    words: 'nobody wants me at home',
    heardBy: 'His own statement, sent to the conference',
    strength: 'Liam knows the youth club and its workers.',
    worry: 'Away overnight',
    dayToDay: 'Liam sleeps on friends’ sofas and misses school after such a night.',
    health: 'He was not in school for 14 of the last 40 sessions.',
    need: 'Liam has been away overnight without his parents knowing where.',
    danger: 'Liam could be hurt or used by others on a night when nobody knows where he is.',
    scales: { 'Liam Evans': '3', 'Fiona Evans': '7', 'Steve Evans': '6', 'A. Okafor': '4' },
    level: 'Child in need plan',
    reasons: 'Liam needs help, and his parents are willing to know where he is each night.',
    evidence: '',
    aim: 'This plan helps Liam and his parents to know where he sleeps every night.',
    outcomes: [
      {
        what: 'By 30 April 2026 Liam and his parents know where he sleeps every night.',
        by: '30 April 2026',
        measure: 'Liam’s texts to Fiona, read together every Tuesday.',
        actions: [
          {
            what: 'tells Fiona by text before 9 pm where he is',
            who: 'Liam Evans',
            by: '30 April 2026',
            often: 'every night away',
          },
          {
            what: 'meets Liam alone',
            who: 'A. Okafor',
            by: '30 April 2026',
            often: 'every Tuesday',
          },
        ],
      },
    ],
    ends: 'Liam sleeps in a place his parents know, every night for three months.',
    trigger: 'Liam is away for a night and nobody knows where',
    response: 'A. Okafor meets Liam and his parents, and the plan is looked at again',
  },
  {
    name: 'Shirene Evans',
    knownAs: 'Shirene',
    born: '14 May 2015',
    words: 'clean clothes and to go to drama',
    heardBy: 'To her advocate, 17 March',
    strength: 'Shirene gets up by herself and likes school.',
    worry: 'Clothes are not washed',
    dayToDay: 'Shirene comes to school in the same unwashed jumper and is teased about the smell.',
    health: 'She sits alone at lunch.',
    need: 'Shirene is called names because her clothes smell.',
    danger: 'Shirene could stop going to school and lose her friends.',
    scales: { 'Shirene Evans': '4', 'Fiona Evans': '8', 'A. Okafor': '3' },
    level: 'Child protection plan',
    reasons: 'Shirene has looked after Lewis and herself for months.',
    evidence: 'Shirene came to school in an unwashed jumper on most days since January.',
    aim: 'This plan protects Shirene from being left to look after herself and Lewis.',
    outcomes: [
      {
        what: 'By 2 April 2026 Shirene wears clean clothes on 9 of every 10 school days.',
        by: '2 April 2026',
        measure: 'J. Reed notes it each day; Shirene says how she feels at school.',
        actions: [
          {
            what: 'washes the uniform with Shirene on Wednesday and Sunday',
            who: 'Fiona Evans',
            by: '2 April 2026',
            often: 'twice a week',
          },
          {
            what: 'gets a working washing machine through the household fund',
            who: 'A. Okafor',
            by: '27 March 2026',
            often: 'once',
          },
        ],
      },
      {
        what: 'By 30 April 2026 an adult gets Lewis ready every school day.',
        by: '30 April 2026',
        measure: 'The rota on the fridge, and what Shirene says.',
        actions: [
          {
            what: 'gets Lewis up on his non-working days',
            who: 'Steve Evans',
            by: '23 March 2026',
            often: 'each school day',
          },
        ],
      },
    ],
    ends: 'Shirene comes to school clean and rested, and an adult looks after Lewis.',
    trigger: 'Shirene is hungry or unwashed on 3 days in one week',
    response: 'A. Okafor tells the chair and the core group meets in 3 working days',
  },
  {
    name: 'Lewis Evans',
    knownAs: 'Lewis',
    born: '9 October 2017',
    words: 'my tooth to stop hurting',
    heardBy: 'To P. Shah at school',
    strength: 'Lewis trusts his teacher and tells her things.',
    worry: 'Tooth pain and hunger',
    dayToDay: 'Lewis cannot chew on one side and asks other children for food at break.',
    health: 'He has had tooth pain since December and has not seen a dentist.',
    need: 'Lewis arrives hungry and asks other children for food.',
    danger: 'Lewis could lose teeth, weight and his place among his friends.',
    scales: { 'Fiona Evans': '7', 'A. Okafor': '2' },
    level: 'Child protection plan',
    reasons: 'Lewis has been in pain and hungry for three months.',
    evidence: 'Lewis had tooth pain for three months and no dentist saw him.',
    aim: 'This plan protects Lewis from pain and hunger.',
    outcomes: [
      {
        what: 'By 30 April 2026 Lewis eats a meal without pain and says his tooth does not hurt.',
        by: '30 April 2026',
        measure: 'Lewis tells P. Shah; Fiona sees him eat on both sides.',
        quickWin: true,
        actions: [
          {
            what: 'books Hill Dental and texts Fiona the time',
            who: 'P. Shah',
            by: '20 March 2026',
            often: 'once',
          },
          {
            what: 'takes Lewis to Hill Dental',
            who: 'Fiona Evans',
            by: '25 March 2026',
            often: 'each visit',
          },
        ],
      },
      {
        what: 'From Monday 23 March 2026 Lewis has breakfast every school day.',
        by: '30 April 2026',
        measure: 'J. Reed marks a chart and gives it to the core group.',
        actions: [
          {
            what: 'brings Lewis to breakfast club at 8.15',
            who: 'Steve Evans',
            by: '23 March 2026',
            often: 'each school day',
          },
        ],
      },
    ],
    ends: 'Lewis eats without pain, has breakfast and stops asking for food.',
    trigger: 'Lewis misses the dentist or is hungry on 3 days in one week',
    response: 'A. Okafor tells the chair and the core group meets in 3 working days',
  },
] as const;

export const PARENTS = [
  {
    name: 'Fiona Evans',
    knownAs: 'Fiona',
    strength: 'Fiona knows her neighbours and comes to every meeting.',
    words: 'I know that I am not the perfect parent but my kids do ok',
    behaviour: 'The washing is left when money for the launderette runs out',
    change: 'Clean uniforms hang ready on Sunday and Wednesday evening',
    calls: 'Mum',
    relation: 'Mother',
    agrees: 'Partly',
  },
  {
    name: 'Steve Evans',
    knownAs: 'Steve',
    strength: 'Steve holds down a job and wants to be there in the mornings.',
    words: 'I can do mornings when I am not on early shift',
    behaviour: 'Nobody is up when the children leave for school',
    change: 'Steve or Fiona is up and makes breakfast',
    calls: 'Dad',
    relation: 'Father',
    agrees: 'Yes',
  },
] as const;

export const DISSENT = {
  who: 'Fiona Evans',
  about: 'The category for Lewis',
  reasons: 'Fiona says it is money, not neglect',
};
