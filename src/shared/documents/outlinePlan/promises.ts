/** “Can you do this by then?”: what each person named in this plan said [R4.14, M3.25]. */
import { type Commitment, commitmentsOf } from '../../plan/commitments.ts';
import { find } from '../../record/record.ts';
import type { Block } from '../blocks.ts';
import { isFilled, sectionOr, table } from '../compose.ts';
import { joined, withoutStop } from '../language/sentences.ts';
import { fullNameWithRole } from '../names.ts';
import type { PlanOf } from './subject.ts';

function saidOf({ say }: PlanOf, own: readonly Commitment[]): string {
  const yes = own.filter(({ answer }) => answer === 'yes').length;
  if (yes === own.length) return say('plan.promise.all', { count: yes });
  const about = (answer: Commitment['answer'], sentence: (one: Commitment) => string) =>
    own.filter((one) => one.answer === answer).map(sentence);
  const what = (one: Commitment) => withoutStop(one.what);
  return joined([
    yes === 0 ? '' : say('plan.promise.yes', { count: yes }),
    ...about('changed', (one) =>
      isFilled(one.agreed)
        ? say('plan.promise.changed', { what: what(one), agreed: withoutStop(one.agreed) })
        : say('plan.promise.changedSomehow', { what: what(one) }),
    ),
    ...about('no', (one) =>
      joined([say('plan.promise.no', { what: what(one) }), withoutStop(one.agreed)]),
    ),
    ...about('notAsked', (one) => say('plan.promise.notAsked', { what: what(one) })),
  ]);
}

/** One line for each person who has something to do. */
export function promises(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const byPerson = Map.groupBy(commitmentsOf(record, [child]), ({ personId }) => personId);
  const rows = table(
    say('plan.promise.summary', { name }),
    [...byPerson],
    [
      {
        heading: say('column.person'),
        share: 3,
        cell: ([personId]) => fullNameWithRole(find(record, 'people', personId)),
      },
      { heading: say('column.said'), share: 8, cell: ([, own]) => saidOf(plan, own) },
    ],
  );
  return sectionOr(2, say('plan.promise.heading'), rows, say('plan.promise.none'));
}
