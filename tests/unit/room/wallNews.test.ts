/** Is what was done with the wall said once, and nothing that only follows the desk? */
import { describe, expect, it } from 'vitest';
import type { OnWall } from '#shared/contract/room.ts';
import { wallNews } from '#shared/room/wallNews.ts';

const WALL: OnWall = {
  conferenceId: 'one',
  page: { step: 'plan', part: 'aim', subjectId: null },
  part: 0,
  parts: 2,
  followsDesk: true,
  isHeld: false,
  isFrozen: false,
  isBlank: false,
  isLargest: false,
  isSmallest: false,
  language: 'en-GB',
  displayId: 2,
  keptOff: 0,
};
const OTHER_PAGE: OnWall['page'] = { step: 'plan', part: 'outcomes', subjectId: null };

describe('what is said of the wall', () => {
  for (const [change, begins, ends] of [
    [{ isFrozen: true }, 'frozen', 'thawed'],
    [{ isBlank: true }, 'blank', 'seen'],
    [{ isHeld: true }, 'held', 'follows'],
    [{ displayId: null }, 'unplugged', 'pluggedIn'],
  ] as const) {
    it(`is that it is ${begins}, once, and that it ${ends} [R9.1]`, () => {
      const changed = { ...WALL, ...change };
      expect(wallNews(WALL, changed)).toEqual([begins]);
      expect(wallNews(changed, { ...changed, keptOff: 3 })).toEqual([]);
      expect(wallNews(changed, WALL)).toEqual([ends]);
    });
  }

  it('is what it shows when it was turned, and nothing when it goes with the desk [R9.1]', () => {
    expect(wallNews(WALL, { ...WALL, part: 1 })).toEqual(['turned']);
    const turned = { ...WALL, page: OTHER_PAGE, isHeld: true };
    expect(wallNews(WALL, turned)).toEqual(['held', 'turned']);
    expect(wallNews({ ...WALL, isHeld: true }, turned)).toEqual(['turned']);
    expect(wallNews(WALL, { ...WALL, page: OTHER_PAGE })).toEqual([]);
    expect(wallNews(turned, WALL)).toEqual(['follows']);
  });

  it('is that it is there, and that it has gone [R9.1]', () => {
    expect(wallNews(null, WALL)).toEqual(['shown']);
    expect(wallNews(WALL, null)).toEqual(['gone']);
    expect(wallNews(null, null)).toEqual([]);
  });
});
