/**
 * The conferences whose copies are made: children of one household, each with another father, so
 * that every child adds as much as the one before. Names and days differ from child to child.
 */
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { type ConferenceRecord, emptyRecord, type Kind, type Row } from '#shared/record/record.ts';

const CHILDREN = 'Ada Ben Cara Dan Ella Finn Grace Harry Isla Jack Katie Leo'.split(' ');
const FATHERS = 'Mark Owen Peter Ravi Sean Tom Umar Victor Will Yusuf Zac Aled'.split(' ');
const HELPERS = [
  ['Ruth Ames', 'Social worker', 'Children’s services'],
  ['Huw Davies', 'Family support worker', 'Early help'],
  ['Jane Cole', 'Deputy head', 'Mill Lane School'],
] as const;

/** Puts a record together row by row. */
function recordMaker() {
  const rows: { [K in Kind]?: Row[] } = {};
  const add = <K extends Kind>(kind: K, values: Partial<Row<K>>): string => {
    const position = rows[kind]?.length ?? 0;
    const row = KINDS[kind].parse({ id: newId(), position, ...values }) as Row;
    rows[kind] = [...(rows[kind] ?? []), row];
    return row.id;
  };
  return { rows, add };
}

type Add = ReturnType<typeof recordMaker>['add'];

/** One child, the father, and the plan for them. */
function addChild(add: Add, at: number, turn: number, helpers: readonly string[]): void {
  const [worker, support, school] = helpers;
  const name = CHILDREN[(at + turn) % CHILDREN.length] ?? '';
  const father = FATHERS[(at + 5 * turn) % FATHERS.length] ?? '';
  const day = (from: number) => `2026-04-${String(1 + ((from + at + turn) % 28)).padStart(2, '0')}`;
  const person = add('people', {
    part: 'child',
    name: `${name} Marsh`,
    knownAs: name,
    bornOn: `${2016 - (at % 6)}-06-${10 + at}`,
    sex: at % 2 === 0 ? 'female' : 'male',
    ethnicity: 'White British',
    spokenLanguage: 'English',
  });
  const parent = add('people', {
    part: 'parent',
    name: `${father} Reed`,
    knownAs: father,
    sex: 'male',
    role: 'Father',
    contact: `07700 9000${10 + at}`,
  });
  add('ties', {
    adultId: parent,
    childId: person,
    relation: 'father',
    responsibility: 'yes',
    childCalls: 'Dad',
    contact: 'often',
    contactDetail: `${name} is with ${father} from Friday after school until Sunday evening.`,
  });
  const childId = add('children', {
    personId: person,
    planLevel: 'childProtection',
    categories: ['neglect'],
    copyForm: 'myPlan',
    reasons: `${name} has missed ${14 + at + turn} days of school since January and has often been hungry at bedtime. ${father} knows it and wants help, but the help so far has not changed ${name}’s days.`,
    evidence: `Four agencies describe the same days: no breakfast, clothes that do not fit, and adults who are asleep when ${name} gets up.`,
    aim: `${name} is fed, washed and awake at school every day, and knows which adult is looking after things at home.`,
    endsWhen: `For three months ${name} has been at school on time on nine days of ten, and says that the mornings are all right.`,
    explainedById: worker ?? null,
    explainedOn: day(3),
    talkTo: `${name} can talk to Jane Cole at school on any day.`,
  });
  const parentId = add('parents', {
    personId: parent,
    involvement: 'involved',
    readiness: 'readyToEngage',
    acceptsChange: 'yes',
    barriers: `${father} works nights and has no one to take ${name} to school on Thursdays.`,
  });
  const wish = add('voices', {
    personId: person,
    about: 'wish',
    quote: 'I want somebody to be up when I get up.',
    heardBy: 'Jane Cole, with drawings',
    heardOn: day(0),
    answer: `It is the first outcome of the plan for ${name}.`,
  });
  add('voices', {
    personId: parent,
    about: 'view',
    quote: `I know the mornings are bad for ${name}. I want to be shown how to do it.`,
    heardBy: 'Ruth Ames',
  });
  add('strengths', {
    personId: parent,
    what: `${father} has come to every appointment since March and rings when he is late.`,
    source: 'Huw Davies',
  });
  add('strengths', {
    personId: person,
    what: `${name} reads well above what is expected and has two close friends.`,
    source: 'Jane Cole',
  });
  const concernId = add('concerns', { headline: `Mornings at ${father}’s home` });
  const impactId = add('impacts', {
    concernId,
    childId,
    dayToDay: `${name} gets up alone, finds no breakfast and comes to school late and tired.`,
    health: `${name} has lost weight since the autumn and falls asleep in lessons.`,
    betterWhen: `${name}’s grandmother stays over on Wednesdays.`,
    toldBy: 'Jane Cole',
  });
  const needId = add('needs', {
    childId,
    dimension: 'basicCare',
    side: 'need',
    what: `${name} needs breakfast and an adult who is awake by seven.`,
  });
  const behaviourId = add('behaviours', {
    parentId,
    what: `${father} sleeps through the morning after a night shift.`,
    change: `${father} is up with ${name} on school days, or has agreed with somebody who is.`,
  });
  add('behaviourImpacts', { behaviourId, childId, what: `${name} looks after the morning alone.` });
  add('dangers', {
    childId,
    happened: `${name} left the house alone at six in the morning on ${at + 3} February.`,
    couldHappen: `${name} could be hurt outside, or go on being too hungry to grow and learn.`,
    meaning: `${name} carries what an adult should carry.`,
  });
  const outcomeId = add('outcomes', {
    childId,
    what: `An adult is up with ${name} on every school morning.`,
    measure: `Jane Cole asks ${name} on Mondays how the mornings were, and the register shows it.`,
    byWhen: day(14),
    seenBy: 'Jane Cole',
    childSays: 'My mornings are all right.',
  });
  add('answers', { outcomeId, impactId, needId, voiceId: wish });
  add('steps', {
    outcomeId,
    what: `Three days of five in the first two weeks for ${name}`,
    byWhen: day(7),
  });
  for (const [what, personId, howOften] of [
    ['Is up by half past six on school days', parent, 'Every school day'],
    [`Finds a lift to school for ${name} on Thursdays`, support, 'Once'],
    [`Sees ${name} alone and asks about mornings and food`, worker, 'Every ten working days'],
  ] as const) {
    add('actions', { outcomeId, what, personId: personId ?? null, howOften, byWhen: day(9) });
  }
  add('contingencies', {
    childId,
    sort: 'suddenChange',
    trigger: `${name} is found outside alone or says that it is not safe at home.`,
    response: `${name} goes to the grandmother, and Ruth Ames is rung at once.`,
    personId: school ?? null,
    howFast: 'On the same day',
  });
}

/** Gives a conference about so many children; each turn has other names, days and numbers. */
export function conferenceOf(children: number, turn = 0): ConferenceRecord {
  const { rows, add } = recordMaker();
  const helpers = HELPERS.map(([name, role, agency], at) =>
    add('people', {
      part: 'practitioner',
      name,
      knownAs: name,
      role,
      agency,
      contact: `01632 96000${at}`,
    }),
  );
  for (const personId of helpers) {
    add('attendances', { personId, came: 'present', takesPartAs: 'agency', reportSent: true });
    add('coreGroupMembers', { personId, part: 'Comes to every core group' });
  }
  for (let at = 0; at < children; at += 1) addChild(add, at, turn, helpers);
  const conference = KINDS.conferences.parse({
    id: newId(),
    familyName: 'Marsh',
    kind: 'initial',
    nation: 'england',
    authority: 'Northshire Council',
    heldOn: '2026-03-25',
    place: 'Civic Centre',
    leadWorkerId: helpers[0],
    coreGroupOn: '2026-04-02',
    reviewOn: '2026-06-20',
    complaintRoute: 'Write to the conference chair, or ring 01632 960099.',
  });
  return { ...emptyRecord(conference), ...rows } as ConferenceRecord;
}

const KINDS_OF_PACK = ['outlinePlan', 'childCopy', 'parentCopy'];

/** Gives the pack of a conference: three copies for each child. */
export function packOf(record: ConferenceRecord): CopyDocument[] {
  return copiesOf(record)
    .filter(({ kind }) => KINDS_OF_PACK.includes(kind))
    .map((request) => buildCopy(record, request, { madeOn: '2026-03-25' }));
}
