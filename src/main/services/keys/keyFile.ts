/**
 * The key file: the database's key, wrapped in one or more ways, each of which gives it back.
 * Waymark writes two now, by the system and by a passphrase; a way it does not know is kept as it
 * is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '#main/files/writeWhole.ts';
import { WaymarkError } from '#shared/errors.ts';
import { passphraseWaySchema } from './passphrase.ts';

const KEY_FILE_VERSION = 1;

/** The system's key store guards the key. */
const bySystem = z.object({ guard: z.literal('system'), wrapped: z.base64().min(1) });
/** Only the file's own permissions guard the key: written by Waymark 0.1 where there was no key store. */
const byFile = z.object({ guard: z.literal('file'), key: z.base64().length(44) });
const byOther = z.looseObject({ guard: z.string().regex(/^(?!system$|file$|passphrase$)/) });

const keyFileSchema = z.object({
  format: z.literal('waymark-keys'),
  version: z.number().int(),
  madeAt: z.iso.datetime(),
  ways: z.array(z.union([bySystem, byFile, passphraseWaySchema, byOther])).min(1),
});

export type KeyFile = z.infer<typeof keyFileSchema>;
export type Way = KeyFile['ways'][number];

/** Gives the path of a data folder's key file. */
export function keyFilePath(dataFolder: string): string {
  return join(dataFolder, 'keys.json');
}

/**
 * Reads the key file, or gives undefined when there is none.
 * @throws WaymarkError `storeUnreadable` or `storeNewer`; the file is left as it is.
 */
export function readKeyFile(path: string): KeyFile | undefined {
  if (!existsSync(path)) return undefined;
  const file = parse(path);
  if (file === undefined) {
    throw new WaymarkError(
      'storeUnreadable',
      `The key to the conferences, kept in ${path}, cannot be read. The file was left as it is.`,
      { path },
    );
  }
  if (file.version > KEY_FILE_VERSION) {
    throw new WaymarkError(
      'storeNewer',
      `The key to the conferences, kept in ${path}, was written by a newer Waymark. Please open them with that one; nothing was changed.`,
      { path },
    );
  }
  return file;
}

function parse(path: string): KeyFile | undefined {
  try {
    return keyFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // The reason may quote the file, and the file holds the key.
    return undefined;
  }
}

/**
 * Writes the key file, for this user only. There is always a whole one.
 * @throws WaymarkError `fileAccess`.
 */
export function writeKeyFile(path: string, madeAt: string, ways: readonly Way[]): void {
  const file = { format: 'waymark-keys', version: KEY_FILE_VERSION, madeAt, ways };
  try {
    writeWhole(path, `${JSON.stringify(file, null, 2)}\n`);
  } catch (cause) {
    throw new WaymarkError(
      'fileAccess',
      `The key to the conferences could not be written to ${path}. Nothing else was changed.`,
      { path, reason: (cause as NodeJS.ErrnoException).code ?? '' },
      cause,
    );
  }
}
