import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { wording } from '#shared/wording/index.ts';

const { shell: say } = wording();

/** What is known of the place that was pressed. */
export type Pressed = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions' | 'editFlags'
>;

/** More than a few would hide what stands below them. */
const MOST_SUGGESTIONS = 5;

/**
 * Gives the menu at the pointer: how a word may be spelt, then what can be done with the text. Empty
 * where nothing can be done. There is nothing that learns a word: the system and Chromium keep
 * learned words readable on the disk, and here they would be the names of families.
 */
export function contextMenuTemplate(
  { isEditable, selectionText, misspelledWord, dictionarySuggestions, editFlags }: Pressed,
  replaceWith: (word: string) => void,
): MenuItemConstructorOptions[] {
  const suggestions: MenuItemConstructorOptions[] = dictionarySuggestions
    .slice(0, MOST_SUGGESTIONS)
    .map((word) => ({ label: word, click: () => replaceWith(word) }));
  const spelling: MenuItemConstructorOptions[] =
    misspelledWord === ''
      ? []
      : [
          ...(suggestions.length > 0
            ? suggestions
            : [{ label: say('context.noSuggestion'), enabled: false }]),
          { type: 'separator' },
        ];
  const copy: MenuItemConstructorOptions = {
    role: 'copy',
    label: say('menu.copy'),
    enabled: editFlags.canCopy,
  };
  if (!isEditable) return selectionText === '' ? [] : [copy];
  return [
    ...spelling,
    { role: 'cut', label: say('menu.cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: say('menu.paste'), enabled: editFlags.canPaste },
    { role: 'selectAll', label: say('menu.selectAll'), enabled: editFlags.canSelectAll },
  ];
}
