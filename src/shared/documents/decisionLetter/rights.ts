/** How to disagree and complain, the reader's rights, and who to ring [M3.7, M3.13, M3.21, M3.23]. */
import { levelAt } from '../../plan/kindOfMeeting.ts';
import { find, inOrder } from '../../record/record.ts';
import type { Block } from '../blocks.ts';
import { chairOf } from '../chair.ts';
import { bullets, facts, heading, isFilled, paragraph, paragraphs } from '../compose.ts';
import { sentence, uncapital, withoutStop } from '../language/sentences.ts';
import { fullName, leadRoleOf, nameWithRole } from '../names.ts';
import { type ParentReader, toReader } from '../parentCopy/reader.ts';

/** What this parent did not agree with is on record; then how to complain. */
export function ifYouDisagree(reader: ParentReader): Block[] {
  const { say, record, person, conference, children } = reader;
  const own = inOrder(record.dissents).filter(
    ({ personId, childId, about }) =>
      personId === person.id &&
      isFilled(about) &&
      (childId === null || children.some(({ child }) => child.id === childId)),
  );
  return [
    heading(2, say('letter.disagree.heading')),
    ...own.map(({ about }) =>
      paragraph(
        say('letter.disagree.said', { about: uncapital(withoutStop(toReader(reader, about))) }),
      ),
    ),
    paragraph(say('rights.complain')),
    ...(isFilled(conference.complaintRoute)
      ? paragraphs(sentence(conference.complaintRoute))
      : [paragraph(say('rights.noRoute'))]),
  ];
}

export function yourRights({ say }: ParentReader): Block[] {
  return [
    heading(2, say('letter.rights.heading')),
    ...bullets([
      say('letter.rights.comment'),
      say('letter.rights.services'),
      say('letter.rights.court'),
      say('letter.rights.language'),
    ]),
  ];
}

/** The social worker, the chair, and whom to ring when a child is in danger. */
export function whoToRing(reader: ParentReader): Block[] {
  const { say, record, conference } = reader;
  const lead = find(record, 'people', conference.leadWorkerId);
  const chair = chairOf(record);
  const reached = (person: typeof lead, name: string) =>
    person === undefined ? '' : [name, person.contact].filter(isFilled).join(', ');
  return [
    heading(2, say('letter.ring.heading')),
    ...facts([
      [
        isFilled(conference.leadRole) || levelAt(record, null) === 'earlyHelp'
          ? say('parent.check.leadRole', { role: uncapital(leadRoleOf(reader)) })
          : say('parent.check.lead'),
        reached(lead, lead ? nameWithRole(lead) : ''),
      ],
      [say('letter.ring.chair'), reached(chair, fullName(chair))],
      [say('letter.ring.danger'), say('letter.ring.emergency')],
    ]),
  ];
}
