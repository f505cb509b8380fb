/** Where the keyboard is. */
import type { Locator, Page } from 'playwright/test';

/**
 * The field that the keyboard is in, waited for. Asking whatever has the focus for its value
 * fails at once while that is still the link or button that led there.
 */
export function focusedField(page: Page): Locator {
  return page.locator(':is(input, textarea):focus');
}
