/** A second walk through the whole way: does every field say what was typed into it? */
import { expect, type Page } from 'playwright/test';
import { textsOf } from '#shared/audience/textFields.ts';
import { type ConferenceRecord, KIND_NAMES, type Row } from '#shared/record/record.ts';
import { ears, type SeenField } from '../inPage.ts';
import { type Journal, place } from './journal.ts';

/** What one page, or one outcome on it, shows. */
interface Sight {
  readonly fields: readonly SeenField[];
  readonly says: string;
}

const SOON = { intervals: [10, 20, 50, 100] };

/** Opens everything that is folded away. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('main .disclosure-button[aria-expanded=false]:visible');
  for (let left = await folded.count(); left > 0; left -= 1) {
    await folded.first().press('Enter');
    await expect(folded).toHaveCount(left - 1);
  }
}

async function look(page: Page): Promise<Sight> {
  await unfold(page);
  const found = await page.evaluateHandle(ears);
  const sight = await found.evaluate((ears) => ({ fields: ears.fields(), says: ears.says() }));
  await found.dispose();
  return sight;
}

/** Waits until all of an outcome is drawn: what is long comes a moment later. */
async function drawn(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'More about this outcome' })).toBeVisible();
  const actions = await page.getByRole('textbox', { name: 'Work needed' }).count();
  const more = page.getByRole('button', { name: 'More about this action' });
  await expect(more).toHaveCount(actions);
}

/** Gives what a page shows; where it shows one outcome at a time, for each of them. */
async function sightsOf(page: Page): Promise<Sight[]> {
  const heads = page.locator('main .outcome-turn');
  const count = await heads.count();
  if (count === 0) return [await look(page)];
  const sights: Sight[] = [];
  for (let index = 0; index < count; index += 1) {
    const head = heads.nth(index);
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.press('Enter');
    await expect(head).toHaveAttribute('aria-expanded', 'true');
    await drawn(page);
    sights.push(await look(page));
  }
  return sights;
}

/** Tells whether this card is in sight; without one, something may stand anywhere on the page. */
const isIn = ({ fields }: Sight, line: string) =>
  line === '' || fields.some(({ card }) => card === line);

/** Until somebody looks at a sentence for a child, its field shows the proposal; nothing is stored. */
const isProposed = (question: string) => question.startsWith('How do we say it to ');

/** At the end it is read once more what follows from each of the words that were said. */
const isReadAgain = (question: string, { value }: SeenField, { entries }: Journal) =>
  question === 'What changed because of what the family said?' &&
  entries.some(({ shown }) => shown === value);

/** Gives what one page says otherwise than the journal. */
function differences(question: string, sights: readonly Sight[], journal: Journal): string[] {
  const fields = sights.flatMap((sight) => sight.fields);
  const found = new Set<SeenField>();
  const ofPage = journal.entries.filter(({ page }) => page === question);
  const wrong = ofPage.flatMap((entry) => {
    const alike = fields.filter(
      ({ name, card }) => name === entry.name && (entry.line === '' || card === entry.line),
    );
    const field = alike[entry.which];
    if (!field) return [`${place(entry)}: is not there; “${entry.shown}” was typed`];
    found.add(field);
    if (field.value === entry.shown) return [];
    return [`${place(entry)}: “${field.value}” in place of “${entry.shown}”`];
  });
  const untyped = fields
    .filter((field) => field.isWritten && field.value !== '' && !found.has(field))
    .filter((field) => !isProposed(question) && !isReadAgain(question, field, journal))
    .map(({ name, value }) => `${question} › ${name}: “${value}”, which nobody typed`);
  const unsaid = journal.sayings
    .filter(({ page }) => page === question)
    .filter(
      ({ line, text }) => !sights.some((sight) => isIn(sight, line) && sight.says.includes(text)),
    )
    .map(({ text }) => `${question}: does not say “${text}”`);
  return [...wrong, ...untyped, ...unsaid];
}

/** Gives the name of whose page it is, as it stands above the question; nothing where it is all’s. */
async function whose(page: Page): Promise<string> {
  const marks = page.locator('main .chip, main .tabs-children [aria-current=true]');
  return (await marks.allTextContents()).join(' ');
}

/**
 * Goes through the open conference from its first page to its last by Ctrl+Enter, and gives what
 * is otherwise than in the journal: each field by its page, its name and what it says.
 */
export async function readBack(page: Page, journal: Journal): Promise<string[]> {
  const problems: string[] = [];
  const reached = new Set<string>();
  const heading = page.getByRole('heading', { level: 1 });
  const next = page.getByRole('button', { name: /^Next:/ });
  await expect(next).toBeVisible();
  for (let isLast = false; !isLast; ) {
    const question = (await heading.textContent()) ?? '';
    if (reached.has(question)) problems.push(`Two pages ask “${question}”`);
    reached.add(question);
    const person = await whose(page);
    if (!question.includes(person)) problems.push(`“${question}” is a page of ${person}`);
    problems.push(...differences(question, await sightsOf(page), journal));
    isLast = (await next.count()) === 0;
    if (isLast) break;
    const address = page.url();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.url(), SOON).not.toBe(address);
    await expect(heading).toBeFocused();
  }
  const asked = new Set(journal.entries.map((entry) => entry.page));
  const missed = [...asked].filter((question) => !reached.has(question));
  return [...problems, ...missed.map((question) => `No page asks “${question}”`)];
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Gives every text, day and number of a row that somebody can have typed, as it is stored. */
function typedIn(kind: (typeof KIND_NAMES)[number], row: Row): string[] {
  const { position: _, version: __, ...values } = row;
  const others = Object.values(values).filter(
    (value) => typeof value === 'number' || (typeof value === 'string' && DAY.test(value)),
  );
  return [...textsOf(kind, row).map(({ text }) => text), ...others.map(String)];
}

/** Gives what the record lacks of all that was typed, and what it holds beyond it. */
export function comparedWith(record: ConferenceRecord, journal: Journal) {
  const beyond = KIND_NAMES.flatMap((kind) => record[kind].flatMap((row) => typedIn(kind, row)));
  const missing = journal.entries.flatMap(({ stored }) => {
    const at = stored === null ? -1 : beyond.indexOf(stored);
    if (at >= 0) beyond.splice(at, 1);
    return stored === null || at >= 0 ? [] : [stored];
  });
  return { missing, beyond };
}
