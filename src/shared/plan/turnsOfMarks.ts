/**
 * Everybody is asked for their marks in turn, one question after the other, out of sight of the
 * rest [R2.6]: whose turn it is, what they are asked, and who has still to answer.
 */
import type { ConferenceRecord, Person, Row } from '../record/record.ts';
import { childrenOf } from '../record/rowsOf.ts';
import { dangersOf, peopleToAsk } from './marks.ts';

/** How safe a child is as a whole, or from one danger. */
export interface MarkQuestion {
  readonly childId: string;
  /** Null for the child as a whole. */
  readonly dangerId: string | null;
}

/** One person and all that they are asked. */
export interface Turn {
  readonly person: Person;
  readonly questions: readonly MarkQuestion[];
}

/** Where the asking is. */
export type TurnPlace =
  /** Between two people: nothing of either is to be seen. */
  | { readonly is: 'pass'; readonly to: string; readonly after: string | null }
  | { readonly is: 'ask'; readonly personId: string; readonly at: number }
  | { readonly is: 'allIn' };

/** A child as a whole, and then each of these dangers. */
function questionsAbout(childId: string, dangers: readonly Row<'dangers'>[]): MarkQuestion[] {
  return [null, ...dangers.map(({ id }) => id)].map((dangerId) => ({ childId, dangerId }));
}

/** Children are not asked about dangers, and nobody about one without words. */
function questionsFor(record: ConferenceRecord, { part }: Person): MarkQuestion[] {
  return childrenOf(record).flatMap(({ id }) => {
    const dangers = part === 'child' ? [] : dangersOf(record, id);
    return questionsAbout(
      id,
      dangers.filter(({ couldHappen }) => couldHappen.trim() !== ''),
    );
  });
}

/**
 * Gives the turns of everybody who can be asked, the family first.
 * @param record as far as everybody may read it who can look at the screen
 */
export function everyTurn(record: ConferenceRecord): Turn[] {
  return peopleToAsk(record)
    .map((person) => ({ person, questions: questionsFor(record, person) }))
    .filter(({ questions }) => questions.length > 0);
}

/** Gives the turns of those who are here; of everybody where nobody is ticked as here. */
export function turnsOfThoseHere(turns: readonly Turn[], hereIds: ReadonlySet<string>): Turn[] {
  return hereIds.size === 0 ? [...turns] : turns.filter(({ person }) => hereIds.has(person.id));
}

/** Gives what somebody answered; a row without a mark is of somebody who would rather not say. */
export function answerTo(
  record: ConferenceRecord,
  personId: string,
  { childId, dangerId }: MarkQuestion,
): Row<'scales'> | Row<'dangerMarks'> | undefined {
  return dangerId === null
    ? record.scales.find((row) => row.personId === personId && row.childId === childId)
    : record.dangerMarks.find((row) => row.personId === personId && row.dangerId === dangerId);
}

/** Gives the place of the first question that somebody has not answered yet; -1 where none is left. */
function firstOpen(record: ConferenceRecord, { person, questions }: Turn): number {
  return questions.findIndex((question) => answerTo(record, person.id, question) === undefined);
}

/** Gives where to begin, or to go on: with the first who has still to answer. */
export function beginTurns(record: ConferenceRecord, turns: readonly Turn[]): TurnPlace {
  const next = turns.find((turn) => firstOpen(record, turn) !== -1);
  return next === undefined ? { is: 'allIn' } : { is: 'pass', to: next.person.id, after: null };
}

/** Tells whether somebody has answered all that they are asked. */
export function hasAnsweredAll(record: ConferenceRecord, turn: Turn): boolean {
  return firstOpen(record, turn) === -1;
}

/** Tells whether anybody has answered a question yet, be it that they would rather not say. */
export function isAsked(record: ConferenceRecord, { childId, dangerId }: MarkQuestion): boolean {
  return dangerId === null
    ? record.scales.some((row) => row.childId === childId)
    : record.dangerMarks.some((row) => row.dangerId === dangerId);
}

/** Gives what nobody has answered yet, of all that marks can be given for. */
export function notAskedYet(record: ConferenceRecord): MarkQuestion[] {
  return childrenOf(record)
    .flatMap(({ id }) => questionsAbout(id, dangersOf(record, id)))
    .filter((question) => !isAsked(record, question));
}

/** Gives the first question to ask somebody: where they were, or anew where they had answered all. */
export function takeTurn(record: ConferenceRecord, turn: Turn): TurnPlace {
  return { is: 'ask', personId: turn.person.id, at: Math.max(0, firstOpen(record, turn)) };
}

/** Gives where it goes on once a question is answered, or left as it was answered before. */
export function afterAnswer(
  record: ConferenceRecord,
  turns: readonly Turn[],
  turn: Turn,
  at: number,
): TurnPlace {
  const { person, questions } = turn;
  if (at + 1 < questions.length) return { is: 'ask', personId: person.id, at: at + 1 };
  const own = turns.findIndex((one) => one.person.id === person.id);
  const others = [...turns.slice(own + 1), ...turns.slice(0, Math.max(0, own))];
  const next = others.find((one) => firstOpen(record, one) !== -1);
  return next === undefined
    ? { is: 'allIn' }
    : { is: 'pass', to: next.person.id, after: person.id };
}

/**
 * Gives those who would see the marks of others for something that they have still to mark
 * themselves, if all were shown now. What nobody has marked is not asked.
 */
export function stillToMark(record: ConferenceRecord, turns: readonly Turn[]): Person[] {
  const isMarked = ({ childId, dangerId }: MarkQuestion) =>
    dangerId === null
      ? record.scales.some((row) => row.childId === childId && row.safety !== null)
      : record.dangerMarks.some((row) => row.dangerId === dangerId && row.safety !== null);
  return turns
    .filter(({ person, questions }) =>
      questions.some(
        (question) => answerTo(record, person.id, question) === undefined && isMarked(question),
      ),
    )
    .map(({ person }) => person);
}

/** Gives the mark that was typed, 0 to 10; null for anything else. */
export function markIn(typed: string): number | null {
  const text = typed.trim();
  return /^(?:\d|10)$/.test(text) ? Number(text) : null;
}
