import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  everyUnsaved,
  handOver,
  handOverAll,
  keepMine,
  keepOfRemoved,
  keepTyped,
  leaveField,
  letGo,
  type Save,
  unsavedAt,
} from '#renderer/api/unsaved.ts';
import { WaymarkError } from '#shared/errors.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  await handOverAll();
  vi.useRealTimers();
});

const full = new WaymarkError('storeUnwritable', 'The last change was not saved.');
const overtaken = new WaymarkError('conflict', 'Changed meanwhile.');

/** Types into a field of a line, over an empty one. */
function type(rowId: string, typed: string, save: Save<string>, whenQuiet = true): string {
  const place = {
    conferenceId: 'okafor',
    kind: 'outcomes',
    rowId,
    field: 'what',
    label: 'Outcome',
    inRecord: true,
  } as const;
  keepTyped({ place, typed, over: '', save, foreseen: null, whenQuiet });
  return `${rowId}/what`;
}

/** Saves into a list what is typed, and over what. */
function saving() {
  const saved: string[] = [];
  const over: unknown[] = [];
  const answers: (() => void)[] = [];
  const save = async (typed: string, base: unknown) => {
    saved.push(typed);
    over.push(base);
    return typed;
  };
  const waiting = (typed: string, base: unknown) => {
    saved.push(typed);
    over.push(base);
    return new Promise<string>((resolve) => void answers.push(() => resolve(typed)));
  };
  return { saved, over, answers, save, waiting };
}

describe('unsaved text', () => {
  it('is saved once after a moment of quiet, and then no longer kept', async () => {
    const { saved, save } = saving();
    let key = '';
    for (const text of ['R', 'Ro', 'Roo', 'Room']) key = type('quiet', text, save);
    expect(unsavedAt(key)).toMatchObject({ typed: 'Room', problem: '', overtaken: false });
    expect(everyUnsaved()).toHaveLength(1);
    await vi.runAllTimersAsync();
    expect(saved).toEqual(['Room']);
    expect(unsavedAt(key)).toBeUndefined();
    expect(everyUnsaved()).toEqual([]);
  });

  it('is kept when its line is removed under the hands of whoever types it, saved or not', async () => {
    const { save } = saving();
    const key = type('gone', 'Room', save);
    await vi.runAllTimersAsync();
    keepOfRemoved(new Set(['another']));
    expect(everyUnsaved()).toEqual([]);
    keepOfRemoved(new Set(['gone']));
    expect(everyUnsaved()).toMatchObject([{ typed: 'Room' }]);
    letGo(key);
    type('gone', 'Room 4', save);
    await vi.runAllTimersAsync();
    // Once the field is left, what was saved is the record's.
    leaveField(key);
    keepOfRemoved(new Set(['gone']));
    expect(everyUnsaved()).toEqual([]);
  });

  it('outlasts a lock: what the disk refused before is saved after unlocking', async () => {
    const refusals = [full, new WaymarkError('locked', 'Waymark is locked.')];
    const saved: string[] = [];
    const save = async (text: string) => {
      const refusal = refusals.shift();
      if (refusal) throw refusal;
      saved.push(text);
      return text;
    };
    type('locked', 'Room', save);
    await handOverAll();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saved).toEqual([]);
    expect(everyUnsaved()).toHaveLength(1);
    await handOverAll();
    expect(saved).toEqual(['Room']);
    expect(everyUnsaved()).toEqual([]);
  });

  it('is not sent twice while it is on its way', async () => {
    const { saved, answers, waiting } = saving();
    const key = type('twice', 'Room', waiting);
    const first = handOver(key);
    const second = handOver(key);
    answers[0]?.();
    await Promise.all([first, second]);
    expect(saved).toEqual(['Room']);
  });

  it('keeps what is typed while a save is on its way, and saves that over it', async () => {
    const { saved, over, answers, waiting } = saving();
    const key = type('meanwhile', 'Room', waiting);
    const first = handOver(key);
    type('meanwhile', 'Room 4', waiting);
    const second = handOver(key);
    expect(saved).toEqual(['Room']);
    answers[0]?.();
    await first;
    expect(unsavedAt(key)?.typed).toBe('Room 4');
    await vi.advanceTimersByTimeAsync(1_000);
    answers[1]?.();
    await second;
    expect(saved).toEqual(['Room', 'Room 4']);
    expect(over).toEqual(['', 'Room']);
    expect(unsavedAt(key)).toBeUndefined();
  });

  it('stays with its reason when the disk refuses, and is saved by itself once it does not', async () => {
    let isFull = true;
    const { saved, save } = saving();
    const key = type('full', 'Room', async (typed, over) => {
      if (isFull) throw full;
      return save(typed, over);
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(unsavedAt(key)).toMatchObject({ typed: 'Room', problem: full.message, isRetried: true });
    isFull = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saved).toEqual(['Room']);
    expect(unsavedAt(key)).toBeUndefined();
  });

  it('stays when it cannot be understood, and is not tried again by itself', async () => {
    const tries: string[] = [];
    const refuse = async (typed: string) => {
      tries.push(typed);
      throw new Error('That is not a day.');
    };
    const key = type('day', '31 February', refuse, false);
    await handOver(key);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries).toEqual(['31 February']);
    expect(unsavedAt(key)).toMatchObject({ typed: '31 February', problem: 'That is not a day.' });
    letGo(key);
    expect(unsavedAt(key)).toBeUndefined();
  });
});

describe('text that somebody else has overtaken', () => {
  const typing = () => {
    const { saved, over, save } = saving();
    let theirs = 'Theirs';
    const guarded = async (typed: string, base: unknown) => {
      if (base !== theirs) throw overtaken;
      theirs = typed;
      return save(typed, base);
    };
    return { saved, over, guarded };
  };

  it('waits for a person, however much is typed and handed over meanwhile', async () => {
    const { saved, guarded } = typing();
    const key = type('waits', 'Mine', guarded);
    await vi.advanceTimersByTimeAsync(1_000);
    type('waits', 'Mine, longer', guarded);
    await vi.advanceTimersByTimeAsync(60_000);
    await handOverAll();
    expect(saved).toEqual([]);
    expect(unsavedAt(key)).toMatchObject({ typed: 'Mine, longer', overtaken: true });
    letGo(key);
  });

  it('is saved over theirs when one keeps it, and typing goes on from there', async () => {
    const { saved, over, guarded } = typing();
    const key = type('mine', 'Mine', guarded);
    await vi.advanceTimersByTimeAsync(1_000);
    await keepMine(key, 'Theirs');
    expect(saved).toEqual(['Mine']);
    expect(over).toEqual(['Theirs']);
    expect(unsavedAt(key)).toBeUndefined();
  });

  it('asks again when they have changed it once more', async () => {
    const { saved, guarded } = typing();
    const key = type('again', 'Mine', guarded);
    await vi.advanceTimersByTimeAsync(1_000);
    await keepMine(key, 'What stood a moment ago');
    expect(saved).toEqual([]);
    expect(unsavedAt(key)).toMatchObject({ typed: 'Mine', overtaken: true });
    letGo(key);
  });
});
