/** Enters the whole conference of the Evans family, by keyboard alone. */
import { expect, type Page } from 'playwright/test';
import { type Typist, typistAt } from '../typist.ts';
import { CHILDREN, DISSENT, PARENTS, PRACTITIONERS } from './family.ts';

type CaseChild = (typeof CHILDREN)[number];
type CaseParent = (typeof PARENTS)[number];

/** Types the conference from the start page to the copies, and waits until all is saved. */
export async function enterConference(page: Page): Promise<void> {
  const typist = typistAt(page);
  await start(typist);
  await meeting(typist, page);
  await family(typist);
  for (const child of CHILDREN) await eachChild(typist, child);
  for (const parent of PARENTS) await eachParent(typist, parent);
  await analysis(typist);
  for (const child of CHILDREN) await plan(typist, child);
  for (const child of CHILDREN) await ifNot(typist, child);
  await coreGroup(typist);
  await agreement(typist);
  await typist.onward('What is still open?');
  await typist.onward('What do the plans ask of each person?');
  await typist.onward('Do the plans fit together?');
  for (const { knownAs } of CHILDREN) {
    await typist.onward(`Does the plan for ${knownAs} hold together?`);
    await typist.onward(`Nine questions about the plan for ${knownAs}`);
  }
  await typist.onward('Copies');
  await expect(page.getByRole('status').filter({ hasText: /^\s*Saved \d\d:\d\d$/ })).toBeVisible();
}

async function start(typist: Typist): Promise<void> {
  await typist.press('New conference');
  await typist.fill('Family name', 'Evans');
  await typist.fill('Day of the meeting', 'Thu 19 March 2026');
  await typist.press('Start the conference');
}

async function meeting(typist: Typist, page: Page): Promise<void> {
  await expect(
    page.getByRole('heading', { level: 1, name: 'What meeting is this?' }),
  ).toBeVisible();
  await typist.fill('Authority', 'Hillshire Council');
  await typist.fill('Time', '10:00');
  await typist.fill('Day of the strategy discussion', 'Tue 3 March 2026');
  await typist.onward('Who is here, and who is not?');
  for (const { name, role, agency, ...here } of PRACTITIONERS) {
    await typist.press('Add a practitioner');
    await typist.fill('Name', name);
    await typist.fill('Role', role);
    await typist.fill('Agency', agency);
    if ('as' in here) await typist.select(`${name}: here as`, here.as);
  }
  await typist.fill('Agencies the local rule asks for', '2');
  await typist.fill('Quorum', 'Three agencies know the children well.');
  await typist.onward('Who is in the family?');
}

async function family(typist: Typist): Promise<void> {
  await typist.press('Add a household');
  await typist.fill('Household', 'Home');
  await typist.fill('Address', '12 Hill Terrace');
  for (const { name, knownAs, born } of CHILDREN) {
    await typist.press('Add a child');
    await typist.fill('Name', name);
    await typist.fill('Known as', knownAs);
    await typist.fill('Born on', born);
  }
  for (const { name, knownAs } of PARENTS) {
    await typist.press('Add a parent or carer');
    await typist.fill('Name', name);
    await typist.fill('Known as', knownAs);
  }
  await typist.back('Who is here, and who is not?');
  await typist.select('Liam Evans: came or not', 'Did not come');
  await typist.fill('Why Liam Evans was not here', 'He sent a statement');
  await typist.select('Fiona Evans: came or not', 'Came');
  await typist.select('Steve Evans: came or not', 'Came for part');
  await typist.fill('Why Steve Evans was not here', 'Arrived 20 minutes late');
  await typist.onward('Who is in the family?');
  await typist.onward('Who belongs to whom?');
  for (const child of CHILDREN) {
    for (const parent of PARENTS) {
      const isStepFather = child.knownAs === 'Liam' && parent.knownAs === 'Steve';
      const relation = isStepFather ? 'Step-parent' : parent.relation;
      await typist.select(`${parent.name} is to ${child.knownAs}`, relation);
      await typist.fill(
        `${child.knownAs} calls ${parent.name}`,
        isStepFather ? 'Steve' : parent.calls,
      );
    }
  }
  await typist.onward('Is this the family?');
  await typist.onward('Who must not learn what?');
}

async function eachChild(typist: Typist, child: CaseChild): Promise<void> {
  const { knownAs } = child;
  await typist.onward(`What does ${knownAs} say?`);
  await typist.press('Add own words');
  await typist.fill(`${knownAs}’s words`, child.words);
  await typist.choose('A worry', knownAs === 'Liam' ? 'A worry' : 'A wish');
  await typist.fill('Told to whom, and how', child.heardBy);
  await typist.onward(`What is going well for ${knownAs}?`);
  await typist.press('Add a strength');
  await typist.fill('What works', child.strength);
  await typist.onward(`What is it like for ${knownAs}, day to day?`);
  await typist.press('Add a worry');
  await typist.fill('The worry', child.worry);
  await typist.fill(`What it is like for ${knownAs}`, child.dayToDay);
  await typist.fill('For health and development', child.health);
  await typist.onward(`What does ${knownAs} need?`);
  await typist.press('Add a need, strength or difficulty');
  await typist.fill('In plain words', child.need);
  await typist.onward(`What could happen to ${knownAs} if nothing changes?`);
  await typist.press('Add a danger');
  await typist.fill('What could happen if nothing changes', child.danger);
}

async function eachParent(typist: Typist, parent: CaseParent): Promise<void> {
  const { knownAs } = parent;
  await typist.onward(`What does ${knownAs} do well?`);
  await typist.press(`Add something ${knownAs} does well`);
  await typist.fill('What works', parent.strength);
  await typist.onward(`What does ${knownAs} say?`);
  await typist.press('Add own words');
  await typist.fill(`${knownAs}’s words`, parent.words);
  await typist.onward(`What does ${knownAs} do, and what does it mean for each child?`);
  await typist.press('Add a behaviour');
  await typist.fill(`What ${knownAs} does, or does not do`, parent.behaviour);
  await typist.fill('What it means for Lewis', 'Lewis waits for somebody to help him');
  await typist.fill('What will be seen instead', parent.change);
  await typist.onward(`How ready is ${knownAs} for change?`);
  await typist.choose('Not asked yet', 'Ready to work on it');
}

async function analysis(typist: Typist): Promise<void> {
  await typist.onward('How safe is each child, as each of us sees it?');
  const people = [...CHILDREN, ...PARENTS, ...PRACTITIONERS].map(({ name }) => name);
  for (const person of people) {
    const marks = CHILDREN.flatMap(({ knownAs, scales }) => {
      const mark = (scales as Record<string, string>)[person];
      return mark ? [{ knownAs, mark }] : [];
    });
    if (marks.length === 0) continue;
    await typist.press(`Give the marks of ${person}`);
    for (const { knownAs, mark } of marks) {
      await typist.fill(`${person} about ${knownAs}, 0 to 10`, mark);
    }
  }
  await typist.press('Show all marks');
  await typist.onward('What is different for each child?');
  for (const child of CHILDREN) {
    await typist.onward(`What is decided for ${child.knownAs}?`);
    await typist.choose('Not decided yet', child.level);
    if (child.level === 'Child protection plan') await typist.press('Neglect');
    await typist.fill('Reasons for the decision', child.reasons);
    if (child.evidence) await typist.fill('Evidence of significant harm', child.evidence);
  }
}

async function plan(typist: Typist, child: CaseChild): Promise<void> {
  const { knownAs } = child;
  await typist.onward(`What is the plan for ${knownAs} meant to do?`);
  await typist.fill('Aim', child.aim);
  if (knownAs === 'Lewis') {
    await typist.press('Add a safety action');
    await typist.fill('What', 'sees Lewis at school and asks about his pain');
    await typist.pick('Who', 'Shah', 'P. Shah');
    await typist.fill('By when', '20 March 2026');
  }
  await typist.onward(`What will be different for ${knownAs}?`);
  for (const outcome of child.outcomes) {
    await typist.press('Add an outcome');
    await typist.fill('Outcome', outcome.what);
    await typist.fill('By when', outcome.by);
    if ('quickWin' in outcome) await typist.press(/^Quick win/);
    await typist.collect('Answers', child.need.slice(0, 12), child.need);
    await typist.fill('How we will know', outcome.measure);
    for (const action of outcome.actions) {
      await typist.press('Add an action');
      await typist.fill('Work needed', action.what);
      await typist.pick('Who', action.who, action.who);
      await typist.fill('By when', action.by);
      await typist.fill('How often', action.often);
    }
  }
  await typist.onward(`When can the plan for ${knownAs} end?`);
  await typist.fill('What must be different', child.ends);
}

async function ifNot(typist: Typist, child: CaseChild): Promise<void> {
  await typist.onward(`What if the plan for ${child.knownAs} does not work?`);
  await typist.press('Add what happens if');
  await typist.fill('If', child.trigger);
  await typist.fill('Then', child.response);
  await typist.pick('Who does it', 'Oka', 'A. Okafor');
  await typist.fill('How fast', 'Within 1 working day');
}

async function coreGroup(typist: Typist): Promise<void> {
  await typist.onward('Who carries the plan on, and when do they meet?');
  for (const name of ['Fiona Evans', 'Steve Evans', 'A. Okafor', 'J. Reed', 'P. Shah']) {
    await typist.press(new RegExp(`^${name}`));
  }
  await typist.pick('Lead social worker', 'Oka', 'A. Okafor');
  await typist.fill('First core group', 'Thu 2 April 2026');
  await typist.fill('Review conference', 'Fri 19 June 2026');
  for (const { knownAs } of CHILDREN) {
    await typist.onward(`Who sees ${knownAs}, how often and where?`);
    await typist.fill(`A. Okafor sees ${knownAs}: how often`, 'every Tuesday');
    await typist.fill(`A. Okafor sees ${knownAs}: where`, 'at school');
  }
}

async function agreement(typist: Typist): Promise<void> {
  await typist.onward('Can each person do it by then?');
  await typist.onward('Does everybody understand the plan, and agree?');
  for (const { agrees } of PARENTS) {
    await typist.select(/Understood/, 'Yes');
    await typist.select(/Took part/, 'Yes');
    await typist.select(/Agrees/, agrees);
  }
  for (const { knownAs } of CHILDREN) {
    await typist.pick(`Who explains the plan to ${knownAs}`, 'Oka', 'A. Okafor');
  }
  await typist.onward('What is not agreed, and who was not asked?');
  await typist.press('Add dissent');
  await typist.replacePick('Who', 'Fiona', DISSENT.who);
  await typist.pick('About which child', 'Lewis', 'Lewis');
  await typist.fill('What is not agreed', DISSENT.about);
  await typist.fill('Reasons', DISSENT.reasons);
  await typist.onward('What was the family told?');
  await typist.press(/The right to complain/);
  await typist.onward('Who signs the plan?');
}
