import { describe, expect, it } from 'vitest';
import { pictureFor } from '#shared/documents/childCopy/pictures.ts';
import { COPY_FORMS } from '#shared/record/choices.ts';
import {
  childCopyOf,
  childNamed,
  headingsOf,
  linesOf,
  personNamed,
  saidUnder,
  sampleRecord,
  textOf,
  withRow,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const NAMES = ['Tyler', 'Maisie', 'Alfie'] as const;

describe('A child’s own copy', () => {
  it.each(NAMES)('tells %s everything in the same order [R7.2]', (name) => {
    expect(headingsOf(childCopyOf(record, name))).toEqual([
      'What is going well',
      'What people worry about',
      'What I said',
      'What will happen and who helps me',
      'What if it does not work?',
      'Who I can talk to',
      'When we check again',
      'My turn to say',
      expect.stringMatching(new RegExp(`^For the (grown-up|adult) who .* with ${name}$`)),
    ]);
  });

  it.each([
    ['2022-10-01', 'Maisie’s page'],
    ['2019-09-25', 'My plan: Maisie'],
    ['2015-01-01', 'My plan: Maisie'],
    ['2014-09-24', 'Maisie: what we agreed'],
  ])('fits the age of a child born on %s [R7.2]', (bornOn, title) => {
    const aged = withValues(record, 'people', personNamed(record, 'Maisie').id, { bornOn });
    expect(childCopyOf(aged, 'Maisie').title).toBe(title);
  });

  it('counts the age on the day of the conference, not on the day of printing [R7.2]', () => {
    const { id } = personNamed(record, 'Maisie');
    const eve = withValues(record, 'people', id, { bornOn: '2014-09-25' });
    const day = withValues(record, 'people', id, { bornOn: '2014-09-24' });
    expect(childCopyOf(eve, 'Maisie').look).toBe('child');
    expect(childCopyOf(day, 'Maisie').look).toBe('family');
  });

  it.each(COPY_FORMS.filter((form) => form !== 'byAge'))(
    'can be %s at any age [R7.2]',
    (copyForm) => {
      const chosen = withValues(record, 'children', childNamed(record, 'Maisie').id, { copyForm });
      const copy = childCopyOf(chosen, 'Maisie');
      const pictures = copy.blocks.filter(({ is }) => is === 'picture').length;
      expect(pictures > 0).toBe(copyForm !== 'letter');
      expect(copy.blocks.some(({ is }) => is === 'tickBoxes')).toBe(true);
      expect(copy.blocks.some(({ is }) => is === 'writeBox')).toBe(true);
    },
  );

  it.each(NAMES)('holds nothing that is only a brother’s or sister’s: %s [R7.2]', (name) => {
    const said = textOf(childCopyOf(record, name));
    for (const other of NAMES.filter((one) => one !== name)) {
      const { id, personId, aim, evidence } = childNamed(record, other);
      const theirs = [
        aim,
        evidence,
        ...record.voices.filter((row) => row.personId === personId).map(({ quote }) => quote),
        ...record.strengths.filter((row) => row.personId === personId).map(({ what }) => what),
        ...record.impacts.filter(({ childId }) => childId === id).map(({ dayToDay }) => dayToDay),
        ...record.needs.filter(({ childId }) => childId === id).map(({ what }) => what),
        ...record.outcomes.filter(({ childId }) => childId === id).map(({ what }) => what),
      ];
      for (const text of theirs) expect(said).not.toContain(text);
    }
  });

  it.each(NAMES)('holds nothing of the parents’ own sections: %s [R7.2]', (name) => {
    const said = textOf(childCopyOf(record, name));
    for (const { barriers } of record.parents) expect(said).not.toContain(barriers);
    for (const { what } of record.behaviours) expect(said).not.toContain(what);
    for (const parent of ['Leanne', 'Craig']) {
      const { id } = personNamed(record, parent);
      const quotes = record.voices.filter(({ personId }) => personId === id);
      for (const { quote } of quotes) expect(said).not.toContain(quote);
    }
  });

  it.each(NAMES)('holds no practitioners’ tasks: %s [R4.5]', (name) => {
    const said = textOf(childCopyOf(record, name));
    const tasks = record.actions.filter(({ sharing }) => sharing === 'professional');
    expect(tasks.length).toBeGreaterThan(0);
    for (const { what } of tasks) expect(said).not.toContain(what);
  });

  it('uses the names the child uses [R7.2]', () => {
    const said = textOf(childCopyOf(record, 'Maisie'));
    expect(said).toContain('Mum reads with you');
    expect(said).toContain('Nan takes you and Orla to the pool');
    expect(said).toContain('Mrs Whitlock meets you at the gate');
    expect(said).not.toMatch(/Leanne|Craig\b|Jean/);
    expect(textOf(childCopyOf(record, 'Alfie'))).toContain('Mummy');
  });

  it('leaves the child’s own words as they were said [R2.1]', () => {
    const voices = record.voices.filter(
      ({ personId }) => personId === personNamed(record, 'Maisie').id,
    );
    const lines = linesOf(childCopyOf(record, 'Maisie'));
    for (const { quote } of voices) expect(lines).toContain(quote);
  });

  it('says days in words and never a code [R7.2]', () => {
    const said = textOf(childCopyOf(record, 'Maisie'));
    expect(said).toContain('We meet again on Wednesday 16 December to see how you are.');
    expect(said).not.toMatch(/\d{4}-\d{2}|undefined|null|\{\{/);
  });

  it('tells gently and truly what happens if it does not work [R4.11]', () => {
    const said = saidUnder(childCopyOf(record, 'Alfie'), 'What if it does not work?');
    expect(said).toContain('the grown-ups change the plan');
    expect(said).not.toContain('police');
    expect(saidUnder(childCopyOf(record, 'Tyler'), 'What if it does not work?')).toContain(
      'You are out after 9 pm',
    );
  });

  it('is short for the very young: two things of each, three of what will happen [R7.2]', () => {
    let many = record;
    const alfie = personNamed(record, 'Alfie');
    for (const what of ['a', 'b', 'c', 'd', 'e'])
      many = withRow(many, 'strengths', { personId: alfie.id, what });
    const copy = childCopyOf(many, 'Alfie');
    const start = copy.blocks.findIndex(
      (block) => block.is === 'heading' && block.text === 'What is going well',
    );
    const next = copy.blocks.slice(start + 1).findIndex(({ is }) => is === 'heading');
    expect(next).toBe(2);
  });

  it('says “Somebody” for work whose doer must not be named [R7.6]', () => {
    const action = record.actions.find(({ what }) => what.startsWith('rings Leanne'));
    const nobody = withValues(record, 'actions', action?.id ?? '', { personId: null });
    expect(textOf(childCopyOf(nobody, 'Maisie'))).toContain('Somebody rings Mum at 7.15 am.');
  });

  it('is not made before birth [R1.2]', () => {
    const unborn = withValues(record, 'children', childNamed(record, 'Alfie').id, { unborn: true });
    expect(() => childCopyOf(unborn, 'Alfie')).toThrow('not born yet');
  });
});

describe('The picture beside a sentence', () => {
  it.each([
    ['By Friday 25 September.', 'calendar'],
    ['Every school day, from Monday 28 September.', 'calendar'],
    ['Within 5 working days.', 'calendar'],
    ['Every night Mum reads to you in bed.', 'bed'],
    ['Mrs Whitlock meets you at the gate of the school.', 'school'],
    ['You did well.', 'star'],
  ] as const)('fits what “%s” is about [R7.2]', (sentence, picture) => {
    expect(pictureFor(sentence, 'star')).toBe(picture);
  });
});
