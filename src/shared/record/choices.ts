/** The fixed lists of the record. The first value of each is what stands before anybody chose. */
import { FIRST_LANGUAGE } from '../wording/language.ts';

export const CONFERENCE_KINDS = [
  'initial',
  'review',
  'preBirth',
  'transferIn',
  'childInNeed',
  'earlyHelp',
] as const;

export const NATIONS = ['england', 'wales', 'scotland', 'northernIreland'] as const;

/** Both orders of the conference are offered [R9.2]. */
export const ORDERS = ['decideThenPlan', 'planThenDecide'] as const;

/** What the clock of the meeting says: nothing, or the step that is talked about [R9.2]. */
export const CLOCK_STATES = [
  'stopped',
  'meeting',
  'family',
  'child',
  'parent',
  'analysis',
  'plan',
  'contingency',
  'coreGroup',
  'agreement',
] as const;

export const PARTS = ['child', 'parent', 'family', 'practitioner'] as const;

export const ATTENDANCE = [
  'expected',
  'present',
  'presentInPart',
  'apologies',
  'absent',
  'leftOut',
  'notInvited',
] as const;

/** As what somebody takes part; only those who come for an agency count towards the quorum [R1.4]. */
export const MEETING_PARTS = [
  'agency',
  'socialWorker',
  'chair',
  'minuteTaker',
  'supporter',
  'observer',
] as const;

/** For the symbol on the family map [R1.7]. */
export const SEXES = ['notSaid', 'female', 'male', 'other'] as const;

export const RELATIONS = [
  'other',
  'mother',
  'father',
  'stepParent',
  'carer',
  'grandparent',
  'auntOrUncle',
  'partner',
] as const;

export const RESPONSIBILITY = ['notKnown', 'yes', 'no'] as const;

/** How a child and an adult meet [R1.3]. */
export const CHILD_CONTACT = [
  'notSaid',
  'livesWith',
  'often',
  'sometimes',
  'supervised',
  'indirect',
  'none',
] as const;

/** What two adults are to each other, as a family map shows it [R1.7]. */
export const COUPLE_STATES = [
  'notSaid',
  'married',
  'together',
  'separated',
  'divorced',
  'neverTogether',
] as const;

/** Decided per child, may differ within one meeting [R1.1]. */
export const PLAN_LEVELS = [
  'undecided',
  'childProtection',
  'childInNeed',
  'earlyHelp',
  'none',
] as const;

/** Categories of harm; which of them a nation uses is in `categories.ts`. */
export const CATEGORIES = ['neglect', 'physical', 'sexual', 'emotional', 'financial'] as const;

/** What somebody's own words are about [R2.1, R3.3]. */
export const VOICE_ABOUT = ['worry', 'wish', 'safe', 'achieve', 'goodThing', 'view'] as const;

/** Dimensions of the Assessment Framework, by domain [M3.10]. */
export const DOMAINS = {
  child: [
    'health',
    'education',
    'emotionalDevelopment',
    'identity',
    'relationships',
    'socialPresentation',
    'selfCare',
  ],
  parenting: ['basicCare', 'safety', 'warmth', 'stimulation', 'guidance', 'stability'],
  family: ['history', 'widerFamily', 'housing', 'employment', 'income', 'integration', 'resources'],
} as const;

export const DIMENSIONS = [...DOMAINS.child, ...DOMAINS.parenting, ...DOMAINS.family] as const;

export const NEED_SIDES = ['need', 'strength', 'difficulty'] as const;

export const INVOLVEMENT = [
  'involved',
  'livesApart',
  'limitedContact',
  'avoidsWorkers',
  'responsibilityWithoutContact',
  'notInvolved',
] as const;

/** Readiness for change [W]. */
export const READINESS = ['notAsked', 'inCrisis', 'readyToEngage', 'resilient'] as const;

/** Whether something is so, where there is nothing in between. */
export const SO_OR_NOT = ['notAsked', 'yes', 'no'] as const;

export const ANSWERS = ['notAsked', 'yes', 'partly', 'no'] as const;

/** Whether a parent whom the chair left out gets a copy of the plan [M3.22]. */
export const COPY_DECISIONS = ['notDecided', 'noCopy', 'getsCopy'] as const;

export const TERMS = ['short', 'long'] as const;

/** Building blocks after Maslow: what has to stand before the rest [Y]. */
export const BUILDING_BLOCKS = [
  'notSaid',
  'basicNeeds',
  'safety',
  'belonging',
  'esteem',
  'growth',
] as const;

/** Professional housekeeping never reaches a family copy [R4.5]. */
export const SHARING = ['family', 'professional'] as const;

/** How much is at stake in an outcome; risk and impact together propose its rank [R4.3]. */
export const GRADES = ['notSaid', 'low', 'medium', 'high'] as const;

export const CONTINGENCY_SORTS = ['tooLittleChange', 'suddenChange'] as const;

export const ASSESSMENT_STATES = ['notSaid', 'done', 'toDo', 'notNeeded'] as const;

export const CONTACT_WITH = ['notSaid', 'alone', 'withParents', 'both'] as const;

/** Whether somebody says beforehand when they come to see the child [R4.9]. */
export const ANNOUNCED = ['notSaid', 'announced', 'unannounced', 'both'] as const;

/** Stages of an early help plan [B]. */
export const STAGES = ['notSaid', 'engagement', 'directWork', 'exit'] as const;

/** “Can you do this by then?” [R4.14, M3.25]. */
export const COMMITMENT_ANSWERS = ['notAsked', 'yes', 'changed', 'no'] as const;

/** How somebody signs a plan [R5.6]. */
export const SIGNING = ['onPaper', 'inRoom'] as const;

/** Every language in which copies can be made, by BCP 47 tag: those with a catalogue [R7.4]. */
export const LANGUAGES = [FIRST_LANGUAGE, 'cy-GB'] as const;
/** In which language somebody wants their copy; `asRead` follows what they read. */
export const COPY_LANGUAGES = ['asRead', ...LANGUAGES] as const;

/** The kinds of copies there are [R7.1, R7.2, R7.3, R7.7]. */
export const COPY_KINDS = [
  'outlinePlan',
  'childCopy',
  'parentCopy',
  'decisionLetter',
  'childLetter',
  'conferenceRecord',
  'coreGroupForm',
] as const;

/** How a copy reaches somebody [R5.7]. */
export const DELIVERY_WAYS = ['notSaid', 'byHand', 'readTogether', 'byPost', 'byEmail'] as const;

/** Forms of the child's copy [R7.2]; `byAge` follows the child's age on the day of the conference. */
export const COPY_FORMS = [
  'byAge',
  'pictures',
  'shortSentences',
  'myPlan',
  'letter',
  'easyRead',
] as const;

/** The forms themselves, by which a sentence for a child is kept. */
export const CHILD_FORMS = ['pictures', 'shortSentences', 'myPlan', 'letter', 'easyRead'] as const;

/** Whom a figure in a child's picture of the family shows, as the child chooses [R7.2]. */
export const FIGURES = [
  'child',
  'girl',
  'boy',
  'baby',
  'person',
  'woman',
  'man',
  'womanInScarf',
  'olderPerson',
  'olderWoman',
  'olderMan',
] as const;

/** The colours of skin and hair of a figure; the pictures' own yellow until a child has chosen. */
export const SKINS = ['notChosen', 'light', 'mediumLight', 'medium', 'mediumDark', 'dark'] as const;
export const HAIRS = ['notChosen', 'black', 'brown', 'fair', 'red', 'grey'] as const;
