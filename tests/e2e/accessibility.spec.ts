/** Is every page of the desk free of what axe can find, in light and dark, full and empty? */
import { expect, type Page, test } from 'playwright/test';
import { violationsOn } from './axe.ts';
import { openApp } from './launch.ts';
import { onEveryPage } from './pages.ts';
import { applyCommand } from './storedRecord.ts';
import { expectNothingSideways } from './width.ts';

/** Gives by how much the window itself has to be scrolled, where only its parts should be. */
function windowScrollOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });
}

test('every page of the sample, light and dark, has no violation and no sideways scrolling', async () => {
  test.setTimeout(240_000);
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 720 });
  // Colours that are on their way would be measured between two schemes.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await onEveryPage(page, async (place) => {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violationsOn(page), place).toEqual([]);
    await expectNothingSideways(page, place);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, ['color-contrast']), `${place}, dark`).toEqual([]);
  });
  await app.close();
});

test('at 200 and 400 % zoom, and with long names and many children, nothing scrolls sideways', async () => {
  test.setTimeout(240_000);
  const app = await openApp({ args: ['--sample'] });
  const { page } = app;
  await expect(page.getByRole('link', { name: /^Tyler/ })).toBeVisible();
  // The long name comes second, so that the way from the first child leads to it.
  const long = { name: 'Wolfeschlegelsteinhausenbergerdorffwelche', place: { position: 0 } };
  const others = [...'BCDEFGHIJ'].map((name) => ({ name, place: {} }));
  const added = [long, ...others].flatMap(({ name, place }) => {
    const person = { id: crypto.randomUUID(), name, part: 'child' };
    const child = { id: `f${crypto.randomUUID().slice(1)}`, personId: person.id, ...place };
    return [
      { kind: 'people', row: person },
      { kind: 'children', row: child },
    ];
  });
  await applyCommand(page, { name: 'add', rows: added });
  const seen = new Set<string>();
  await onEveryPage(page, async (place) => {
    const [step, part] = place.split('/');
    if (seen.has(`${step}/${part}`)) return;
    seen.add(`${step}/${part}`);
    for (const [width, height] of [
      [1024, 700],
      [640, 360],
      [320, 180],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectNothingSideways(page, `${place} at ${width}`);
      if (width === 1024) await expect.poll(() => windowScrollOn(page), place).toBe(0);
    }
  });
  await app.close();
});

test('the start page and an empty conference have no violation', async () => {
  test.setTimeout(120_000);
  const app = await openApp();
  const { page } = app;
  await expect(page.getByText('No conference yet.')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'New conference' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start the conference' }).click();
  await onEveryPage(page, async (place) => {
    expect(await violationsOn(page), place).toEqual([]);
  });
  await app.close();
});
