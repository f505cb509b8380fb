/** Whether a page has to be scrolled sideways. Just after a resize it may still move. */
import { expect, type Page } from 'playwright/test';

/** From a narrow window, or a large one at 400 % zoom, to that of a desk. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 1280, height: 720 },
];

/** Gives which parts that are read have to be scrolled sideways, how far, and what sticks out. */
function sidewaysOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (part: Element) => `${part.tagName.toLowerCase()}.${part.className}`;
    const reach = (part: Element) => part.getBoundingClientRect().right;
    return [
      document.documentElement,
      ...document.querySelectorAll('.desk, main, nav, aside, header'),
    ]
      .map((part) => ({ part, excess: part.scrollWidth - part.clientWidth }))
      .filter(({ excess }) => excess > 0)
      .map(({ part, excess }) => {
        const inside = [...part.querySelectorAll('*')].sort((a, b) => reach(b) - reach(a));
        return `${nameOf(part)} by ${excess}: ${inside.slice(0, 3).map(nameOf).join(', ')}`;
      });
  });
}

/** Waits until nothing has to be scrolled sideways in the window as large as it is. */
export async function expectNothingSideways(page: Page, what = 'this page'): Promise<void> {
  await expect.poll(() => sidewaysOn(page), what).toEqual([]);
}

/** The same in a narrow window and in that of a desk, in which the page stays. */
export async function expectToFitWindows(page: Page): Promise<void> {
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    await expectNothingSideways(page, `${size.width} wide`);
  }
}
