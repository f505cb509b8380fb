import { useEffect } from 'react';
import { isKey } from './keys.ts';

/** The buttons that add a line to a list. */
const ADDS = '[data-place^="add/"]';

/** Gives the first button inside an element that adds a line, of lists inside lines only if there is no other. */
function addIn(element: Element): HTMLElement | undefined {
  const adds = [...element.querySelectorAll<HTMLElement>(ADDS)].filter((button) =>
    button.checkVisibility(),
  );
  const isInLine = (button: Element) => {
    const line = button.closest('.card');
    return line !== null && line !== element && element.contains(line);
  };
  return adds.find((button) => !isInLine(button)) ?? adds[0];
}

/** Gives the button of a list itself, not of a list inside one of its lines. */
function addOf(list: Element | null): HTMLElement | undefined {
  return (
    list?.querySelector<HTMLElement>(`:scope > .add-buttons > ${ADDS}, :scope > ${ADDS}`) ??
    undefined
  );
}

/**
 * Gives the button that adds to the list at hand: the innermost that is around the focus, or that
 * the line with the focus holds. Outside of every list it is the first of the page.
 */
function innerAdd(main: Element, focused: Element | null): HTMLElement | undefined {
  for (let around = focused; around && around !== main; around = around.parentElement) {
    const button = around.matches('.cards') ? addOf(around) : addIn(around);
    if (button) return button;
  }
  return addIn(main);
}

/** Gives the button that adds to the outermost list around the focus, or to the first of the page. */
function outerAdd(main: Element, focused: Element | null): HTMLElement | undefined {
  const around = [...main.querySelectorAll('.cards')].find((list) => list.contains(focused));
  return addOf(around ?? null) ?? addIn(main);
}

/** Adding lines by keyboard, wherever one is on the page; the cursor goes on to the new line. */
export function useLineKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const find = isKey('addLine', event)
        ? innerAdd
        : isKey('addOuterLine', event)
          ? outerAdd
          : null;
      if (!find) return;
      const main = document.querySelector('main');
      if (!main || document.querySelector('[role=alertdialog]')) return;
      // Captured on the way down: a button or a picker would take Enter for itself.
      event.preventDefault();
      event.stopPropagation();
      const { activeElement } = document;
      find(main, main.contains(activeElement) ? activeElement : null)?.click();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}
