/** Everything that a wall could show of a record: every screen of every page, in two sizes. */
import { NO_AUTHORITY } from '#shared/authority/pack.ts';
import { type Page, pagesOf } from '#shared/plan/way.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import type { Screen } from '#shared/room/fit.ts';
import type { HereNow } from '#shared/room/here.ts';
import { pictureAt, roomOf } from '#shared/room/onWall.ts';
import type { WallPicture } from '#shared/room/slide.ts';
import type { WordingLanguage } from '#shared/wording/catalogues.ts';
import { FIRST_LANGUAGE } from '#shared/wording/language.ts';

export const PROJECTOR: Screen = { width: 1920, height: 1080 };

/** Gives every picture of the pages of a record, in the order of the way. */
export function everyPicture(
  record: ConferenceRecord,
  hereNow: HereNow,
  {
    screen = PROJECTOR,
    size = 1,
    pages = pagesOf(record),
    language = FIRST_LANGUAGE,
  }: {
    screen?: Screen;
    size?: number;
    pages?: readonly Page[];
    language?: WordingLanguage;
  } = {},
): { page: Page; part: number; picture: WallPicture }[] {
  const room = roomOf(record, hereNow, { language, authority: NO_AUTHORITY });
  return pages.flatMap((page) => {
    const { of } = pictureAt(room, { page, part: 0, size }, screen);
    return Array.from({ length: of }, (_, part) => ({
      page,
      part,
      picture: pictureAt(room, { page, part, size }, screen).picture,
    }));
  });
}
