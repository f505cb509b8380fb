/** The meeting itself: when and who is here, what the child says, and what is agreed for the next. */
import { longDate } from '../../dates/format.ts';
import { find, inOrder } from '../../record/record.ts';
import { ofChild } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { facts, heading, isFilled, paragraph, sectionOr } from '../compose.ts';
import { bold, capital, joined, sentence } from '../language/sentences.ts';
import { fullNameWithRole, leadRoleOf, whoOnPlan } from '../names.ts';
import { meeting, warning } from '../outlinePlan/opening.ts';
import type { PlanOf } from '../outlinePlan/subject.ts';
import { toFill } from './toFill.ts';

/** One line of handwriting beside each label. */
function toWrite({ say }: PlanOf, summary: string, labels: readonly string[]): Block[] {
  return toFill(
    summary,
    labels,
    [
      { heading: summary, share: 5, cell: (label) => [bold(label)] },
      { heading: say('form.column.write'), share: 9, cell: () => [] },
    ],
    2,
  );
}

/** What the form is for, whose plan it is, and which meeting this is [M3.5]. */
export function opening(plan: PlanOf, title: string): Block[] {
  const { say, choice, child, conference, record, language, name } = plan;
  const day = (value: string | null) => (value === null ? '' : longDate(value, language));
  const lead = find(record, 'people', conference.leadWorkerId);
  return [
    heading(1, title),
    ...warning(plan),
    paragraph(say('form.use', { name }), true),
    ...facts([
      [say('plan.decision.what'), choice(`planLevel.${child.planLevel}`)],
      [say('plan.fact.meeting'), meeting(plan)],
      [leadRoleOf(plan), lead ? whoOnPlan(plan, lead.id) : ''],
      [say('plan.dates.coreGroup'), day(conference.coreGroupOn)],
      [say('plan.dates.every'), sentence(capital(conference.coreGroupEvery))],
      [say('plan.dates.review'), day(conference.reviewOn)],
    ]),
    ...toWrite(plan, say('form.meeting.heading'), [
      say('form.meeting.day'),
      say('form.meeting.place'),
      say('form.meeting.led'),
    ]),
  ];
}

/** Each member, how they are to see the child, and how they have [R4.9, M3.15]. */
export function members(plan: PlanOf): Block[] {
  const { say, record, child, person, name } = plan;
  const rows = inOrder(record.coreGroupMembers)
    .filter(({ personId }) => personId !== person.id)
    .map((member) => ({
      who: fullNameWithRole(find(record, 'people', member.personId)),
      contact: ofChild(record.contacts, child.id).find(({ memberId }) => memberId === member.id),
    }));
  const seen = toFill(
    say('plan.core.summary', { name }),
    rows,
    [
      { heading: say('column.member'), share: 6, cell: ({ who }) => [bold(who)] },
      {
        heading: say('form.column.sees', { name }),
        share: 6,
        cell: ({ contact }) => [
          {
            text: contact
              ? joined([[contact.howOften, contact.place].filter(isFilled).join(', ')])
              : '',
          },
        ],
      },
      { heading: say('form.column.here'), share: 3, cell: () => [] },
      { heading: say('form.column.seen', { name }), share: 8, cell: () => [] },
    ],
    2.5,
  );
  return sectionOr(2, say('form.members.heading'), seen, say('plan.core.none'));
}

/** What the child says about how it is going comes before what others say [Y, M3.19]. */
export function childSays({ say, child, name }: PlanOf): Block[] {
  if (child.unborn) return [];
  return [
    heading(2, say('form.says.heading', { name })),
    { is: 'writeBox', label: say('form.says.write', { name }), lines: 4 },
    { is: 'writeBox', label: say('form.says.parents'), lines: 4 },
  ];
}

/** Promises renegotiated, changes, and what only the conference may change [M3.13, M3.25]. */
export function changes({ say }: PlanOf): Block[] {
  return [
    heading(2, say('form.changes.heading')),
    { is: 'writeBox', label: say('form.changes.promise'), lines: 4 },
    { is: 'writeBox', label: say('form.changes.lines'), lines: 6 },
    paragraph(say('form.changes.conference')),
  ];
}

/** The next meeting, and who gets the revised plan by when [M3.24]. */
export function afterwards(plan: PlanOf): Block[] {
  const { say } = plan;
  return [
    heading(2, say('form.after.heading')),
    paragraph(say('form.after.send', { role: capital(leadRoleOf(plan)) })),
    ...toWrite(plan, say('form.after.table'), [
      say('form.after.day'),
      say('form.meeting.place'),
      say('form.after.sentOn'),
    ]),
  ];
}
