/** The dates of a conference as a file that any calendar opens [R6.2]. */
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { calendarFile } from '#main/calendar/calendarFile.ts';
import { writeWhole } from '#main/files/writeWhole.ts';
import { notHere, type Store } from '#main/store/store.ts';
import { whyNot } from '#main/store/whyNot.ts';
import { ownRulesOf } from '#shared/authority/over.ts';
import type { Authority } from '#shared/authority/pack.ts';
import type { Output } from '#shared/contract/routes.ts';
import { WaymarkError } from '#shared/errors.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { calendarEntries } from '#shared/rules/calendar.ts';
import { rulesOf } from '#shared/rules/packs.ts';
import { withEnding } from './handover/file.ts';

export interface Calendar {
  /**
   * Writes the dates of a conference to a file that somebody names; null when nobody named one.
   * @throws WaymarkError `notFound`, `conflict` or `fileAccess`; what was there before stays.
   */
  save(conferenceId: string): Promise<Output<'dates.saveCalendar'>>;
}

export interface CalendarContext {
  readonly store: Store;
  readonly clock: () => Date;
  /** Gives what the authority has settled. */
  readonly authority: () => Authority;
  readonly chooseCalendarFile: (suggested: string) => Promise<string | null>;
}

/** Its name tells nothing of the family. */
const FILE_NAME = 'waymark-dates.ics';
const ENDING = '.ics';

/** Gives the calendars of a store's conferences. */
export function calendarOf(context: CalendarContext): Calendar {
  const { store, clock, authority, chooseCalendarFile } = context;
  let lastFolder = join(homedir(), 'Documents');
  return {
    async save(conferenceId) {
      if (!store.has(conferenceId)) throw notHere();
      const given = await chooseCalendarFile(join(lastFolder, FILE_NAME));
      if (given === null) return null;
      const path = withEnding(given, ENDING);
      lastFolder = dirname(path);
      const found = store.read(conferenceId);
      if (found === undefined) throw notHere();
      const { nation } = conferenceOf(found.record);
      const rules = rulesOf(nation, ownRulesOf(authority(), nation));
      const entries = calendarEntries(found.record, rules);
      write(path, calendarFile(entries, clock()));
      return { fileName: basename(path), entries: entries.length };
    },
  };
}

function write(path: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (cause) {
    throw new WaymarkError(
      'fileAccess',
      `The dates could not be written to ${dirname(path)}: ${whyNot(cause)}.`,
      { path },
      cause,
    );
  }
}
