/** How the record opens: what meeting it was, what was decided in short, and who took part. */
import { longDate } from '../../dates/format.ts';
import { categoryList } from '../../record/categories.ts';
import { find } from '../../record/record.ts';
import type { Block } from '../blocks.ts';
import { facts, heading, isFilled, paragraph, section, table } from '../compose.ts';
import { listed } from '../language/sentences.ts';
import { fullName, leadRoleOf, whoOnPlan } from '../names.ts';
import { meeting, warning } from '../outlinePlan/opening.ts';
import type { CopyChild } from '../parentCopy/reader.ts';
import { cameAs, type RecordOf } from './reader.ts';

/** Gives the title, with the names of the children it tells of. */
export function recordTitle({ say, children, language }: RecordOf): string {
  const names = listed(
    children.map(({ name }) => name),
    language,
  );
  return names === '' ? say('record.titleNoChild') : say('record.title', { names });
}

/** Says plainly to whoever missed a part that what was said then is not here. */
function outOfTheRoom({ say, record, reader }: RecordOf): Block[] {
  if (reader === null) return [];
  const came = cameAs(record, reader);
  if (came === 'present') return [];
  return [paragraph(say(came === 'presentInPart' ? 'record.missedPart' : 'record.missedAll'))];
}

/** What is about to be read, and what meeting it was. */
export function opening(of: RecordOf): Block[] {
  const { say, record, reader, conference } = of;
  const lead = find(record, 'people', conference.leadWorkerId);
  return [
    heading(1, recordTitle(of)),
    ...warning(of),
    ...(reader === null ? [] : [paragraph(say('record.for', { name: fullName(reader) }), true)]),
    ...outOfTheRoom(of),
    ...facts([
      [say('plan.fact.meeting'), meeting(of)],
      [say('plan.fact.authority'), conference.authority],
      [leadRoleOf(of), lead ? whoOnPlan(of, lead.id) : ''],
    ]),
  ];
}

/** Every decision at a glance, and the days that follow. */
export function inShort(of: RecordOf): Block[] {
  const { say, choice, children, conference, language } = of;
  const list = categoryList(conference.nation);
  const day = (value: string | null) =>
    value === null ? say('plan.noDay') : longDate(value, language);
  return [
    ...section(
      2,
      say('record.decided.heading'),
      table<CopyChild>(say('record.decided.summary'), children, [
        { heading: say('record.decided.child'), share: 4, cell: ({ person }) => fullName(person) },
        {
          heading: say('plan.decision.what'),
          share: 4,
          cell: ({ child }) => choice(`planLevel.${child.planLevel}`),
        },
        {
          heading: say('plan.decision.category'),
          share: 5,
          cell: ({ child }) =>
            listed(
              child.categories.map((one) => choice(`${list}.${one}`)),
              language,
            ),
        },
      ]),
    ),
    ...facts([
      [
        say('plan.dates.coreGroup'),
        [day(conference.coreGroupOn), conference.coreGroupPlace].filter(isFilled).join(', '),
      ],
      [say('plan.dates.review'), day(conference.reviewOn)],
    ]),
  ];
}
