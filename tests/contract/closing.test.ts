import { expect, it } from 'vitest';
import { openTestWaymark } from '../support/waymark.ts';

it('tells which window has handed over everything, whatever its page says', async () => {
  const ready: number[] = [];
  const { waymark } = await openTestWaymark({ readyToClose: (window) => void ready.push(window) });
  const ask = (window: number, input: unknown) =>
    waymark.handle({ route: 'desk.readyToClose', input, trusted: true, window });
  await ask(2, {});
  await ask(1, {});
  expect(await ask(1, { window: 2 })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  expect(ready).toEqual([2, 1]);
});
