import { standsElsewhere } from '#shared/spelling/near.ts';

/**
 * Has the text in which the cursor is looked through for spelling once more. Setting the attribute
 * to what it is does so around the cursor; only turning it off and on does so for a whole text, and
 * takes its marks away for a moment.
 */
export function lookAgain(words: readonly string[]): void {
  const box = document.activeElement;
  const isBox = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
  if (!isBox || box.getAttribute('spellcheck') !== 'true') return;
  const cursor = box.selectionStart ?? 0;
  if (standsElsewhere(box.value, cursor, words)) box.setAttribute('spellcheck', 'false');
  box.setAttribute('spellcheck', 'true');
}
