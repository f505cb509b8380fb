/**
 * A minute-taker at the keyboard: nothing here touches the mouse, and nothing is reached but by
 * Tab, as somebody would who cannot or will not use one.
 */
import { expect, type JSHandle, type Page } from 'playwright/test';
import { ears, type Name, type Spot, TICKED } from './inPage.ts';
import { focusedField } from './keyboard.ts';

/** How often the way to something is looked for, since pages change while one goes through them. */
const ATTEMPTS = 12;
/** How long to wait for what is not drawn yet, in milliseconds. */
const A_MOMENT = 100;
/** How long a page is waited for at most: one that draws nothing may never be called idle. */
const AT_MOST = 1_000;
/** So many letters are typed one by one; what follows comes in at once, as dictation does. */
const BY_LETTER = 4;
const SOON = { intervals: [10, 20, 50, 100] };
/** How many options a choice has at most. */
const OPTIONS = 12;

/** A text as it is typed, where the field shows it and the record keeps it in another way. */
export interface Typed {
  readonly typed: string;
  readonly shown: string;
  readonly stored: string;
}

/** What the typist did, for whoever keeps a journal. */
export interface Act extends Spot {
  /** What the field has to say from now on. */
  readonly shown: string;
  /** What the record has to hold of it; null where that is no text but a choice or a pointer. */
  readonly stored: string | null;
}

export interface Typist {
  /** Presses Tab until the focus is on what has this name. */
  reach(name: Name): Promise<void>;
  /** Reaches a field and types into it. */
  fill(name: Name, text: string | Typed): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  /** Presses a key, or keys together. */
  key(keys: string): Promise<void>;
  /** Reaches a button or a link and presses it. */
  press(name: Name): Promise<void>;
  /** Presses a button that adds a line, and waits for the cursor in its first field. */
  add(button: Name, first: Name): Promise<void>;
  /** The same where the first field is filled already. */
  addFilled(button: Name, first: string): Promise<void>;
  /** Adds a line to the list at hand, or to the list around all of it, by its keys. */
  addLine(first: Name): Promise<void>;
  addOuterLine(first: Name): Promise<void>;
  /** Reaches a box and ticks it. */
  tick(name: Name): Promise<void>;
  /** Reaches a choice with all options in sight and goes to one by the arrow keys. */
  choose(group: Name, option: string): Promise<void>;
  /** Reaches a list that opens and chooses by typing what is wanted. */
  select(name: Name, option: string): Promise<void>;
  /** Reaches a field for a person and picks one by some letters of the name. */
  pick(name: Name, letters: string, whole: string): Promise<void>;
  /** The same where the field only asks, and is not of the record. */
  ask(name: Name, letters: string, whole: string): Promise<void>;
  /** The same where somebody is picked already; whoever is meant stays. */
  replacePick(name: Name, letters: string, whole: string): Promise<void>;
  /** The same where a field collects several: it is empty again, and what was picked stands above. */
  collect(name: Name, letters: string, whole: string): Promise<void>;
  /** Goes on to the next page, or back, and waits for its question. */
  onward(question: string): Promise<void>;
  back(question: string): Promise<void>;
  /** Waits for the page with this question. */
  arrive(question: string): Promise<void>;
  /** Follows a link by keyboard, and waits for the question of its page. */
  follow(link: Name, question: string): Promise<void>;
  /** How many keys were pressed so far. */
  keystrokes(): number;
}

const spoken = (name: Name) =>
  typeof name === 'string' || name instanceof RegExp ? String(name) : `${name.name}, ${name.of}`;

/**
 * Gives a minute-taker at this page.
 * @param tell is told of everything that was typed or chosen, and of every page that was reached
 */
export function typistAt(
  page: Page,
  tell: { act?: (act: Act) => void; page?: (question: string) => void } = {},
): Typist {
  const { keyboard } = page;
  let pressed = 0;
  let listening: Promise<JSHandle<ReturnType<typeof ears>>> | undefined;
  const onPage = () => {
    listening ??= page.evaluateHandle(ears);
    return listening;
  };

  async function key(keys: string): Promise<void> {
    pressed += 1;
    await keyboard.press(keys);
  }

  async function type(text: string): Promise<void> {
    pressed += text.length;
    await keyboard.type(text.slice(0, BY_LETTER));
    if (text.length > BY_LETTER) await keyboard.insertText(text.slice(BY_LETTER));
  }

  const nameInFocus = async () => (await onPage()).evaluate((look) => look.nameInFocus());
  const spot = async () => (await onPage()).evaluate((look) => look.spot());

  /** Waits until the page has nothing to do: what it puts off is drawn by then. */
  const quiet = () =>
    page.evaluate(
      (timeout) => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout })),
      AT_MOST,
    );

  async function reach(name: Name, fromHereOn = false): Promise<void> {
    let isFirst = fromHereOn;
    let isTurning = false;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const steps = await (await onPage()).evaluate(
        (look, { name, isFirst }) => look.stepsTo(name, isFirst),
        { name, isFirst },
      );
      if (steps === 0) return;
      // What was asked for last may still be on its way, so nobody turns back at once.
      if (steps === null || (steps < 0 && !isTurning)) {
        isTurning = true;
        await page.waitForTimeout(A_MOMENT);
        await quiet();
        continue;
      }
      isTurning = false;
      for (let step = Math.abs(steps); step > 0; step -= 1) {
        await key(steps < 0 ? 'Shift+Tab' : 'Tab');
      }
      isFirst = false;
    }
    const names = await (await onPage()).evaluate((look) => look.stopNames());
    throw new Error(`“${spoken(name)}” is not reached by Tab. There is: ${names.join(' | ')}`);
  }

  /** Says what the field at hand has to say from now on. */
  async function note(shown: string, where?: Spot, stored: string | null = null): Promise<void> {
    tell.act?.({ ...(where ?? (await spot())), shown, stored });
  }

  async function pickOption(name: Name, letters: string, whole: string): Promise<void> {
    await reach(name);
    await type(letters);
    const option = page.getByRole('option', { name: whole });
    const isOpen = await option.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    // The list closes when the page still moves below it; the arrow then opens it again first.
    await key('ArrowDown');
    await expect(option).toHaveCount(1);
    if (!isOpen && (await page.locator('[role=option][data-focused]').count()) === 0) {
      await key('ArrowDown');
    }
    await key('Enter');
  }

  /** The line before may have a field of the same name; the one of a new line is empty. */
  async function atNewLine(first: Name): Promise<void> {
    const isThere = async () =>
      (await onPage()).evaluate((look, first) => look.isEmptyInFocus(first), first);
    await expect.poll(isThere, SOON).toBe(true);
    await quiet();
  }

  async function arrive(question: string): Promise<void> {
    const heading = page.getByRole('heading', { level: 1, name: question, exact: true });
    await expect(heading).toBeVisible();
    await expect(heading).toBeFocused();
    tell.page?.(question);
  }

  return {
    reach,
    arrive,
    type,
    key,
    async fill(name, text) {
      const { typed, shown, stored } =
        typeof text === 'string' ? { typed: text, shown: text, stored: text } : text;
      await reach(name);
      const where = await spot();
      await type(typed);
      await note(shown, where, stored);
    },
    async press(name) {
      await reach(name, true);
      await key('Enter');
    },
    async add(button, first) {
      await reach(button);
      await key('Enter');
      await atNewLine(first);
    },
    async addFilled(button, first) {
      await reach(button);
      await key('Enter');
      await expect.poll(async () => (await spot()).name, SOON).toBe(first);
    },
    async addLine(first) {
      await key('Alt+Enter');
      await atNewLine(first);
    },
    async addOuterLine(first) {
      await key('Alt+Shift+Enter');
      await atNewLine(first);
    },
    async tick(name) {
      await reach(name);
      await key('Space');
      await expect(page.locator('*:focus')).toBeChecked();
      await note(TICKED);
    },
    async choose(group, option) {
      await reach(group);
      for (let count = 0; count < OPTIONS; count += 1) {
        if ((await nameInFocus()) === option) return note(option);
        await key('ArrowRight');
      }
      throw new Error(`No option “${option}” of “${spoken(group)}”.`);
    },
    async select(name, option) {
      await reach(name);
      const where = await spot();
      await key('Enter');
      await expect(page.getByRole('option', { name: option, exact: true })).toBeVisible();
      for (const letter of option) {
        if ((await nameInFocus()) === option) break;
        await key(letter === ' ' ? 'Space' : letter);
      }
      await expect(page.getByRole('option', { name: option, exact: true })).toBeFocused();
      await key('Enter');
      await expect(page.getByRole('listbox')).toHaveCount(0);
      await note(option, where);
    },
    async pick(name, letters, whole) {
      await this.ask(name, letters, whole);
      await note(whole);
    },
    async ask(name, letters, whole) {
      await pickOption(name, letters, whole);
      await expect(focusedField(page)).toHaveValue(whole);
    },
    async replacePick(name, letters, whole) {
      await reach(name);
      if ((await focusedField(page).inputValue()) === whole) return note(whole);
      await key('Control+A');
      await key('Delete');
      await this.pick(name, letters, whole);
    },
    async collect(name, letters, whole) {
      await pickOption(name, letters, whole);
      await expect(focusedField(page)).toHaveValue('');
      await expect(page.getByText(whole, { exact: true }).first()).toBeVisible();
    },
    async onward(question) {
      await key('Control+Enter');
      await arrive(question);
    },
    async back(question) {
      await key('Control+Shift+Enter');
      await arrive(question);
    },
    async follow(link, question) {
      await reach(link);
      await key('Enter');
      await arrive(question);
    },
    keystrokes: () => pressed,
  };
}
