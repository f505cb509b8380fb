/** What each member of the family said, and how those who spoke see the plan [R3.3, R5.1]. */
import { find, inOrder, type Person, type Row } from '../../record/record.ts';
import { ofPerson } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { heading, isFilled, paragraph, quote, section, table } from '../compose.ts';
import { sentence, withoutStop } from '../language/sentences.ts';
import { everydayName, fullName, fullNameWithRole } from '../names.ts';
import { dayInWords } from '../timing.ts';
import type { RecordOf } from './reader.ts';

function words(of: RecordOf, person: Person, voice: Row<'voices'>): Block[] {
  const { say } = of;
  const by = [
    everydayName(person),
    isFilled(voice.heardBy) ? say('plan.voice.heardBy', { by: withoutStop(voice.heardBy) }) : '',
    voice.heardOn === null ? '' : dayInWords(of, voice.heardOn),
  ];
  return [
    quote(voice.quote, by.filter(isFilled).join(', ')),
    ...(isFilled(voice.answer)
      ? [paragraph(say('plan.voice.answer', { answer: sentence(voice.answer) }))]
      : []),
  ];
}

/** The words of parents, carers and others of the family; a child's stand with the child. */
export function familySaid(of: RecordOf): Block[] {
  const { say, record } = of;
  const people = inOrder(record.people).filter(
    ({ part, id }) =>
      part !== 'child' && ofPerson(record.voices, id).some(({ quote: said }) => isFilled(said)),
  );
  return section(
    2,
    say('record.said.heading'),
    people.flatMap((person) => [
      heading(3, fullName(person)),
      ...ofPerson(record.voices, person.id)
        .filter(({ quote: said }) => isFilled(said))
        .flatMap((voice) => words(of, person, voice)),
    ]),
  );
}

/** Who understands the plan and agrees; of children only those this copy tells of. */
export function whoAgrees(of: RecordOf): Block[] {
  const { say, choice, record, children } = of;
  const rows = inOrder(record.agreements).filter(({ personId }) => {
    const person = find(record, 'people', personId);
    if (person === undefined) return false;
    return person.part !== 'child' || children.some((one) => one.person.id === personId);
  });
  return section(
    2,
    say('plan.agreement.heading'),
    table<Row<'agreements'>>(say('plan.agreement.summary'), rows, [
      {
        heading: say('column.person'),
        share: 3,
        cell: ({ personId }) => fullNameWithRole(find(record, 'people', personId)),
      },
      {
        heading: say('column.understood'),
        share: 2,
        cell: ({ understood }) => choice(`answer.${understood}`),
      },
      { heading: say('column.agrees'), share: 2, cell: ({ agrees }) => choice(`answer.${agrees}`) },
      { heading: say('column.comments'), share: 5, cell: ({ comments }) => sentence(comments) },
    ]),
  );
}
