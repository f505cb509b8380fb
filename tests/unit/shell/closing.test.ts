import { describe, expect, it } from 'vitest';
import { CLOSING_TIME_LIMIT_MS, createClosingHandshake } from '#main/shell/closing.ts';

function arrange() {
  const happened: string[] = [];
  let timer: { run: () => void; milliseconds: number } | null = null;
  const handshake = createClosingHandshake((run, milliseconds) => {
    timer = { run, milliseconds };
    return () => {
      timer = null;
    };
  });
  const window = {
    ask: () => happened.push('ask'),
    closeNow: () => happened.push('close'),
  };
  return { happened, handshake, window, timer: () => timer };
}

describe('closing a window', () => {
  it('asks the page and closes once it has answered', () => {
    const { happened, handshake, window, timer } = arrange();
    expect(handshake.closeAsked(window)).toBe(true);
    expect(happened).toEqual(['ask']);
    handshake.answered();
    expect(happened).toEqual(['ask', 'close']);
    expect(timer()).toBe(null);
  });

  it('closes after two seconds without an answer', () => {
    const { happened, handshake, window, timer } = arrange();
    handshake.closeAsked(window);
    expect(timer()?.milliseconds).toBe(CLOSING_TIME_LIMIT_MS);
    timer()?.run();
    expect(happened).toEqual(['ask', 'close']);
  });

  it('asks once however often it is asked to close, and lets the last one through', () => {
    const { happened, handshake, window } = arrange();
    handshake.closeAsked(window);
    expect(handshake.closeAsked(window)).toBe(true);
    handshake.answered();
    handshake.answered();
    expect(handshake.closeAsked(window)).toBe(false);
    expect(happened).toEqual(['ask', 'close']);
  });

  it('stays when something cannot be saved, until a person lets it go', () => {
    const { happened, handshake, window, timer } = arrange();
    handshake.closeAsked(window);
    handshake.staysOpen();
    expect(timer()).toBe(null);
    expect(happened).toEqual(['ask']);
    handshake.answered();
    expect(happened).toEqual(['ask', 'close']);
    expect(handshake.closeAsked(window)).toBe(false);
  });

  it('asks the page again when it is to close again after it stayed', () => {
    const { happened, handshake, window } = arrange();
    handshake.staysOpen();
    handshake.closeAsked(window);
    handshake.staysOpen();
    expect(handshake.closeAsked(window)).toBe(true);
    handshake.answered();
    expect(happened).toEqual(['ask', 'ask', 'close']);
  });

  it('takes no answer for a question that was not asked', () => {
    const { happened, handshake, window } = arrange();
    handshake.answered();
    expect(handshake.closeAsked(window)).toBe(true);
    expect(happened).toEqual(['ask']);
  });
});
