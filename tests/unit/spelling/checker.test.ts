/** Do the dictionaries that ship know what is right in English and in Welsh? */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Checker, openChecker, openDictionaries } from '#main/spelling/checker.ts';
import { ownWords } from '#shared/spelling/ownWords.ts';

let checker: Checker;
beforeAll(async () => {
  checker = await openChecker();
});

const marked = (text: string) => text.split(' ').filter((word) => !checker.isRight(word));

describe('a right word', () => {
  it.each([
    ['British English', 'safeguarding organise colour practise paediatrician behaviour neglect'],
    ['families', 'mum grandad nan nanna stepdad stepmum sibling foster'],
    ['the field', 'wellbeing CAMHS Cafcass genogram keyworker dysregulated multi pre non'],
    ['either apostrophe', "don't don’t mum's mum’s they've they’ve children’s"],
    ['quotation marks around it', "'school' ‘school’ parents’"],
    ['hyphens', 'well-being two-year-old non-attendance multi-agency self-harm'],
    ['Welsh', 'plentyn ysgol teulu rhieni gweithiwr cymdeithasol diogelu merch bachgen'],
    ['the soft mutation', 'blentyn gath deulu ferch fachgen gartref Gymraeg Gaerdydd'],
    ['the nasal mutation', 'mhlentyn nghath nheulu Nghaerdydd'],
    ['the spirant mutation', 'phlentyn chath theulu'],
    ['h before a vowel', 'hysgol hathrawes'],
    ['circumflexes', 'tŷ dŵr tân cŵn môr grŵp dŷ nhŷ'],
    ['circumflexes in two characters', 'tŷ dŵr tân'.normalize('NFD')],
    ['Welsh shortened', "mae'r mae’r i'r a’r o'r gyda’r â'r â’i tŷ’r i’w"],
    ['how Welsh is spoken', "dwi mamgu tadcu isie moyn 'di ’ma"],
  ])('is not marked: %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  it.each(['14', '3rd', '10am', 'M4', 'A', 'GP', 'CIN', 'ŴŶ', 'школа', 'مدرسة', '学校', "o'"])(
    'or is not looked up: %s',
    (word) => {
      expect(checker.isRight(word)).toBe(true);
    },
  );
});

describe('a wrong word', () => {
  it.each([
    ['English', 'shcool definately becuase recieve seperate childrne teh occured behavoir color'],
    ['English with an apostrophe', 'dont’t chidl’s'],
    ['Welsh', 'plenntyn ysgool diogellu rhienni cymdeithassol gweithwir tyy'],
    ['a mutation that there is not', 'nghysgol mhysgol'],
  ])('is marked: %s', (_, text) => {
    expect(marked(text)).toEqual(text.split(' '));
  });
});

describe('suggestions', () => {
  it.each([
    ['shcool', 'school'],
    ['definately', 'definitely'],
    ['childrne', 'children'],
    ['plenntyn', 'plentyn'],
    ['cymdeithassol', 'cymdeithasol'],
    ['gweithwir', 'gweithiwr'],
  ])('for %s hold %s among the first few', (wrong, meant) => {
    expect(checker.suggest(wrong).slice(0, 5)).toContain(meant);
  });

  it('are none for what is not looked up', () => {
    expect(checker.suggest('M4')).toEqual([]);
  });
});

it('the list of own words holds none that a dictionary has, and each is right', async () => {
  const { languages } = await openDictionaries();
  const known = ownWords().filter((word) => languages.some((one) => one.testSpelling(word)));
  expect(known).toEqual([]);
  expect(ownWords().filter((word) => !checker.isRight(word))).toEqual([]);
});
