/**
 * What a kind of meeting asks for [R1.1, M3.8, P, Y, B]. Most of the way is the same for all of
 * them; here is what is not, as data. Whatever holds something already is always shown.
 */
import { formFor } from '../documents/childCopy/form.ts';
import { isInOtherLanguages } from '../documents/copyLanguage.ts';
import type { CONFERENCE_KINDS } from '../record/choices.ts';
import {
  type Child,
  type ConferenceRecord,
  conferenceOf,
  find,
  type Kind,
} from '../record/record.ts';
import { childrenOf } from '../record/rowsOf.ts';
import type { Gap, GapName } from './gap.ts';
import type { Page } from './way.ts';

type ConferenceKind = (typeof CONFERENCE_KINDS)[number];

/** The level of the plan that a page is about. */
export type AskedLevel = 'childProtection' | 'childInNeed' | 'earlyHelp';

/** The level a meeting is held for, until something is decided for a child. */
const LEVEL_OF_KIND: Readonly<Record<ConferenceKind, AskedLevel>> = {
  initial: 'childProtection',
  review: 'childProtection',
  preBirth: 'childProtection',
  transferIn: 'childProtection',
  childInNeed: 'childInNeed',
  earlyHelp: 'earlyHelp',
};

const PROTECTION: readonly AskedLevel[] = ['childProtection'];
/** Plans that a social worker leads. */
const SOCIAL_WORK: readonly AskedLevel[] = ['childProtection', 'childInNeed'];
/** Help that a family takes up of its own will. */
const BY_CONSENT: readonly AskedLevel[] = ['childInNeed', 'earlyHelp'];

type Levels = readonly AskedLevel[];

/** Parts of the way that only these levels need. */
const LEVELS_OF_PART: Readonly<Record<string, Levels>> = {
  'child/danger': SOCIAL_WORK,
  'analysis/scales': SOCIAL_WORK,
};

/** Fields that only these levels need. */
const LEVELS_OF_FIELD: Readonly<Record<string, Levels>> = {
  'conferences.quorumAgencies': PROTECTION,
  'conferences.quorumNote': PROTECTION,
  'conferences.coreGroupOn': PROTECTION,
  'conferences.toldCoreGroup': PROTECTION,
  'conferences.toldServices': PROTECTION,
  'conferences.toldCourt': PROTECTION,
  'children.evidence': PROTECTION,
  'children.nothingAtOnce': PROTECTION,
  'children.assessment': SOCIAL_WORK,
  'children.stage': ['earlyHelp'],
  'agreements.consents': BY_CONSENT,
};

/** Fields that only these kinds of meeting need: a strategy discussion comes before a new decision. */
const KINDS_OF_FIELD: Readonly<Record<string, readonly ConferenceKind[]>> = {
  'conferences.strategyDiscussionOn': ['initial', 'preBirth'],
};

/** Questions that only these levels ask. */
const LEVELS_OF_GAP: Readonly<Partial<Record<GapName, Levels>>> = {
  notQuorate: PROTECTION,
  advocateNotAsked: SOCIAL_WORK,
  nothingOnGrowingUp: SOCIAL_WORK,
  nothingOnParenting: SOCIAL_WORK,
  nothingOnFamily: SOCIAL_WORK,
  noDanger: PROTECTION,
  noSafetyAction: PROTECTION,
  assessmentNotSaid: SOCIAL_WORK,
  nothingIfSudden: PROTECTION,
  noCoreGroupDate: PROTECTION,
  noContact: SOCIAL_WORK,
  contactIncomplete: SOCIAL_WORK,
  nothingShortTerm: PROTECTION,
  nothingLongTerm: PROTECTION,
  noCoreGroupRhythm: PROTECTION,
  notToldCoreGroup: PROTECTION,
  notToldServices: PROTECTION,
  notToldCourt: PROTECTION,
  consentNotAsked: BY_CONSENT,
};

/** Gives the level of a decision: the one decided, else that of the kind of meeting. */
export function levelOf(kind: ConferenceKind, planLevel: Child['planLevel']): AskedLevel {
  return planLevel === 'undecided' || planLevel === 'none' ? LEVEL_OF_KIND[kind] : planLevel;
}

/** Gives the level that a child’s pages are about: the one decided, else that of the meeting. */
export function levelFor(record: ConferenceRecord, child: Child): AskedLevel {
  return levelOf(conferenceOf(record).kind, child.planLevel);
}

/** Gives the levels that the pages of everybody are about: those of the children together. */
function levelsOf(record: ConferenceRecord): AskedLevel[] {
  const children = childrenOf(record);
  return children.length === 0
    ? [LEVEL_OF_KIND[conferenceOf(record).kind]]
    : children.map((child) => levelFor(record, child));
}

/** Gives the levels of one child, or of all where `subjectId` names none. */
function levelsAt(record: ConferenceRecord, subjectId: string | null): AskedLevel[] {
  const child = find(record, 'children', subjectId);
  return child ? [levelFor(record, child)] : levelsOf(record);
}

function isFor(wanted: Levels | undefined, levels: Levels): boolean {
  return wanted === undefined || levels.some((level) => wanted.includes(level));
}

/** Gives the level at which a page asks: of its child, or the highest of all where it has none. */
export function levelAt(record: ConferenceRecord, subjectId: string | null): AskedLevel {
  const levels = levelsAt(record, subjectId);
  if (levels.includes('childProtection')) return 'childProtection';
  return levels.includes('childInNeed') ? 'childInNeed' : 'earlyHelp';
}

/** Tells whether a page belongs to the way of this meeting, or holds something already. */
export function belongs(record: ConferenceRecord, { step, part, subjectId }: Page): boolean {
  const place = `${step}/${part}`;
  if (place === 'copies/translations') {
    return record.translations.length > 0 || isInOtherLanguages(record);
  }
  if (place === 'copies/childWords' || place === 'copies/childPictures') {
    return hasOwnCopy(record, subjectId, place === 'copies/childPictures');
  }
  if (isFor(LEVELS_OF_PART[place], levelsAt(record, subjectId))) return true;
  if (place === 'child/danger') {
    return record.dangers.some(({ childId }) => childId === subjectId);
  }
  return record.scales.length + record.dangerMarks.length > 0;
}

/** Tells whether a child gets a copy of their own, or one with pictures; or holds something already. */
function hasOwnCopy(
  record: ConferenceRecord,
  childId: string | null,
  withPictures: boolean,
): boolean {
  const child = find(record, 'children', childId);
  if (child === undefined) return false;
  const held = withPictures ? record.figures : record.childSentences;
  if (held.some((row) => row.childId === childId)) return true;
  const person = find(record, 'people', child.personId);
  const gets = child.planLevel !== 'none' && !child.unborn && person !== undefined;
  return gets && !(withPictures && formFor(child, person, conferenceOf(record)) === 'letter');
}

/**
 * Tells whether a field is asked for: by this kind of meeting, and at the level of this child or,
 * without one, of any child.
 */
export function isAsked<K extends Kind>(
  record: ConferenceRecord,
  kind: K,
  field: string,
  child?: Child,
): boolean {
  const name = `${kind}.${field}`;
  const kinds = KINDS_OF_FIELD[name];
  if (kinds && !kinds.includes(conferenceOf(record).kind)) return false;
  return isFor(LEVELS_OF_FIELD[name], levelsAt(record, child?.id ?? null));
}

/** What a family is told before a meeting ends, in the order of the copies [R5.4]. */
export const TOLD = ['toldCoreGroup', 'toldComplaint', 'toldCourt', 'toldServices'] as const;
export type Told = (typeof TOLD)[number];

/** Tells whether a copy says this of the family’s rights: because it is asked for, or was told. */
export function isToldAt(record: ConferenceRecord, field: Told, child?: Child): boolean {
  return conferenceOf(record)[field] || isAsked(record, 'conferences', field, child);
}

/** Gives the gaps that this meeting asks about. */
export function askedGaps(record: ConferenceRecord, gaps: readonly Gap[]): Gap[] {
  return gaps.filter(({ name, page }) =>
    isFor(LEVELS_OF_GAP[name], levelsAt(record, page.subjectId)),
  );
}

/** Whose own words a page may have, beside those for everybody. Wording: `pagesFor.<voice>`. */
export const OWN_VOICES = [
  'unborn',
  'review',
  'preBirth',
  'transferIn',
  'childInNeed',
  'earlyHelp',
] as const;
export type OwnVoice = (typeof OWN_VOICES)[number];

/**
 * Gives whose words a page or step takes, the most particular first. A decision is asked as the
 * meeting asks it, so that choosing one does not change the question; elsewhere the level counts.
 */
export function voicesOf(
  record: ConferenceRecord,
  { step, subjectId }: Pick<Page, 'step' | 'subjectId'>,
): OwnVoice[] {
  const isUnborn = find(record, 'children', subjectId)?.unborn ?? false;
  const { kind } = conferenceOf(record);
  const ofMeeting = LEVEL_OF_KIND[kind];
  const level = step === 'analysis' ? ofMeeting : levelAt(record, subjectId);
  // A meeting held for less help than was decided for this child asks as the decision does.
  const ofKind = ofMeeting === 'childProtection' ? kind : '';
  const wanted: readonly string[] = [isUnborn ? 'unborn' : '', ofKind, level];
  return OWN_VOICES.filter((voice) => wanted.includes(voice));
}
