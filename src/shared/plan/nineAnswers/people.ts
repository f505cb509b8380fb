/** What people say to the nine closing questions: who answers for it, can do it, wrote it, signs it. */
import { conferenceOf, inOrder } from '../../record/record.ts';
import { ofPerson, parentsOfChild } from '../../record/rowsOf.ts';
import { commitmentsOf } from '../commitments.ts';
import { blank, pageOf } from '../gap.ts';
import { familyFirst, linesOfChild } from '../planLines.ts';
import { signatureOf, signersOf } from '../signing.ts';
import { type Answers, said, written } from './said.ts';

/** The lead worker, who owns the plan, and everybody named on a line. */
export const responsible: Answers = (record, child) => {
  const { id, leadWorkerId } = conferenceOf(record);
  const members = pageOf('coreGroup', 'members');
  const lines = linesOfChild(record, child.id).filter(({ what }) => !blank(what));
  const named = familyFirst(
    record,
    lines.flatMap(({ people }) => people),
  );
  return [
    ...(leadWorkerId === null
      ? []
      : [
          said({
            page: members,
            at: `${id}/leadWorkerId`,
            as: 'leadWorker',
            people: [leadWorkerId],
          }),
        ]),
    ...inOrder(record.coreGroupMembers)
      .filter(({ ownsPlan }) => ownsPlan)
      .map((member) =>
        said({ page: members, at: member.id, as: 'owner', people: [member.personId] }),
      ),
    ...named.map((person) => {
      const own = lines.filter(({ people }) => people.includes(person.id));
      const [first, ...others] = own;
      return said({
        page: pageOf('plan', first?.kind === 'safetyActions' ? 'aim' : 'outcomes', child.id),
        at: `${first?.id}/what`,
        words: first?.what ?? '',
        more: others.map(({ what }) => what),
        people: [person.id],
        count: own.length,
      });
    }),
  ];
};

/** How ready each parent is, and what each person said to “can you do this by then?”. */
export const realistic: Answers = (record, child) => {
  const asked = commitmentsOf(record, [child]).filter(({ answer }) => answer !== 'notAsked');
  const byAnswer = Map.groupBy(asked, ({ personId, answer }) => `${personId}/${answer}`);
  return [
    ...parentsOfChild(record, child)
      .filter(({ readiness, involvement }) => {
        return readiness !== 'notAsked' && involvement !== 'notInvolved';
      })
      .map(({ id, personId, readiness, barriers }) =>
        said({
          page: pageOf('parent', 'readiness', id),
          at: `${id}/readiness`,
          as: 'readiness',
          people: [personId],
          choice: { list: 'readiness', value: readiness },
          more: written([barriers]),
        }),
      ),
    ...[...byAnswer.values()].flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      return said({
        page: pageOf('agreement', 'promises'),
        at: first.personId,
        as: 'promises',
        people: [first.personId],
        choice: { list: 'commitmentAnswer', value: first.answer },
        more: written(own.map(({ agreed }) => agreed)),
        count: own.length,
      });
    }),
  ];
};

/** What the child and each parent said, and whether they took part. */
export const contributed: Answers = (record, child) => {
  const parents = parentsOfChild(record, child);
  const involved = parents.filter(({ involvement }) => involvement !== 'notInvolved');
  const parties = [child.personId, ...involved.map(({ personId }) => personId)];
  return [
    ...ofPerson(record.voices, child.personId)
      .filter(({ quote }) => !blank(quote))
      .map(({ id, quote }) =>
        said({
          page: pageOf('child', 'words', child.id),
          at: id,
          as: 'ownWords',
          words: quote,
        }),
      ),
    ...parties.flatMap((personId) => {
      const own = record.agreements.find((row) => row.personId === personId);
      if (own === undefined || own.tookPart === 'notAsked') return [];
      return said({
        page: pageOf('agreement', 'parties'),
        at: `${own.id}/tookPart`,
        as: 'tookPart',
        people: [personId],
        choice: { list: 'answer', value: own.tookPart },
        more: written([own.comments]),
      });
    }),
    ...parents
      .filter((one) => one.involvement === 'notInvolved' && !blank(one.notInvolvedReason))
      .map(({ id, personId, notInvolvedReason }) =>
        said({
          page: pageOf('parent', 'readiness', id),
          at: `${id}/notInvolvedReason`,
          as: 'notInvolved',
          people: [personId],
          words: notInvolvedReason,
        }),
      ),
  ];
};

/** Who signs, and how. */
export const signed: Answers = (record, child) =>
  signersOf(record, child).flatMap(({ id }) => {
    const signature = signatureOf(record, id, child.id);
    if (!signature) return [];
    return said({
      page: pageOf('agreement', 'sign'),
      at: id,
      people: [id],
      choice: { list: 'signing', value: signature.how },
      day: signature.signedOn,
    });
  });
