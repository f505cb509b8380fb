import type { MenuItemConstructorOptions } from 'electron';
import type { WallAct } from '#shared/room/state.ts';
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
  /** Puts the page of the window in front on the wall, or takes the wall away. */
  wall(): void;
  /** Opens the chair's cards for the window in front. */
  cards(): void;
  /** Does something with the wall. */
  onWall(act: WallAct): void;
  /** Undoes or redoes in the window in front: letters where somebody types, else a change. */
  step(which: 'undo' | 'redo'): void;
}

/** Gives the menu as plain data. Developer tools are offered only from source. */
export function menuTemplate(
  actions: MenuActions,
  packaged: boolean,
  platform: NodeJS.Platform = process.platform,
): MenuItemConstructorOptions[] {
  const { lockNow, openAuthority, openDataFolder, openHelp, openKeys, openWindow, step } = actions;
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
      {
        id: 'cards',
        label: say('menu.cards'),
        accelerator: 'Shift+F8',
        // The page hears the key itself.
        registerAccelerator: false,
        click: actions.cards,
      },
      { type: 'separator' },
      { role: 'togglefullscreen', label: say('menu.fullScreen') },
      ...developerItems(packaged),
    ],
  };
  const wallItem = (id: WallAct, accelerator: string): MenuItemConstructorOptions => ({
    id: `wall-${id}`,
    label: say(`menu.onWall.${id}` as 'menu.onWall.hold'),
    accelerator,
    click: () => actions.onWall(id),
  });
  const wall: MenuItemConstructorOptions = {
    label: say('menu.wall'),
    submenu: [
      {
        id: 'wall',
        label: say('menu.showWall'),
        accelerator: 'CmdOrCtrl+Shift+W',
        click: actions.wall,
      },
      { type: 'separator' },
      wallItem('hold', 'CmdOrCtrl+Shift+H'),
      wallItem('freeze', 'CmdOrCtrl+Shift+F'),
      wallItem('blank', 'CmdOrCtrl+Shift+B'),
      { type: 'separator' },
      wallItem('next', 'CmdOrCtrl+Shift+PageDown'),
      wallItem('back', 'CmdOrCtrl+Shift+PageUp'),
      { type: 'separator' },
      wallItem('larger', 'CmdOrCtrl+Shift+L'),
      wallItem('smaller', 'CmdOrCtrl+Shift+S'),
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
  return [...application, file, edit, view, wall, help];
}

function developerItems(packaged: boolean): MenuItemConstructorOptions[] {
  return packaged
    ? []
    : [{ type: 'separator' }, { role: 'toggleDevTools', label: say('menu.developerTools') }];
}
