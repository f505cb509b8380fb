/**
 * From the record and who is here to what stands on the wall [R9.1]. What anybody in the room may
 * not see is gone before the first word is put together, and looked for once more at the end.
 */
import { NO_AUTHORITY } from '../authority/pack.ts';
import { type Page, pagesOf } from '../plan/way.ts';
import type { ConferenceRecord } from '../record/record.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import { type Screen, screensOf } from './fit.ts';
import { type HereNow, hasChild, readersOfWall } from './here.ts';
import { type rememberingLook, type Seen, seenByAll } from './seen.ts';
import { SIZES, type Slide, textsOfBlock, type WallPicture } from './slide.ts';
import { hasSlide, slideOf } from './slides/index.ts';
import type { Shown } from './state.ts';
import { shortDayOn, type Telling, type Wall, wallOf } from './wall.ts';

/** A record as the room may see it. */
export interface Room {
  readonly wall: Wall;
  readonly seen: Seen;
}

/**
 * Gives what the room may see of a record.
 * @param look `rememberingLook()` where the same record is seen again and again
 * @param present says who there is now, where the record is one from before
 */
export function roomOf(
  record: ConferenceRecord,
  hereNow: HereNow,
  telling: Telling = { language: FIRST_LANGUAGE, authority: NO_AUTHORITY },
  look?: ReturnType<typeof rememberingLook>,
  present: ConferenceRecord = record,
): Room {
  const seen = seenByAll(record, readersOfWall(present, hereNow), look, present);
  return { seen, wall: wallOf(seen.record, hereNow, hasChild(present, hereNow), telling) };
}

/** Gives the slide of a page without anything that still tells what is withheld. */
function slideIn({ wall, seen }: Room, page: Page): Slide | null {
  const slide = slideOf(wall, page);
  if (slide === null || [slide.title, slide.phrase].some(seen.tells)) return null;
  const blocks = slide.blocks.filter((block) => !textsOfBlock(block).some(seen.tells));
  return { ...slide, own: seen.tells(slide.own) ? '' : slide.own, blocks };
}

/** Gives the screens of a page, none where it has nothing for the wall. */
function screensIn(room: Room, page: Page, screen: Screen, size: number): Slide[] {
  const slide = slideIn(room, page);
  return slide === null ? [] : screensOf(slide, screen, SIZES[size] ?? SIZES[0]);
}

/** Gives the pages that have something for the wall, and how many screens each has. */
export function shownIn(room: Room, screen: Screen, size: number): Shown {
  return {
    pages: pagesOf(room.wall.record).filter(hasSlide),
    screens: (page) => Math.max(1, screensIn(room, page, screen, size).length),
  };
}

export interface Place {
  readonly page: Page;
  readonly part: number;
  readonly size: number;
}

/** Gives what stands on the wall at a place, and which of how many screens that is. */
export function pictureAt(
  room: Room,
  { page, part, size }: Place,
  screen: Screen,
  /** The key that brings the desk back, where the wall covers the only screen. */
  keyBack = '',
): { readonly picture: WallPicture; readonly at: number; readonly of: number } {
  const { wall } = room;
  const screens = screensIn(room, page, screen, size);
  const at = Math.min(part, Math.max(0, screens.length - 1));
  const slide = screens[at];
  if (slide === undefined) return { picture: { is: 'blank' }, at: 0, of: 1 };
  const of = screens.length;
  const { reviewOn } = wall.conference;
  return {
    picture: {
      is: 'slide',
      slide,
      language: wall.language,
      part: of === 1 ? '' : wall.say('part', { at: at + 1, of }),
      footer: [
        wall.say(`doing.${page.step}`),
        reviewOn === null ? '' : wall.say('meetAgain', { day: shortDayOn(wall, reviewOn) }),
      ],
      hint: keyBack === '' ? '' : wall.say('backToDesk', { key: keyBack }),
      size: SIZES[size] ?? SIZES[0],
    },
    at,
    of,
  };
}
