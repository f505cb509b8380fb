/** The wall towards the end: who sees it differently, and who gets which copy by when. */
import { isFilled } from '../../documents/compose.ts';
import { capital } from '../../documents/language/sentences.ts';
import { expectedDeliveries, missingDeliveries } from '../../plan/deliveries.ts';
import { find, inOrder } from '../../record/record.ts';
import type { CardRow, Slide, WallBlock } from '../slide.ts';
import { childOn, dayOn, filled, nameOn, namesOn, type Wall } from '../wall.ts';

/** What is not agreed, person by person; with a child in the room only what the children said. */
export function differently(wall: Wall): Slide {
  const { say, record, isForChild } = wall;
  const isTold = (personId: string | null) =>
    !isForChild || find(record, 'people', personId)?.part === 'child';
  const cards = inOrder(record.dissents).flatMap(
    ({ personId, childId, about, reasons }): WallBlock[] => {
      const name = nameOn(wall, personId);
      const lines = filled([about, reasons]);
      if (!isFilled(name) || lines.length === 0 || !isTold(personId)) return [];
      const child = find(record, 'children', childId);
      return [
        {
          is: 'card',
          heading:
            child === undefined ? name : say('dissent.of', { name, child: childOn(wall, child) }),
          when: '',
          rows: lines.map((what) => ({ who: '', what, when: '' })),
        },
      ];
    },
  );
  const kind: WallBlock[] = isForChild ? [{ is: 'text', text: say('dissent.allRight') }] : [];
  const blocks = [...kind, ...cards];
  return {
    title: say('dissent.title'),
    phrase: say('dissent.phrase'),
    own: '',
    blocks: blocks.length === 0 ? [{ is: 'text', text: say('dissent.none') }] : blocks,
  };
}

/**
 * A row for all copies that somebody has by one day; those who work with the plan stand together.
 * With a child in the room those of the children alone.
 */
function copyRows(wall: Wall): CardRow[] {
  const { say, record, isForChild } = wall;
  const expected = [
    ...inOrder(record.deliveries),
    ...missingDeliveries(record).map((one) => ({ ...one, byWhen: null })),
  ];
  // A copy given by hand to somebody nobody expected it for comes last.
  const order = expectedDeliveries(record).map(({ personId }) => personId);
  const all = expected.flatMap(({ personId, copy, byWhen }) => {
    const part = find(record, 'people', personId)?.part;
    if (isForChild && part !== 'child') return [];
    const who = part === 'practitioner' ? say('copies.workers') : nameOn(wall, personId);
    const at = order.indexOf(personId);
    return isFilled(who) ? [{ who, copy, byWhen, at: at === -1 ? order.length : at }] : [];
  });
  const groups = Map.groupBy(
    all.toSorted((one, other) => one.at - other.at),
    ({ who, byWhen }) => JSON.stringify([who, byWhen]),
  );
  return [...groups.values()].flatMap((same): CardRow[] => {
    const [first] = same;
    if (first === undefined) return [];
    const copies = [...new Set(same.map(({ copy }) => say(`copies.${copy}`)))];
    return [
      {
        who: first.who,
        what: capital(namesOn(wall, copies)),
        when: first.byWhen === null ? '' : say('plan.by', { day: dayOn(wall, first.byWhen) }),
      },
    ];
  });
}

/** Who gets which copy, and by when [R5.7]. */
export function copies(wall: Wall): Slide {
  const { say, isForChild } = wall;
  const rows = copyRows(wall);
  const heading = say(isForChild ? 'copies.headingWithChild' : 'copies.heading');
  return {
    title: say('copies.title'),
    phrase: say('copies.phrase'),
    own: '',
    blocks:
      rows.length === 0
        ? [{ is: 'text', text: say('notYet') }]
        : [{ is: 'card', heading, when: '', rows }],
  };
}
