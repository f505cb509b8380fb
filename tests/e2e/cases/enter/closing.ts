/** Core group, dates, and who agrees. */
import { type Child, type Conference, called, worded } from '../case.ts';
import type { Scribe } from '../journal.ts';

export async function coreGroup(scribe: Scribe, conference: Conference): Promise<void> {
  await scribe.onward('Who carries the plan on, and when do they meet?');
  for (const name of conference.coreGroup) await scribe.tick(new RegExp(`^${name}`));
  await scribe.pick('Lead social worker', conference.lead, conference.lead);
  if (conference.coreGroupOn) await scribe.fill('First core group', conference.coreGroupOn);
  await scribe.fill(worded(conference, 'Review conference'), conference.reviewOn);
  for (const child of conference.children) await contact(scribe, child);
}

async function contact(scribe: Scribe, child: Child): Promise<void> {
  const name = called(child);
  await scribe.onward(`Who sees ${name}, how often and where?`);
  for (const { who, often, place, seen } of child.plan?.contacts ?? []) {
    await scribe.fill(`${who} sees ${name}: how often`, often);
    if (place) await scribe.fill(`${who} sees ${name}: where`, place);
    if (seen) await scribe.select(`${who} sees ${name}: alone or with parents`, seen);
  }
  for (const { what, who, often, how } of child.plan?.checks ?? []) {
    await scribe.add('Add a check', 'What is checked');
    await scribe.fill('What is checked', what);
    await scribe.pick('Who checks', who, who);
    await scribe.fill('How often', often);
    if (how) await scribe.fill('How it is checked', how);
  }
}

export async function agreement(scribe: Scribe, conference: Conference): Promise<void> {
  const { children, parents } = conference;
  await scribe.onward('What changed because of what the family said?');
  await scribe.onward('Can each person do it by then?');
  await scribe.onward('Does everybody understand the plan, and agree?');
  for (const { name, agrees } of parents) {
    if (!agrees) continue;
    await scribe.select({ name: 'Understood', of: name }, agrees.understood);
    await scribe.select({ name: 'Took part', of: name }, agrees.tookPart);
    await scribe.select({ name: 'Agrees', of: name }, agrees.agrees);
  }
  for (const child of children) {
    const { explainedBy, form } = child.plan ?? {};
    const name = called(child);
    if (explainedBy) {
      await scribe.pick(`Who explains the plan to ${name}`, explainedBy, explainedBy);
    }
    if (form) await scribe.select(`Form of ${name}’s copy`, form);
  }
  await dissent(scribe, conference);
  await scribe.onward('What was the family told?');
  for (const told of conference.told ?? []) await scribe.tick(told);
  await scribe.onward('Who signs the plan?');
}

async function dissent(scribe: Scribe, conference: Conference): Promise<void> {
  await scribe.onward('What is not agreed, and who was not asked?');
  for (const { who, child, about, reasons, means } of conference.dissent ?? []) {
    await scribe.addFilled('Add dissent', 'Who');
    await scribe.replacePick('Who', who, who);
    if (child) await scribe.pick('About which child', child, child);
    await scribe.fill('What is not agreed', about);
    await scribe.fill('Reasons', reasons);
    if (means) await scribe.fill('What it means for the plan', means);
  }
  for (const { who, why } of conference.notDiscussed ?? []) {
    await scribe.add('Add a person or agency', 'Person');
    await scribe.pick('Person', who, who);
    await scribe.fill('Why not', why);
  }
}

/** Who gets a copy is worked out; all are put on the list at once, with one day for all. */
export async function deliveries(scribe: Scribe, { copies }: Conference): Promise<void> {
  if (!copies) return;
  await scribe.onward('Who gets which copy, and by when?');
  await scribe.reach('By when');
  await scribe.type(copies.by.typed);
  await scribe.press(`Add these ${copies.to.length} copies`);
  copies.to.forEach((name, at) => {
    const before = copies.to.slice(0, at).filter((other) => other === name).length;
    scribe.expects(`${name} gets it by when`, before, copies.by);
  });
}
