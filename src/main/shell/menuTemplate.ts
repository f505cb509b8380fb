import type { MenuItemConstructorOptions } from 'electron';
import { wording } from '#shared/wording/index.ts';

const { shell: say } = wording();

export interface MenuActions {
  lockNow(): void;
  openDataFolder(): void;
  openWindow(): void;
  /** Shows the page of the authority's settings in the window in front. */
  openAuthority(): void;
  /** Shows the help in the window in front. */
  openHelp(): void;
  /** Shows the list of keys in the window in front. */
  openKeys(): void;
  /** Undoes or redoes in the window in front: letters where somebody types, else a change. */
  step(which: 'undo' | 'redo'): void;
}

/** Gives the menu as plain data. Developer tools are offered only from source. */
export function menuTemplate(
  { lockNow, openAuthority, openDataFolder, openHelp, openKeys, openWindow, step }: MenuActions,
  packaged: boolean,
  platform: NodeJS.Platform = process.platform,
): MenuItemConstructorOptions[] {
  const file: MenuItemConstructorOptions = {
    label: say('menu.file'),
    submenu: [
      {
        id: 'newWindow',
        label: say('menu.newWindow'),
        accelerator: 'CmdOrCtrl+Shift+N',
        click: openWindow,
      },
      { id: 'lockNow', label: say('menu.lockNow'), accelerator: 'CmdOrCtrl+L', click: lockNow },
      { type: 'separator' },
      { id: 'authority', label: say('menu.authority'), click: openAuthority },
      { id: 'openDataFolder', label: say('menu.dataFolder'), click: openDataFolder },
      { type: 'separator' },
      platform === 'darwin'
        ? { role: 'close', label: say('menu.closeWindow') }
        : { role: 'quit', label: say('menu.exit') },
    ],
  };
  const stepItem = (which: 'undo' | 'redo', label: string, accelerator: string) => ({
    id: which,
    label,
    accelerator,
    // The page hears the keys itself, and knows whether somebody is typing.
    registerAccelerator: false,
    click: () => step(which),
  });
  const edit: MenuItemConstructorOptions = {
    label: say('menu.edit'),
    submenu: [
      stepItem('undo', say('menu.undo'), 'CmdOrCtrl+Z'),
      stepItem('redo', say('menu.redo'), 'Shift+CmdOrCtrl+Z'),
      { type: 'separator' },
      { role: 'cut', label: say('menu.cut') },
      { role: 'copy', label: say('menu.copy') },
      { role: 'paste', label: say('menu.paste') },
      { role: 'pasteAndMatchStyle', label: say('menu.pastePlain') },
      { role: 'selectAll', label: say('menu.selectAll') },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: say('menu.view'),
    submenu: [
      { role: 'zoomIn', label: say('menu.larger') },
      { role: 'zoomOut', label: say('menu.smaller') },
      { role: 'resetZoom', label: say('menu.normalSize') },
      { type: 'separator' },
      { role: 'togglefullscreen', label: say('menu.fullScreen') },
      ...developerItems(packaged),
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: say('menu.help'),
    role: 'help',
    submenu: [
      { id: 'help', label: say('menu.waymarkHelp'), click: openHelp },
      {
        id: 'keys',
        label: say('menu.keys'),
        accelerator: 'CmdOrCtrl+/',
        // The page hears the key itself.
        registerAccelerator: false,
        click: openKeys,
      },
      { type: 'separator' },
      { role: 'about', label: say('menu.about') },
    ],
  };
  const application: MenuItemConstructorOptions[] =
    platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  return [...application, file, edit, view, help];
}

function developerItems(packaged: boolean): MenuItemConstructorOptions[] {
  return packaged
    ? []
    : [{ type: 'separator' }, { role: 'toggleDevTools', label: say('menu.developerTools') }];
}
