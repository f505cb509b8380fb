/** What has become of the wall, for whoever does not see its bar [R9.1]. */
import type { OnWall } from '../contract/room.ts';
import { samePage } from '../plan/way.ts';

export type WallNews =
  | 'shown'
  | 'gone'
  | 'unplugged'
  | 'pluggedIn'
  | 'frozen'
  | 'thawed'
  | 'blank'
  | 'seen'
  | 'held'
  | 'follows'
  /** It shows another screen, and not because it follows the desk. */
  | 'turned';

/**
 * Gives what is to be said between two states of the wall of one conference, null where it has
 * none. That the wall goes with the desk is not: whoever goes there knows.
 */
export function wallNews(before: OnWall | null, now: OnWall | null): WallNews[] {
  if (before === null) return now === null ? [] : ['shown'];
  if (now === null) return ['gone'];
  const news: WallNews[] = [];
  const was = before.displayId === null;
  const is = now.displayId === null;
  if (was !== is) news.push(is ? 'unplugged' : 'pluggedIn');
  if (before.isFrozen !== now.isFrozen) news.push(now.isFrozen ? 'frozen' : 'thawed');
  if (before.isBlank !== now.isBlank) news.push(now.isBlank ? 'blank' : 'seen');
  if (before.isHeld !== now.isHeld) news.push(now.isHeld ? 'held' : 'follows');
  const isSamePage = samePage(before.page, now.page);
  const isTurned = isSamePage ? before.part !== now.part : now.isHeld;
  if (isTurned) news.push('turned');
  return news;
}
