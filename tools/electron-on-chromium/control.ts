import { openBrowser } from './browser.ts';
import {
  type DialogAnswer,
  queueAnswer,
  recordedDialogs,
  recordedOpened,
  recordedPrinted,
} from './script.ts';
import { settings } from './settings.ts';
import { app } from './shim/app.ts';
import { BrowserWindow } from './shim/browserWindow.ts';
import { Menu, menuAtPointer } from './shim/menu.ts';
import {
  type DisplayShape,
  nativeTheme,
  type PowerEvent,
  plugDisplays,
  powerMonitor,
} from './shim/surroundings.ts';

/** What a test can do with a run that it started, over Node's process channel. */
export type ControlRequest =
  | { readonly do: 'endpoint' }
  | { readonly do: 'answer'; readonly answer: DialogAnswer }
  | { readonly do: 'dialogs' }
  | { readonly do: 'opened' }
  | { readonly do: 'printed' }
  | { readonly do: 'quit' }
  | { readonly do: 'reload' }
  | { readonly do: 'clickMenu'; readonly id: string }
  | { readonly do: 'menuAtPointer' }
  | { readonly do: 'clickAtPointer'; readonly label: string }
  | { readonly do: 'plugDisplays'; readonly displays: readonly DisplayShape[] }
  | { readonly do: 'power'; readonly event: PowerEvent }
  | { readonly do: 'theme'; readonly dark: boolean };

export interface ControlAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Listens to the test that started this run, if there is one. */
export function startControl(): void {
  if (!settings.driven) {
    return;
  }
  process.on('message', ({ id, request }: { id: number; request: ControlRequest }) => {
    void perform(request).then(
      (value) => process.send?.({ id, value } satisfies ControlAnswer),
      (error) => process.send?.({ id, error: String(error) } satisfies ControlAnswer),
    );
  });
  // Nobody is left to close this run once its test has gone.
  process.on('disconnect', () => app.exit(1));
}

async function perform(request: ControlRequest): Promise<unknown> {
  switch (request.do) {
    case 'endpoint':
      return (await openBrowser()).endpoint();
    case 'answer':
      queueAnswer(request.answer);
      return null;
    case 'dialogs':
      return recordedDialogs();
    case 'opened':
      return recordedOpened();
    case 'printed':
      return recordedPrinted();
    case 'quit':
      app.quit();
      return null;
    case 'reload':
      BrowserWindow.getAllWindows()[0]?.reload();
      return null;
    case 'clickMenu': {
      const item = Menu.getApplicationMenu()?.getMenuItemById(request.id);
      if (item === null || item === undefined) {
        throw new Error(`The menu has no item ${request.id}`);
      }
      item.click();
      return null;
    }
    case 'menuAtPointer':
      return menuAtPointer()?.items.map(({ label }) => label) ?? [];
    case 'clickAtPointer': {
      const item = menuAtPointer()?.items.find(({ label }) => label === request.label);
      if (item === undefined) {
        throw new Error(`The menu at the pointer has no item ${request.label}`);
      }
      item.click();
      return null;
    }
    case 'plugDisplays':
      plugDisplays(request.displays);
      return null;
    case 'power':
      powerMonitor.emit(request.event);
      return null;
    case 'theme':
      Object.assign(nativeTheme, { shouldUseDarkColors: request.dark });
      nativeTheme.emit('updated');
      return null;
  }
}
