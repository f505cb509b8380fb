/** Are own words looked through in the language they were said in, or not at all? */
import { expect, it } from 'vitest';
import { spellingOf } from '#shared/record/spelling.ts';

it.each([
  ['', 'english'],
  ['English', 'english'],
  ['Polish and some English', 'english'],
  ['Welsh', 'welsh'],
  ['Cymraeg', 'welsh'],
  ['Polish', 'none'],
  ['British Sign Language', 'none'],
  ['العربية', 'none'],
])('who speaks “%s” is checked: %s', (language, spelling) => {
  expect(spellingOf(language)).toBe(spelling);
});
