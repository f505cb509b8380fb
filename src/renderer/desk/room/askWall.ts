import type { Input } from '#shared/contract/routes.ts';
import { request } from '../../api/client.ts';
import { roomNow } from './useWall.ts';

/** The requests that change the wall and answer how it is then. */
type WallRoute = 'room.open' | 'room.do' | 'room.language' | 'room.here';

/** Asks something of the wall. Where it is refused, all stays as the desk shows it. */
export function askWall<R extends WallRoute>(route: R, input: Input<R>): void {
  void request(route, input).then(roomNow.put, () => {});
}
