/**
 * When Waymark locks. In a file of its own, without secrets: it is read before anything is open.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '#main/files/writeWhole.ts';
import { whyNot } from '#main/store/whyNot.ts';
import { MINUTES_CHOICES, type Minutes } from '#shared/contract/keys.ts';
import { WaymarkError } from '#shared/errors.ts';

const settingsSchema = z.object({
  format: z.literal('waymark-security'),
  version: z.literal(1),
  minutes: z.literal(MINUTES_CHOICES),
  lockedAt: z.iso.datetime().nullable(),
});

export interface LockSettings {
  readonly minutes: Minutes;
  /**
   * Since when it is locked by hand or because nobody was there; null when it is not. Whoever
   * closes Waymark then and starts it again is asked for the passphrase all the same.
   */
  readonly lockedAt: string | null;
}

const USUAL: LockSettings = { minutes: 15, lockedAt: null };

/** Reads the settings; the usual ones where there are none. */
export function readLockSettings(dataFolder: string): LockSettings {
  try {
    const text = readFileSync(settingsPath(dataFolder), 'utf8');
    const { minutes, lockedAt } = settingsSchema.parse(JSON.parse(text));
    return { minutes, lockedAt };
  } catch {
    return USUAL;
  }
}

/**
 * Remembers the settings.
 * @throws WaymarkError `fileAccess`; what was remembered before stays.
 */
export function writeLockSettings(dataFolder: string, settings: LockSettings): void {
  const path = settingsPath(dataFolder);
  const file = { format: 'waymark-security', version: 1, ...settings };
  try {
    writeWhole(path, `${JSON.stringify(file, null, 2)}\n`);
  } catch (cause) {
    throw new WaymarkError(
      'fileAccess',
      `Waymark could not remember this: ${whyNot(cause)}. What was set before stays.`,
      { path },
      cause,
    );
  }
}

function settingsPath(dataFolder: string): string {
  return join(dataFolder, 'security.json');
}
