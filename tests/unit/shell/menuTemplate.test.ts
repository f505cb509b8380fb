import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '#main/shell/menuTemplate.ts';

const stepped: string[] = [];
const actions = {
  lockNow() {},
  openDataFolder() {},
  openWindow() {},
  openAuthority() {},
  openHelp: () => void stepped.push('help'),
  openKeys: () => void stepped.push('keys'),
  cards: () => void stepped.push('cards'),
  wall: () => void stepped.push('wall'),
  onWall: (act: string) => void stepped.push(act),
  step: (which: string) => void stepped.push(which),
};

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? flatten(item.submenu) : []),
  ]);
}

describe('the menu', () => {
  it('has File, Edit, View, Wall and Help', () => {
    const labels = menuTemplate(actions, true, 'win32').map(({ label }) => label);
    expect(labels).toEqual(['&File', '&Edit', '&View', '&Wall', '&Help']);
  });

  it('offers developer tools only from source', () => {
    const roles = (packaged: boolean) =>
      flatten(menuTemplate(actions, packaged, 'linux')).map(({ role }) => role);
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(true)).not.toContain('reload');
    expect(roles(false)).toContain('toggleDevTools');
  });

  it('undoes and redoes where the page says, and leaves the keys to the page', () => {
    const items = flatten(menuTemplate(actions, true, 'win32'));
    for (const which of ['undo', 'redo'] as const) {
      const item = items.find(({ id }) => id === which);
      expect(item).toMatchObject({ registerAccelerator: false });
      item?.click?.({} as never, undefined, {} as never);
    }
    expect(stepped).toEqual(['undo', 'redo']);
    expect(items.find(({ id }) => id === 'newWindow')?.accelerator).toBe('CmdOrCtrl+Shift+N');
  });

  it('has the application’s own menu first on a Mac', () => {
    expect(menuTemplate(actions, true, 'darwin')[0]?.role).toBe('appMenu');
  });
});
