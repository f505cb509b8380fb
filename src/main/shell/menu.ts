import { app, Menu } from 'electron';
import { type MenuActions, menuTemplate } from './menuTemplate.ts';

/** Puts the menu bar in place. */
export function installMenu(actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, app.isPackaged)));
}
