/** The record as main has it on disk. */
import type { Page } from 'playwright/test';
import type { Output } from '#shared/contract/routes.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';

/** Gives the conference that is open. */
export function storedRecord(page: Page): Promise<ConferenceRecord> {
  const conferenceId = new URL(page.url()).hash.split('/')[2];
  return page.evaluate(async (id) => {
    const answer = await window.waymark.request('record.read', { conferenceId: id });
    return ((answer.ok ? answer.value : {}) as Output<'record.read'>).record;
  }, conferenceId);
}
