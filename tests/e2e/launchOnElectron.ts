import { _electron } from 'playwright';
import type { DialogAnswer, DialogCall } from '../../tools/electron-on-chromium/script.ts';
import type { LaunchedApp, LaunchOptions } from './launch.ts';

/** What is put into Electron's main process to answer its dialogs. */
interface Script {
  answers: DialogAnswer[];
  calls: DialogCall[];
  /** What was asked to be printed, in base 64. */
  printed: string[];
  /** The menu that was opened last at the pointer. */
  menu: Electron.Menu | null;
}

/** Runs an app in real Electron. */
export async function launchOnElectron(
  program: string,
  options: LaunchOptions,
): Promise<LaunchedApp> {
  const app = await _electron.launch({
    executablePath: program,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      options.appFolder,
      ...options.args,
    ],
    env: { ...(process.env as Record<string, string>), ...options.environment },
  });
  let errorOutput = '';
  app
    .process()
    .stderr?.setEncoding('utf8')
    .on('data', (text) => {
      errorOutput += text;
    });
  let output = '';
  app
    .process()
    .stdout?.setEncoding('utf8')
    .on('data', (text) => {
      output += text;
    });
  const ended = new Promise<number>((resolve) => {
    app.process().once('exit', (code) => resolve(code ?? 1));
  });
  await app.evaluate(({ app: main, dialog, Menu }, answers) => {
    const script: Script = { answers: [...answers], calls: [], printed: [], menu: null };
    Object.assign(globalThis, { waymarkScript: script });
    main.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, callback) => {
        void contents.session
          .fetch(contents.getURL())
          .then(async (answer) => {
            script.printed.push(Buffer.from(await answer.arrayBuffer()).toString('base64'));
            callback?.(true, '');
          })
          .catch((error) => callback?.(false, String(error)));
      };
    });
    Menu.prototype.popup = function popup() {
      script.menu = this;
    };
    const takePath = (method: DialogCall['method'], args: unknown[]) => {
      const { title = '', message = '' } = args.at(-1) as { title?: string; message?: string };
      const answer = script.answers.shift();
      const answered = answer !== undefined && 'folder' in answer;
      script.calls.push({ method, title, message, detail: '', answered });
      return answered ? answer.folder : null;
    };
    Object.assign(dialog, {
      showOpenDialog: async (...args: unknown[]) => {
        const path = takePath('showOpenDialog', args);
        return { canceled: path === null, filePaths: path === null ? [] : [path] };
      },
      showSaveDialog: async (...args: unknown[]) => {
        const path = takePath('showSaveDialog', args);
        return { canceled: path === null, filePath: path ?? '' };
      },
      showMessageBox: async (...args: unknown[]) => {
        const {
          title = '',
          message,
          detail = '',
          buttons = [],
        } = args.at(-1) as Electron.MessageBoxOptions;
        const answer = script.answers.shift();
        const button = answer !== undefined && 'button' in answer ? answer.button : null;
        const answered = button !== null || buttons.length <= 1;
        script.calls.push({ method: 'showMessageBox', title, message, detail, answered });
        return { response: button ?? 0, checkboxChecked: false };
      },
    });
  }, options.dialogAnswers);
  const page = options.expectsWindow ? await app.firstWindow() : null;
  await page?.waitForLoadState('load');
  return {
    page,
    pages: () => app.windows(),
    ended: () => ended,
    kill: () => void app.process().kill('SIGKILL'),
    quit: () => app.evaluate(({ app: main }) => main.quit()).catch(() => {}),
    answer: (answer) =>
      app.evaluate((_electron, given) => {
        (globalThis as unknown as { waymarkScript: Script }).waymarkScript.answers.push(given);
      }, answer),
    dialogs: () =>
      app.evaluate(() => (globalThis as unknown as { waymarkScript: Script }).waymarkScript.calls),
    printed: () =>
      app.evaluate(
        () => (globalThis as unknown as { waymarkScript: Script }).waymarkScript.printed,
      ),
    clickMenu: (id) =>
      app.evaluate(({ Menu }, item) => {
        Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
      }, id),
    menuAtPointer: () =>
      app.evaluate(() => {
        const { menu } = (globalThis as unknown as { waymarkScript: Script }).waymarkScript;
        return menu?.items.map(({ label }) => label) ?? [];
      }),
    chooseAtPointer: (label) =>
      app.evaluate((_electron, wanted) => {
        const { menu } = (globalThis as unknown as { waymarkScript: Script }).waymarkScript;
        menu?.items.find((item) => item.label === wanted)?.click();
      }, label),
    reload: () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload()),
    plugDisplays: (displays) =>
      app.evaluate(({ screen }, shapes) => {
        const before = screen.getAllDisplays();
        const now = shapes.map(({ id, x, y, width, height }) => {
          const bounds = { x, y, width, height };
          return { ...screen.getPrimaryDisplay(), id, label: `Display ${id}`, bounds };
        });
        const main = now[0] ?? screen.getPrimaryDisplay();
        screen.getAllDisplays = () => now;
        screen.getPrimaryDisplay = () => main;
        screen.getDisplayMatching = ({ x }) =>
          now.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? main;
        for (const one of now.filter(({ id }) => !before.some((old) => old.id === id))) {
          screen.emit('display-added', {}, one);
        }
        for (const one of before.filter(({ id }) => !now.some((display) => display.id === id))) {
          screen.emit('display-removed', {}, one);
        }
      }, displays),
    power: (event) => app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event),
    errorOutput: () => errorOutput,
    output: () => output,
    disconnect: async () => {},
  };
}
