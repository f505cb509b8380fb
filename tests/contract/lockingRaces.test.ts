/** Does Waymark stay closed when things happen at once, or out of order? */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { WaymarkContext } from '#main/services/openWaymark.ts';
import { damagePages } from '../support/damage.ts';
import { beginConference } from '../support/families.ts';
import { temporaryFolder } from '../support/folders.ts';
import { keyStore } from '../support/keyStore.ts';
import { TEST_PASSPHRASE } from '../support/passphrase.ts';
import { openTestWaymark } from '../support/waymark.ts';

const START = new Date('2026-03-25T09:00:00Z');

/** Waymark with a conference, a clock and a tick set by hand, and a system that knows the key. */
async function opened(given: Partial<WaymarkContext> = {}) {
  let now = START;
  let tick = () => {};
  const test = await openTestWaymark({
    secrets: keyStore(),
    clock: () => now,
    everyFewSeconds(run) {
      tick = run;
      return () => {};
    },
    ...given,
  });
  const { conferenceId } = await beginConference(test);
  return {
    ...test,
    conferenceId,
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    tick: () => tick(),
    state: async () => (await test.ask('keys.state', {})).state,
    unlock: () => test.ask('keys.unlock', { passphrase: TEST_PASSPHRASE }),
  };
}

describe('locking while it is being unlocked', () => {
  it.each(['person', 'system'] as const)('ends locked, asked by the %s', async (cause) => {
    const { ask, waymark, unlock } = await opened();
    await ask('keys.lock', {});
    const unlocking = unlock();
    await waymark.lock(cause);
    await unlocking;
    expect((await ask('keys.state', {})).state).toBe('locked');
  });
});

describe('what changes while it is being locked', () => {
  it('does not bring the pages back', async () => {
    const { ask, waymark, events } = await opened({ countWindows: () => 1 });
    const locking = waymark.lock('person');
    await ask('keys.setMinutes', { minutes: 30 });
    await ask('desk.readyToLock', { lock: 1 });
    await locking;
    const from = events.findIndex(({ name }) => name === 'desk.locking');
    expect(events.slice(from + 1)).toMatchObject([
      { name: 'keys.changed', payload: { state: 'locked', minutes: 30 } },
    ]);
  });
});

describe('unlocking while it is being locked', () => {
  it('waits until the database is closed, and opens it then', async () => {
    const { ask, unlock, conferenceId } = await opened();
    const locking = ask('keys.lock', {});
    expect((await unlock()).state).toBe('open');
    await locking;
    expect((await ask('record.read', { conferenceId })).record.people).toHaveLength(2);
  });
});

describe('after a long sleep', () => {
  it('a movement of the mouse does not open what the system closed', async () => {
    const { ask, waymark, pass, state } = await opened();
    await waymark.lock('system');
    pass(12 * 60);
    await ask('desk.active', {});
    await waymark.systemBack('resumed');
    expect(await state()).toBe('locked');
  });

  it('a movement of the mouse does not keep open what should have locked', async () => {
    const { ask, pass, tick, state } = await opened();
    pass(12 * 60);
    await ask('desk.active', {});
    tick();
    await vi.waitFor(async () => expect(await state()).toBe('locked'));
  });
});

describe('what was asked before it locked', () => {
  it('is not answered afterwards', async () => {
    const path = join(temporaryFolder(), 'handed.waymark');
    const { ask, waymark, conferenceId } = await opened({
      chooseFileToWrite: async () => path,
      chooseFileToRead: async () => path,
    });
    const saved = await ask('handover.save', { conferenceId });
    const ticket = (await ask('handover.choose', {}))?.ticket ?? '';
    const input = { ticket, passphrase: saved?.passphrase ?? '' };
    const opening = waymark.handle({ route: 'handover.open', input, trusted: true });
    await ask('keys.lock', {});
    const answer = await opening;
    expect(JSON.stringify(answer)).not.toContain('Okafor');
    expect(answer).toMatchObject({ ok: false, error: { code: 'locked' } });
  });

  it('gives no passphrase and leaves no file when the dialog is answered afterwards', async () => {
    const path = join(temporaryFolder(), 'handed.waymark');
    let answer = (_: string) => {};
    const { ask, waymark, conferenceId } = await opened({
      chooseFileToWrite: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const saving = waymark.handle({
      route: 'handover.save',
      input: { conferenceId },
      trusted: true,
    });
    await ask('keys.lock', {});
    answer(path);
    expect(await saving).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(existsSync(path)).toBe(false);
  });
});

describe('the system coming back to a database that does not open', () => {
  it('leaves it locked, and the next passphrase says why', async () => {
    const { waymark, dataFolder, state, unlock } = await opened();
    await waymark.lock('system');
    // The database is closed when its log has gone.
    await vi.waitFor(() => expect(existsSync(join(dataFolder, 'waymark.db-wal'))).toBe(false));
    damagePages(join(dataFolder, 'waymark.db'));
    await waymark.systemBack('unlocked');
    expect(await state()).toBe('locked');
    await expect(unlock()).rejects.toMatchObject({ code: 'storeUnreadable' });
  });
});
