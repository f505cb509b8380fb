/** A small app that uses each part of Electron that Waymark relies on, in the plainest way. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  screen,
  session,
} from 'electron';

const folder = import.meta.dirname;
const happened = [];
const beforeReady = {
  isReady: app.isReady(),
  userData: typeof app.getPath('userData'),
  window: textOf(() => new BrowserWindow()),
};

app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'));
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.on('ready', () => happened.push('ready'));
app.on('web-contents-created', (_event, contents) => {
  contents.on('will-navigate', (event) => {
    happened.push(`will-navigate ${event.url}`);
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    happened.push(`will-redirect ${event.url}`);
    event.preventDefault();
  });
  contents.on(
    'context-menu',
    (_event, { isEditable, selectionText, misspelledWord, editFlags }) => {
      const parts = [isEditable, selectionText, misspelledWord, editFlags.canPaste];
      happened.push(`context-menu ${JSON.stringify(parts)}`);
    },
  );
  contents.setWindowOpenHandler(({ url }) => {
    happened.push(`window-open ${url}`);
    return { action: 'deny' };
  });
});

await app.whenReady();
session.defaultSession.protocol.handle('app', answer);
session.defaultSession.webRequest.onBeforeRequest((details, decide) => {
  decide({ cancel: !details.url.startsWith('app:') && !details.url.startsWith('devtools:') });
});

for (const event of ['suspend', 'resume', 'lock-screen', 'unlock-screen']) {
  powerMonitor.on(event, () => happened.push(`power ${event}`));
}
for (const event of ['display-added', 'display-removed']) {
  screen.on(event, (_event, { id }) => happened.push(`${event} ${id}`));
}
const handlers = {
  echo: (_event, value) => value,
  describe: (_event, value) =>
    `${Object.prototype.toString.call(value)} ${value?.constructor?.name}`,
  uncloneable: () => () => {},
  buffer: () => Buffer.from([1, 2, 3]),
  fail: () => {
    throw Object.assign(new RangeError('too far'), { code: 'secret' });
  },
  displays: () => {
    const [window] = BrowserWindow.getAllWindows();
    const displays = screen.getAllDisplays();
    return {
      ids: displays.map(({ id }) => id),
      primary: screen.getPrimaryDisplay().id,
      ofWindow: screen.getDisplayMatching(window.getBounds()).id,
      widths: displays.map(({ bounds }) => bounds.width),
    };
  },
  happened: () => happened,
  beforeReady: () => beforeReady,
  afterReady: () => ({
    secondHandler: textOf(() => ipcMain.handle('echo', () => {})),
    lateScheme: textOf(() => protocol.registerSchemesAsPrivileged([])),
  }),
  sender: (event) => ({ url: event.senderFrame?.url, isTop: event.senderFrame?.parent === null }),
  tell: (event, value) => event.sender.send('told', value),
  replaceMisspelling: (event, word) => event.sender.replaceMisspelling(word),
  openFolder: () => dialog.showOpenDialog({ title: 'A folder', properties: ['openDirectory'] }),
  keepOpen: () => {
    window.once('close', (event) => {
      happened.push('close kept');
      event.preventDefault();
    });
    window.close();
    return window.isDestroyed();
  },
  loadOther: (_event, address) =>
    window.loadURL(address).then(
      () => 'shown',
      () => 'not shown',
    ),
  named: async () => {
    const make = () =>
      new BrowserWindow({ name: 'kept', windowStatePersistence: true, width: 500, height: 400 });
    const first = make();
    const inUse = textOf(make);
    const sizeOf = (one) => [one.getBounds().width, one.getBounds().height];
    const sizes = [sizeOf(first)];
    first.setBounds({ x: 0, y: 0, width: 640, height: 480 });
    const closed = new Promise((resolve) => first.once('closed', resolve));
    first.close();
    await closed;
    const again = make();
    sizes.push(sizeOf(again));
    again.destroy();
    return { sizes, isRefused: inUse !== 'nothing thrown' };
  },
  destroyed: async () => {
    const other = new BrowserWindow({ show: false });
    const closed = new Promise((resolve) => other.once('closed', resolve));
    other.destroy();
    await closed;
    return { isDestroyed: other.isDestroyed(), use: textOf(() => other.getBounds()) };
  },
};
for (const [channel, handler] of Object.entries(handlers)) {
  ipcMain.handle(channel, handler);
}
Menu.setApplicationMenu(
  Menu.buildFromTemplate([
    {
      label: 'Test',
      submenu: [
        {
          id: 'note',
          label: 'Note',
          accelerator: 'CmdOrCtrl+Shift+K',
          click: () => happened.push('menu note'),
        },
      ],
    },
  ]),
);
const window = new BrowserWindow({
  width: 900,
  height: 700,
  show: false,
  webPreferences: {
    preload: join(folder, 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    spellcheck: false,
  },
});
window.once('ready-to-show', () => {
  happened.push('ready-to-show');
  window.show();
});
await window.loadURL('app://conformance/page/index.html?first');
app.on('window-all-closed', () => app.quit());

async function answer(request) {
  const { pathname } = new URL(request.url);
  if (pathname === '/redirect') {
    return new Response(null, {
      status: 302,
      headers: { Location: '/page/index.html?redirected' },
    });
  }
  if (pathname === '/mirror') {
    const isRequest = request instanceof Request;
    return Response.json({ url: request.url, method: request.method, isRequest });
  }
  if (!pathname.startsWith('/page/')) {
    return new Response('none', { status: 404 });
  }
  const type = pathname.endsWith('.html') ? 'text/html' : 'text/javascript';
  return new Response(await readFile(join(folder, pathname)), {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
    },
  });
}

function textOf(run) {
  try {
    run();
    return 'nothing thrown';
  } catch (error) {
    return error.message;
  }
}
