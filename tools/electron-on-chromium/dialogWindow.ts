import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type Electron from 'electron';
import type { Page } from 'playwright';
import { openPage, releasePage } from './browser.ts';

interface Question {
  readonly title: string;
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  /** A path to type, already filled in; none for a message. */
  readonly path: string | null;
  /** Says what is wrong with a typed path, or null when it will do. */
  readonly check: (path: string) => string | null;
}

/** Asks a person for a folder. Gives null when they cancel or close the window. */
export async function askForFolder(options: Electron.OpenDialogOptions): Promise<string | null> {
  const { path } = await ask({
    title: options.title ?? 'Choose a folder',
    message: options.message ?? options.title ?? 'Choose a folder',
    detail: 'Type or paste the full path of a folder.',
    buttons: [options.buttonLabel ?? 'Choose', 'Cancel'],
    path: options.defaultPath ?? homedir(),
    check: (typed) => (isFolder(typed) ? null : 'There is no such folder. Check the path.'),
  });
  return path;
}

/** Asks a person for a file that is there. Gives null when they cancel or close the window. */
export async function askForFileToRead(
  options: Electron.OpenDialogOptions,
): Promise<string | null> {
  const { path } = await ask({
    title: options.title ?? 'Choose a file',
    message: options.message ?? options.title ?? 'Choose a file',
    detail: 'Type or paste the full path of a file.',
    buttons: [options.buttonLabel ?? 'Choose', 'Cancel'],
    path: options.defaultPath ?? homedir(),
    check: (typed) => (isFile(typed) ? null : 'There is no such file. Check the path.'),
  });
  return path;
}

/** Asks a person for a file to write. Gives null when they cancel or close the window. */
export async function askForFile(options: Electron.SaveDialogOptions): Promise<string | null> {
  const { path } = await ask({
    title: options.title ?? 'Save',
    message: options.message ?? options.title ?? 'Save',
    detail: 'Type or paste the full path of the file.',
    buttons: [options.buttonLabel ?? 'Save', 'Cancel'],
    path: options.defaultPath ?? join(homedir(), ''),
    check: (typed) =>
      isFolder(dirname(typed)) && !isFolder(typed)
        ? null
        : 'Its folder is not there. Check the path.',
  });
  return path;
}

/** Shows a message to a person. Gives the number of the button; the last one for closing. */
export async function showMessage(options: Electron.MessageBoxOptions): Promise<number> {
  const buttons = options.buttons ?? ['OK'];
  const { button } = await ask({
    title: options.title ?? '',
    message: options.message,
    detail: options.detail ?? '',
    buttons,
    path: null,
    check: () => null,
  });
  return button ?? options.cancelId ?? buttons.length - 1;
}

interface Choice {
  readonly button: number | null;
  readonly path: string | null;
}

async function ask(question: Question): Promise<Choice> {
  const page = await openPage({ width: 560, height: question.path === null ? 320 : 360 });
  const closed = new Promise<null>((resolve) => page.once('close', () => resolve(null)));
  await page.setContent(pageOf(question));
  try {
    return (
      (await Promise.race([askUntilRight(page, question), closed])) ?? { button: null, path: null }
    );
  } finally {
    await releasePage(page).catch(() => {});
  }
}

async function askUntilRight(
  page: Page,
  question: Question,
  wrong: string | null = null,
): Promise<Choice | null> {
  const choice = await page
    .evaluate<[number, string], string | null>(waitForChoice, wrong)
    .catch(() => null);
  if (choice === null) {
    return null;
  }
  const [button, typed] = choice;
  if (button !== 0 || question.path === null) {
    return { button, path: null };
  }
  const problem = isAbsolute(typed) ? question.check(typed) : 'Type the full path, from the start.';
  return problem === null ? { button, path: typed } : askUntilRight(page, question, problem);
}

/** Runs in the page: says what is wrong, then waits for a button. */
function waitForChoice(wrong: string | null): Promise<[button: number, path: string]> {
  const field = document.querySelector('input');
  const buttons = [...document.querySelectorAll('button')];
  if (field !== null && wrong !== null) {
    (document.querySelector('#wrong') as HTMLElement).textContent = wrong;
  }
  (field ?? buttons[0])?.focus();
  return new Promise((resolve) => {
    const choose = (button: number) => resolve([button, field?.value.trim() ?? '']);
    for (const [index, button] of buttons.entries()) {
      button.onclick = () => choose(index);
    }
    window.onkeydown = ({ key, target }) => {
      if (key === 'Enter' && target === field && field !== null) {
        choose(0);
      } else if (key === 'Escape') {
        choose(buttons.length - 1);
      }
    };
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function pageOf({ title, message, detail, buttons, path }: Question): string {
  const field =
    path === null
      ? ''
      : `<label for="path">Path</label><input id="path" spellcheck="false" value="${escapeHtml(path)}">
         <p id="wrong" role="alert"></p>`;
  const choices = buttons
    .map((label) => `<button type="button">${escapeHtml(label)}</button>`)
    .join('');
  return `<!doctype html><html lang="en-GB"><head><title>${escapeHtml(title)}</title><style>
    body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; background: #fbf9f5; color: #1d1b18; }
    h1 { font-size: 18px; margin: 0 0 8px; } label { display: block; font-weight: 600; margin: 8px 0; }
    input { width: 100%; box-sizing: border-box; font: inherit; padding: 8px; }
    #wrong { color: #a3200d; min-height: 1.5em; margin: 4px 0; }
    button { font: inherit; padding: 8px 16px; margin: 8px 8px 0 0; }
    :focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
  </style></head><body><h1>${escapeHtml(message)}</h1><p>${escapeHtml(detail)}</p>${field}${choices}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
