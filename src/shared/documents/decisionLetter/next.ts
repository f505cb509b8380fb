/** What happens next, day by day: the reader's own first steps, their copy, and the meetings. */
import { forFamily, ofChild } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { heading, isFilled } from '../compose.ts';
import { joined, withoutStop } from '../language/sentences.ts';
import { yourPart } from '../parentCopy/doing.ts';
import type { ParentReader } from '../parentCopy/reader.ts';
import { dayInWords } from '../timing.ts';

interface Happening {
  /** Null while no day is agreed. */
  readonly day: string | null;
  /** The day in words. */
  readonly when: string;
  readonly what: string;
  /** Something that the reader does by that day. */
  readonly isYours?: boolean;
}

/** What this parent does at once [M3.10]; the same for two children once. */
function atOnce(reader: ParentReader): Happening[] {
  const { say, record, person, children } = reader;
  return children.flatMap(({ child }) =>
    forFamily(ofChild(record.safetyActions, child.id))
      .filter(({ personId, what }) => personId === person.id && isFilled(what))
      .map(({ what, byWhen }) => ({
        day: byWhen,
        when: byWhen === null ? say('letter.next.atOnce') : dayInWords(reader, byWhen),
        what: yourPart(reader, withoutStop(what)),
        isYours: byWhen !== null,
      })),
  );
}

/** Their own copy of the plan; with the day, where it was set. */
function ownCopy(reader: ParentReader): Happening[] {
  const { say, record, person, children } = reader;
  if (children.every(({ child }) => child.planLevel === 'none')) return [];
  const day = record.deliveries.find(
    ({ personId, copy, sentOn }) =>
      personId === person.id && copy === 'parentCopy' && sentOn === null,
  )?.byWhen;
  return [
    {
      day: day ?? null,
      when: day ? dayInWords(reader, day) : say('letter.next.soon'),
      what: say(day ? 'letter.next.copyBy' : 'letter.next.copy'),
    },
  ];
}

function meetings(reader: ParentReader): Happening[] {
  const { say, conference, children } = reader;
  const { coreGroupOn, coreGroupPlace, reviewOn } = conference;
  const has = (...levels: string[]) =>
    children.some(({ child }) => levels.includes(child.planLevel));
  const when = (day: string | null) =>
    day === null ? say('letter.next.noDay') : dayInWords(reader, day);
  return [
    ...(coreGroupOn !== null || has('childProtection')
      ? [
          {
            day: coreGroupOn,
            when: when(coreGroupOn),
            what: joined([say('letter.next.coreGroup'), coreGroupPlace]),
          },
        ]
      : []),
    ...(reviewOn !== null || has('childProtection', 'childInNeed', 'earlyHelp')
      ? [{ day: reviewOn, when: when(reviewOn), what: say('letter.next.review') }]
      : []),
  ];
}

/** What has no day yet comes last. */
const byTime = (a: Happening, b: Happening) => (a.day ?? '9999').localeCompare(b.day ?? '9999');

/** Gives one row for each day, in the order of time. */
export function whatNext(reader: ParentReader): Block[] {
  const { say } = reader;
  const all = [...atOnce(reader), ...ownCopy(reader), ...meetings(reader)].sort(byTime);
  if (all.length === 0) return [];
  const days = Map.groupBy(all, ({ when }) => when);
  const rows = [...days].map(([when, happenings]) => {
    const yours = happenings.filter(({ isYours }) => isYours === true);
    const first = yours.length === 0 ? [] : [say('letter.next.yours')];
    const rest = happenings.filter(({ isYours }) => isYours !== true);
    const texts = [...first, ...[...yours, ...rest].map(({ what }) => what)];
    return { name: when, value: [{ text: joined([...new Set(texts)]) }] };
  });
  return [heading(2, say('letter.next.heading')), { is: 'facts', rows }];
}
