/**
 * “Can you do this by then?” [R4.14, M3.25]: who is named on what, and what each of them said.
 * Who still has to be asked follows from the actions, so nobody keeps a list of it.
 */

import { type Child, type ConferenceRecord, inOrder, type Row } from '../record/record.ts';
import { plannedChildren, rankedOutcomes } from '../record/rowsOf.ts';
import { blank } from './gap.ts';

/** One person named on one line of the plan, and the answer. */
export interface Commitment {
  readonly personId: string;
  readonly kind: 'commitments' | 'safetyCommitments';
  /** Id of the action, or of the safety action. */
  readonly lineId: string;
  readonly childId: string;
  readonly what: string;
  readonly byWhen: string | null;
  /** Who else is named on the line. */
  readonly beside: readonly string[];
  /** The row that holds the answer, once there is one. */
  readonly row: Row<'commitments' | 'safetyCommitments'> | undefined;
  readonly answer: Row<'commitments'>['answer'];
  readonly agreed: string;
}

type Line = Omit<Commitment, 'personId' | 'beside' | 'row' | 'answer' | 'agreed'> & {
  readonly people: readonly (string | null)[];
};

function linesOf(record: ConferenceRecord, child: Child): Line[] {
  const safety = inOrder(record.safetyActions.filter(({ childId }) => childId === child.id)).map(
    ({ id, what, personId, byWhen }): Line => ({
      kind: 'safetyCommitments',
      lineId: id,
      childId: child.id,
      what,
      byWhen,
      people: [personId],
    }),
  );
  const actions = rankedOutcomes(record, child.id).flatMap((outcome) =>
    inOrder(record.actions.filter(({ outcomeId }) => outcomeId === outcome.id)).map(
      ({ id, what, personId, withPersonId, byWhen }): Line => ({
        kind: 'commitments',
        lineId: id,
        childId: child.id,
        what,
        byWhen,
        people: [personId, withPersonId],
      }),
    ),
  );
  return [...safety, ...actions].filter(({ what }) => !blank(what));
}

function answerTo(record: ConferenceRecord, { kind, lineId }: Line, personId: string) {
  return kind === 'commitments'
    ? record.commitments.find((row) => row.actionId === lineId && row.personId === personId)
    : record.safetyCommitments.find(
        (row) => row.safetyActionId === lineId && row.personId === personId,
      );
}

/** Gives everybody named in the plans of these children with each of their lines, in plan order. */
export function commitmentsOf(
  record: ConferenceRecord,
  children: readonly Child[] = plannedChildren(record),
): Commitment[] {
  return children.flatMap((child) =>
    linesOf(record, child).flatMap(({ people, ...line }) => {
      const named = new Set(people.filter((id) => id !== null));
      return [...named].map((personId): Commitment => {
        const row = answerTo(record, { people, ...line }, personId);
        const { answer = 'notAsked', agreed = '' } = row ?? {};
        const beside = [...named].filter((id) => id !== personId);
        return { personId, ...line, beside, row, answer, agreed };
      });
    }),
  );
}

/** Gives the ids of the people who still have to be asked about at least one line. */
export function stillToBeAsked(commitments: readonly Commitment[]): string[] {
  const open = commitments.filter(({ answer }) => answer === 'notAsked');
  return [...new Set(open.map(({ personId }) => personId))];
}
