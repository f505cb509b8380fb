/**
 * The dates of a conference as entries of a calendar [R6.2]. Calendars are shared, shown on phones
 * and kept on other people's servers, so an entry names nobody: it says which step it is, and the
 * authority's own number where there is one.
 */
import { longDate } from '../dates/format.ts';
import { type ConferenceRecord, conferenceOf } from '../record/record.ts';
import { wording } from '../wording/index.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import type { Rule } from './pack.ts';
import { placeOfStep, type StepField } from './places.ts';
import { countedText, stepName } from './words.ts';

/** One entry for a whole day. */
export interface CalendarEntry {
  /** Names the same entry whenever it is saved again. */
  readonly uid: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly title: string;
  readonly details: string;
}

const { desk: say } = wording();

/** The step by whose name a day of the meeting goes, where several rules set limits to it. */
const OWN_STEPS = ['heldOn', 'coreGroupOn', 'reviewOn'] as const satisfies readonly StepField[];

/**
 * Gives an entry for each meeting that is set and for each last day of what is not done yet.
 * @param rules the rules that hold there, see `rulesOf`
 */
export function calendarEntries(record: ConferenceRecord, rules: readonly Rule[]): CalendarEntry[] {
  const conference = conferenceOf(record);
  const deadlines = deadlinesOf(record, rules);
  const reference = conference.reference.trim();
  const entry = (key: string, day: string, what: string, details = ''): CalendarEntry => ({
    uid: `${conference.id}-${key}@waymark`,
    day,
    title:
      reference === '' ? say('dates.entry', { what }) : say('dates.entryOf', { what, reference }),
    details,
  });
  const meetings = OWN_STEPS.flatMap((field) => {
    const day = conference[field];
    const own = deadlines.find(({ rule }) => placeOfStep(rule.id).field === field);
    const step = own?.rule.id ?? (field === 'heldOn' ? 'conference' : null);
    return day === null || step === null ? [] : [entry(field, day, stepName(step))];
  });
  const limits = deadlines.flatMap((deadline) => {
    const { rule, limit, isDone, childId } = deadline;
    if (limit === null || isDone) return [];
    const key = [rule.id, ...(childId === null ? [] : [childId])].join('-');
    const what = say('dates.lastDay', { what: stepName(rule.id) });
    return [entry(key, limit.offered, what, detailsOf(deadline))];
  });
  return [...meetings, ...limits];
}

/** The rule, its source, and the last day itself where the entry stands on the working day before. */
function detailsOf({ rule, start, limit }: Deadline): string {
  if (start === null || limit === null) return '';
  const counted = countedText(rule, start);
  return [
    rule.confirmed ? counted : say('dates.entryNotConfirmed', { rule: counted }),
    rule.source,
    limit.due === limit.offered ? '' : say('dates.by', { day: longDate(limit.due) }),
  ]
    .filter((line) => line !== '')
    .map((line) => `${line}.`)
    .join('\n');
}
