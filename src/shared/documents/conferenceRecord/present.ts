/** Who came, who did not, and whose report came when [R1.4]. */
import { ATTENDANCE } from '../../record/choices.ts';
import { find, inOrder, type Row } from '../../record/record.ts';
import { turnsInTime } from '../../voices/order.ts';
import type { Block } from '../blocks.ts';
import { bullets, facts, heading, isFilled, section } from '../compose.ts';
import { bold, withoutStop } from '../language/sentences.ts';
import { fullNameWithRole } from '../names.ts';
import { quorum } from '../outlinePlan/working.ts';
import { dayInWords } from '../timing.ts';
import type { RecordOf } from './reader.ts';

type Attendance = Row<'attendances'>;

/** Whose report the family saw on which day, and whose they did not see before. */
function reports(of: RecordOf, rows: readonly Attendance[]): Block[] {
  const { say, record } = of;
  const sent = rows.filter(({ reportSent }) => reportSent);
  const groups = Map.groupBy(sent, ({ reportSharedOn, reportNotSharedReason }) => {
    if (reportSharedOn !== null)
      return say('plan.took.shared', { day: dayInWords(of, reportSharedOn) });
    return isFilled(reportNotSharedReason)
      ? say('plan.took.notSharedBecause', { reason: withoutStop(reportNotSharedReason) })
      : say('plan.took.notShared');
  });
  const told = [...groups].map(([how, own]) => [
    bold(
      `${own.map(({ personId }) => fullNameWithRole(find(record, 'people', personId))).join(', ')}: `,
    ),
    { text: how },
  ]);
  return told.length === 0 ? [] : [heading(3, say('record.reports')), ...bullets(told)];
}

/** “Lee Price, 10:05 to 10:20”; where only one of the times is known, that one. */
function outWhen(say: RecordOf['say'], who: string, from: string, until: string): string {
  if (from === '') return until === '' ? who : say('record.cameAt', { who, until });
  return until === ''
    ? say('record.outFrom', { who, from })
    : say('record.outFromTo', { who, from, until });
}

/** Who was out of the room, when and why [R9.2]: only practitioners are told. */
function outOfRoom({ say, record }: RecordOf): Block[] {
  const lines = inOrder(record.absences).map(({ personId, outAt, backAt, restricted, reason }) => {
    const who = outWhen(say, fullNameWithRole(find(record, 'people', personId)), outAt, backAt);
    const reasons = [restricted ? say('record.outRestricted') : '', withoutStop(reason)];
    const why = reasons.filter(isFilled).join('; ');
    return [{ text: why === '' ? who : say('record.because', { who, reason: why }) }];
  });
  return lines.length === 0 ? [] : [heading(3, say('record.out')), ...bullets(lines)];
}

/** Who was heard, in the order in which they were [R9.4]: only practitioners are told. */
function heard({ say, record }: RecordOf): Block[] {
  const lines = turnsInTime(record).map(({ personId, heardAt }) => {
    const who = fullNameWithRole(find(record, 'people', personId));
    return heardAt === '' ? who : say('record.heardAt', { who, time: heardAt });
  });
  return section(3, say('record.heard'), bullets(lines));
}

/**
 * Who came, in short. Whether enough agencies were there is for practitioners: a number would
 * tell a parent of somebody whom their copy does not name.
 */
export function whoTookPart(of: RecordOf): Block[] {
  const { say, choice, record, reader } = of;
  const rows = inOrder(record.attendances);
  const name = ({ personId, reason }: Attendance) => {
    const who = fullNameWithRole(find(record, 'people', personId));
    return isFilled(reason) ? say('record.because', { who, reason: withoutStop(reason) }) : who;
  };
  const came = ATTENDANCE.map((state): readonly [string, string] => [
    choice(`attendance.${state}`),
    rows
      .filter((row) => row.came === state)
      .map(name)
      .join('; '),
  ]);
  const told = [
    ...facts([...came.slice(1), ...came.slice(0, 1)]),
    ...reports(of, rows),
    ...(reader === null ? [...quorum(of), ...outOfRoom(of), ...heard(of)] : []),
  ];
  return told.length === 0 ? [] : [heading(2, say('plan.took.heading')), ...told];
}
