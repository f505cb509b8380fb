/** What the desk learns of the wall, and what it says to it [R9.1]. */
import { z } from 'zod';
import { PARTS_OF_STEP, type Page, STEPS } from '../plan/way.ts';
import { LANGUAGES } from '../record/choices.ts';
import { commandSchema } from '../record/commands.ts';
import type { HereNow } from '../room/here.ts';
import { WALL_ACTS } from '../room/state.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';

const PARTS: readonly string[] = Object.values(PARTS_OF_STEP).flat();

/** A page of the way. */
export const pageSchema = z.strictObject({
  step: z.enum(STEPS),
  part: z.custom<Page['part']>(
    (part) => typeof part === 'string' && PARTS.includes(part),
    'is no page of the way',
  ),
  subjectId: z.uuid().nullable(),
});

export const conferencePageSchema = z.strictObject({ conferenceId: z.uuid(), page: pageSchema });

/** Where a window of the desk is; null where it shows no conference. */
export const deskPlaceSchema = z.strictObject({ at: conferencePageSchema.nullable() });

export const openWallSchema = conferencePageSchema.extend({
  /** On which screen; null for the one used last, else another than the desk's own. */
  displayId: z.number().int().nullable(),
});

/** What is typed and not yet saved, as the commands that will save it. */
export const typingSchema = z.strictObject({
  conferenceId: z.uuid(),
  commands: z.array(commandSchema).max(50),
});

export const wallActSchema = z.strictObject({ act: z.enum(WALL_ACTS) });

export const wallLanguageSchema = z.strictObject({ language: z.enum(LANGUAGES) });

export const hereSchema = z.strictObject({
  conferenceId: z.uuid(),
  personId: z.uuid(),
  isHere: z.boolean(),
});

/** A screen that is plugged in. */
export interface WallDisplay {
  readonly id: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** What stands on the wall, as far as the desk has to know. */
export interface OnWall {
  readonly conferenceId: string;
  readonly page: Page;
  /** Which of how many screens of that page, from 0. */
  readonly part: number;
  readonly parts: number;
  /** Whether the page of the desk that leads has something for the wall. */
  readonly followsDesk: boolean;
  readonly isHeld: boolean;
  readonly isFrozen: boolean;
  readonly isBlank: boolean;
  readonly isLargest: boolean;
  readonly isSmallest: boolean;
  readonly language: WordingLanguage;
  /** Its screen; null while that is unplugged. */
  readonly displayId: number | null;
  /** How many things and lines are kept off the wall because of who is here. */
  readonly keptOff: number;
}

/** A page of a conference. */
export type ConferencePlace = z.infer<typeof conferencePageSchema>;

export interface RoomState {
  /** Null while nothing is on the wall. */
  readonly onWall: OnWall | null;
  readonly displays: readonly WallDisplay[];
  /** By conference, who came and went since attendance was written down. */
  readonly hereNow: Readonly<Record<string, HereNow>>;
}
