/** The words of the record that answer the nine closing questions of one child's plan [R5.5, Y]. */
import { type Child, type ConferenceRecord, conferenceOf, inOrder } from '../record/record.ts';
import { ofChild, ofPerson, parentsOfChild, rankedOutcomes } from '../record/rowsOf.ts';
import { commitmentsOf } from './commitments.ts';
import { blank, pageOf } from './gap.ts';
import { answeredBy, type Beginning, beginningsOf } from './joins.ts';
import { familyFirst, linesOfChild } from './planLines.ts';
import { signatureOf, signersOf } from './signing.ts';
import type { Page } from './way.ts';

/** What the words are, where the question alone does not say it. Wording: `questions.as.<name>`. */
export type SaidAs =
  | 'aim'
  | 'outcome'
  | 'ending'
  | 'check'
  | 'leadWorker'
  | 'owner'
  | 'readiness'
  | 'promises'
  | 'ownWords'
  | 'worry'
  | 'need'
  | 'danger'
  | 'ifNot'
  | 'step'
  | 'coreGroup'
  | 'review'
  | 'tookPart'
  | 'notInvolved';

/** A piece of the record that answers a question. */
export interface Said {
  /** Where it is written: a page, and `<row>/<field>` or `<row>/` for a card on it. */
  readonly page: Page;
  readonly place: string;
  readonly as: SaidAs | null;
  /** As it was written; empty where a choice or a day says it. */
  readonly words: string;
  /** More of the same line, as it was written. */
  readonly more: readonly string[];
  /** Ids of the people it names. */
  readonly people: readonly string[];
  readonly day: string | null;
  readonly choice: {
    readonly list: 'readiness' | 'answer' | 'commitmentAnswer' | 'signing';
    readonly value: string;
  } | null;
  /** How many lines it stands for, where it stands for several. */
  readonly count: number | null;
}

type Given = Pick<Said, 'page' | 'place'> & Partial<Said>;

function said(given: Given): Said {
  const none = { as: null, words: '', more: [], people: [], day: null, choice: null, count: null };
  return { ...none, ...given };
}

function written(texts: readonly string[]): string[] {
  return texts.filter((text) => !blank(text));
}

type Answers = (record: ConferenceRecord, child: Child) => Said[];

/** Every line with who does it, how, and why. */
export const detail: Answers = (record, child) =>
  linesOfChild(record, child.id)
    .filter(({ what }) => !blank(what))
    .map(({ id, kind, what, people, howOften, howLong, place }) => {
      const because = record.actions.find((action) => action.id === id)?.because ?? '';
      return said({
        page: pageOf('plan', kind === 'actions' ? 'outcomes' : 'aim', child.id),
        place: `${id}/what`,
        words: what,
        people,
        more: written([howOften, howLong, place, because]),
      });
    });

export const aims: Answers = (record, child) => [
  ...(blank(child.aim)
    ? []
    : [
        said({
          page: pageOf('plan', 'aim', child.id),
          place: `${child.id}/aim`,
          as: 'aim',
          words: child.aim,
        }),
      ]),
  ...outcomesOf(record, child).map((outcome) =>
    said({
      page: pageOf('plan', 'outcomes', child.id),
      place: `${outcome.id}/what`,
      as: 'outcome',
      words: outcome.what,
    }),
  ),
  ...(blank(child.endsWhen)
    ? []
    : [
        said({
          page: pageOf('plan', 'ending', child.id),
          place: `${child.id}/endsWhen`,
          as: 'ending',
          words: child.endsWhen,
        }),
      ]),
];

function outcomesOf(record: ConferenceRecord, child: Child) {
  return rankedOutcomes(record, child.id).filter(({ what }) => !blank(what));
}

export const measures: Answers = (record, child) => [
  ...outcomesOf(record, child)
    .filter(({ measure }) => !blank(measure))
    .map(({ id, measure, seenBy, seenOften, childSays }) =>
      said({
        page: pageOf('plan', 'outcomes', child.id),
        place: `${id}/measure`,
        words: measure,
        more: written([seenBy, seenOften, childSays]),
      }),
    ),
  ...ofChild(record.checks, child.id)
    .filter(({ what }) => !blank(what))
    .map(({ id, what, personId, howOften, how }) =>
      said({
        page: pageOf('coreGroup', 'contact', child.id),
        place: `${id}/what`,
        as: 'check',
        words: what,
        people: personId === null ? [] : [personId],
        more: written([howOften, how]),
      }),
    ),
];

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
            place: `${id}/leadWorkerId`,
            as: 'leadWorker',
            people: [leadWorkerId],
          }),
        ]),
    ...inOrder(record.coreGroupMembers)
      .filter(({ ownsPlan }) => ownsPlan)
      .map((member) =>
        said({ page: members, place: `${member.id}/`, as: 'owner', people: [member.personId] }),
      ),
    ...named.map((person) => {
      const own = lines.filter(({ people }) => people.includes(person.id));
      const [first, ...others] = own;
      return said({
        page: pageOf('plan', first?.kind === 'safetyActions' ? 'aim' : 'outcomes', child.id),
        place: `${first?.id}/what`,
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
          place: `${id}/readiness`,
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
        place: `${first.personId}/`,
        as: 'promises',
        people: [first.personId],
        choice: { list: 'commitmentAnswer', value: first.answer },
        more: written(own.map(({ agreed }) => agreed)),
        count: own.length,
      });
    }),
  ];
};

const BEGINNINGS = {
  voices: 'ownWords',
  impacts: 'worry',
  needs: 'need',
  dangers: 'danger',
} as const;
const PAGES = { voices: 'words', impacts: 'worries', needs: 'needs', dangers: 'danger' } as const;

function saidOf(child: Child, { kind, id, words }: Beginning, more: readonly string[]): Said {
  const page = pageOf('child', PAGES[kind], child.id);
  return said({ page, place: `${id}/`, as: BEGINNINGS[kind], words, more });
}

/** Each worry, need and danger with the outcomes that answer it; what happens if the plan fails. */
export const risksAndNeeds: Answers = (record, child) => {
  const beginnings = beginningsOf(record, child);
  const joins = outcomesOf(record, child).map(({ what, ...outcome }) => ({
    what,
    ids: answeredBy(record, { what, ...outcome }, beginnings).map(({ id }) => id),
  }));
  return [
    ...beginnings.flatMap((beginning) => {
      const outcomes = joins.filter(({ ids }) => ids.includes(beginning.id));
      const words = outcomes.map(({ what }) => what);
      return outcomes.length > 0 ? saidOf(child, beginning, words) : [];
    }),
    ...ofChild(record.contingencies, child.id)
      .filter(({ trigger }) => !blank(trigger))
      .map(({ id, trigger, response }) =>
        said({
          page: pageOf('contingency', 'ifNot', child.id),
          place: `${id}/trigger`,
          as: 'ifNot',
          words: trigger,
          more: written([response]),
        }),
      ),
  ];
};

/** Every day by which a stage is to be reached, the next meetings at the end. */
export const days: Answers = (record, child) => {
  const { id, coreGroupOn, reviewOn } = conferenceOf(record);
  const page = pageOf('plan', 'outcomes', child.id);
  const meetings = pageOf('coreGroup', 'members');
  const steps = (outcomeId: string) =>
    inOrder(record.steps.filter((step) => step.outcomeId === outcomeId));
  return [
    ...outcomesOf(record, child).flatMap((outcome) => [
      said({ page, place: `${outcome.id}/byWhen`, words: outcome.what, day: outcome.byWhen }),
      ...steps(outcome.id).map((step) =>
        said({ page, place: `${step.id}/byWhen`, as: 'step', words: step.what, day: step.byWhen }),
      ),
    ]),
    said({ page: meetings, place: `${id}/coreGroupOn`, as: 'coreGroup', day: coreGroupOn }),
    said({ page: meetings, place: `${id}/reviewOn`, as: 'review', day: reviewOn }),
  ].filter(({ day }) => day !== null);
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
          place: `${id}/`,
          as: 'ownWords',
          words: quote,
        }),
      ),
    ...parties.flatMap((personId) => {
      const own = record.agreements.find((row) => row.personId === personId);
      if (own === undefined || own.tookPart === 'notAsked') return [];
      return said({
        page: pageOf('agreement', 'parties'),
        place: `${own.id}/tookPart`,
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
          place: `${id}/notInvolvedReason`,
          as: 'notInvolved',
          people: [personId],
          words: notInvolvedReason,
        }),
      ),
  ];
};

export const signed: Answers = (record, child) =>
  signersOf(record, child).flatMap(({ id }) => {
    const signature = signatureOf(record, id, child.id);
    if (!signature) return [];
    return said({
      page: pageOf('agreement', 'sign'),
      place: `${id}/`,
      people: [id],
      choice: { list: 'signing', value: signature.how },
      day: signature.signedOn,
    });
  });
