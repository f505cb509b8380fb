/** Is every page still right once what opens is open, and for eyes, hands and heads that differ? */
import { expect, type Page, test } from 'playwright/test';
import { expectNoViolation, violationsOn } from './axe.ts';
import { openApp } from './launch.ts';
import { goTo, openSample, pagesOnce } from './screens/sample.ts';

/** Goes to each page of the sample once and does something there. */
async function onEachPage(
  prepare: (page: Page) => Promise<void>,
  visit: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const { app, page } = await openSample();
  await page.setViewportSize({ width: 1280, height: 720 });
  await prepare(page);
  for (const { name, hash } of await pagesOnce(page)) {
    await goTo(page, hash);
    await visit(page, name);
  }
  await app.close();
}

/** Opens all that is folded on the page. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const head of document.querySelectorAll<HTMLElement>('main button[aria-expanded=false]'))
      if (!head.hasAttribute('aria-haspopup')) head.click();
  });
}

const calm = (page: Page) => page.emulateMedia({ reducedMotion: 'reduce' });

/** Says what moves longer than an eye notices. */
function moving(): string[] {
  return document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10)
    .map(({ effect }) => String((effect as KeyframeEffect).target?.className));
}

/** Says what is pressed or typed into and is less than 44 pixels high or wide; links in words may be. */
function small(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, input, textarea, nav a, .tabs a',
  );
  return [...controls]
    .filter((control) => control.checkVisibility() && control.tabIndex >= 0)
    .filter((control) => !control.closest('.unseen, .skip'))
    .map((control) => ({
      control,
      box: (control.closest('label, .input') ?? control).getBoundingClientRect(),
    }))
    .filter(({ box }) => Math.min(box.width, box.height) < 43.5)
    .map(({ control, box }) => {
      const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
      return `${size} ${control.outerHTML.slice(0, 140)}`;
    });
}

test('with all that is folded open: no violation, nothing moves, 44 pixels to press', async () => {
  test.setTimeout(240_000);
  await onEachPage(calm, async (page, name) => {
    await unfold(page);
    expect(await violationsOn(page), name).toEqual([]);
    expect(await page.evaluate(moving), name).toEqual([]);
    expect(await page.evaluate(small), name).toEqual([]);
  });
});

test('lists, pickers and questions have no violation while they are open, light and dark', async () => {
  const { app, page } = await openSample();
  await calm(page);
  const pages = await pagesOnce(page);
  const at = async (name: string) => {
    const found = pages.find((each) => each.name === name);
    await goTo(page, found?.hash ?? '');
  };
  await at('meeting-about');
  await page.getByRole('button', { name: /Kind of meeting/ }).press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectNoViolation(page, 'a list');
  await page.keyboard.press('Escape');
  await at('family-privacy');
  await page.getByRole('combobox').first().press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectNoViolation(page, 'a picker');
  await page.keyboard.press('Escape');
  await at('family-people');
  await page.getByRole('button', { name: 'Remove: Maisie Ashdown' }).first().press('Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectNoViolation(page, 'a question');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Born on' }).first().fill('yesteryear');
  await page.keyboard.press('Tab');
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(1);
  await expectNoViolation(page, 'a day nobody understands');
  await page.getByRole('textbox', { name: 'Born on' }).first().fill('11 February 2012');
  await page.keyboard.press('Tab');
  await app.close();
});

/** Says of what has the focus how it is marked, where colours are the system's. */
function focusMark(): string {
  const isMarked = (element: Element | null): boolean => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const focused = document.activeElement;
  // Behind the last control the browser's own have the focus.
  if (focused === document.body) return '';
  // What is drawn of a box to tick is its label; of a field that several parts make, its frame.
  const around = [focused, focused?.closest('label'), focused?.parentElement];
  // On the map it is a frame that is drawn.
  const frame = focused?.querySelector('.map-frame');
  const isFramed = frame != null && Number.parseFloat(getComputedStyle(frame).strokeWidth) >= 2;
  return isFramed || around.some((element) => isMarked(element ?? null))
    ? ''
    : (focused?.outerHTML.slice(0, 200) ?? '');
}

/** Says what is chosen and looks as what is not, but for its colour. */
function chosenLikeOthers(): string[] {
  const drawn = (element: Element) => {
    const style = getComputedStyle(element);
    return [
      style.outlineStyle,
      style.outlineWidth,
      style.borderWidth,
      style.borderBottomColor,
    ].join();
  };
  const chosen = '[aria-current], .radio[data-selected]';
  return [...document.querySelectorAll(chosen)]
    .filter((element) => {
      const group = element.closest('nav, [role=radiogroup]');
      const kind = element.matches('.radio') ? '.radio' : 'a';
      const others = [...(group?.querySelectorAll(kind) ?? [])];
      return others.some((other) => !other.matches(chosen) && drawn(other) === drawn(element));
    })
    .map((element) => element.outerHTML.slice(0, 160));
}

test('with the colours of the system, focus and choices are seen', async () => {
  test.setTimeout(240_000);
  const prepare = (page: Page) =>
    page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await onEachPage(prepare, async (page, name) => {
    expect(await page.evaluate(chosenLikeOthers), name).toEqual([]);
    for (let count = 0; count < 8; count += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(focusMark), name).toBe('');
    }
  });
});

test('the screens outside a conference have no violation, light and dark', async () => {
  const { app, page, conferenceId } = await openSample();
  await calm(page);
  for (const hash of [
    '#/',
    '#/help',
    '#/guidance',
    '#/security',
    '#/backups',
    '#/deletions',
    '#/bring-in',
    `#/conference/${conferenceId}/history`,
    `#/hand-over/${conferenceId}`,
    `#/delete/${conferenceId}`,
  ]) {
    await goTo(page, hash);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page), `${hash}, ${colorScheme}`).toEqual([]);
    }
  }
  await app.close();
});

test('the two first screens and the locked one have no violation', async () => {
  const app = await openApp({ leaveLocked: true });
  const { page } = app;
  await calm(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await app.close();
});
