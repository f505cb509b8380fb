/**
 * The database's key: made once, at random, and given back by the system's key store or for the
 * passphrase. It is never made anew over one that is lost.
 */
import { randomBytes } from 'node:crypto';
import { WaymarkError } from '#shared/errors.ts';
import type { ScryptCost } from './deriveKey.ts';
import { type KeyFile, keyFilePath, readKeyFile, type Way, writeKeyFile } from './keyFile.ts';
import { type PassphraseWay, unwrapByPassphrase, wrapByPassphrase } from './passphrase.ts';
import type { Secrets } from './secrets.ts';
import { type SystemWay, unwrapBySystem, wrapBySystem } from './systemWay.ts';

const KEY_BYTES = 32;

/** What is found at the start. Keys are never logged and never sent to a window. */
export type FoundKey =
  /** There is neither a key nor a database. */
  | { readonly is: 'none' }
  /** The key is there, and no passphrase yet. */
  | { readonly is: 'withoutPassphrase'; readonly key: Buffer }
  | { readonly is: 'givenBySystem'; readonly key: Buffer }
  /**
   * Only the passphrase gives it now. `wasNotAsked`: the system may have it too, and was left
   * alone.
   */
  | { readonly is: 'behindPassphrase'; readonly wasNotAsked: boolean };

export interface LookingForKey {
  readonly dataFolder: string;
  /** Whether there is a database that needs its key. */
  readonly hasDatabase: boolean;
  readonly secrets: Secrets;
  /** Whether to leave the system alone where there is a passphrase, because somebody locked. */
  readonly wasLocked: boolean;
}

/**
 * Looks for the key of a data folder. Writes nothing, but for what the system wants wrapped anew.
 * @throws WaymarkError `storeUnreadable` or `storeNewer` when the key is lost; all stays as it is.
 */
export async function findKey({
  dataFolder,
  hasDatabase,
  secrets,
  wasLocked,
}: LookingForKey): Promise<FoundKey> {
  const path = keyFilePath(dataFolder);
  const file = readKeyFile(path);
  if (file === undefined) {
    if (hasDatabase) throw keyMissing(path);
    return { is: 'none' };
  }
  if (file.ways.some(isByPassphrase) && wasLocked) {
    const wasNotAsked = file.ways.some(isBySystem) && (await secrets.available());
    return { is: 'behindPassphrase', wasNotAsked };
  }
  const key = await keyFromSystem(dataFolder, secrets);
  if (file.ways.some(isByPassphrase)) {
    return key === undefined
      ? { is: 'behindPassphrase', wasNotAsked: false }
      : { is: 'givenBySystem', key };
  }
  const usable = key ?? keyInFile(file);
  if (usable === undefined) throw cannotUnwrap(path);
  return { is: 'withoutPassphrase', key: usable };
}

/** Gives the key as the system's key store gives it, or undefined when it does not. */
export async function keyFromSystem(
  dataFolder: string,
  secrets: Secrets,
): Promise<Buffer | undefined> {
  const path = keyFilePath(dataFolder);
  const file = readKeyFile(path);
  const way = file?.ways.find(isBySystem);
  if (file === undefined || way === undefined) return undefined;
  try {
    const { plain, rewrap } = await unwrapBySystem(way, secrets);
    if (plain.length !== KEY_BYTES) return undefined;
    if (rewrap) await renewSystemWay(dataFolder, plain, secrets);
    return plain;
  } catch {
    return undefined;
  }
}

/** Gives the key for a passphrase, or undefined when it is not the one. */
export async function keyFromPassphrase(
  dataFolder: string,
  passphrase: string,
): Promise<Buffer | undefined> {
  const way = readKeyFile(keyFilePath(dataFolder))?.ways.find(isByPassphrase);
  return way && unwrapByPassphrase(way, passphrase);
}

/** Gives a new key. */
export function makeKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

export interface GuardingKey {
  readonly dataFolder: string;
  readonly key: Buffer;
  readonly passphrase: string;
  readonly secrets: Secrets;
  readonly clock: () => Date;
  readonly scryptCost?: ScryptCost;
}

/**
 * Guards a key by a passphrase in place of any other, and by the system where it can. A plain key
 * goes from the file. Gives whether the system guards it now.
 * @throws WaymarkError `fileAccess`; the file is as it was then.
 */
export async function guardKey(guarding: GuardingKey): Promise<boolean> {
  const { dataFolder, key, passphrase, secrets, clock, scryptCost } = guarding;
  const path = keyFilePath(dataFolder);
  const byPassphrase = await wrapByPassphrase(key, passphrase, scryptCost);
  const bySystem = await wrapBySystem(key, secrets);
  const file = readKeyFile(path);
  const system = bySystem ?? file?.ways.find(isBySystem);
  const madeAt = file?.madeAt ?? clock().toISOString();
  writeKeyFile(path, madeAt, [
    ...(system ? [system] : []),
    byPassphrase,
    ...(file?.ways ?? []).filter(isUnknown),
  ]);
  return bySystem !== undefined;
}

/**
 * Wraps the key anew by the present system. Gives whether the system guards it now; where it
 * cannot, or the file cannot be written, the file stays as it is.
 */
export async function renewSystemWay(
  dataFolder: string,
  key: Buffer,
  secrets: Secrets,
): Promise<boolean> {
  const path = keyFilePath(dataFolder);
  const way = await wrapBySystem(key, secrets);
  const file = readKeyFile(path);
  if (way === undefined || file === undefined) return false;
  try {
    writeKeyFile(path, file.madeAt, [way, ...file.ways.filter((other) => !isBySystem(other))]);
    return true;
  } catch {
    return false;
  }
}

function keyInFile(file: KeyFile): Buffer | undefined {
  const way = file.ways.find(isByFile);
  return way && Buffer.from(way.key, 'base64');
}

function isBySystem(way: Way): way is SystemWay {
  return way.guard === 'system';
}

function isByFile(way: Way): way is Extract<Way, { guard: 'file' }> {
  return way.guard === 'file';
}

function isByPassphrase(way: Way): way is PassphraseWay {
  return way.guard === 'passphrase';
}

function isUnknown(way: Way): boolean {
  return !isBySystem(way) && !isByFile(way) && !isByPassphrase(way);
}

function keyMissing(path: string): WaymarkError {
  return new WaymarkError(
    'storeUnreadable',
    `The key to the conferences should be in ${path}, but that file is missing. Without it they cannot be read; put it back from a backup. Nothing was changed.`,
    { path },
  );
}

function cannotUnwrap(path: string): WaymarkError {
  return new WaymarkError(
    'storeUnreadable',
    `This computer does not give back the key to the conferences, kept in ${path}. It may belong to another user account or another computer. Nothing was changed.`,
    { path },
  );
}
