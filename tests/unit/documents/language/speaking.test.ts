import { describe, expect, it } from 'vitest';
import { speakTo, withNames } from '#shared/documents/language/addressing.ts';
import { spokenToDoer, startsAsThirdPerson } from '#shared/documents/language/verbs.ts';

const MAISIE = ['Maisie Ashdown', 'Maisie'];

describe('A line of the plan said to who does it [R7.3]', () => {
  it.each([
    ['takes Alfie to the dentist', 'take Alfie to the dentist'],
    ['goes to the clinic every Monday', 'go to the clinic every Monday'],
    ['washes uniform on Sunday', 'wash uniform on Sunday'],
    ['carries the key to school', 'carry the key to school'],
    ['is at the gate at 8.40', 'are at the gate at 8.40'],
    ['has breakfast with Alfie and Maisie', 'have breakfast with Alfie and Maisie'],
    ['Takes Alfie to the dentist', 'take Alfie to the dentist'],
  ])('“%s” becomes “%s”', (line, spoken) => {
    expect(spokenToDoer(line)).toBe(spoken);
  });

  it.each([
    'takes Alfie to her sister', // whose sister?
    'tells Kit when she feels worse',
    'knows the neighbours and comes to every meeting', // two verbs
    'gets Lewis up, then makes breakfast',
    'reads stories and books with pictures', // or is “books” a verb?
    'Breakfast club every day',
    'Take Alfie to the dentist',
    'videos the bedtime',
    '',
  ])('“%s” stays as it is, because nobody can be sure', (line) => {
    expect(spokenToDoer(line)).toBeNull();
  });

  it('knows a line that follows a name', () => {
    expect(startsAsThirdPerson('drives Tyler to the match')).toBe(true);
    expect(startsAsThirdPerson('videos the bedtime')).toBe(true);
    expect(startsAsThirdPerson('Meals at home')).toBe(false);
    expect(startsAsThirdPerson('take Alfie home')).toBe(false);
  });
});

describe('A line that names the reader [R7.2]', () => {
  it.each([
    ['reads with Maisie every night', 'reads with you every night'],
    ['books Maisie’s appointment', 'books your appointment'],
    [
      'rings the police if Maisie is not back by 9 pm',
      'rings the police if you are not back by 9 pm',
    ],
    ['keeps Maisie safe', 'keeps you safe'],
    ['tells Maisie that it is over', 'tells you that it is over'],
  ])('“%s” becomes “%s” where the reader is the object', (text, spoken) => {
    expect(speakTo(text, MAISIE)).toBe(spoken);
  });

  it.each([
    'helps Maisie with her reading', // “helps you with her reading” would be wrong
    'takes Maisie out as soon as Maisie waves', // never two people in one line
    'asks whether Maisie swims',
    'collects Maisiella at school',
  ])('“%s” keeps the name', (text) => {
    expect(speakTo(text, MAISIE)).toBe(text);
  });
});

describe('Names as the reader knows them [R7.2]', () => {
  const calls = new Map([
    ['Leanne Calvert', 'Mum'],
    ['Leanne', 'Mum'],
    ['May', 'Nan'],
    ['Mark', 'Dad'],
  ]);

  it('stand for full and everyday names, as whole words', () => {
    expect(withNames('Leanne Calvert rings; Leanne’s mother and Leannes', calls)).toBe(
      'Mum rings; Mum’s mother and Leannes',
    );
  });

  it('never stand for a word that is also a name', () => {
    expect(withNames('by 12 May, Mark the day', calls)).toBe('by 12 May, Mark the day');
  });
});
