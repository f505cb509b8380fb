/** What the lines of a pasted list become, of each kind of list. */
import { shortDate } from '#shared/dates/format.ts';
import { actionsIn, isHeadOfActions } from '#shared/paste/actions.ts';
import { attendeesIn, standingsOf } from '#shared/paste/attendees.ts';
import { WHO_AND_WHEN } from '#shared/paste/firstWords.ts';
import { plainLinesOf } from '#shared/paste/lines.ts';
import { countedFrom } from '#shared/plan/countedFrom.ts';
import { newId } from '#shared/record/ids.ts';
import { type ConferenceRecord, find, type Kind } from '#shared/record/record.ts';
import { isSameName } from '#shared/record/sameName.ts';
import { today } from '../today.ts';
import { language, t } from '../wording.ts';
import type { PastedRows } from './usePasting.tsx';

/** Longest text that a field of the record takes. */
const LONGEST = 20_000;

/** Gives practitioners who came, out of a list of names, roles and agencies [R1.4]. */
export function readAttendees(record: ConferenceRecord, text: string): PastedRows[] {
  const attendees = attendeesIn(text);
  const standings = standingsOf(record, attendees);
  return attendees.map((attendee, index) => {
    const id = newId();
    const standing = standings[index] ?? 'new';
    const { name, role, agency, contact } = attendee;
    return {
      words: name || t('rows.unnamed'),
      detail: [role, agency, contact].filter(Boolean).join(', '),
      doubt: standing === 'new' ? doubtOf(name) : t(`paste.${standing}`),
      rows: [
        { kind: 'people', row: { id, part: 'practitioner', ...attendee } },
        { kind: 'attendances', row: { id: newId(), personId: id, came: 'present' } },
      ],
    };
  });
}

function doubtOf(words: string): string {
  return words.length > LONGEST ? t('paste.tooLong') : '';
}

/**
 * Gives lines of a list out of the lines of another; of actions also who does them and by when.
 * @param there the words of the lines that stand in the list already
 */
export function readRows(
  record: ConferenceRecord,
  list: { kind: Kind; field: string; start: object; there: readonly string[] },
  text: string,
): PastedRows[] {
  const { kind, field, start, there } = list;
  const doubt = (words: string) =>
    there.some((other) => isSameName(other, words)) ? t('paste.here') : doubtOf(words);
  if (!WHO_AND_WHEN.has(kind)) {
    return plainLinesOf(text).map((words) => ({
      words,
      detail: '',
      doubt: doubt(words),
      rows: [{ kind, row: { id: newId(), ...start, [field]: words } }],
    }));
  }
  const seen = countedFrom(record, kind, 'byWhen', today());
  return actionsIn(record, text, seen).map((action) => {
    const { what, personId, byWhen } = action;
    const person = find(record, 'people', personId);
    const day = byWhen && t('paste.byDay', { day: shortDate(byWhen, language, true) });
    return {
      words: what,
      detail: [person?.name, day].filter(Boolean).join(', '),
      doubt: isHeadOfActions(action) ? t('paste.heading') : doubt(what),
      rows: [{ kind, row: { id: newId(), ...start, [field]: what, personId, byWhen } }],
    };
  });
}
