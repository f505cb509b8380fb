import { BrowserWindow, dialog, shell } from 'electron';
import type { RestoreOffer } from '#main/services/backups/offer.ts';
import { fullMoment } from '#shared/dates/moment.ts';
import { WaymarkError } from '#shared/errors.ts';
import { wording } from '#shared/wording/index.ts';

const { shell: say, language } = wording();

/** Asks for a folder for copies, starting at one. Gives its path, or null when nobody chose one. */
export function chooseFolder(startAt: string): Promise<string | null> {
  return askForFolder(say('dialogs.copiesFolder'), startAt);
}

/** Asks for a second folder for backups. Gives its path, or null when nobody chose one. */
export function chooseBackupFolder(startAt: string): Promise<string | null> {
  return askForFolder(say('dialogs.backupFolder'), startAt);
}

function askForFolder(title: string, startAt: string): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title,
    buttonLabel: say('dialogs.chooseFolder'),
    defaultPath: startAt,
    properties: ['openDirectory', 'createDirectory'],
  };
  return askForPath(options);
}

async function askForPath(options: Electron.OpenDialogOptions): Promise<string | null> {
  const parent = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } =
    parent === null
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(parent, options);
  return canceled ? null : (filePaths[0] ?? null);
}

const HANDED_OVER = [{ name: say('dialogs.handedOver'), extensions: ['waymark'] }];
const SHEETS = [{ name: say('dialogs.wordDocument'), extensions: ['docx'] }];

/** Asks where a conference that is handed over goes. Gives a path, or null when nobody named one. */
export function chooseFileToWrite(suggested: string): Promise<string | null> {
  return askForNewFile(say('dialogs.handOver'), suggested, HANDED_OVER);
}

/** Asks where a calendar file goes. Gives a path, or null when nobody named one. */
export function chooseCalendarFile(suggested: string): Promise<string | null> {
  const filters = [{ name: say('dialogs.calendarFile'), extensions: ['ics'] }];
  return askForNewFile(say('dialogs.calendar'), suggested, filters);
}

/** Asks where a sheet for a translator goes. Gives a path, or null when nobody named one. */
export function chooseSheetToWrite(suggested: string): Promise<string | null> {
  return askForNewFile(say('dialogs.sheetOut'), suggested, SHEETS);
}

const AUTHORITY = [{ name: say('dialogs.authority'), extensions: ['waymark-authority', 'json'] }];

/** Asks where the authority's settings go. Gives a path, or null when nobody named one. */
export function chooseAuthorityToWrite(suggested: string): Promise<string | null> {
  return askForNewFile(say('dialogs.authorityOut'), suggested, AUTHORITY);
}

/** Asks for settings of an authority. Gives a path, or null when nobody chose one. */
export function chooseAuthorityToRead(startAt: string): Promise<string | null> {
  return askForFile(say('dialogs.authorityIn'), startAt, AUTHORITY);
}

/** Asks for a picture. Gives a path, or null when nobody chose one. */
export function choosePicture(startAt: string): Promise<string | null> {
  const filters = [{ name: say('dialogs.picture'), extensions: ['png', 'jpg', 'jpeg'] }];
  return askForFile(say('dialogs.logo'), startAt, filters);
}

async function askForNewFile(
  title: string,
  suggested: string,
  filters: Electron.FileFilter[],
): Promise<string | null> {
  const options: Electron.SaveDialogOptions = {
    title,
    buttonLabel: say('dialogs.save'),
    defaultPath: suggested,
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const parent = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } =
    parent === null
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(parent, options);
  return canceled || filePath === '' ? null : filePath;
}

/** Asks for a conference to bring in. Gives a path, or null when nobody chose one. */
export function chooseFileToRead(startAt: string): Promise<string | null> {
  return askForFile(say('dialogs.bringIn'), startAt, HANDED_OVER);
}

/** Asks for a sheet that came back. Gives a path, or null when nobody chose one. */
export function chooseSheetToRead(startAt: string): Promise<string | null> {
  return askForFile(say('dialogs.sheetIn'), startAt, SHEETS);
}

function askForFile(
  title: string,
  startAt: string,
  filters: Electron.FileFilter[],
): Promise<string | null> {
  return askForPath({
    title,
    buttonLabel: say('dialogs.chooseFile'),
    defaultPath: startAt,
    filters,
    properties: ['openFile'],
  });
}

/** Asks whether to restore a backup in place of a database that is damaged or gone. */
export async function askToRestore(offer: RestoreOffer): Promise<boolean> {
  const { problem, madeAt, conferences } = offer;
  const when = fullMoment(madeAt.toISOString(), language);
  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: say('appName'),
    message: say('dialogs.restore'),
    detail: say('dialogs.restoreDetail', { problem, when, count: conferences }),
    buttons: [say('dialogs.restoreThis'), say('dialogs.changeNothing')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** Shows one error and waits until it has been read. */
export async function showError(message: string, detail: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    title: say('appName'),
    message,
    detail,
    buttons: [say('dialogs.close')],
    noLink: true,
  });
}

/**
 * Opens a folder in the system's file window.
 * @throws WaymarkError `fileAccess` when the system cannot open it.
 */
export async function revealFolder(folder: string): Promise<void> {
  const failure = await shell.openPath(folder);
  if (failure !== '') {
    throw new WaymarkError('fileAccess', say('dialogs.folderNotOpened', { folder }), { failure });
  }
}
