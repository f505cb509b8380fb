/** The core group: who, how each sees the child, and what is left to work out [R4.9, R4.15]. */
import { levelFor } from '../../plan/kindOfMeeting.ts';
import { find, inOrder, type Row } from '../../record/record.ts';
import { actionsOf, ofChild, rankedOutcomes } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { bullets, heading, isFilled, sectionOr, table } from '../compose.ts';
import { capital, joined, sentence } from '../language/sentences.ts';
import { fullName, roleOf } from '../names.ts';
import type { PlanOf } from './subject.ts';

/** Alone or with parents, and whether the day is told before. */
function mannerOf({ choice }: PlanOf, { seen, announced }: Row<'contacts'>): string {
  return joined([
    seen === 'notSaid' ? '' : choice(`contactWith.${seen}`),
    announced === 'notSaid' ? '' : choice(`announced.${announced}`),
  ]);
}

/** The lines that the core group still works out in detail. */
function toWorkOut({ say, record, child }: PlanOf): Block[] {
  const lines = rankedOutcomes(record, child.id).flatMap((outcome) => [
    outcome,
    ...actionsOf(record, outcome.id),
  ]);
  const open = lines.flatMap((line) =>
    line.toWorkOut && isFilled(line.what) ? [sentence(capital(line.what))] : [],
  );
  return open.length === 0 ? [] : [heading(3, say('plan.core.toWorkOut')), ...bullets(open)];
}

/** Members of the core group, their part, and how each sees the child [R4.9, R4.15, M3.15]. */
export function coreGroup(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const rows = inOrder(record.coreGroupMembers).map((member) => ({
    member,
    person: find(record, 'people', member.personId),
    contact: ofChild(record.contacts, child.id).find(({ memberId }) => memberId === member.id),
  }));
  const members = table(say('plan.core.summary', { name }), rows, [
    { heading: say('column.member'), share: 3, cell: ({ person }) => fullName(person) },
    { heading: say('column.role'), share: 3, cell: ({ person }) => roleOf(person) },
    {
      heading: say('column.membersPart'),
      share: 4,
      cell: ({ member: { part, ownsPlan } }) =>
        joined([ownsPlan ? say('plan.core.ownsPlan') : '', capital(part)]),
    },
    {
      heading: say('column.sees', { name }),
      share: 4,
      cell: ({ contact, person }) =>
        contact
          ? [contact.howOften, contact.place]
              .filter(isFilled)
              .map((text) => sentence(capital(text)))
              .join(' ')
          : person?.part === 'practitioner'
            ? say('plan.core.noContact')
            : '',
    },
    {
      heading: say('column.seenWith'),
      share: 3,
      cell: ({ contact }) => (contact ? mannerOf(plan, contact) : ''),
    },
  ]);
  return sectionOr(
    2,
    say(`plan.core.heading.${levelFor(record, child)}`),
    [...members, ...toWorkOut(plan)],
    say('plan.core.none'),
  );
}
