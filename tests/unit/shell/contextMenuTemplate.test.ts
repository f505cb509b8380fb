/** Does the menu at the pointer offer what can be done there, and keep no word? */
import { describe, expect, it } from 'vitest';
import { contextMenuTemplate, type Pressed } from '#main/shell/contextMenuTemplate.ts';

const inBox: Pressed = {
  isEditable: true,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: {
    canUndo: true,
    canRedo: false,
    canCut: false,
    canCopy: false,
    canPaste: true,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: false,
  },
};

const replaced: string[] = [];
const itemsOf = (pressed: Partial<Pressed>) =>
  contextMenuTemplate({ ...inBox, ...pressed }, (word) => void replaced.push(word));

describe('the menu at the pointer', () => {
  it('puts a suggestion in place of the word, a few at most', () => {
    const items = itemsOf({
      misspelledWord: 'shcool',
      dictionarySuggestions: ['school', 'scholl', 'stool', 'scowl', 'shoal', 'cool'],
    });
    const labels = items.map(({ label }) => label);
    expect(labels.slice(0, 5)).toEqual(['school', 'scholl', 'stool', 'scowl', 'shoal']);
    expect(labels).not.toContain('cool');
    items[0]?.click?.({} as never, undefined, {} as never);
    expect(replaced).toEqual(['school']);
  });

  it('says when there is no suggestion, and has nothing that learns a word', () => {
    const items = itemsOf({ misspelledWord: 'Wolfeschlegel' });
    expect(items[0]).toEqual({ label: 'No suggestion', enabled: false });
    expect(items.map(({ role }) => role).filter(Boolean)).toEqual([
      'cut',
      'copy',
      'paste',
      'selectAll',
    ]);
  });

  it('offers to copy what is selected elsewhere, and nothing where nothing is', () => {
    expect(itemsOf({ isEditable: false })).toEqual([]);
    const selected = itemsOf({ isEditable: false, selectionText: 'words' });
    expect(selected.map(({ role }) => role)).toEqual(['copy']);
  });

  it('has only what can be done now', () => {
    const enabled = itemsOf({}).map(({ role, enabled }) => [role, enabled]);
    expect(enabled).toEqual([
      ['cut', false],
      ['copy', false],
      ['paste', true],
      ['selectAll', true],
    ]);
  });
});
