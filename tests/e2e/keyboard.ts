/** Where the keyboard is. */
import { expect, type Locator, type Page } from 'playwright/test';

/**
 * The field that the keyboard is in, waited for. Asking whatever has the focus for its value
 * fails at once while that is still the link or button that led there.
 */
export function focusedField(page: Page): Locator {
  return page.locator(':is(input, textarea):focus');
}

/** Waits until the keyboard is somewhere: whoever works by it always stands at something. */
export async function expectKeyboardSomewhere(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}
