import type Electron from 'electron';
import { strict } from '../strict.ts';
import { app } from './app.ts';

type Template = Electron.MenuItemConstructorOptions;

/** Roles that do something here; the others are Chromium's own or do nothing. */
const ROLES: Readonly<Record<string, { accelerator?: string; run?: () => void }>> = {
  quit: { accelerator: 'CmdOrCtrl+Q', run: () => app.quit() },
  close: { accelerator: 'CmdOrCtrl+W' },
};

/** Electron's MenuItem. */
export class MenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly click: () => void;

  constructor(options: Template) {
    this.id = options.id ?? '';
    this.role = options.role;
    this.label = options.label ?? options.role ?? '';
    this.type = options.type ?? (options.submenu === undefined ? 'normal' : 'submenu');
    const accelerator =
      options.accelerator ?? ROLES[options.role?.toLowerCase() ?? '']?.accelerator;
    // Shown beside the item only; the page gets the keys.
    const isRegistered = options.registerAccelerator !== false;
    this.accelerator = isRegistered ? String(accelerator ?? '') || undefined : undefined;
    this.submenu = Array.isArray(options.submenu)
      ? Menu.buildFromTemplate(options.submenu)
      : undefined;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    const { click } = options;
    this.click = () => {
      if (this.enabled && click !== undefined) {
        (click as (...args: unknown[]) => void)(this, undefined, {});
      } else if (this.enabled) {
        ROLES[this.role?.toLowerCase() ?? '']?.run?.();
      }
    };
  }
}

let applicationMenu: Menu | null = null;
let lastPopup: Menu | null = null;
const watchers = new Set<(accelerators: string[]) => void>();

/** Electron's Menu. It keeps its template; nothing is drawn. */
export class Menu {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly Template[]): Menu {
    const menu = new Menu();
    menu.items.push(...template.map((options) => new MenuItem(options)));
    return strict('Menu', menu);
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
    for (const watcher of watchers) {
      watcher([...accelerators().keys()]);
    }
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  /** Nothing is drawn here, and Chromium's own menu stays. A test can see it and choose from it. */
  popup(_options?: Electron.PopupOptions): void {
    lastPopup = this;
  }

  getMenuItemById(id: string): MenuItem | null {
    return allItems(this).find((item) => item.id === id) ?? null;
  }
}

/** Gives the menu that was opened last at the pointer. */
export function menuAtPointer(): Menu | null {
  return lastPopup;
}

/** Calls back with the menu's accelerators whenever they change. */
export function watchAccelerators(watch: (accelerators: string[]) => void): void {
  watchers.add(watch);
}

/** Calls back with the present accelerators once. */
watchAccelerators.now = (tell: (accelerators: string[]) => void): void => {
  tell([...accelerators().keys()]);
};

/** A page's key press that belongs to the menu. */
export function pressAccelerator(accelerator: string): void {
  accelerators().get(accelerator)?.click();
}

function accelerators(): Map<string, MenuItem> {
  const items = applicationMenu === null ? [] : allItems(applicationMenu);
  const found = new Map<string, MenuItem>();
  for (const item of items) {
    if (item.accelerator !== undefined && item.enabled) {
      found.set(keyName(item.accelerator), item);
    }
  }
  return found;
}

function allItems(menu: Menu): MenuItem[] {
  return menu.items.flatMap((item) => [
    item,
    ...(item.submenu === undefined ? [] : allItems(item.submenu)),
  ]);
}

/**
 * Gives an accelerator such as `CmdOrCtrl+Shift+S` in the words that a page's keyboard event
 * is put into: `ctrl+shift+s`.
 */
export function keyName(accelerator: string, platform: string = process.platform): string {
  const parts = accelerator.toLowerCase().split('+');
  const key = parts.pop() || '+';
  const mac = platform === 'darwin';
  const has = (...names: string[]) => parts.some((part) => names.includes(part));
  const either = has('cmdorctrl', 'commandorcontrol');
  const modifiers = [
    has('ctrl', 'control') || (either && !mac) ? 'ctrl' : '',
    has('alt', 'option', 'altgr') ? 'alt' : '',
    has('shift') ? 'shift' : '',
    has('cmd', 'command', 'super', 'meta') || (either && mac) ? 'meta' : '',
  ];
  const names: Record<string, string> = {
    esc: 'escape',
    return: 'enter',
    plus: '+',
    space: ' ',
    up: 'arrowup',
    down: 'arrowdown',
    left: 'arrowleft',
    right: 'arrowright',
  };
  return [...modifiers.filter((part) => part !== ''), names[key] ?? key].join('+');
}
