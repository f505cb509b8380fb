/** Who agrees and who does not, and what the family was told [R5]. */
import { heldItem } from '../../audience/heldBack.ts';
import { isToldAt, TOLD, type Told } from '../../plan/kindOfMeeting.ts';
import { find, inOrder, type Person, type Row } from '../../record/record.ts';
import type { Block } from '../blocks.ts';
import type { Composition } from '../compose.ts';
import {
  bullets,
  heading,
  isFilled,
  paragraph,
  paragraphs,
  section,
  sectionOr,
  table,
} from '../compose.ts';
import { capital, joined, sentence } from '../language/sentences.ts';
import { fullName, fullNameWithRole } from '../names.ts';
import type { PlanOf } from './subject.ts';

/** Another child's answers belong into that child's plan. */
function concernsThisChild({ person }: PlanOf, other: Person | undefined): boolean {
  return other !== undefined && (other.part !== 'child' || other.id === person.id);
}

/** Understood, took part, agrees [R5.1]. */
export function agreement(plan: PlanOf): Block[] {
  const { say, choice, record } = plan;
  const rows = inOrder(record.agreements).filter(({ personId }) =>
    concernsThisChild(plan, find(record, 'people', personId)),
  );
  const shown = table<Row<'agreements'>>(say('plan.agreement.summary'), rows, [
    {
      heading: say('column.person'),
      share: 3,
      cell: ({ personId }) => fullNameWithRole(find(record, 'people', personId)),
    },
    {
      heading: say('column.understood'),
      share: 2,
      cell: ({ understood }) => choice(`answer.${understood}`),
    },
    {
      heading: say('column.tookPart'),
      share: 2,
      cell: ({ tookPart }) => choice(`answer.${tookPart}`),
    },
    { heading: say('column.agrees'), share: 2, cell: ({ agrees }) => choice(`answer.${agrees}`) },
    {
      heading: say('column.consents'),
      share: 2,
      cell: ({ consents }) => (consents === 'notAsked' ? '' : choice(`answer.${consents}`)),
    },
    { heading: say('column.comments'), share: 4, cell: ({ comments }) => sentence(comments) },
  ]);
  return sectionOr(2, say('plan.agreement.heading'), shown, say('plan.agreement.none'));
}

/** Dissent with reasons and what it means for the plan [R5.1, M3.18]. */
export function dissent(plan: PlanOf): Block[] {
  const { say, record, child } = plan;
  const rows = inOrder(record.dissents).filter(
    ({ childId, personId }) =>
      childId === child.id ||
      (childId === null && concernsThisChild(plan, find(record, 'people', personId))),
  );
  const shown = table<Row<'dissents'>>(say('plan.dissent.summary'), rows, [
    {
      heading: say('column.who'),
      share: 3,
      cell: ({ personId }) => fullNameWithRole(find(record, 'people', personId)),
    },
    {
      heading: say('column.disagreesWith'),
      share: 3,
      cell: ({ about }) => sentence(capital(about)),
    },
    { heading: say('column.reasons'), share: 4, cell: ({ reasons }) => sentence(capital(reasons)) },
    { heading: say('column.meaning'), share: 4, cell: ({ meaning }) => sentence(capital(meaning)) },
  ]);
  return sectionOr(2, say('plan.dissent.heading'), shown, say('plan.dissent.none'));
}

/** Who the plan was not discussed with, and why [R5.2, M3.17]. */
export function notDiscussed(plan: Composition): Block[] {
  const { say, record } = plan;
  const rows = inOrder(record.notDiscussed).flatMap(({ personId, who, why }) => {
    const name = isFilled(who) ? who : fullNameWithRole(find(record, 'people', personId));
    if (!isFilled(name) && !isFilled(why)) return [];
    return [
      say('plan.notDiscussed.row', {
        who: capital(name),
        why: isFilled(why) ? sentence(why) : say('plan.noReason'),
      }),
    ];
  });
  return sectionOr(
    2,
    say('plan.notDiscussed.heading'),
    bullets(rows),
    say('plan.notDiscussed.none'),
  );
}

/** The right to complain, the court, services, and what the core group is for [R5.4, M3.7, M3.13, M3.23]. */
export function rights(plan: PlanOf): Block[] {
  const { say, conference, record, child } = plan;
  const isSaid = (field: Told) => isToldAt(record, field, child);
  const untold = TOLD.filter((field) => isSaid(field) && !conference[field]).map((field) =>
    say(`plan.rights.untold.${field}`),
  );
  return [
    heading(2, say('plan.rights.heading')),
    ...(isSaid('toldCoreGroup') ? [paragraph(say('rights.coreGroup'))] : []),
    paragraph(say('rights.complain')),
    ...(isFilled(conference.complaintRoute)
      ? paragraphs(conference.complaintRoute)
      : [paragraph(say('rights.noRoute'))]),
    ...(isSaid('toldCourt') ? [paragraph(say('rights.court'))] : []),
    ...(isSaid('toldServices') ? [paragraph(say('rights.services'))] : []),
    ...(untold.length === 0
      ? [paragraph(say('plan.rights.told'))]
      : [paragraph(say('plan.rights.untold.heading')), ...bullets(untold)]),
  ];
}

/** What is kept from whom, for practitioners to keep in mind [R7.6]. */
export function keptBack(plan: PlanOf): Block[] {
  const { say, record } = plan;
  const rows = inOrder(record.withholdings).flatMap((row) => {
    const item = heldItem(record, row);
    return item === null ? [] : [{ row, kind: say(`itemKind.${item.kind}`), words: item.words }];
  });
  return section(
    2,
    say('plan.kept.heading'),
    table(say('plan.kept.summary'), rows, [
      {
        heading: say('column.keptFrom'),
        share: 3,
        cell: ({ row }) => fullName(find(record, 'people', row.personId)),
      },
      {
        heading: say('column.item'),
        share: 4,
        cell: ({ kind, words }) => say('plan.kept.item', { kind: capital(kind), words }),
      },
      {
        heading: say('column.reason'),
        share: 5,
        cell: ({ row }) =>
          joined([
            row.reason,
            isFilled(row.decidedBy) ? say('plan.kept.decidedBy', { who: row.decidedBy }) : '',
          ]),
      },
    ]),
  );
}
