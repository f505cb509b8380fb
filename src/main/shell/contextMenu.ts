import { type BrowserWindow, type ContextMenuParams, Menu } from 'electron';
import { contextMenuTemplate } from './contextMenuTemplate.ts';
import type { HandleCall } from './ipcBridge.ts';
import { suggestionsFor } from './suggestions.ts';

/**
 * Opens a menu where a text is pressed with the other button, or by the menu key.
 * @param handle answers how a word may be meant, as it answers a window
 */
export function offerContextMenu(window: BrowserWindow, handle: HandleCall): void {
  const contents = window.webContents;
  const offer = async (pressed: ContextMenuParams) => {
    const suggestions = await suggestionsFor(pressed, handle);
    if (window.isDestroyed()) return;
    const known = { ...pressed, dictionarySuggestions: [...suggestions] };
    const items = contextMenuTemplate(known, (word) => contents.replaceMisspelling(word));
    if (items.length === 0) return;
    const { x, y, menuSourceType } = pressed;
    Menu.buildFromTemplate(items).popup({ window, x, y, sourceType: menuSourceType });
  };
  contents.on('context-menu', (_event, pressed) => void offer(pressed));
}
