/** Is everybody asked in turn, and nobody shown the marks of others too early? */
import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  answerTo,
  beginTurns,
  everyTurn,
  hasAnsweredAll,
  type MarkQuestion,
  markIn,
  notAskedYet,
  placeNow,
  stillToMark,
  type Turn,
  type TurnPlace,
  takeTurn,
  turnsOfThoseHere,
} from '#shared/plan/turnsOfMarks.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { idsPresent } from '#shared/room/here.ts';
import { seenByAll } from '#shared/room/seen.ts';
import { personNamed, sampleRecord, withheld } from '../../support/sample.ts';

const record: ConferenceRecord = { ...sampleRecord(), scales: [], dangerMarks: [] };
const idOf = (name: string) => personNamed(record, name).id;
const [craig, leanne, tyler] = ['Craig', 'Leanne', 'Tyler'].map(idOf);
const turnOf = (turns: readonly Turn[], id = ''): Turn => {
  const turn = turns.find(({ person }) => person.id === id);
  if (turn === undefined) throw new Error('They are not asked.');
  return turn;
};

/** Answers every question that is asked until nobody has to be asked any more; gives the way. */
function answerAll(of: ConferenceRecord, turns: readonly Turn[], most = 500) {
  let now = of;
  let place: TurnPlace = beginTurns(now, turns);
  const way: TurnPlace[] = [place];
  while (place.is !== 'allIn' && way.length < most) {
    if (place.is === 'pass') place = takeTurn(now, turnOf(turns, place.to));
    else {
      const turn = turnOf(turns, place.personId);
      const next = afterAnswer(now, turns, turn, place.question);
      now = answered(now, turn, turn.questions.indexOf(place.question), 5);
      place = next;
    }
    way.push(place);
  }
  return { way, record: now };
}

function answered(of: ConferenceRecord, turn: Turn, at: number, safety: number | null) {
  const { childId = '', dangerId = null } = turn.questions[at] ?? {};
  const personId = turn.person.id;
  return dangerId === null
    ? {
        ...of,
        scales: [...of.scales, KINDS.scales.parse({ id: newId(), childId, personId, safety })],
      }
    : {
        ...of,
        dangerMarks: [
          ...of.dangerMarks,
          KINDS.dangerMarks.parse({ id: newId(), dangerId, personId, safety }),
        ],
      };
}

/** Gives where somebody is asked this one of their questions. */
const askedAt = ({ person, questions }: Turn, at: number): TurnPlace => ({
  is: 'ask',
  personId: person.id,
  question: questionAt(questions, at),
});

function questionAt(questions: Turn['questions'], at: number): MarkQuestion {
  const question = questions.at(at);
  if (question === undefined) throw new Error('It is not asked.');
  return question;
}

const every = everyTurn(record);
const here = turnsOfThoseHere(every, idsPresent(record, {}));

describe('the turns', () => {
  it('are of those who are ticked as here, the family first [R2.6]', () => {
    const ids = idsPresent(record, {});
    expect(here.length).toBeGreaterThan(2);
    expect(here.every(({ person }) => ids.has(person.id))).toBe(true);
    const parts = here.map(({ person }) => person.part);
    expect(parts.lastIndexOf('parent')).toBeLessThan(parts.indexOf('practitioner'));
  });

  it('are of everybody where nobody is ticked; whoever is called in or out counts', () => {
    expect(turnsOfThoseHere(every, new Set())).toEqual(every);
    expect(idsPresent(record, { [tyler ?? '']: true }).has(tyler ?? '')).toBe(true);
    expect(idsPresent(record, { [craig ?? '']: false }).has(craig ?? '')).toBe(false);
    const expected = record.attendances.map((row) => ({ ...row, came: 'expected' as const }));
    expect(idsPresent({ ...record, attendances: expected }, {}).size).toBe(0);
  });

  it('ask for each child as a whole and then its dangers; a child is not asked about dangers', () => {
    const { questions } = turnOf(every, leanne);
    expect(questions.filter(({ dangerId }) => dangerId === null)).toHaveLength(3);
    expect(questions.filter(({ dangerId }) => dangerId !== null)).toHaveLength(
      record.dangers.length,
    );
    expect(questions[0]?.dangerId).toBeNull();
    expect(turnOf(every, tyler).questions.every(({ dangerId }) => dangerId === null)).toBe(true);
  });

  it('leave out a danger that has no words, or that somebody in the room may not see [R2.6, R7.6]', () => {
    const dangers = record.dangers.map((row) => ({ ...row, couldHappen: ' ' }));
    expect(turnOf(everyTurn({ ...record, dangers }), leanne).questions).toHaveLength(3);
    const [danger] = record.dangers;
    const kept = withheld(record, craig ?? '', 'dangers', danger?.id ?? '');
    const dangersAsked = (readers: readonly string[]) =>
      turnOf(everyTurn(seenByAll(kept, readers).record), leanne).questions.map(
        ({ dangerId }) => dangerId,
      );
    expect(dangersAsked([leanne ?? ''])).toContain(danger?.id);
    expect(dangersAsked([leanne ?? '', craig ?? ''])).not.toContain(danger?.id);
  });
});

describe('asking in turn', () => {
  it('passes a neutral place between any two people, and ends when all are in [R2.6]', () => {
    const { way, record: after } = answerAll(record, here);
    expect(way.at(-1)).toEqual({ is: 'allIn' });
    expect(way.filter(({ is }) => is === 'pass')).toHaveLength(here.length);
    way.forEach((place, at) => {
      const before = way[at - 1];
      if (place.is !== 'ask' || before?.is !== 'ask') return;
      expect(place.personId).toBe(before.personId);
    });
    for (const { person, questions } of here) {
      for (const question of questions) {
        expect(answerTo(after, person.id, question)?.safety).toBe(5);
      }
    }
    expect(beginTurns(after, here)).toEqual({ is: 'allIn' });
  });

  it('goes on where it was left, with the question that is still open', () => {
    const first = turnOf(here, leanne);
    const left = answered(record, first, 0, 3);
    expect(takeTurn(left, first)).toEqual(askedAt(first, 1));
    const all = first.questions.reduce((of, _, at) => answered(of, first, at, 3), record);
    expect(beginTurns(all, here)).not.toMatchObject({ to: leanne });
    expect([left, all].map((of) => hasAnsweredAll(of, first))).toEqual([false, true]);
    // Whoever has answered all can answer anew.
    expect(takeTurn(all, first)).toEqual(askedAt(first, 0));
    expect(afterAnswer(all, here, first, first.questions[0])).toEqual(askedAt(first, 1));
  });

  it('takes “I would rather not say” for an answer', () => {
    const first = turnOf(here, leanne);
    const skipped = first.questions.reduce((of, _, at) => answered(of, first, at, null), record);
    expect(beginTurns(skipped, [first])).toEqual({ is: 'allIn' });
  });

  it('comes back to somebody who was passed over', () => {
    const [first, second] = here;
    if (!first || !second) throw new Error('The sample has changed.');
    const last = questionAt(second.questions, -1);
    const rest = allBut(record, second, second.questions.length - 1);
    expect(afterAnswer(rest, [first, second], second, last)).toMatchObject({
      to: first.person.id,
    });
  });

  it('asks somebody what they have left open before the next person is asked [R2.6]', () => {
    const first = turnOf(here, leanne);
    const last = first.questions.length - 1;
    const left = allBut(record, first, 1, last);
    expect(afterAnswer(left, here, first, questionAt(first.questions, last))).toEqual(
      askedAt(first, 1),
    );
    // What is answered is not asked once more on the way to what is open.
    expect(afterAnswer(left, here, first, first.questions[0])).toEqual(askedAt(first, 1));
    expect(afterAnswer(left, here, first, questionAt(first.questions, 1))).toEqual(
      askedAt(first, last),
    );
  });
});

/** Gives the record once somebody has answered all but these of their questions. */
function allBut(of: ConferenceRecord, turn: Turn, ...open: readonly number[]) {
  return turn.questions.reduce(
    (now, _, at) => (open.includes(at) ? now : answered(now, turn, at, 3)),
    of,
  );
}

describe('what changes while somebody is asked', () => {
  const first = turnOf(here, leanne);
  const [, second, third] = first.questions;
  if (!second || !third) throw new Error('The sample has changed.');
  /** The same turns once a danger is gone, or kept from somebody who was called in. */
  const without = (gone: MarkQuestion) => (turns: readonly Turn[]) =>
    turns.map((turn): Turn => {
      const [one = turn.questions[0], ...others] = turn.questions.filter(
        ({ dangerId }) => dangerId !== gone.dangerId,
      );
      return { ...turn, questions: [one, ...others] };
    });

  it('leaves the question that is asked, though an earlier one is gone [R2.6]', () => {
    const place = askedAt(first, 2);
    const now = without(second);
    expect(placeNow(record, now(every), now(here), place)).toEqual(place);
  });

  it('goes on with what is open where the question is gone, or passes on [R2.6]', () => {
    const place = askedAt(first, 1);
    const now = without(second);
    const one = answered(record, first, 0, 3);
    expect(placeNow(one, now(every), now(here), place)).toEqual(askedAt(first, 2));
    const all = allBut(record, first, 1);
    const passed = placeNow(all, now(every), now(here), place);
    expect(passed).toMatchObject({ is: 'pass', after: leanne });
    expect(passed).not.toMatchObject({ to: leanne });
    const alone = now([first]);
    expect(placeNow(all, alone, alone, place)).toEqual({ is: 'allIn' });
  });

  it('begins anew where whoever was asked is gone', () => {
    const others = every.filter(({ person }) => person.id !== leanne);
    const stillHere = here.filter(({ person }) => person.id !== leanne);
    const expected = beginTurns(record, stillHere);
    expect(placeNow(record, others, stillHere, askedAt(first, 0))).toEqual(expected);
    const passing = { is: 'pass', to: first.person.id, after: null } as const;
    expect(placeNow(record, others, stillHere, passing)).toEqual(expected);
    expect(placeNow(record, every, here, passing)).toBe(passing);
  });

  it('says that all are in only while nobody has anything left to answer [R2.6]', () => {
    const allIn = { is: 'allIn' } as const;
    const alone = [first];
    expect(placeNow(allBut(record, first), every, alone, allIn)).toEqual(allIn);
    expect(placeNow(allBut(record, first, 1), every, alone, allIn)).toMatchObject({ to: leanne });
  });
});

describe('showing before all are in', () => {
  it('names whoever would see the marks of others first, and nobody else [R2.6]', () => {
    expect(stillToMark(record, here)).toEqual([]);
    const first = turnOf(here, leanne);
    const one = answered(record, first, 0, 3);
    const missing = stillToMark(one, here).map(({ id }) => id);
    expect(missing).toEqual(here.map(({ person }) => person.id).filter((id) => id !== leanne));
    const rest = here.reduce(
      (of, turn) => (turn.person.id === leanne ? of : answered(of, turn, 0, null)),
      one,
    );
    expect(stillToMark(rest, here)).toEqual([]);
  });
});

describe('what nobody has been asked yet', () => {
  it('is each child and each danger, until somebody has answered [R2.6]', () => {
    const first = turnOf(here, leanne);
    expect(notAskedYet(record)).toHaveLength(first.questions.length);
    const one = answered(answered(record, first, 0, null), first, 1, 4);
    expect(notAskedYet(one)).not.toContainEqual(first.questions[0]);
    expect(notAskedYet(one)).not.toContainEqual(first.questions[1]);
    expect(notAskedYet(one)).toHaveLength(first.questions.length - 2);
  });
});

describe('a mark that is typed', () => {
  it.each([
    ['0', 0],
    ['10', 10],
    [' 7 ', 7],
    ['', null],
    ['11', null],
    ['100', null],
    ['007', null],
    ['5.5', null],
    ['-1', null],
    ['ten', null],
    ['٧', null],
  ])('%j is %s', (typed, mark) => {
    expect(markIn(typed)).toBe(mark);
  });
});
