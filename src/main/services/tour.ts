/**
 * Whether somebody has been shown around, or did not want to be. In a file beside the database and
 * not in it: restoring a backup must not offer it anew. Nothing of it tells of a record.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '#main/files/writeWhole.ts';
import { whyNot } from '#main/store/whyNot.ts';
import { WaymarkError } from '#shared/errors.ts';

const settingsSchema = z.object({
  format: z.literal('waymark-tour'),
  version: z.literal(1),
  answered: z.boolean(),
});

export interface Tour {
  /** Whether the tour still has to be offered on this computer. */
  state(): { readonly offered: boolean };
  /**
   * Remembers that it was taken or declined.
   * @throws WaymarkError `fileAccess`; it is then offered again another time.
   */
  remember(): { readonly offered: boolean };
}

/** Gives what is remembered of the tour in a data folder. */
export function tourOf(dataFolder: string): Tour {
  const path = join(dataFolder, 'tour.json');
  return {
    state: () => ({ offered: !wasAnswered(path) }),
    remember() {
      const file = { format: 'waymark-tour', version: 1, answered: true };
      try {
        if (!wasAnswered(path)) writeWhole(path, `${JSON.stringify(file, null, 2)}\n`);
      } catch (cause) {
        throw new WaymarkError(
          'fileAccess',
          `Waymark could not remember that you have seen the tour: ${whyNot(cause)}.`,
          { path },
          cause,
        );
      }
      return { offered: false };
    },
  };
}

function wasAnswered(path: string): boolean {
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).answered;
  } catch {
    return false;
  }
}
