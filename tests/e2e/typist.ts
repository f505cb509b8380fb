/**
 * A minute-taker at the keyboard: nothing here touches the mouse, and nothing is reached but by
 * Tab, as somebody would who cannot or will not use one.
 */
import { expect, type Page } from 'playwright/test';

/** How many presses of Tab it may take to get to the next thing. */
const FARTHEST = 120;

/** Gives the accessible name of what has the focus, the way assistive technology would say it. */
function nameInFocus(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return '';
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id))
    .filter((label) => label !== null && label !== element)
    .map((label) => label?.textContent?.trim() ?? '')
    .filter((text) => text !== '');
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? [...(element.labels ?? [])].map((label) => label.textContent?.trim() ?? '')
      : [];
  return (
    element.getAttribute('aria-label') ||
    labelled.at(-1) ||
    labels[0] ||
    element.textContent?.trim() ||
    ''
  );
}

export interface Typist {
  /** Presses Tab until the focus is on what has this name. */
  reach(name: string | RegExp): Promise<void>;
  /** Reaches a field and types into it. */
  fill(name: string | RegExp, text: string): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  /** Reaches a button, a box to tick or a link and presses it. */
  press(name: string | RegExp): Promise<void>;
  /** Reaches a choice with all options in sight and goes to one by the arrow keys. */
  choose(from: string, option: string): Promise<void>;
  /** Reaches a list that opens and chooses by typing what is wanted. */
  select(name: string | RegExp, option: string): Promise<void>;
  /** Reaches a field for a person and picks one by some letters of the name. */
  pick(name: string | RegExp, letters: string, whole: string): Promise<void>;
  /** The same where somebody is picked already. */
  replacePick(name: string | RegExp, letters: string, whole: string): Promise<void>;
  /** The same where a field collects several: it is empty again, and what was picked stands above. */
  collect(name: string | RegExp, letters: string, whole: string): Promise<void>;
  /** Goes on to the next page, or back, and waits for its question. */
  onward(question: string): Promise<void>;
  back(question: string): Promise<void>;
}

/** Gives a minute-taker at this page. */
export function typistAt(page: Page): Typist {
  const { keyboard } = page;
  const fits = (name: string | RegExp, found: string) =>
    typeof name === 'string' ? found === name : name.test(found);

  async function reach(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let count = 0; count < FARTHEST; count += 1) {
      const found = await page.evaluate(nameInFocus);
      if (fits(name, found)) return;
      passed.push(found);
      await keyboard.press('Tab');
    }
    throw new Error(`“${name}” is not reached by Tab. Passed: ${passed.join(' | ')}`);
  }

  async function reachNext(name: string | RegExp): Promise<void> {
    await keyboard.press('Tab');
    await reach(name);
  }

  async function type(text: string): Promise<void> {
    await keyboard.type(text);
  }

  async function pickOption(name: string | RegExp, letters: string, whole: string): Promise<void> {
    await reach(name);
    await type(letters);
    await expect(page.getByRole('option', { name: whole })).toHaveCount(1);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
  }

  async function go(keys: string, question: string): Promise<void> {
    await keyboard.press(keys);
    const heading = page.getByRole('heading', { level: 1, name: question, exact: true });
    await expect(heading).toBeVisible();
    await expect(heading).toBeFocused();
  }

  return {
    reach,
    type,
    async fill(name, text) {
      await reach(name);
      await type(text);
    },
    async press(name) {
      await reachNext(name);
      const isBox = await page.evaluate(() => document.activeElement instanceof HTMLInputElement);
      await keyboard.press(isBox ? 'Space' : 'Enter');
    },
    async choose(from, option) {
      await reach(from);
      for (let count = 0; count < 12; count += 1) {
        if ((await page.evaluate(nameInFocus)) === option) return;
        await keyboard.press('ArrowRight');
      }
      throw new Error(`No option “${option}” beside “${from}”.`);
    },
    async select(name, option) {
      await reach(name);
      await keyboard.press('Enter');
      await expect(page.getByRole('option', { name: option, exact: true })).toBeVisible();
      await type(option);
      await expect(page.getByRole('option', { name: option, exact: true })).toBeFocused();
      await keyboard.press('Enter');
      await expect(page.getByRole('listbox')).toHaveCount(0);
    },
    async pick(name, letters, whole) {
      await pickOption(name, letters, whole);
      await expect(page.locator('*:focus')).toHaveValue(whole);
    },
    async replacePick(name, letters, whole) {
      await reach(name);
      await keyboard.press('Control+A');
      await keyboard.press('Delete');
      await this.pick(name, letters, whole);
    },
    async collect(name, letters, whole) {
      await pickOption(name, letters, whole);
      await expect(page.locator('*:focus')).toHaveValue('');
      await expect(page.getByText(whole, { exact: true }).first()).toBeVisible();
    },
    onward: (question) => go('Control+Enter', question),
    back: (question) => go('Control+Shift+Enter', question),
  };
}
