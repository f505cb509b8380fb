/** The pages of each child and of each parent. */
import { type Child, called, type OwnWords, type Parent } from '../case.ts';
import type { Scribe } from '../journal.ts';

export async function eachChild(scribe: Scribe, child: Child): Promise<void> {
  const name = called(child);
  await scribe.onward(`What does ${name} say?`);
  for (const words of child.words ?? []) await ownWords(scribe, name, words);
  if (child.advocate) {
    await scribe.choose(`Was an advocate offered to ${name}?`, 'Yes');
    await scribe.choose(`Did ${name} take up the offer?`, 'Yes');
    await scribe.pick('Who the advocate is', child.advocate, child.advocate);
  }
  if (child.spokenForBy) await scribe.fill(`Who spoke for ${name} here`, child.spokenForBy);
  await scribe.onward(`What is going well for ${name}?`);
  await strengths(scribe, child.strengths);
  await worries(scribe, child);
  await scribe.onward(`What does ${name} need?`);
  for (const { what, dimension, side } of child.needs ?? []) {
    await scribe.addOuterLine('In plain words');
    await scribe.fill('In plain words', what);
    await scribe.select('Domain', dimension);
    await scribe.choose('Is this a', side);
  }
  await danger(scribe, child);
}

async function ownWords(scribe: Scribe, name: string, own: OwnWords): Promise<void> {
  await scribe.addOuterLine(`${name}’s words`);
  await scribe.fill(`${name}’s words`, own.words);
  await scribe.choose('About', own.about);
  if (own.heardBy) await scribe.fill('Told to whom, and how', own.heardBy);
  if (own.answer) await scribe.fill('What follows from it, or why not', own.answer);
}

async function strengths(scribe: Scribe, all: readonly string[] = []): Promise<void> {
  for (const what of all) {
    await scribe.addOuterLine('What works');
    await scribe.fill('What works', what);
  }
}

async function worries(scribe: Scribe, child: Child): Promise<void> {
  const name = called(child);
  await scribe.onward(`What is it like for ${name}, day to day?`);
  for (const { headline, dayToDay, health, toldBy } of child.worries ?? []) {
    await scribe.addOuterLine('The worry');
    await scribe.fill('The worry', headline);
    await scribe.fill(`What it is like for ${name}`, dayToDay);
    if (health) await scribe.fill('For health and development', health);
    if (toldBy) await scribe.fill('Who told us', toldBy);
  }
}

async function danger(scribe: Scribe, child: Child): Promise<void> {
  await scribe.onward(`What could happen to ${called(child)} if nothing changes?`);
  if (!child.danger) return;
  const { happened, couldHappen, notYetKnown } = child.danger;
  await scribe.addOuterLine('What has happened');
  if (happened) await scribe.fill('What has happened', happened);
  await scribe.fill('What could happen if nothing changes', couldHappen);
  if (notYetKnown) await scribe.fill('What is not yet known', notYetKnown);
}

export async function eachParent(scribe: Scribe, parent: Parent): Promise<void> {
  const name = called(parent);
  await scribe.onward(`What does ${name} do well?`);
  await strengths(scribe, parent.strengths);
  await scribe.onward(`What does ${name} say?`);
  for (const words of parent.words ?? []) await ownWords(scribe, name, words);
  await scribe.onward(`What does ${name} do, and what does it mean for each child?`);
  for (const { what, means, change } of parent.behaviours ?? []) {
    await scribe.addOuterLine(`What ${name} does, or does not do`);
    await scribe.fill(`What ${name} does, or does not do`, what);
    for (const [child, meaning] of Object.entries(means)) {
      await scribe.fill(`What it means for ${child}`, meaning);
    }
    await scribe.fill('What will be seen instead', change);
  }
  await scribe.onward(`How ready is ${name} for change?`);
  const { involvement, notInvolved, readiness, barriers } = parent;
  if (involvement) await scribe.select('Part in the children’s lives', involvement);
  if (notInvolved) await scribe.fill(`Why ${name} is not involved`, notInvolved);
  if (readiness) await scribe.choose('Readiness for change', readiness);
  if (barriers) await scribe.fill('What stands in the way', barriers);
}
