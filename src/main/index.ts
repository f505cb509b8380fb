import { uptime, userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, safeStorage, session } from 'electron';
import { openWaymark } from '#main/services/openWaymark.ts';
import { createCards } from '#main/shell/cards.ts';
import { settleDataFolder } from '#main/shell/dataFolder.ts';
import {
  askToRestore,
  chooseAuthorityToRead,
  chooseAuthorityToWrite,
  chooseBackupFolder,
  chooseCalendarFile,
  chooseFileToRead,
  chooseFileToWrite,
  chooseFolder,
  choosePicture,
  chooseSheetToRead,
  chooseSheetToWrite,
  revealFolder,
  showError,
} from '#main/shell/dialogs.ts';
import { everyFewSeconds, everyHour } from '#main/shell/every.ts';
import { connectIpc } from '#main/shell/ipcBridge.ts';
import { installMenu } from '#main/shell/menu.ts';
import { watchPower } from '#main/shell/power.ts';
import { createPrinting } from '#main/shell/printing.ts';
import { registerAppScheme, serveApp } from '#main/shell/protocol.ts';
import { openSecrets } from '#main/shell/secrets.ts';
import { lockEveryPage, lockSession, sandboxEverything } from '#main/shell/security.ts';
import { createWall } from '#main/shell/wall.ts';
import { createDeskWindows, DESK_PARTITION } from '#main/shell/windows.ts';
import { toPlainError } from '#shared/errors.ts';
import type { WallAct } from '#shared/room/state.ts';
import { wording } from '#shared/wording/index.ts';

const dataFolder = settleDataFolder();

if (app.requestSingleInstanceLock()) {
  sandboxEverything();
  registerAppScheme();
  lockEveryPage();
  void app.whenReady().then(start).catch(refuseToStart);
} else {
  // The window that is open already comes to the front instead.
  app.quit();
}

async function start(): Promise<void> {
  const inApp = (path: string) => join(app.getAppPath(), path);
  const printing = createPrinting(DESK_PARTITION);
  const desks = createDeskWindows(
    inApp('out/main/preload.cjs'),
    (call) => handle(call),
    (contentsId, left) => {
      deskClosed(contentsId);
      if (left > 0) return;
      printing.closeAll();
      wall.close();
      cards.close();
    },
  );
  const wall = createWall({
    preload: inApp('out/main/roomPreload.cjs'),
    partition: DESK_PARTITION,
    deskWindow: desks.windowOf,
  });
  const cards = createCards({
    preload: inApp('out/main/preload.cjs'),
    partition: DESK_PARTITION,
    deskWindow: desks.windowOf,
  });
  const deskSession = session.fromPartition(DESK_PARTITION, { cache: false });
  for (const each of [session.defaultSession, deskSession]) lockSession(each);
  const folders = { root: inApp('out/renderer'), mounts: { fonts: inApp('resources/fonts') } };
  serveApp(deskSession, folders, printing.answer);
  const { handle, lock, systemBack, deskClosed, close } = await openWaymark({
    dataFolder,
    resourcesFolder: inApp('resources'),
    workerUrl: pathToFileURL(inApp('out/main/documentsWorker.js')),
    spellingWorkerUrl: pathToFileURL(inApp('out/main/spellingWorker.js')),
    secrets: openSecrets(safeStorage),
    clock: () => new Date(),
    actor: userInfo().username,
    emit(name, payload) {
      desks.tell(name, payload);
      cards.tell(name, payload);
    },
    chooseFolder,
    chooseBackupFolder,
    chooseFileToWrite,
    chooseCalendarFile,
    chooseFileToRead,
    chooseSheetToWrite,
    chooseSheetToRead,
    chooseAuthorityToWrite,
    chooseAuthorityToRead,
    choosePicture,
    askToRestore,
    everyHour,
    everyFewSeconds,
    startedAt: () => new Date(Date.now() - uptime() * 1000),
    countWindows: () => desks.count() + cards.count(),
    revealFolder,
    printPdf: printing.printPdf,
    closePrints: printing.closeAll,
    wall,
    cardsWindow: cards,
    readyToClose: desks.readyToClose,
    staysOpen: desks.staysOpen,
    version: app.getVersion(),
    backend: nameOfBackend(process.versions.electron),
  });
  connectIpc({ handle });
  closeBeforeQuitting(close);
  watchPower({
    away: () => void lock('system'),
    back: (how) => void systemBack(how),
  });
  const onWall = (act: WallAct) => void handle({ route: 'room.do', input: { act }, trusted: true });
  installMenu({
    lockNow: () => void lock('person'),
    openDataFolder: () => void revealFolder(dataFolder).catch(() => {}),
    openWindow: desks.openAnother,
    openAuthority: desks.authority,
    openHelp: desks.help,
    openKeys: desks.keys,
    // Pressed on the wall, the key takes it away, whichever window of the desk is behind it.
    wall: () => (wall.isFocused() ? onWall('close') : desks.wall()),
    cards: desks.cards,
    onWall,
    step: desks.step,
  });
  desks.open(process.argv.includes('--sample') ? '#/sample' : '');
  app.on('second-instance', desks.bringForward);
  app.on('window-all-closed', () => app.quit());
}

/** Nothing is made anew over what does not open: the sentence is shown, and that is all. */
async function refuseToStart(error: unknown): Promise<void> {
  console.error(error);
  const { code, message } = toPlainError(error);
  await showError(message, wording().shell('dialogs.filesAre', { folder: dataFolder, code }));
  app.exit(1);
}

/** Ends what still runs and closes the database before the process goes. */
function closeBeforeQuitting(close: () => Promise<void>): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void close().finally(() => app.exit(0));
  });
}

function nameOfBackend(electron: string | undefined): string {
  return electron === undefined ? 'Chromium' : `Electron ${electron}`;
}
