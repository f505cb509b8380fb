/** What people said in their own words, and who agrees with the plan [R2.1, R3.3, R5.1]. */
import { ANSWERS } from '../../record/choices.ts';
import { find, inOrder, type Person, type Row } from '../../record/record.ts';
import { ofPerson } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { bullets, type Composition, facts, heading, isFilled, section } from '../compose.ts';
import { joined, own, withoutStop } from '../language/sentences.ts';
import { fullName, fullNameWithRole } from '../names.ts';
import { dayInWords } from '../timing.ts';
import type { RecordOf } from './reader.ts';

/** Gives each of a person's sayings as it was said, with who heard it and when. */
export function ownWords(composition: Composition, person: Person): Block[] {
  const { say, record } = composition;
  const rows = ofPerson(record.voices, person.id)
    .filter(({ quote }) => isFilled(quote))
    .map(({ quote, heardBy, heardOn }) => {
      const by = [
        withoutStop(heardBy),
        heardOn === null ? '' : dayInWords(composition, heardOn),
      ].filter(isFilled);
      return [
        own(say('quoted', { words: quote.trim() })),
        { text: by.length === 0 ? '' : ` (${by.join(', ')})` },
      ];
    });
  return bullets(rows);
}

/** The words of parents, carers and others of the family; a child's stand with the child. */
export function familySaid(of: RecordOf): Block[] {
  const { say, record } = of;
  const told = inOrder(record.people)
    .filter(({ part }) => part !== 'child')
    .flatMap((person) => section(3, fullName(person), ownWords(of, person)));
  return section(2, say('record.said.heading'), told);
}

/** “Leanne Calvert (“I want to start on Monday”)” */
function withComment({ say, record }: RecordOf, { personId, comments }: Row<'agreements'>): string {
  const name = fullNameWithRole(find(record, 'people', personId));
  return isFilled(comments)
    ? say('record.comment', { name, comment: withoutStop(comments) })
    : name;
}

/** Who agrees, answer by answer; of children only those this copy tells of. */
export function whoAgrees(of: RecordOf): Block[] {
  const { say, choice, record, children } = of;
  const rows = inOrder(record.agreements).filter(({ personId }) => {
    const person = find(record, 'people', personId);
    if (person === undefined) return false;
    return person.part !== 'child' || children.some((one) => one.person.id === personId);
  });
  const answers = ANSWERS.map((answer): readonly [string, string] => [
    choice(`answer.${answer}`),
    joined(rows.filter(({ agrees }) => agrees === answer).map((row) => withComment(of, row))),
  ]);
  const told = facts([...answers.slice(1), ...answers.slice(0, 1)]);
  return told.length === 0 ? [] : [heading(2, say('record.agrees.heading')), ...told];
}
