/** How the plan is kept working: assessments, checks and dates. */
import { longDate, spokenTime } from '../../dates/format.ts';
import { isAsked } from '../../plan/kindOfMeeting.ts';
import { type Quorum, quorumOf } from '../../plan/quorum.ts';
import { find, inOrder, type Row } from '../../record/record.ts';
import { ofChild } from '../../record/rowsOf.ts';
import type { Block } from '../blocks.ts';
import type { Composition } from '../compose.ts';
import { facts, heading, isFilled, sectionOr, table } from '../compose.ts';
import { capital, joined, listed, sentence, withoutStop } from '../language/sentences.ts';
import { fullNameWithRole, whoseTask } from '../names.ts';
import { dayInWords } from '../timing.ts';
import type { PlanOf } from './subject.ts';

/** The children and families assessment, and specialist assessments [R4.8, M3.11]. */
export function assessments(plan: PlanOf): Block[] {
  const { say, choice, record, child, name } = plan;
  const state = child.assessment === 'notSaid' ? '' : choice(`assessmentState.${child.assessment}`);
  const by =
    child.assessmentBy === null ? '' : say('when.by', { by: dayInWords(plan, child.assessmentBy) });
  const main = facts([[say('plan.assessment.main'), [state, by].filter(isFilled).join(', ')]]);
  const special = table<Row<'assessments'>>(
    say('plan.assessment.summary', { name }),
    ofChild(record.assessments, child.id),
    [
      { heading: say('column.assessment'), share: 4, cell: ({ what }) => withoutStop(what) },
      { heading: say('column.why'), share: 5, cell: ({ why }) => sentence(capital(why)) },
      { heading: say('column.who'), share: 3, cell: (row) => whoseTask(plan, row) },
      {
        heading: say('column.byWhen'),
        share: 3,
        cell: ({ byWhen }) => (byWhen === null ? say('plan.noDay') : dayInWords(plan, byWhen)),
      },
    ],
  );
  const isOpen = isAsked(record, 'children', 'assessment', child);
  if (main.length + special.length === 0 && !isOpen) return [];
  return sectionOr(
    2,
    say('plan.assessment.heading'),
    [...main, ...special],
    say('plan.assessment.none'),
  );
}

/** Who checks what, how, and how often [R4.9, M3.11]. */
export function checks(plan: PlanOf): Block[] {
  const { say, record, child, name } = plan;
  const rows = table<Row<'checks'>>(
    say('plan.check.summary', { name }),
    ofChild(record.checks, child.id),
    [
      {
        heading: say('column.whatIsChecked'),
        share: 5,
        cell: ({ what }) => sentence(capital(what)),
      },
      { heading: say('column.how'), share: 4, cell: ({ how }) => sentence(capital(how)) },
      { heading: say('column.who'), share: 3, cell: (row) => whoseTask(plan, row) },
      {
        heading: say('column.howOften'),
        share: 3,
        cell: ({ howOften }) => sentence(capital(howOften)),
      },
    ],
  );
  return sectionOr(2, say('plan.check.heading'), rows, say('plan.check.none'));
}

/** The days that follow from the conference. */
export function dates(plan: PlanOf): Block[] {
  const { say, record, child, conference, language } = plan;
  const day = (value: string | null) =>
    value === null ? say('plan.noDay') : longDate(value, language);
  const isMeeting =
    conference.coreGroupOn !== null || isAsked(record, 'conferences', 'coreGroupOn', child);
  const first = [day(conference.coreGroupOn), conference.coreGroupPlace]
    .filter(isFilled)
    .join(', ');
  return [
    heading(2, say('plan.dates.heading')),
    ...facts([
      [
        say('plan.dates.held'),
        [day(conference.heldOn), spokenTime(conference.heldAt, language)]
          .filter(isFilled)
          .join(', '),
      ],
      [say('plan.dates.coreGroup'), isMeeting ? first : ''],
      [say('plan.dates.every'), sentence(capital(conference.coreGroupEvery))],
      [say('plan.dates.review'), day(conference.reviewOn)],
    ]),
  ];
}

/** How many agencies were there, against the local rule; nothing where there is no rule. */
function ruleOf({ say, language }: Composition, quorumHere: Quorum): string[] {
  const { rule, agencies, missing, socialWorkerHere } = quorumHere;
  if (rule === null) return [];
  return [
    say('plan.took.agencies', { count: agencies.length }),
    rule === 0 ? '' : say('plan.took.rule', { count: rule }),
    missing.length === 0 ? '' : say('plan.took.missing', { names: listed(missing, language) }),
    socialWorkerHere ? '' : say('plan.took.workerMissing'),
  ];
}

/** Gives whether enough agencies were there, in words; nothing where nothing is known of it. */
export function quorum(plan: Composition): Block[] {
  const { say, record, conference, authority } = plan;
  const rule = ruleOf(plan, quorumOf(record, authority));
  return facts([[say('plan.took.quorum'), joined([...rule, conference.quorumNote])]]);
}

/** Who took part, and whose report was shared with the family when [R1.4]. */
export function takingPart(plan: PlanOf): Block[] {
  const { say, choice, record } = plan;
  const report = ({ reportSent, reportSharedOn, reportNotSharedReason }: Row<'attendances'>) => {
    if (!reportSent) return '';
    if (reportSharedOn !== null)
      return say('plan.took.shared', { day: dayInWords(plan, reportSharedOn) });
    return isFilled(reportNotSharedReason)
      ? say('plan.took.notSharedBecause', { reason: withoutStop(reportNotSharedReason) })
      : say('plan.took.notShared');
  };
  const rows = table<Row<'attendances'>>(say('plan.took.summary'), inOrder(record.attendances), [
    {
      heading: say('column.person'),
      share: 4,
      cell: ({ personId }) => fullNameWithRole(find(record, 'people', personId)),
    },
    {
      heading: say('column.came'),
      share: 5,
      cell: ({ came, reason }) =>
        [`${choice(`attendance.${came}`)}.`, sentence(capital(reason))].filter(isFilled).join(' '),
    },
    { heading: say('column.report'), share: 4, cell: report },
  ]);
  const enough = quorum(plan);
  return rows.length + enough.length === 0
    ? []
    : [heading(2, say('plan.took.heading')), ...rows, ...enough];
}
