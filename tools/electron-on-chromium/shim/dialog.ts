import type Electron from 'electron';
import { askForFile, askForFileToRead, askForFolder, showMessage } from '../dialogWindow.ts';
import { type DialogCall, recordDialog, takeAnswer } from '../script.ts';
import { settings } from '../settings.ts';
import { strict } from '../strict.ts';
import { holdExit, isReady } from './app.ts';

type Parented<T> = [options: T] | [window: unknown, options: T];

const members = {
  async showOpenDialog(...args: unknown[]) {
    const options = optionsOf<Electron.OpenDialogOptions>(args);
    const ask = options.properties?.includes('openDirectory') ? askForFolder : askForFileToRead;
    const path = settings.interactive
      ? await held(ask(options))
      : scriptedPath('showOpenDialog', options);
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  async showSaveDialog(...args: unknown[]) {
    const options = optionsOf<Electron.SaveDialogOptions>(args);
    const path = settings.interactive
      ? await held(askForFile(options))
      : scriptedPath('showSaveDialog', options);
    return { canceled: path === null, filePath: path ?? '' };
  },
  async showMessageBox(...args: unknown[]) {
    const options = optionsOf<Electron.MessageBoxOptions>(args);
    if (settings.interactive) {
      return { response: await held(showMessage(options)), checkboxChecked: false };
    }
    const answer = takeAnswer();
    // A message with one button needs no decision.
    const response =
      answer !== undefined && 'button' in answer
        ? answer.button
        : (options.buttons ?? []).length <= 1
          ? 0
          : undefined;
    record('showMessageBox', options, response !== undefined);
    if (response === undefined) {
      throw new Error(`No answer was arranged for the message "${options.message}"`);
    }
    return { response, checkboxChecked: false };
  },
  showErrorBox(title: string, content: string) {
    if (!isReady()) {
      console.error(`${title}\n${content}`);
    } else if (settings.interactive) {
      holdExit(showMessage({ type: 'error', title, message: content, buttons: ['OK'] }));
      return;
    }
    record('showErrorBox', { title, message: content }, true);
  },
};

/** Electron's `dialog`. A test arranges the answers; a person gets small windows. */
export const dialog = strict(
  'dialog',
  members satisfies Record<
    Extract<
      keyof Electron.Dialog,
      'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'
    >,
    unknown
  >,
);

function optionsOf<T>(args: unknown[]): T {
  return (args as Parented<T>).at(-1) as T;
}

async function held<T>(work: Promise<T>): Promise<T> {
  holdExit(work);
  return work;
}

function scriptedPath(
  method: DialogCall['method'],
  options: { title?: string; message?: string },
): string | null {
  const answer = takeAnswer();
  const known = answer !== undefined && 'folder' in answer;
  record(method, options, known);
  if (!known) {
    throw new Error(`No answer was arranged for the dialog "${options.title ?? method}"`);
  }
  return answer.folder;
}

function record(
  method: DialogCall['method'],
  options: { title?: string; message?: string; detail?: string },
  answered: boolean,
): void {
  const { title = '', message = '', detail = '' } = options;
  recordDialog({ method, title, message, detail, answered });
}
