/** Enters a whole conference by keyboard alone, from the start page to the copies. */
import type { Page } from 'playwright/test';
import { type Conference, called, worded } from '../case.ts';
import { type Journal, type Scribe, scribeAt } from '../journal.ts';
import { agreement, coreGroup, deliveries } from './closing.ts';
import { decide, marks } from './decision.ts';
import { eachChild, eachParent } from './each.ts';
import { family, heldBack } from './family.ts';
import { meeting } from './meeting.ts';
import { ifNot, plan } from './plan.ts';

/** Gives what was typed, and how many keys it took. */
export async function enterConference(
  page: Page,
  conference: Conference,
): Promise<{ journal: Journal; keystrokes: number }> {
  const atDesk = scribeAt(page);
  const scribe: Scribe = {
    ...atDesk,
    onward: (question) => atDesk.onward(worded(conference, question)),
  };
  await meeting(scribe, conference);
  await family(scribe, conference);
  for (const child of conference.children) await eachChild(scribe, child);
  for (const parent of conference.parents) await eachParent(scribe, parent);
  await marks(scribe, conference);
  for (const child of conference.children) await decide(scribe, child);
  for (const child of conference.children) await plan(scribe, child);
  for (const child of conference.children) await ifNot(scribe, child);
  await coreGroup(scribe, conference);
  await agreement(scribe, conference);
  await checks(scribe, conference);
  await deliveries(scribe, conference);
  await heldBack(scribe, conference);
  return { journal: scribe.journal, keystrokes: scribe.keystrokes() };
}

async function checks(scribe: Scribe, { children }: Conference): Promise<void> {
  await scribe.onward('What is still open?');
  await scribe.onward('What do the plans ask of each person?');
  await scribe.onward('Do the plans fit together?');
  await scribe.onward('Would everybody read the same in every line?');
  for (const child of children) {
    await scribe.onward(`Does the plan for ${called(child)} hold together?`);
    await scribe.onward(`Nine questions about the plan for ${called(child)}`);
  }
  await scribe.onward('Copies');
}
