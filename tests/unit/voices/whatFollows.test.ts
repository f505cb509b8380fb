/** Is the family told what changed because of what they said, and nothing that nobody wrote? */
import { describe, expect, it } from 'vitest';
import { childLines } from '#shared/documents/childCopy/lines.ts';
import { type ConferenceRecord, inOrder } from '#shared/record/record.ts';
import { outcomesAnswering, saidByFamily, whatFollows } from '#shared/voices/whatFollows.ts';
import { everyPicture } from '../../support/everyPicture.ts';
import {
  childCopyOf,
  childNamed,
  parentCopyOf,
  personNamed,
  planOf,
  saidUnder,
  sampleRecord,
  textOf,
  withheld,
  withRow,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const maisie = childNamed(record, 'Maisie');
const PLANTED = 'quarrelsome zeppelin';

/** Gives the first thing that somebody said. */
const firstSaid = (of: ConferenceRecord, personId: string) =>
  inOrder(of.voices.filter((voice) => voice.personId === personId))[0]?.id ?? '';
const said = firstSaid(record, maisie.personId);

/** The sample in which Maisie's first words have no answer but an outcome of this child. */
function answeredBy(childId: string, answer = ''): ConferenceRecord {
  const outcome = record.outcomes.find((one) => one.childId === childId);
  const { id = '' } = outcome ?? {};
  const planted = withValues(record, 'outcomes', id, { what: `There is a ${PLANTED}` });
  const open = { ...planted, answers: planted.answers.filter(({ voiceId }) => voiceId !== said) };
  const joined = withRow(open, 'answers', { outcomeId: id, voiceId: said });
  return withValues(joined, 'voices', said, { answer });
}

const nobody = Object.fromEntries(record.people.map(({ id }) => [id, false]));
const wall = (of: ConferenceRecord, hereNow = nobody as Readonly<Record<string, boolean>>) =>
  JSON.stringify(
    everyPicture(of, hereNow, {
      pages: [{ step: 'agreement', part: 'heard', subjectId: null }],
    }).map(({ picture }) => picture),
  );

describe('what the family said', () => {
  it('is told person by person, the children first, with what answers it [R9.4]', () => {
    const all = saidByFamily(record);
    expect(all.map(({ person }) => person.knownAs || person.name)).toEqual([
      'Tyler',
      'Maisie',
      'Alfie',
      'Leanne',
      'Craig',
    ]);
    const of = answeredBy(maisie.id);
    expect(outcomesAnswering(of, said).map(({ what }) => what)).toEqual([`There is a ${PLANTED}`]);
  });

  it('is followed by what was written, else by what the plan wants, else by nothing [R9.4]', () => {
    const followed = (of: ConferenceRecord) => {
      const all = saidByFamily(of).flatMap((one) => one.said);
      const one = all.find(({ voice }) => voice.id === said);
      if (one === undefined) throw new Error('It was not said.');
      return whatFollows(one);
    };
    expect(followed(answeredBy(maisie.id, 'Not now'))).toEqual(['Not now']);
    expect(followed(answeredBy(maisie.id))).toEqual([`There is a ${PLANTED}`]);
    const open = withValues({ ...record, answers: [] }, 'voices', said, { answer: ' ' });
    expect(followed(open)).toEqual([]);
  });
});

describe('a copy', () => {
  it('tells a child what the plan says to their words, where nobody wrote what follows [R9.4, R7.2]', () => {
    const words = saidUnder(childCopyOf(answeredBy(maisie.id), 'Maisie'), 'What I said');
    expect(words).toContain(`Your plan says: There is a ${PLANTED}.`);
    const answered = saidUnder(
      childCopyOf(answeredBy(maisie.id, 'Not now'), 'Maisie'),
      'What I said',
    );
    expect(answered).not.toContain(PLANTED);
    expect(answered).toContain('Not now.');
  });

  it('never tells a child of what another child’s plan says [R9.4, R7.6]', () => {
    const other = answeredBy(childNamed(record, 'Tyler').id);
    expect(textOf(childCopyOf(other, 'Maisie'))).not.toContain(PLANTED);
    expect(textOf(planOf(other, 'Maisie'))).not.toContain(PLANTED);
  });

  it('says nothing of an outcome that is kept from the child, or left out of the copy [R9.4, R7.6]', () => {
    const of = answeredBy(maisie.id);
    const [outcome] = outcomesAnswering(of, said);
    const { id = '' } = outcome ?? {};
    const kept = withheld(of, maisie.personId, 'outcomes', id);
    expect(textOf(childCopyOf(kept, 'Maisie'))).not.toContain(PLANTED);
    const { form, lines = [] } = childLines(of, maisie.id) ?? {};
    const line = lines.find(({ item }) => item.id === id);
    const looked = {
      childId: maisie.id,
      itemKind: 'outcomes',
      itemId: id,
      itemField: 'what',
      original: line?.plan ?? '',
      ...(form === undefined ? {} : { form }),
    };
    const copy = (values: object) =>
      saidUnder(
        childCopyOf(withRow(of, 'childSentences', { ...looked, ...values }), 'Maisie'),
        'What I said',
      );
    expect(copy({ leftOut: true })).not.toContain('Your plan says');
    // In the sentence that somebody has written for the child.
    expect(copy({ text: 'You sleep all night' })).toContain('Your plan says: You sleep all night.');
  });

  it('tells practitioners what follows from the words of a child and of a parent [R9.4, R7.1]', () => {
    expect(textOf(planOf(answeredBy(maisie.id), 'Maisie'))).toContain(
      `What follows from it: There is a ${PLANTED}.`,
    );
    const leannes = firstSaid(record, personNamed(record, 'Leanne').id);
    const answered = withValues(record, 'voices', leannes, { answer: 'Mornings are calm' });
    expect(textOf(planOf(answered, 'Maisie'))).toContain(
      'What follows from it: Mornings are calm.',
    );
    expect(textOf(parentCopyOf(answered, 'Leanne'))).toContain('Mornings are calm');
    expect(textOf(parentCopyOf(answered, 'Craig'))).not.toContain('Mornings are calm');
  });
});

describe('the wall at the end', () => {
  it('has what was said beside what follows, and leaves out what nobody has answered [R9.4, R9.1]', () => {
    const shown = wall(answeredBy(maisie.id));
    expect(shown).toContain('Maisie said');
    expect(shown).toContain('“I want to sleep all night and not listen for the door.”');
    expect(shown).toContain(PLANTED);
    expect(shown).not.toContain('plaits');
    expect(wall({ ...record, voices: [] })).toContain('Nothing is written down yet.');
  });

  it('is kinder with a child in the room: no grown-up’s worry [R9.4, R9.1]', () => {
    // As if all of it was said here: what was told to a worker before is another matter.
    const voices = record.voices.map((voice) => ({ ...voice, heardOn: null }));
    const saidHere = { ...record, voices };
    expect(wall(saidHere)).toContain('I am afraid of losing them');
    const withChild = wall(saidHere, { ...nobody, [maisie.personId]: true });
    expect(withChild).not.toContain('I am afraid of losing them');
    expect(withChild).toContain('We listened');
    expect(withChild).toContain('rings before they come');
  });

  it('never says what is kept from somebody who is here [R9.4, R7.6]', () => {
    const of = answeredBy(maisie.id);
    const { id: craig } = personNamed(record, 'Craig');
    const [outcome] = outcomesAnswering(of, said);
    for (const [kind, itemId, secret] of [
      ['outcomes', outcome?.id ?? '', PLANTED],
      ['voices', said, 'sleep all night'],
    ] as const) {
      const kept = withheld(of, craig, kind, itemId);
      expect(wall(kept)).toContain(secret);
      expect(wall(kept, { ...nobody, [craig]: true })).not.toContain(secret);
    }
  });
});
