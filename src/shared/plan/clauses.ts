/**
 * The clauses of the guidance, by code: `M3.10` is clause 3.10 of Milton Keynes, `W.child` the
 * section “The child” of the Wales pointers, a bare `W` the Wales pointers as a whole. What each
 * asks for is in the catalogue `guidance`; here is which page of the way answers which.
 */
import { PARTS_OF_STEP, type PartOfStep, STEPS, type Step } from './way.ts';

/** Every text of the guidance, with its sections. `X` is Waymark itself. */
export const SECTIONS = {
  M: Array.from({ length: 25 }, (_, index) => String(index + 1)),
  W: ['whole', 'child', 'parents', 'aims', 'measures', 'practitioners'],
  Y: [
    'whole',
    'aim',
    'needs',
    'outcomes',
    'work',
    'simple',
    'specific',
    'measurable',
    'agreed',
    'realistic',
    'timely',
    'questions',
    'reviewing',
  ],
  P: ['whole', 'outcomes', 'progress', 'contingency', 'lasting', 'onePlan'],
  B: ['whole', 'onePlan', 'stages'],
  X: ['whole'],
} as const satisfies Record<string, readonly string[]>;
export type GuidanceText = keyof typeof SECTIONS;

/** One clause: its text, and the section of it. */
export interface Clause {
  readonly code: string;
  readonly text: GuidanceText;
  readonly section: string;
}

/** A page of the way, whoever it is about: `plan/outcomes`. */
export type PlaceOnTheWay = {
  [S in Step]: `${S}/${(typeof PARTS_OF_STEP)[S][number]}`;
}[Step];

/** Why each page asks what it asks: codes, the most telling first. */
export const PAGE_CLAUSES: Readonly<Record<PlaceOnTheWay, string>> = {
  'meeting/about': 'M3.8',
  'meeting/attendance': 'M3.3 · M3.17 · M3.25',
  'meeting/agenda': 'W.whole · X',
  'meeting/dates': 'M3.6 · M3.15 · M3.24 · X',
  'family/people': 'W.parents',
  'family/ties': 'W.parents · M3.20',
  'family/map': 'W.parents · X',
  'family/privacy': 'X',
  'family/voices': 'M3.19 · M3.21 · Y.agreed',
  'child/words': 'W.child · M3.19 · Y.whole',
  'child/strengths': 'M3.2 · M3.16 · Y.aim',
  'child/worries': 'W.child',
  'child/needs': 'M3.10 · Y.needs',
  'child/danger': 'M3.11 · M3.16 · W.whole',
  'parent/doesWell': 'W.parents · M3.2 · Y.aim',
  'parent/words': 'Y.agreed · M3.21',
  'parent/behaviour': 'W.parents',
  'parent/readiness': 'W.aims · B.stages',
  'analysis/scales': 'X',
  'analysis/siblings': 'W.child',
  'analysis/decision': 'M3.2 · M3.8 · M3.22',
  'plan/aim': 'Y.aim · M3.1 · M3.10',
  'plan/outcomes': 'P.outcomes · Y.outcomes · Y.work · M3.10',
  'plan/ending': 'M3.12 · W.measures',
  'contingency/ifNot': 'M3.11 · M3.16 · P.contingency',
  'coreGroup/members': 'M3.4 · M3.6 · M3.9 · M3.14',
  'coreGroup/contact': 'M3.11 · M3.15',
  'agreement/heard': 'M3.19 · M3.21 · Y.agreed',
  'agreement/promises': 'M3.25',
  'agreement/parties': 'Y.agreed · M3.19',
  'agreement/dissent': 'M3.17 · M3.18',
  'agreement/told': 'M3.7 · M3.13 · M3.23 · W.practitioners',
  'agreement/sign': 'Y.questions',
  'check/gaps': 'M3.10 · M3.11 · W.whole',
  'check/load': 'W.aims · B.stages · M3.16',
  'check/together': 'P.onePlan · B.onePlan',
  'check/writing': 'Y.outcomes · Y.specific · W.child · B.onePlan',
  'check/thread': 'W.whole · Y.needs · M3.11',
  'check/questions': 'Y.questions',
  'copies/make': 'M3.20 · M3.22',
  'copies/translations': 'M3.20 · M3.22',
  'copies/deliveries': 'M3.20 · M3.22 · M3.24',
  'copies/childWords': 'M3.19 · M3.20 · Y.simple',
  'copies/childPictures': 'M3.19 · M3.20',
};

/** Where else a clause is answered than on the pages that name it as their reason. */
const ALSO_ANSWERED: Readonly<Record<string, readonly PlaceOnTheWay[]>> = {
  'M3.3': ['coreGroup/members'],
  'M3.5': ['coreGroup/members', 'coreGroup/contact'],
  'M3.15': ['child/needs', 'plan/outcomes', 'coreGroup/members'],
  'M3.16': ['family/people'],
  Y: ['plan/aim'],
  'Y.simple': ['copies/make'],
  'Y.specific': ['plan/outcomes'],
  'Y.measurable': ['plan/outcomes'],
  'Y.realistic': ['parent/readiness', 'agreement/promises'],
  'Y.timely': ['plan/outcomes'],
  'Y.reviewing': ['coreGroup/members', 'coreGroup/contact'],
  'W.aims': ['child/words', 'parent/behaviour', 'plan/aim'],
  P: ['analysis/decision'],
  'P.progress': ['plan/outcomes'],
  'P.lasting': ['plan/outcomes'],
  'P.onePlan': ['copies/make'],
  B: ['plan/outcomes'],
  'B.onePlan': ['coreGroup/members'],
  'B.stages': ['plan/aim', 'plan/ending'],
};

function codeOf(text: GuidanceText, section: string): string {
  if (text === 'M') return `M3.${section}`;
  return section === 'whole' ? text : `${text}.${section}`;
}

/** Gives the clauses of a text in its own order. */
export function clausesIn(text: GuidanceText): Clause[] {
  return SECTIONS[text].map((section) => ({ code: codeOf(text, section), text, section }));
}

const ALL: readonly Clause[] = (Object.keys(SECTIONS) as GuidanceText[]).flatMap(clausesIn);
const BY_CODE = new Map([
  ...ALL.map((clause) => [clause.code, clause] as const),
  ...ALL.map((clause) => [`${clause.text}.${clause.section}`, clause] as const),
]);

/**
 * Gives the clauses that a line of codes such as `Y · M3.11` names, in its order.
 * @throws Error when a code is none.
 */
export function clausesOf(codes: string): Clause[] {
  return codes.split(' · ').map((code) => {
    const clause = BY_CODE.get(code);
    if (!clause) throw new Error(`No clause has the code ${code}.`);
    return clause;
  });
}

/** Gives the codes of a page of the way. */
export function codesOfPage(page: { readonly step: Step; readonly part: PartOfStep }): string {
  return PAGE_CLAUSES[`${page.step}/${page.part}` as PlaceOnTheWay];
}

/** Gives the pages on which a clause is answered, in the order of the way. */
export function answersTo(code: string): { step: Step; part: PartOfStep }[] {
  return STEPS.flatMap((step) => PARTS_OF_STEP[step].map((part) => ({ step, part }))).filter(
    ({ step, part }) => {
      const place = `${step}/${part}` as PlaceOnTheWay;
      const asked = clausesOf(PAGE_CLAUSES[place]).some((clause) => clause.code === code);
      return asked || (ALSO_ANSWERED[code] ?? []).includes(place);
    },
  );
}
