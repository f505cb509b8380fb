/** The record as main has it on disk, and changed past the desk. */
import { expect, type Page } from 'playwright/test';
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

/** Does a command in the conference that is open, as if it came from another window of the desk. */
export async function applyCommand(page: Page, command: object): Promise<void> {
  const conferenceId = new URL(page.url()).hash.split('/')[2];
  const answer = await page.evaluate(
    ([id, given]) => window.waymark.request('record.apply', { conferenceId: id, command: given }),
    [conferenceId, command] as const,
  );
  expect(answer).toMatchObject({ ok: true });
}
