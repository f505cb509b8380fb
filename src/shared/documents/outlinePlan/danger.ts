/** The danger if nothing changes, and how safe each person thinks the child is [R2.5, R2.6]. */
import { belongs } from '../../plan/kindOfMeeting.ts';
import { dangersOf } from '../../plan/marks.ts';
import { find, inOrder, type Row } from '../../record/record.ts';
import { ofChild } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import { facts, heading, paragraph, sectionOr, table } from '../compose.ts';
import { sentence } from '../language/sentences.ts';
import { fullName } from '../names.ts';
import type { PlanOf } from './subject.ts';

/** Gives what is known of one danger: by whom, how, and what it means for this child. */
export function known({ say, name }: PlanOf, danger: Row<'dangers'>): Block[] {
  return facts([
    [say('plan.danger.happened'), sentence(danger.happened)],
    [say('plan.danger.couldHappen'), sentence(danger.couldHappen)],
    [say('plan.danger.worriedBy'), sentence(danger.worriedBy)],
    [say('plan.danger.howKnown'), sentence(danger.howKnown)],
    [say('plan.danger.harder'), sentence(danger.harder)],
    [say('plan.danger.notYetKnown'), sentence(danger.notYetKnown)],
    [say('plan.danger.meaning', { name }), sentence(danger.meaning)],
  ]);
}

/** The marks of each person side by side: for the child as a whole, and for each danger. */
function marks(plan: PlanOf, dangers: readonly Row<'dangers'>[]): Block[] {
  const { say, record, child, conference, name } = plan;
  const whole = ofChild(record.scales, child.id).filter(({ safety }) => safety !== null);
  const single = inOrder(record.dangerMarks).filter(
    ({ dangerId, safety }) => safety !== null && dangers.some(({ id }) => id === dangerId),
  );
  const people = [...new Set([...whole, ...single].map(({ personId }) => personId))];
  if (people.length === 0) return [];
  const title = heading(3, say('plan.scale.heading', { name }));
  if (!conference.marksShown) return [title, paragraph(say('plan.scale.hidden'))];
  const mark = (found: { safety: number | null } | undefined) =>
    found?.safety == null ? '' : say('plan.scale.mark', { mark: found.safety });
  return [
    title,
    paragraph(say('plan.scale.hint')),
    ...table(say('plan.scale.summary', { name }), people, [
      {
        heading: say('column.who'),
        share: 4,
        cell: (personId) => fullName(find(record, 'people', personId)),
      },
      {
        heading: single.length === 0 ? say('column.mark', { name }) : say('column.wholeMark'),
        share: 3,
        cell: (personId) => mark(whole.find((row) => row.personId === personId)),
      },
      ...dangers.map(({ id }, index) => ({
        heading:
          dangers.length === 1
            ? say('column.onlyDangerMark')
            : say('column.dangerMark', { number: index + 1 }),
        share: 3,
        cell: (personId: string) =>
          mark(single.find((row) => row.dangerId === id && row.personId === personId)),
      })),
    ]),
  ];
}

/** Each danger with what is known of it, then the marks. */
export function dangers(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const all = dangersOf(record, child.id).map((danger) => ({
    danger,
    blocks: known(plan, danger),
  }));
  const filled = all.filter(({ blocks }) => blocks.length > 0);
  const isPart = belongs(record, { step: 'child', part: 'danger', subjectId: child.id });
  if (all.length === 0 && !isPart) return [];
  const told = filled.flatMap(({ blocks }, index) =>
    filled.length === 1
      ? blocks
      : [heading(3, say('plan.danger.numbered', { number: index + 1 })), ...blocks],
  );
  return sectionOr(
    2,
    say('plan.danger.heading', { name }),
    [
      ...told,
      ...marks(
        plan,
        filled.map(({ danger }) => danger),
      ),
    ],
    say('plan.danger.none'),
  );
}
