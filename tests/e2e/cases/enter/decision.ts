/** How safe each child is, as each sees it, and what is decided. */
import { type Child, type Conference, called } from '../case.ts';
import type { Scribe } from '../journal.ts';

export async function marks(scribe: Scribe, { children }: Conference): Promise<void> {
  await scribe.onward('How safe is each child, as each of us sees it?');
  const people = new Set(children.flatMap(({ marks = {} }) => Object.keys(marks)));
  for (const person of people) {
    await scribe.press(`Give the marks of ${person}`);
    for (const child of children) {
      const mark = child.marks?.[person];
      if (mark) await scribe.fill(`${person} about ${called(child)}, 0 to 10`, mark);
    }
  }
  if (people.size > 0) {
    await scribe.press('Show all marks');
    // Of some who were there the case tells no mark.
    await scribe.press('Show them now');
  }
  await scribe.onward('What is different for each child?');
}

export async function decide(scribe: Scribe, child: Child): Promise<void> {
  await scribe.onward(`What is decided for ${called(child)}?`);
  for (const { who, level, why } of child.views ?? []) {
    await scribe.addFilled('Add an agency’s view', 'Who');
    await scribe.replacePick('Who', who, who);
    await scribe.select('What they would decide', level);
    await scribe.fill('Why', why);
  }
  await scribe.choose('Decision', child.level);
  for (const category of child.categories ?? []) await scribe.tick(category);
  if (child.census) scribe.hears(`In the census this counts as ${child.census}.`);
  await scribe.fill('Reasons for the decision', child.reasons);
  if (child.evidence) await scribe.fill('Evidence of significant harm', child.evidence);
  if (child.withoutPlan) {
    await scribe.fill(`What ${called(child)} needs though there is no plan`, child.withoutPlan);
  }
}
