/** Does each key do one thing, and is it written as on the keys of the computer? */
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '#main/shell/menuTemplate.ts';
import { isKey, KEYS, type KeyId, keyMeaning, keyText } from '#renderer/desk/frame/keys.ts';

const NO_MODIFIER = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

/** Gives a press of a key with these modifiers. */
function press(key: string, ...modifiers: ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) {
  return { key, ...NO_MODIFIER, ...Object.fromEntries(modifiers.map((name) => [name, true])) };
}

describe('the keys of the desk', () => {
  it('are each pressed in a way that nothing else has', () => {
    for (const ways of [
      KEYS.flatMap(({ pressed }) => pressed),
      KEYS.flatMap((key) => ('onMac' in key ? key.onMac : key.pressed)),
    ]) {
      expect(new Set(ways).size).toBe(ways.length);
    }
  });

  it('are heard with their modifiers and no others', () => {
    expect(isKey('onward', press('Enter', 'ctrlKey'), false)).toBe(true);
    expect(isKey('onward', press('Enter', 'metaKey'), false)).toBe(false);
    expect(isKey('onward', press('Enter', 'metaKey'), true)).toBe(true);
    expect(isKey('onward', press('Enter', 'ctrlKey', 'shiftKey'), false)).toBe(false);
    expect(isKey('back', press('Enter', 'ctrlKey', 'shiftKey'), false)).toBe(true);
    expect(isKey('onward', press('Enter', 'ctrlKey', 'altKey'), false)).toBe(false);
    expect(isKey('undo', press('z', 'ctrlKey'), false)).toBe(true);
    expect(isKey('redo', press('Z', 'ctrlKey', 'shiftKey'), false)).toBe(true);
    expect(isKey('redo', press('y', 'ctrlKey'), false)).toBe(true);
  });

  it('are not heard while letters are being put together', () => {
    const composing = { ...press('Enter', 'ctrlKey'), isComposing: true };
    expect(isKey('onward', composing, false)).toBe(false);
  });

  it('are written as on the keys, and each says what it does', () => {
    expect(keyText('back', false)).toBe('Ctrl+Shift+Enter');
    expect(keyText('back', true)).toBe('Cmd+Shift+Enter');
    for (const { id } of KEYS) {
      expect(keyText(id, false)).not.toContain('keySigns');
      expect(keyMeaning(id)).not.toContain('keys.');
    }
  });

  it('are those of the menu, where the menu has them too', () => {
    const nothing = () => {};
    const actions = {
      lockNow: nothing,
      openDataFolder: nothing,
      openWindow: nothing,
      openAuthority: nothing,
      openHelp: nothing,
      openKeys: nothing,
      cards: nothing,
      wall: nothing,
      onWall: nothing,
      step: nothing,
    };
    const items = menuTemplate(actions, true).flatMap(
      ({ submenu }) => submenu as MenuItemConstructorOptions[],
    );
    const ofMenu: [KeyId, string][] = [
      ['undo', 'undo'],
      ['redo', 'redo'],
      ['newWindow', 'newWindow'],
      ['lock', 'lockNow'],
      ['keys', 'keys'],
      ['cardsWindow', 'cards'],
      ['wall', 'wall'],
      ['wallHold', 'wall-hold'],
      ['wallFreeze', 'wall-freeze'],
      ['wallBlank', 'wall-blank'],
      ['wallNext', 'wall-next'],
      ['wallBack', 'wall-back'],
      ['wallLarger', 'wall-larger'],
      ['wallSmaller', 'wall-smaller'],
    ];
    for (const [id, item] of ofMenu) {
      const accelerator = items.find((one) => one.id === item)?.accelerator ?? '';
      const pressed = KEYS.find((key) => key.id === id)?.pressed[0] ?? '';
      const parts = accelerator.replace('CmdOrCtrl', 'Mod').split('+');
      expect(parts.toSorted()).toEqual(pressed.split('+').toSorted());
    }
  });
});
