/** How long the coach takes for a paragraph, beside a plain split of the same text into words. */
import { coach } from '#shared/coach/coach.ts';
import type { Sort } from '#shared/coach/context.ts';
import { englishLists } from '#shared/coach/english.ts';
import { type Measured, measure } from './measure.ts';

const TURNS = 2_000;
const PEOPLE = ['Maisie Calvert', 'Leanne Calvert', 'Samira Haddad', 'Jean Calvert'];

/** Five sentences, some 600 characters, with something to ask in most of them. */
const paragraph = (turn: number) =>
  [
    `On ${1 + (turn % 28)} June Leanne gets Maisie up at 7, and Samira Haddad rings at 7.15 each school day.`,
    'Craig will not shout at the children, and attends ten sessions with the drug service as soon as possible.',
    'Maisie says “I want it to stop” and sleeps in her own bed on five nights out of seven by half-term.',
    'Professionals monitor the home conditions, which should be of an appropriate standard where possible.',
    'If Maisie is hungry on 3 days in one week, Jean brings tea that evening and the core group meets within 5 working days.',
  ].join(' ');

/** Measures a paragraph as each of the sorts that have most rules. */
export async function onOneParagraph(): Promise<Measured[]> {
  const lists = englishLists();
  const sorts: readonly Sort[] = ['outcome', 'action', 'family'];
  const measured: Measured[] = [];
  for (const sort of sorts) {
    measured.push(
      await measure(
        `a paragraph, as ${sort}`,
        TURNS,
        (turn) => coach(paragraph(turn), { sort, people: PEOPLE }, lists),
        (turn) => paragraph(turn).split(/\s+/u),
      ),
    );
  }
  return measured;
}
