/** What needs to change, in positive words, and what it will be like for the children [R3.4]. */
import { inOrder } from '../../record/record.ts';
import { rankedOutcomes } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { bullets, facts, heading, isFilled, paragraph, table } from '../compose.ts';
import { bold, joined, uncapital, withoutStop } from '../language/sentences.ts';
import { byDay } from '../timing.ts';
import { type CopyChild, type ParentReader, toReader } from './reader.ts';
import { youTold } from './why.ts';

function behaviours(reader: ParentReader): Block[] {
  const { say, record, parent, children } = reader;
  const rows = inOrder(record.behaviours.filter(({ parentId }) => parentId === parent.id));
  return table(say('parent.change.summary'), rows, [
    { heading: say('parent.column.now'), share: 4, cell: ({ what }) => toReader(reader, what) },
    {
      heading: say('parent.column.means'),
      share: 5,
      cell: (behaviour) =>
        children.flatMap(({ child, name }) =>
          record.behaviourImpacts
            .filter(
              ({ behaviourId, childId }) => behaviourId === behaviour.id && childId === child.id,
            )
            .flatMap(({ what }) => [
              ...(what.includes(name) ? [] : [bold(`${name}: `)]),
              { text: `${toReader(reader, what)} ` },
            ]),
        ),
    },
    {
      heading: say('parent.column.instead'),
      share: 4,
      cell: ({ change }) => [bold(toReader(reader, change))],
    },
  ]);
}

function wanted(reader: ParentReader, { child, name }: CopyChild): Block[] {
  const { say, record } = reader;
  const labelled = (key: 'parent.want.childSays' | 'parent.want.keepsGoing', text: string) =>
    isFilled(text) ? say(key, { name, what: withoutStop(toReader(reader, text)) }) : '';
  const outcomes = rankedOutcomes(record, child.id).flatMap((outcome) => {
    const day = byDay(reader, outcome.byWhen);
    const measure = isFilled(outcome.measure)
      ? say('parent.want.measure', { what: withoutStop(toReader(reader, outcome.measure)) })
      : '';
    const seen = [outcome.seenBy, uncapital(withoutStop(outcome.seenOften))].filter(isFilled);
    const told = [
      day,
      measure,
      seen.length === 0 ? '' : say('parent.want.seen', { how: seen.map(withoutStop).join(', ') }),
      labelled('parent.want.childSays', outcome.childSays),
      labelled('parent.want.keepsGoing', outcome.keepsGoing),
    ];
    return [
      paragraph([bold(toReader(reader, outcome.what))]),
      ...bullets(told.filter(isFilled).map((line) => joined([line]))),
    ];
  });
  const ends = facts([
    [
      say('parent.want.ends', { name }),
      isFilled(child.endsWhen) ? toReader(reader, child.endsWhen) : '',
    ],
    // To turn to when things get difficult again [B].
    [
      say('parent.want.worked'),
      isFilled(child.whatWorked) ? toReader(reader, child.whatWorked) : '',
    ],
  ]);
  if (outcomes.length + ends.length === 0) return [];
  return [heading(3, say('parent.want.heading', { name })), ...outcomes, ...ends];
}

/** What will be seen instead, what we want for each child, and when the plan can end. */
export function change(reader: ParentReader): Block[] {
  const { say, children } = reader;
  const own = behaviours(reader);
  return [
    heading(2, say('parent.change.heading')),
    ...(own.length === 0
      ? [paragraph(say('parent.change.none'))]
      : [paragraph(say('parent.change.pace')), ...own]),
    ...youTold(reader),
    ...children.flatMap((child) => wanted(reader, child)),
  ];
}
