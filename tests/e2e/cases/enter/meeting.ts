/** The start page, the meeting, and who came from which agency. */
import type { Conference, Practitioner } from '../case.ts';
import type { Scribe } from '../journal.ts';

export async function meeting(scribe: Scribe, conference: Conference): Promise<void> {
  const { familyName, kind, heldOn, heldAt, authority, strategyDiscussion } = conference;
  await scribe.press('New conference');
  await scribe.reach('Family name');
  await scribe.type(familyName);
  await scribe.reach('Day of the meeting');
  await scribe.type(heldOn.typed);
  await scribe.press('Start the conference');
  await scribe.arrive('What meeting is this?');
  scribe.expects('Family name', 0, { shown: familyName, stored: familyName });
  scribe.expects('Day of the meeting', 0, heldOn);
  if (kind) await scribe.select('Kind of meeting', kind);
  await scribe.fill('Authority', authority);
  if (heldAt) await scribe.fill('Time', heldAt);
  if (strategyDiscussion) {
    await scribe.fill('Day of the strategy discussion', strategyDiscussion);
  }
  await attendance(scribe, conference);
}

async function attendance(scribe: Scribe, { practitioners, quorum }: Conference): Promise<void> {
  await scribe.onward('Who is here, and who is not?');
  for (const practitioner of practitioners) await enter(scribe, practitioner);
  if (!quorum) return;
  await scribe.fill('Agencies the local rule asks for', quorum.asks);
  if (quorum.note) await scribe.fill('Quorum', quorum.note);
  scribe.hears(quorum.says);
}

async function enter(scribe: Scribe, practitioner: Practitioner): Promise<void> {
  const { name, role, agency, as, came, whyNot, report } = practitioner;
  await scribe.add('Add a practitioner', 'Name');
  await scribe.fill('Name', name);
  await scribe.fill('Role', role);
  await scribe.fill('Agency', agency);
  if (came) await scribe.select(`${name}: came or not`, came);
  if (as) await scribe.select(`${name}: here as`, as);
  if (whyNot) await scribe.fill(`Why ${name} was not here`, whyNot);
  if (!report) return;
  await scribe.tick('Sent a report');
  if ('shared' in report) {
    await scribe.fill(`Report of ${name}: shared with the family on`, report.shared);
  } else {
    await scribe.fill(`Report of ${name}: why it was not shared in time`, report.notShared);
  }
}
