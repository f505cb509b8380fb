/**
 * Which screen the wall was on last, and how large it was. In a file beside the database: it is
 * about this computer, and tells nothing of a record.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '#main/files/writeWhole.ts';
import type { WallDisplay } from '#shared/contract/room.ts';
import { FIRST_SIZE, SIZES } from '#shared/room/slide.ts';

const settingsSchema = z.object({
  format: z.literal('waymark-room'),
  version: z.literal(1),
  display: z.object({ id: z.number().int(), label: z.string().max(500) }).nullable(),
  size: z
    .number()
    .int()
    .min(0)
    .max(SIZES.length - 1),
});
type RoomSettings = Pick<z.infer<typeof settingsSchema>, 'display' | 'size'>;

const pathIn = (dataFolder: string) => join(dataFolder, 'room.json');

/** Gives what is remembered; the usual where nothing is, or it cannot be read. */
export function readRoomSettings(dataFolder: string): RoomSettings {
  try {
    const { display, size } = settingsSchema.parse(
      JSON.parse(readFileSync(pathIn(dataFolder), 'utf8')),
    );
    return { display, size };
  } catch {
    return { display: null, size: FIRST_SIZE };
  }
}

/** Remembers; what cannot be written is chosen again another time. */
export function writeRoomSettings(dataFolder: string, settings: RoomSettings): void {
  const file = { format: 'waymark-room', version: 1, ...settings };
  try {
    writeWhole(pathIn(dataFolder), `${JSON.stringify(file, null, 2)}\n`);
  } catch {
    // Nobody has to be told in the middle of a conference.
  }
}

/** Gives the screen that is meant: numbers may change with the next start, names rarely do. */
export function rememberedAmong(
  displays: readonly WallDisplay[],
  { display }: RoomSettings,
): WallDisplay | undefined {
  return (
    displays.find(({ id, label }) => id === display?.id && label === display.label) ??
    displays.find(({ label }) => label !== '' && label === display?.label)
  );
}
