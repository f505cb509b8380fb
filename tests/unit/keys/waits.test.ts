/** Does guessing become slow, and never so slow that its owner stays outside? */
import { describe, expect, it } from 'vitest';
import { createWaits } from '#main/services/keys/waits.ts';

const START = new Date('2026-03-25T09:00:00Z');
const secondsOn = (seconds: number) => new Date(START.getTime() + seconds * 1000);

describe('waiting after a wrong passphrase', () => {
  it('doubles with every one, up to a minute', () => {
    const waits = createWaits();
    let now = START;
    const seconds = Array.from({ length: 9 }, () => {
      const until = waits.failed(now);
      const wait = (until.getTime() - now.getTime()) / 1000;
      now = until;
      return wait;
    });
    expect(seconds).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('is over when its time has come, and begins anew after a right one', () => {
    const waits = createWaits();
    expect(waits.until(START)).toBeNull();
    waits.failed(START);
    waits.failed(START);
    expect(waits.until(START)).toEqual(secondsOn(2));
    expect(waits.until(secondsOn(1.9))).toEqual(secondsOn(2));
    expect(waits.until(secondsOn(2))).toBeNull();
    waits.succeeded();
    expect(waits.failed(secondsOn(2))).toEqual(secondsOn(3));
  });

  it('is never longer than a minute when the clock is turned back', () => {
    const waits = createWaits();
    waits.failed(secondsOn(86_400));
    expect(waits.until(START)).toEqual(secondsOn(60));
  });
});
