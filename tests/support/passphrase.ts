import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { guardKey, keyFromPassphrase, makeKey } from '#main/services/keys/keys.ts';
import { prepareDataFolder } from '#main/store/dataFolder.ts';
import { keyStore } from './keyStore.ts';

/** The passphrase of every data folder that is prepared for a test. */
export const TEST_PASSPHRASE = 'four lanterns under the old pier';

/** The least that Waymark reads: a test does not wait for what protects a family. */
export const TEST_COST = { cost: 14, blockSize: 8, parallel: 1 };

/** Gives the key of a data folder that was prepared for a test. */
export async function testKeyOf(dataFolder: string): Promise<Buffer> {
  const key = await keyFromPassphrase(dataFolder, TEST_PASSPHRASE);
  if (key === undefined) throw new Error('This folder was not prepared for a test.');
  return key;
}

/**
 * Makes a data folder as it is after the two first screens: a key behind the passphrase, and no
 * database yet. Leaves one alone that holds something or cannot be used.
 */
export async function preparePassphrase(dataFolder: string, clock = () => new Date()) {
  const isUsed = ['keys.json', 'waymark.db'].some((name) => existsSync(join(dataFolder, name)));
  const isFile = statSync(dataFolder, { throwIfNoEntry: false })?.isFile() ?? false;
  if (isUsed || isFile) return;
  try {
    prepareDataFolder(dataFolder);
  } catch {
    return;
  }
  await guardKey({
    dataFolder,
    key: makeKey(),
    passphrase: TEST_PASSPHRASE,
    secrets: keyStore({ away: true }),
    clock,
    scryptCost: TEST_COST,
  });
}
