/** Finding, beginning and opening conferences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Acting, Store } from '#main/store/store.ts';
import type { Authority } from '#shared/authority/pack.ts';
import type { ConferencePage, ParsedInput } from '#shared/contract/routes.ts';
import { WaymarkError } from '#shared/errors.ts';
import { readRecordFile } from '#shared/record/file.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { type ConferenceRecord, conferenceOf, emptyRecord } from '#shared/record/record.ts';

export interface Conferences {
  /** Gives those that fit a search, last changed first, a page at a time. */
  list(wanted: ParsedInput<'conferences.list'>): ConferencePage;
  create(values: ParsedInput<'conferences.create'>): { id: string };
  /** The sample is taken in once; afterwards what was made of it is opened. */
  openSample(): { id: string };
}

export interface ConferencesContext {
  readonly store: Store;
  /** Gives who acts, now. */
  readonly acting: () => Acting;
  readonly resourcesFolder: string;
  /** Gives what the authority has settled. */
  readonly authority: () => Authority;
}

/** Gives the conferences of a store. */
export function conferencesOf(context: ConferencesContext): Conferences {
  const { store, acting, resourcesFolder } = context;
  return {
    list: (wanted) => store.summaries(wanted),
    create(values) {
      const conference = KINDS.conferences.parse({
        id: newId(),
        authority: context.authority().name,
        ...values,
      });
      store.create(emptyRecord(conference), 'create', acting());
      return { id: conference.id };
    },
    openSample() {
      const sample = readSample(join(resourcesFolder, 'sample', 'sample.json'));
      const { id } = conferenceOf(sample);
      if (!store.has(id)) store.create(sample, 'import', acting());
      return { id };
    },
  };
}

/** Read at once, so that nothing comes between looking whether it is there and taking it in. */
function readSample(path: string): ConferenceRecord {
  try {
    return readRecordFile(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new WaymarkError(
      'fileAccess',
      `The sample conference could not be read from ${path}. Installing Waymark again puts it back.`,
      { path },
      cause,
    );
  }
}
