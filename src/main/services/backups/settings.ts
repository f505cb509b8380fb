/**
 * What is remembered about backups. In a file beside the database and not in it: restoring an
 * older state must not forget where the backups go.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '#main/files/writeWhole.ts';
import { whyNot } from '#main/store/whyNot.ts';
import { WaymarkError } from '#shared/errors.ts';

const settingsSchema = z.object({
  format: z.literal('waymark-backups'),
  version: z.literal(1),
  secondFolder: z.string().min(1).nullable(),
  /** When a backup last failed, if none was made since. Nothing of what it would have held. */
  failedAt: z.iso.datetime().nullable().default(null),
});

type Settings = z.output<typeof settingsSchema>;

const NONE: Settings = {
  format: 'waymark-backups',
  version: 1,
  secondFolder: null,
  failedAt: null,
};

/** Gives what is remembered; nothing when it can no longer be read. */
function readSettings(dataFolder: string): Settings {
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(settingsPath(dataFolder), 'utf8')));
  } catch {
    return NONE;
  }
}

/** Gives the second folder, or null when there is none or it is no longer known. */
export function readSecondFolder(dataFolder: string): string | null {
  return readSettings(dataFolder).secondFolder;
}

/**
 * Remembers the second folder.
 * @throws WaymarkError `fileAccess`; what was remembered before stays.
 */
export function writeSecondFolder(dataFolder: string, secondFolder: string | null): void {
  try {
    changeSettings(dataFolder, { secondFolder });
  } catch (cause) {
    throw new WaymarkError(
      'fileAccess',
      `Waymark could not remember the folder: ${whyNot(cause)}. The one before stays.`,
      { path: settingsPath(dataFolder) },
      cause,
    );
  }
}

/** Gives when a backup last failed, ISO 8601; null when one was made since. */
export function readFailure(dataFolder: string): string | null {
  return readSettings(dataFolder).failedAt;
}

/**
 * Remembers that a backup failed, for the next start, or that one was made since. Where not even
 * that can be written, the next try tells.
 */
export function writeFailure(dataFolder: string, failedAt: string | null): void {
  if (readFailure(dataFolder) === failedAt) return;
  try {
    changeSettings(dataFolder, { failedAt });
  } catch {
    // Said above.
  }
}

function changeSettings(dataFolder: string, values: Partial<Settings>): void {
  const path = settingsPath(dataFolder);
  const settings = { ...readSettings(dataFolder), ...values };
  writeWhole(path, `${JSON.stringify(settings, null, 2)}\n`);
}

function settingsPath(dataFolder: string): string {
  return join(dataFolder, 'backups.json');
}
