/** The plan of one child, and what happens if it does not work. */
import { type Action, type Child, called, type IfNot, type Outcome } from '../case.ts';
import type { Scribe } from '../journal.ts';

export async function plan(scribe: Scribe, child: Child): Promise<void> {
  const name = called(child);
  await scribe.onward(`What is the plan for ${name} meant to do?`);
  if (child.plan) await scribe.fill('Aim', child.plan.aim);
  for (const { what, who, by } of child.plan?.safety ?? []) {
    await scribe.addOuterLine('What');
    await scribe.fill('What', what);
    await scribe.pick('Who', who, who);
    if (by) await scribe.fill('By when', by);
  }
  await scribe.onward(`What will be different for ${name}?`);
  for (const outcome of child.plan?.outcomes ?? []) await enterOutcome(scribe, outcome);
  await scribe.onward(`When can the plan for ${name} end?`);
  if (child.plan?.ends) await scribe.fill('What must be different', child.plan.ends);
}

async function enterOutcome(scribe: Scribe, outcome: Outcome): Promise<void> {
  const { what, by, quickWin, answers, measure, actions } = outcome;
  await scribe.addOuterLine('Outcome');
  scribe.inLine(what);
  await scribe.fill('Outcome', what);
  await scribe.fill('By when', by);
  if (quickWin) await scribe.tick(/^Quick win/);
  await scribe.collect('Answers', answers.slice(0, 14), answers);
  scribe.hears(answers);
  if (measure) await scribe.fill('How we will know', measure);
  for (const action of actions) await enterAction(scribe, action);
}

async function enterAction(scribe: Scribe, action: Action): Promise<void> {
  await scribe.addLine('Work needed');
  scribe.inLine(action.what);
  await scribe.fill('Work needed', action.what);
  await scribe.pick('Who', action.who, action.who);
  if (action.by) await scribe.fill('By when', action.by);
  if (action.often) await scribe.fill('How often', action.often);
  if (!action.with && !action.starts && !action.place) return;
  await scribe.press('More about this action');
  if (action.with) await scribe.pick('Together with', action.with, action.with);
  if (action.starts) await scribe.fill('Starts on', action.starts);
  if (action.place) await scribe.fill('Where', action.place);
}

export async function ifNot(scribe: Scribe, child: Child): Promise<void> {
  await scribe.onward(`What if the plan for ${called(child)} does not work?`);
  for (const { sort, trigger, response, who, howFast, walk } of child.plan?.ifNot ?? []) {
    await scribe.addOuterLine('If');
    await scribe.choose('What sort', sort);
    await scribe.fill('If', trigger);
    await scribe.fill('Then', response);
    if (who) await scribe.pick('Who does it', who, who);
    if (howFast) await scribe.fill('How fast', howFast);
    if (walk) await rehearse(scribe, walk);
  }
}

async function rehearse(scribe: Scribe, walk: NonNullable<IfNot['walk']>): Promise<void> {
  await scribe.press('Walk through it: who rings whom');
  for (const { who, whom, when, what } of walk) {
    await scribe.add('Add a step', 'Who');
    await scribe.pick('Who', who, who);
    if (whom) await scribe.pick('Rings whom', whom, whom);
    await scribe.fill('When', when);
    await scribe.fill('What they say or do', what);
  }
}
