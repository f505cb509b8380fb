/** Has every point that the guidance wants on a plan its place there? Clause by clause [R7.1]. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '#shared/record/kinds/index.ts';
import type { ConferenceRecord, Kind } from '#shared/record/record.ts';
import {
  childNamed,
  headingsOf,
  personNamed,
  planOf,
  saidUnder,
  sampleRecord,
  withRow,
  withValues,
} from '../../support/sample.ts';

/** Nobody uses this word, so where it stands a value came through. */
const MARK = 'zebra seventeen';

/** A full record of Maisie: the sample, with the few things that no child of it needs. */
function fullRecord(): ConferenceRecord {
  const sample = sampleRecord();
  const maisie = childNamed(sample, 'Maisie');
  const disagrees = withRow(sample, 'dissents', {
    personId: personNamed(sample, 'Craig').id,
    childId: maisie.id,
    about: 'The kind of plan',
    reasons: 'He would rather have a plan without the law',
    meaning: 'The core group asks him each time',
  });
  const early = withValues(disagrees, 'children', maisie.id, {
    stage: 'engagement',
    whatWorked: 'Going swimming',
    riskFactors: 'Fear at home',
  });
  const [outcome, second] = early.outcomes.filter(({ childId }) => childId === maisie.id);
  if (!outcome || !second) throw new Error('Maisie has no two outcomes.');
  return withValues(early, 'outcomes', second.id, {
    afterOutcomeId: outcome.id,
    toWorkOut: true,
  });
}

const record = fullRecord();
const plan = planOf(record, 'Maisie');

type Changed = string | number | boolean | null | readonly string[];

/** Gives another value of a field than any row of the sample has: a text with the mark, if it is one. */
function otherValue(kind: Kind, field: string): Changed {
  const rows = record[kind] as readonly unknown[] as readonly Record<string, unknown>[];
  const now = rows.map((row) => row[field]).find((value) => value !== null && value !== '');
  const shape = KINDS[kind].shape as Record<
    string,
    { safeParse(value: unknown): { success: boolean } }
  >;
  const fits = (value: unknown) => shape[field]?.safeParse(value).success === true;
  if (typeof now === 'boolean') return !now;
  if (typeof now === 'number') return now === 9 ? 8 : 9;
  if (field.endsWith('Id')) return personNamed(record, 'Nina Rao').id;
  if (fits(MARK)) return MARK;
  return '2027-02-03';
}

/** Gives the plan after one field was changed in every row of a kind. */
function changed(kind: Kind, field: string, value: Changed = otherValue(kind, field)) {
  const rows = record[kind] as readonly object[];
  const all = { ...record, [kind]: rows.map((row) => ({ ...row, [field]: value })) };
  return { value, plan: planOf(all as ConferenceRecord, 'Maisie') };
}

const AT_ONCE = 'What happens at once to keep Maisie safe';
const WORRIED = 'Why we are worried about Maisie';
const WELL = 'What is going well for Maisie';
const NEEDS = 'What Maisie needs';
const MIND = 'What to keep in mind';
const DANGER = 'What could happen to Maisie if nothing changes';
const DECIDED = 'What was decided for Maisie';
const OUTCOMES = 'What will be different for Maisie';
const TASKS = 'Who does what by when, person by person';
const ENDS = 'What must change before Maisie’s plan can end';
const IF_NOT = 'If the plan does not work';
const ASSESSMENTS = 'Assessments';
const GROUP = 'The core group';
const CHECKS = 'How we check that it is working';
const DATES = 'Dates';
const SAYS = 'What Maisie says';
const PARENTS = 'Parents and carers';
const EXPLAINED = 'Explaining the plan to Maisie';
const AGREES = 'Who understands the plan and agrees';
const DISSENT = 'Who does not agree, and why';
const NOT_TALKED = 'Who the plan was not discussed with';
const AIM = 'What this plan is for';

/** Kind and field of the record, the heading under which it stands, and a value where none is obvious. */
type Place = readonly [kind: Kind, field: string, under: string, value?: Changed];

/** What each clause asks for, point by point in the order of the guidance, in own words. */
const POINTS: Readonly<Record<string, Readonly<Record<string, readonly Place[]>>>> = {
  'M3.10': {
    'immediate action to keep the child safe': [
      ['safetyActions', 'what', AT_ONCE],
      ['safetyActions', 'personId', AT_ONCE],
      ['safetyActions', 'byWhen', AT_ONCE],
    ],
    'what the child needs, what is strong and what is hard, in each domain': [
      ['children', 'aim', AIM],
      ['needs', 'what', NEEDS],
      ['needs', 'side', NEEDS, 'strength'],
      ['needs', 'dimension', NEEDS, 'identity'],
    ],
    'services and actions that answer the needs': [
      ['actions', 'what', OUTCOMES],
      ['actions', 'because', OUTCOMES],
      ['needs', 'what', OUTCOMES],
    ],
    'from when, how often, of what kind and how long': [
      ['actions', 'startsOn', OUTCOMES],
      ['actions', 'howOften', OUTCOMES],
      ['actions', 'howLong', OUTCOMES],
      ['actions', 'place', OUTCOMES],
      ['actions', 'startsOn', TASKS],
      ['actions', 'howOften', TASKS],
      ['actions', 'howLong', TASKS],
    ],
    'who is responsible, family as well': [
      ['actions', 'personId', OUTCOMES],
      ['actions', 'withPersonId', OUTCOMES],
      ['actions', 'personId', TASKS],
    ],
    'what comes of each, with progress by a day': [
      ['outcomes', 'what', OUTCOMES],
      ['outcomes', 'byWhen', OUTCOMES],
      ['steps', 'what', OUTCOMES],
      ['steps', 'byWhen', OUTCOMES],
    ],
  },
  'M3.11': {
    'risks and what protects from them': [
      ['dangers', 'couldHappen', DANGER],
      ['dangers', 'happened', DANGER],
      ['dangers', 'harder', DANGER],
      ['safetyActions', 'what', AT_ONCE],
      ['children', 'riskFactors', DECIDED],
    ],
    'aims for soon and for later, each with its time': [
      ['outcomes', 'term', OUTCOMES, 'long'],
      ['outcomes', 'quickWin', OUTCOMES],
    ],
    'outcomes that lessen the risk': [
      ['outcomes', 'risk', OUTCOMES, 'medium'],
      ['outcomes', 'impact', OUTCOMES, 'low'],
      ['dangers', 'couldHappen', OUTCOMES],
    ],
    'by when the children and families assessment is done': [
      ['children', 'assessment', ASSESSMENTS, 'done'],
      ['children', 'assessmentBy', ASSESSMENTS],
    ],
    'specialist assessments': [
      ['assessments', 'what', ASSESSMENTS],
      ['assessments', 'why', ASSESSMENTS],
      ['assessments', 'personId', ASSESSMENTS],
      ['assessments', 'byWhen', ASSESSMENTS],
    ],
    'how progress is checked, by whom, and how often each agency sees the child': [
      ['checks', 'what', CHECKS],
      ['checks', 'how', CHECKS],
      ['checks', 'personId', CHECKS],
      ['checks', 'howOften', CHECKS],
      ['contacts', 'howOften', GROUP],
      ['contacts', 'place', GROUP],
    ],
    'what happens instead, and what would set it off': [
      ['contingencies', 'trigger', IF_NOT],
      ['contingencies', 'response', IF_NOT],
      ['contingencies', 'personId', IF_NOT],
      ['contingencies', 'howFast', IF_NOT],
    ],
  },
  'M3.12': {
    'what has to change before the plan can end': [['children', 'endsWhen', ENDS]],
  },
  'M3.15': {
    'the part of each practitioner who sees the family': [
      ['coreGroupMembers', 'part', GROUP],
      ['coreGroupMembers', 'ownsPlan', GROUP],
      ['people', 'role', GROUP],
    ],
    'how often, where and with whom each member sees the child': [
      ['contacts', 'howOften', GROUP],
      ['contacts', 'place', GROUP],
      ['contacts', 'seen', GROUP, 'withParents'],
      ['contacts', 'announced', GROUP, 'unannounced'],
    ],
    'the next core group and the next conference': [
      ['conferences', 'coreGroupOn', DATES],
      ['conferences', 'coreGroupPlace', DATES],
      ['conferences', 'coreGroupEvery', DATES],
      ['conferences', 'reviewOn', DATES],
    ],
  },
  'M3.16': {
    'language, culture and faith, with days to avoid and an interpreter': [
      ['people', 'spokenLanguage', MIND],
      ['people', 'interpreter', MIND],
      ['people', 'ethnicity', MIND],
      ['people', 'faith', MIND],
      ['people', 'daysToAvoid', MIND],
      ['people', 'needs', MIND],
    ],
    'what follows from a disability': [
      ['people', 'disability', MIND],
      ['people', 'communication', MIND],
    ],
    'what parents do well': [['strengths', 'what', PARENTS]],
    'what has to change to lessen the risk': [
      ['behaviours', 'what', PARENTS],
      ['behaviours', 'change', PARENTS],
      ['behaviourImpacts', 'what', PARENTS],
    ],
    'how everybody will know that something has changed': [
      ['outcomes', 'measure', OUTCOMES],
      ['outcomes', 'seenBy', OUTCOMES],
      ['outcomes', 'seenOften', OUTCOMES],
      ['outcomes', 'childSays', OUTCOMES],
    ],
    'what happens when things change quickly, or too little': [
      ['contingencies', 'sort', IF_NOT, 'changesFast'],
    ],
  },
  'M3.17': {
    'with whom the plan was not discussed, and why': [['notDiscussed', 'why', NOT_TALKED]],
  },
  'M3.18': {
    'who does not agree, with reasons': [
      ['dissents', 'about', DISSENT],
      ['dissents', 'reasons', DISSENT],
      ['dissents', 'meaning', DISSENT],
      ['agreements', 'agrees', AGREES, 'no'],
      ['agreements', 'comments', AGREES],
    ],
  },
  'M3.19': {
    'what the child wishes, and who explains the plan': [
      ['voices', 'quote', SAYS],
      ['voices', 'answer', SAYS],
      ['children', 'explainedById', EXPLAINED],
      ['children', 'explainedOn', EXPLAINED],
    ],
  },
  'M3.21': { 'what the parents think': [['voices', 'quote', PARENTS]] },
  W: {
    'why each action is there': [
      ['actions', 'because', OUTCOMES],
      ['actions', 'strengthId', OUTCOMES, null],
    ],
    'what comes first, by when': [['outcomes', 'afterOutcomeId', OUTCOMES, null]],
    'what a worry is like for this child': [
      ['concerns', 'headline', WORRIED],
      ['impacts', 'dayToDay', WORRIED],
      ['impacts', 'health', WORRIED],
      ['impacts', 'betterWhen', WORRIED],
    ],
    'what could get in the way of each parent': [['parents', 'barriers', PARENTS]],
    'what is already going well': [['strengths', 'what', WELL]],
  },
  Y: {
    'whom the plan protects, from what': [['children', 'aim', AIM]],
    'what the outcome builds': [['outcomes', 'buildingBlock', OUTCOMES, 'safety']],
    'whether each understood, took part and agrees': [
      ['agreements', 'understood', AGREES, 'no'],
      ['agreements', 'tookPart', AGREES, 'no'],
    ],
    'who owns the plan': [['coreGroupMembers', 'ownsPlan', GROUP]],
    'why the work should help': [['actions', 'evidence', OUTCOMES]],
  },
  P: {
    'what keeps the change going': [['outcomes', 'keepsGoing', OUTCOMES]],
    'what the core group still works out': [['outcomes', 'toWorkOut', GROUP]],
  },
  B: {
    'what could get in the way of an action': [['actions', 'barriers', OUTCOMES]],
    'what worked, to remember later': [['children', 'whatWorked', ENDS]],
  },
};

const all = Object.entries(POINTS).flatMap(([clause, points]) =>
  Object.entries(points).flatMap(([point, places]) =>
    places.map(
      ([kind, field, title, value]) => [clause, point, kind, field, title, value] as const,
    ),
  ),
);

describe('The outline plan of a full record', () => {
  it.each(all)(
    'has for %s, “%s”, what %s.%s holds under “%s” [R7.1]',
    (_clause, _point, kind, field, title, value) => {
      const after = changed(kind, field, value);
      const said = saidUnder(after.plan, title);
      expect(said).not.toBe(saidUnder(plan, title));
      if (after.value === MARK) expect(said.toLowerCase()).toContain(MARK);
      if (after.value === '2027-02-03') expect(said).toMatch(/3 Feb/);
    },
  );

  it('says in a sentence under each of these headings when there is nothing yet [R7.1]', () => {
    const empty = sampleRecord();
    const bare: ConferenceRecord = {
      ...empty,
      ...Object.fromEntries(
        Object.keys(KINDS)
          .filter((kind) => !['conferences', 'people', 'children', 'ties'].includes(kind))
          .map((kind) => [kind, []]),
      ),
      children: empty.children.map(({ id, personId, position, version }) =>
        KINDS.children.parse({ id, personId, position, version, planLevel: 'childProtection' }),
      ),
    };
    const bared = planOf(bare, 'Maisie');
    const headings = new Set(headingsOf(bared));
    const demanded = [AIM, AT_ONCE, WORRIED, SAYS, WELL, NEEDS, DANGER, DECIDED, OUTCOMES, ENDS];
    demanded.push(
      IF_NOT,
      ASSESSMENTS,
      GROUP,
      CHECKS,
      DATES,
      EXPLAINED,
      AGREES,
      DISSENT,
      NOT_TALKED,
    );
    expect(demanded.filter((title) => !headings.has(title))).toEqual([]);
    for (const title of demanded) expect(saidUnder(bared, title), title).not.toBe('');
  });
});

describe('Who does what by when, person by person,', () => {
  const said = saidUnder(plan, TASKS);

  it('names everybody once, family before practitioners, the soonest first [R4.4, R7.1]', () => {
    const named = headingsOf(plan, 3);
    const people = [
      'Leanne Calvert',
      'Craig Ashdown',
      'Jean Calvert',
      'Samira Haddad (social worker)',
    ];
    const places = people.map((name) => said.split('\n').indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(named).toContain('Samira Haddad (social worker)');
    const own = saidUnder(plan, 'Samira Haddad (social worker)').split('\n');
    expect(own[0]).toContain('By Fri 25 Sept');
    expect(own.at(-1)).toContain('After each visit');
  });

  it('holds every line that names somebody, a shared one with both [R4.4, R7.1]', () => {
    const outcomes = record.outcomes.filter(
      ({ childId }) => childId === childNamed(record, 'Maisie').id,
    );
    const actions = record.actions.filter(({ outcomeId }) =>
      outcomes.some(({ id }) => id === outcomeId),
    );
    expect(actions.length).toBeGreaterThan(5);
    for (const { what, withPersonId } of actions) {
      const times = said.toLowerCase().split(what.toLowerCase()).length - 1;
      expect(times, what).toBe(withPersonId === null ? 1 : 2);
    }
    expect(said).toContain('with Jean. By Fri 2 Oct');
    expect(said).toContain('with Leanne. By Fri 2 Oct');
  });

  it('says plainly when nobody is named or no day is agreed, and marks what is practitioners’ own [R4.5, R7.1]', () => {
    const action = record.actions.find(({ what }) => what.startsWith('pays for ten swims'));
    const open = planOf(
      withValues(record, 'actions', action?.id ?? '', {
        personId: null,
        byWhen: null,
        startsOn: null,
      }),
      'Maisie',
    );
    expect(saidUnder(open, 'Nobody named yet')).toContain(
      'Pays for ten swims from the family fund. No day agreed yet.',
    );
    expect(said).toContain('about the plan and the list. By Fri 25 Sept. (Practitioners’ task.)');
  });
});
