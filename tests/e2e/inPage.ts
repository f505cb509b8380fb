/**
 * What a page tells somebody at the keyboard, perhaps with a screen reader: what has the focus,
 * how far away something is, what every field is called and says.
 */

/** A field as it is heard. */
export interface SeenField {
  /** Its accessible name; of choices all in sight that of their group. */
  readonly name: string;
  /** What it says: its text, the option that is chosen, “ticked”, or nothing. */
  readonly value: string;
  /** Whether it is typed into or picked from, so that it is empty until somebody did. */
  readonly isWritten: boolean;
  /** The name of the card around it, or nothing. */
  readonly card: string;
}

/** Where the focus is. */
export interface Spot {
  readonly name: string;
  /** Which it is of several fields of this name: on the page, and in its card. */
  readonly onPage: number;
  readonly inCard: number;
}

/** What something is called, where needed with the group of fields that it is in. */
export type Name = string | RegExp | { readonly name: string; readonly of: string };

/** What stands in the place of the value of a box that is ticked. */
export const TICKED = 'ticked';

/** Gives the ways of looking at the page. It runs in the page, so everything it needs is inside. */
export function ears() {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

  function nameOf(element: Element | null): string {
    if (!(element instanceof HTMLElement)) return '';
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id))
      .filter((label) => label !== null && label !== element)
      .map((label) => tidy(label?.textContent))
      .filter((text) => text !== '');
    const isInput = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const labels = isInput ? [...(element.labels ?? [])].map((one) => tidy(one.textContent)) : [];
    return (
      element.getAttribute('aria-label') ||
      labelled.at(-1) ||
      labels[0] ||
      tidy(element.textContent)
    );
  }

  const isRadio = (element: Element | null): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === 'radio';
  const isTick = (element: Element): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === 'checkbox';
  /** Choices in sight are one field with the name of their group. */
  const fieldName = (element: Element) =>
    nameOf(isRadio(element) ? element.closest('[role=radiogroup]') : element);

  function isCalled(element: Element | null, name: Name): boolean {
    const found = element ? fieldName(element) : '';
    if (typeof name === 'string') return found === name;
    if (name instanceof RegExp) return name.test(found);
    return found === name.name && nameOf(element?.closest('fieldset') ?? null) === name.of;
  }

  function saidBy(element: Element): string {
    if (isTick(element)) return element.checked ? 'ticked' : '';
    if (isRadio(element)) return nameOf(element);
    if (element instanceof HTMLButtonElement) return tidy(element.firstElementChild?.textContent);
    return (element as HTMLInputElement | HTMLTextAreaElement).value;
  }

  /** Every field in sight, in the order of the page; of a group of choices what is chosen. */
  function controls(): Element[] {
    const fields = 'main :is(input, textarea, button[aria-haspopup=listbox]:not([tabindex="-1"]))';
    return [...document.querySelectorAll(fields)].filter(
      (element) => element.checkVisibility() && (!isRadio(element) || element.checked),
    );
  }

  const cardAround = (element: Element) => element.closest('main .card');

  const fieldOf = (element: Element) => ({
    name: fieldName(element),
    value: saidBy(element),
    isWritten: !isTick(element) && !isRadio(element) && !(element instanceof HTMLButtonElement),
    card: nameOf(cardAround(element)),
  });

  function spot() {
    const here = document.activeElement ?? document.body;
    const name = fieldName(here);
    const alike = controls().filter((element) => fieldName(element) === name);
    const card = cardAround(here);
    return {
      name,
      onPage: alike.indexOf(here),
      inCard: alike.filter((one) => cardAround(one) === card).indexOf(here),
    };
  }

  /** What Tab stops at, in its order. */
  function stops(): HTMLElement[] {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, textarea, [tabindex]',
    );
    return [...all].filter(
      (element) =>
        element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
    );
  }

  /**
   * How many presses of Tab it is to what has this name, back if less than nothing; ahead comes
   * before back. Null where there is no such thing.
   */
  function stepsTo(name: Name, fromHereOn: boolean): number | null {
    const fits = (element: Element | null) => isCalled(element, name);
    const here = document.activeElement;
    if (!fromHereOn && fits(here)) return 0;
    const all = stops();
    const isAhead = (element: Element) =>
      here !== null &&
      Boolean(here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    const ahead = all.filter(isAhead);
    const next = ahead.findIndex(fits);
    if (next >= 0) return next + 1;
    const behind = all.filter((element) => !isAhead(element) && element !== here).reverse();
    const last = behind.findIndex(fits);
    return last >= 0 ? -(last + 1) : null;
  }

  return {
    nameInFocus: () => nameOf(document.activeElement),
    isEmptyInFocus: (name: Name) =>
      isCalled(document.activeElement, name) &&
      (document.activeElement as HTMLInputElement | HTMLTextAreaElement).value === '',
    spot,
    stepsTo,
    stopNames: () => stops().map(fieldName),
    /** Everything there is to read of fields, and of what was picked into one after the other. */
    fields: () => controls().map(fieldOf),
    says: () => tidy(document.querySelector('main')?.innerText),
  };
}
