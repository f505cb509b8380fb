import { type BrowserWindow, Menu } from 'electron';
import { contextMenuTemplate } from './contextMenuTemplate.ts';

/** Opens a menu where a text is pressed with the other button, or by the menu key. */
export function offerContextMenu(window: BrowserWindow): void {
  const contents = window.webContents;
  contents.on('context-menu', (_event, pressed) => {
    const items = contextMenuTemplate(pressed, (word) => contents.replaceMisspelling(word));
    if (items.length === 0) return;
    const { x, y, menuSourceType } = pressed;
    Menu.buildFromTemplate(items).popup({ window, x, y, sourceType: menuSourceType });
  });
}
