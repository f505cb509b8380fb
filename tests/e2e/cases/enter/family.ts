/** Who is in the family, who belongs to whom, and who must not learn what. */
import { type Child, type Conference, called, type Relative } from '../case.ts';
import type { Scribe } from '../journal.ts';

export async function family(scribe: Scribe, conference: Conference): Promise<void> {
  const { households, children, parents, wider = [] } = conference;
  await scribe.onward('What do we go through, and how long does it take?');
  await scribe.onward('Which dates follow from this?');
  await scribe.onward('Who is in the family?');
  for (const { name, address } of households) {
    await scribe.add('Add a household', 'Household');
    await scribe.fill('Household', name);
    if (address) await scribe.fill('Address', address);
  }
  for (const child of children) await relative(scribe, 'Add a child', child);
  for (const parent of parents) await relative(scribe, 'Add a parent or carer', parent);
  for (const other of wider) await relative(scribe, 'Add a relative or friend', other);
  await came(scribe, [...children, ...parents, ...wider]);
  await scribe.onward('Who belongs to whom?');
  for (const child of children) await ties(scribe, child);
  for (const { one, other, are } of conference.couples ?? []) {
    await scribe.addFilled('Add a couple', 'One of the two');
    await scribe.replacePick('One of the two', one, one);
    await scribe.replacePick('The other', other, other);
    await scribe.select('They are', are);
  }
  for (const { elder, of } of conference.elders ?? []) {
    await scribe.addFilled('Add whose mother or father somebody is', 'Mother, father or carer');
    await scribe.replacePick('Mother, father or carer', elder, elder);
    await scribe.replacePick('Of whom', of, of);
  }
  await scribe.onward('Is this the family?');
  await scribe.onward('Who must not learn what?');
  await scribe.onward('Who has been heard?');
}

async function relative(scribe: Scribe, button: string, person: Relative): Promise<void> {
  const { name, knownAs, born, expected, household, disability, ethnicity } = person;
  await scribe.add(button, 'Name');
  scribe.inLine(name);
  await scribe.fill('Name', name);
  if (knownAs) await scribe.fill('Known as', knownAs);
  if (born) await scribe.fill('Born on', born);
  if (!household && !disability && !ethnicity && !expected) return;
  await scribe.press('Language, needs and more');
  if (household) await scribe.pick('Lives in', household, household);
  if (expected) {
    await scribe.tick('Not born yet');
    await scribe.fill('Expected on', expected);
  }
  if (disability) await scribe.fill('Disability or long illness', disability);
  if (ethnicity) await scribe.fill('Ethnicity', ethnicity);
}

/** The family stands on the page of who came only once it is there. */
async function came(scribe: Scribe, everybody: readonly Relative[]): Promise<void> {
  await scribe.back('Which dates follow from this?');
  await scribe.back('What do we go through, and how long does it take?');
  await scribe.back('Who is here, and who is not?');
  for (const { name, came, whyNot } of everybody) {
    if (came) await scribe.select(`${name}: came or not`, came);
    if (whyNot) await scribe.fill(`Why ${name} was not here`, whyNot);
  }
  await scribe.onward('What do we go through, and how long does it take?');
  await scribe.onward('Which dates follow from this?');
  await scribe.onward('Who is in the family?');
}

async function ties(scribe: Scribe, child: Child): Promise<void> {
  const name = called(child);
  for (const tie of child.ties) {
    const { adult, relation, responsibility, calls, contact, contactDetail } = tie;
    await scribe.select(`${adult} is to ${name}`, relation);
    if (responsibility) {
      await scribe.select(`Parental responsibility of ${adult} for ${name}`, responsibility);
    }
    if (calls) await scribe.fill(`${name} calls ${adult}`, calls);
    if (contact) await scribe.select(`How ${name} and ${adult} see each other`, contact);
    if (contactDetail) {
      await scribe.fill(`What the contact of ${name} and ${adult} looks like`, contactDetail);
    }
  }
}

/** What is held back can be anything that was typed, so this comes last. */
export async function heldBack(scribe: Scribe, { heldBack = [] }: Conference): Promise<void> {
  if (heldBack.length === 0) return;
  await scribe.follow(/^Family/, 'Who is in the family?');
  await scribe.follow('Who must not learn what', 'Who must not learn what?');
  for (const { letters, what, from, fromCalled } of heldBack) {
    await scribe.ask('What is held back', letters, what);
    await scribe.ask('From whom', from, from);
    await scribe.press('Hold something back');
    scribe.hears(`“${what}” is held back from ${fromCalled ?? from}`);
  }
  for (const { why, decidedBy } of heldBack) {
    await scribe.fill('Why', why);
    await scribe.fill('Who decided', decidedBy);
  }
}
