/** Waymark without windows and without a test runner: for programs that a test starts and ends. */
import { fileURLToPath } from 'node:url';
import { openWaymark, type Waymark, type WaymarkContext } from '#main/services/openWaymark.ts';
import { noCardsWindow } from '#main/services/room/cardsWindow.ts';
import { noWall } from '#main/services/room/wall.ts';
import type { Input, Output, Route } from '#shared/contract/routes.ts';
import { fromPlainError } from '#shared/errors.ts';
import { keyStore } from './keyStore.ts';
import { preparePassphrase, TEST_COST, TEST_PASSPHRASE, testKeyOf } from './passphrase.ts';

/** Asks as the app's own page would. Throws what came back as an error. */
export type Ask = <R extends Route>(route: R, input: Input<R>) => Promise<Output<R>>;

/** Starts Waymark on a data folder and leaves it as it is: open, locked, or at its first screen. */
export function startAlone(
  dataFolder: string,
  given: Partial<WaymarkContext> = {},
): Promise<Waymark> {
  return openWaymark({
    resourcesFolder: fileURLToPath(new URL('../../resources', import.meta.url)),
    workerUrl: new URL('../../src/main/documents/worker.ts', import.meta.url),
    spellingWorkerUrl: new URL('../../src/main/spelling/worker.ts', import.meta.url),
    secrets: keyStore({ away: true }),
    scryptCost: TEST_COST,
    clock: () => new Date(),
    actor: 'minute-taker',
    emit: () => {},
    chooseFolder: async () => null,
    chooseBackupFolder: async () => null,
    chooseFileToWrite: async () => null,
    chooseCalendarFile: async () => null,
    chooseFileToRead: async () => null,
    chooseSheetToWrite: async () => null,
    chooseSheetToRead: async () => null,
    chooseAuthorityToWrite: async () => null,
    chooseAuthorityToRead: async () => null,
    choosePicture: async () => null,
    askToRestore: async () => false,
    everyHour: () => () => {},
    everyFewSeconds: () => () => {},
    startedAt: () => new Date(0),
    countWindows: () => 0,
    revealFolder: async () => {},
    printPdf: async () => {},
    closePrints: () => {},
    wall: noWall(),
    cardsWindow: noCardsWindow(),
    readyToClose: () => {},
    staysOpen: () => {},
    version: '0.0.0-test',
    backend: 'test',
    ...given,
    dataFolder,
  });
}

/** Gives the way to ask an open Waymark. */
export function askOf(waymark: Waymark): Ask {
  return async (route, input) => {
    const envelope = await waymark.handle({ route, input, trusted: true });
    if (!envelope.ok) throw fromPlainError(envelope.error);
    return envelope.value as Output<typeof route>;
  };
}

/** Opens Waymark with the test's passphrase, set first where there is none. */
export async function openAlone(
  dataFolder: string,
  given: Partial<WaymarkContext> = {},
): Promise<Waymark> {
  await preparePassphrase(dataFolder, given.clock);
  const waymark = await startAlone(dataFolder, given);
  const ask = askOf(waymark);
  const { state } = await ask('keys.state', {});
  if (state === 'locked') await ask('keys.unlock', { passphrase: TEST_PASSPHRASE });
  return waymark;
}

/** Gives the key of a data folder that `openAlone` opens, and makes one where there is none. */
export async function keyAlone(dataFolder: string): Promise<Buffer> {
  await preparePassphrase(dataFolder);
  return testKeyOf(dataFolder);
}
