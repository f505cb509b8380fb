/**
 * Where the golden thread begins, and what it leads to [R4.7, W, Y, M3.11]: a child's own words,
 * worries, needs and dangers, each joined to the outcomes that answer it.
 */
import type { VOICE_ABOUT } from '../record/choices.ts';
import type { Child, ConferenceRecord, Outcome, Row } from '../record/record.ts';
import { ofChild, ofPerson, rankedOutcomes, worriesOf } from '../record/rowsOf.ts';
import { blank } from './gap.ts';

/** What a beginning of each kind of row is called. Wording: `questions.as.<name>`. */
export const BEGINNING_NAMES = {
  voices: 'ownWords',
  impacts: 'worry',
  needs: 'need',
  dangers: 'danger',
} as const;
export type BeginningKind = keyof typeof BEGINNING_NAMES;

/** One thing that a plan may answer. */
export interface Beginning {
  readonly kind: BeginningKind;
  readonly id: string;
  /** What was said or is worried about, as it was written. */
  readonly words: string;
  /** What a worry is like for this child, where its headline stands as the words. */
  readonly detail: string;
  /** What own words are about; null for what others say. */
  readonly about: VoiceAbout | null;
  /** What the plan says where no outcome does: what follows from own words, or why it is left out. */
  readonly answer: string;
  /** Whether it asks for an outcome, or own words for an answer. A strength asks for nothing. */
  readonly asks: boolean;
}

type VoiceAbout = (typeof VOICE_ABOUT)[number];

/** Own words that ask for something: a wish, what would feel safe, what to achieve, a worry [W]. */
const ASKING: readonly VoiceAbout[] = ['worry', 'wish', 'safe', 'achieve'];

/** Tells whether own words about this ask for an answer in the plan, or a reason why not. */
export function asksForAnswer(about: VoiceAbout): boolean {
  return ASKING.includes(about);
}

const NOTHING_MORE = { detail: '', about: null } as const;

/** Gives where the thread of one child begins, own words first; what holds no words is left out. */
export function beginningsOf(record: ConferenceRecord, child: Child): Beginning[] {
  const voices = ofPerson(record.voices, child.personId).map(
    ({ id, quote, about, answer }): Beginning => ({
      kind: 'voices',
      id,
      words: quote,
      detail: '',
      about,
      answer,
      asks: asksForAnswer(about),
    }),
  );
  const worries = worriesOf(record, child.id).map(
    ({ concern, impact: { id, dayToDay, leftOut } }): Beginning => ({
      ...NOTHING_MORE,
      kind: 'impacts',
      id,
      words: blank(concern.headline) ? dayToDay : concern.headline,
      detail: blank(concern.headline) ? '' : dayToDay,
      answer: leftOut,
      asks: true,
    }),
  );
  const needs = ofChild(record.needs, child.id).map(
    ({ id, what, side, leftOut }): Beginning => ({
      ...NOTHING_MORE,
      kind: 'needs',
      id,
      words: what,
      answer: leftOut,
      asks: side !== 'strength',
    }),
  );
  const dangers = ofChild(record.dangers, child.id).map(
    ({ id, couldHappen, happened, leftOut }): Beginning => ({
      ...NOTHING_MORE,
      kind: 'dangers',
      id,
      words: blank(couldHappen) ? happened : couldHappen,
      answer: leftOut,
      asks: true,
    }),
  );
  return [...voices, ...worries, ...needs, ...dangers].filter(({ words }) => !blank(words));
}

/** Gives the id of what an answer points at, or null where it points at nothing. */
function pointedAt(answer: Row<'answers'>): string | null {
  return answer.voiceId ?? answer.impactId ?? answer.needId ?? answer.dangerId;
}

/** Gives the ids of everything that some outcome of the record answers. */
export function answeredIds(record: ConferenceRecord): ReadonlySet<string> {
  return new Set(record.answers.flatMap((answer) => pointedAt(answer) ?? []));
}

/** Gives the beginnings of a child that ask for something, and which no outcome or words answer. */
export function unanswered(record: ConferenceRecord, child: Child): Beginning[] {
  const answered = answeredIds(record);
  return beginningsOf(record, child).filter(
    ({ id, asks, answer }) => asks && blank(answer) && !answered.has(id),
  );
}

/** Gives the worries, needs and dangers that are left out of the plan on purpose, with the reason. */
export function leftOutOnPurpose(record: ConferenceRecord, child: Child): Beginning[] {
  const answered = answeredIds(record);
  return beginningsOf(record, child).filter(
    ({ kind, id, answer }) => kind !== 'voices' && !blank(answer) && !answered.has(id),
  );
}

/** Gives what an outcome answers, in the order of the beginnings. */
export function answeredBy(
  record: ConferenceRecord,
  outcome: Outcome,
  beginnings: readonly Beginning[],
): Beginning[] {
  const ids = new Set(
    record.answers.filter(({ outcomeId }) => outcomeId === outcome.id).map(pointedAt),
  );
  return beginnings.filter(({ id }) => ids.has(id));
}

/** Gives the outcomes with which something could be joined: those that have words. */
export function outcomesToJoin(record: ConferenceRecord, childId: string): Outcome[] {
  return rankedOutcomes(record, childId).filter(({ what }) => !blank(what));
}
