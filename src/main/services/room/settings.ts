/**
 * Which screen the wall was on last, how large it was, and whether the chair's cards stand beside
 * the pages. In a file beside the database: it is about this computer, and tells nothing of a
 * record.
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
  isBeside: z.boolean().default(false),
});
type RoomSettings = Pick<z.infer<typeof settingsSchema>, 'display' | 'size' | 'isBeside'>;

const pathIn = (dataFolder: string) => join(dataFolder, 'room.json');

/** Gives what is remembered; the usual where nothing is, or it cannot be read. */
export function readRoomSettings(dataFolder: string): RoomSettings {
  try {
    const { display, size, isBeside } = settingsSchema.parse(
      JSON.parse(readFileSync(pathIn(dataFolder), 'utf8')),
    );
    return { display, size, isBeside };
  } catch {
    return { display: null, size: FIRST_SIZE, isBeside: false };
  }
}

/** Remembers what is given beside the rest; what cannot be written is chosen again another time. */
export function writeRoomSettings(dataFolder: string, settings: Partial<RoomSettings>): void {
  const kept = readRoomSettings(dataFolder);
  const file = { format: 'waymark-room', version: 1, ...kept, ...settings };
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
