/** Is it noticed that nobody is there, and that somebody is? */
import { describe, expect, it, vi } from 'vitest';
import { createHandOver, HANDING_OVER_LIMIT_MS } from '#main/services/handOver.ts';
import { createPresence } from '#main/services/presence.ts';
import { TOLD_FOR, watchActivity } from '#renderer/desk/gate/activity.ts';

describe('presence', () => {
  it('ends after the minutes that were set, and begins with every sign', () => {
    let now = Date.UTC(2026, 2, 25, 9);
    const presence = createPresence(() => new Date(now));
    now += 4 * 60_000 + 59_000;
    expect(presence.isQuietFor(5)).toBe(false);
    now += 1_000;
    expect(presence.isQuietFor(5)).toBe(true);
    expect(presence.isQuietFor(10)).toBe(false);
    presence.noticed();
    expect(presence.isQuietFor(5)).toBe(false);
  });

  it('does not last for ever when the clock is turned back', () => {
    let now = Date.UTC(2026, 2, 25, 9);
    const presence = createPresence(() => new Date(now));
    now -= 86_400_000;
    expect(presence.isQuietFor(5)).toBe(false);
    now += 5 * 60_000;
    expect(presence.isQuietFor(5)).toBe(true);
  });
});

describe('signs of life in a window', () => {
  it('are told at once, then not for a while, until nobody listens', () => {
    let now = 1_000;
    const window = new EventTarget();
    const tell = vi.fn();
    const stop = watchActivity(window, tell, () => now);
    for (const sign of ['keydown', 'pointermove', 'wheel']) window.dispatchEvent(new Event(sign));
    expect(tell).toHaveBeenCalledTimes(1);
    now += TOLD_FOR;
    window.dispatchEvent(new Event('scroll'));
    expect(tell).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('pointerdown'));
    expect(tell).toHaveBeenCalledTimes(2);
    stop();
    now += TOLD_FOR;
    window.dispatchEvent(new Event('keydown'));
    expect(tell).toHaveBeenCalledTimes(2);
  });
});

describe('handing over before locking', () => {
  function asking(windows: number) {
    const asked: number[] = [];
    const timers: { run: () => void; milliseconds: number; stopped: boolean }[] = [];
    const handOver = createHandOver({
      ask: (lock) => {
        asked.push(lock);
        return windows;
      },
      setTimer(run, milliseconds) {
        const timer = { run, milliseconds, stopped: false };
        timers.push(timer);
        return () => {
          timer.stopped = true;
        };
      },
    });
    let done = false;
    const start = () => {
      done = false;
      return handOver.askAll().then(() => {
        done = true;
      });
    };
    const settle = () => new Promise((resolve) => setImmediate(resolve));
    return { handOver, asked, timers, start, settle, isDone: () => done };
  }

  it('waits for every window, and for no answer to an earlier asking', async () => {
    const { handOver, asked, timers, start, settle, isDone } = asking(2);
    void start();
    handOver.answered(1);
    handOver.answered(1);
    await settle();
    expect(isDone()).toBe(true);
    expect(timers[0]?.stopped).toBe(true);
    void start();
    expect(asked).toEqual([1, 2]);
    handOver.answered(1);
    handOver.answered(2);
    await settle();
    expect(isDone()).toBe(false);
    handOver.answered(2);
    await settle();
    expect(isDone()).toBe(true);
  });

  it('ends after two seconds without an answer, and at once without a window', async () => {
    const { timers, start, settle, isDone } = asking(1);
    void start();
    expect(timers[0]?.milliseconds).toBe(HANDING_OVER_LIMIT_MS);
    await settle();
    expect(isDone()).toBe(false);
    timers[0]?.run();
    await settle();
    expect(isDone()).toBe(true);
    const none = asking(0);
    void none.start();
    await none.settle();
    expect(none.isDone()).toBe(true);
  });
});
