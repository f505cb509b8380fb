/** Is nothing of the record open that should not be, and does everything open that should? */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { makeKey } from '#main/services/keys/keys.ts';
import type { WaymarkContext } from '#main/services/openWaymark.ts';
import { openStore } from '#main/store/open.ts';
import { type Events, ROUTES } from '#shared/contract/routes.ts';
import { newId } from '#shared/record/ids.ts';
import { beginConference } from '../support/families.ts';
import { temporaryFolder } from '../support/folders.ts';
import { keyStore } from '../support/keyStore.ts';
import { TEST_PASSPHRASE, testKeyOf } from '../support/passphrase.ts';
import { openTestWaymark, startTestWaymark, type TestWaymark } from '../support/waymark.ts';

const OTHER = 'nine boats at the long jetty';
const WRONG = 'this is not the passphrase';

/** A clock that is set by hand, and a tick that comes when told. */
function timeByHand() {
  let now = new Date('2026-03-25T09:00:00Z');
  const ticks = new Set<() => void>();
  return {
    pass: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    tick: () => {
      for (const run of ticks) run();
    },
    context: {
      clock: () => now,
      everyFewSeconds: (run: () => void) => {
        ticks.add(run);
        return () => ticks.delete(run);
      },
    },
  };
}

async function openedByHand(given: Partial<WaymarkContext> = {}) {
  const time = timeByHand();
  const secrets = keyStore();
  const test = await openTestWaymark({ secrets, ...time.context, ...given });
  const { conferenceId } = await beginConference(test);
  const state = async () => (await test.ask('keys.state', {})).state;
  const unlock = (passphrase = TEST_PASSPHRASE) => test.ask('keys.unlock', { passphrase });
  const start = () =>
    startTestWaymark({ secrets, ...time.context, ...given, dataFolder: test.dataFolder });
  return { ...test, ...time, secrets, conferenceId, state, unlock, start };
}

const placeOf = async ({ ask }: Pick<TestWaymark, 'ask'>, conferenceId: string) =>
  (await ask('record.read', { conferenceId })).record.conferences[0]?.place;

async function setPlace({ ask }: Pick<TestWaymark, 'ask'>, conferenceId: string, place: string) {
  const command = {
    name: 'set',
    kind: 'conferences',
    id: conferenceId,
    values: { place },
  } as const;
  await ask('record.apply', { conferenceId, command });
}

describe('the first start', () => {
  it('leaves nothing on disk before there is a passphrase, and begins anew each time', async () => {
    const { ask, dataFolder, waymark } = await startTestWaymark({ secrets: keyStore() });
    expect(await ask('keys.state', {})).toEqual({
      state: 'settingUp',
      cause: 'start',
      hasConferences: false,
      opensByItself: false,
      minutes: 15,
    });
    const { passphrase } = await ask('keys.suggestPassphrase', {});
    await waymark.close();
    expect(readdirSync(dataFolder)).toEqual([]);
    const again = await startTestWaymark({ dataFolder });
    expect((await again.ask('keys.state', {})).state).toBe('settingUp');
    expect((await again.ask('keys.suggestPassphrase', {})).passphrase).not.toBe(passphrase);
  });

  it('opens with the passphrase that was set, and by itself from then on', async () => {
    const secrets = keyStore();
    const { ask, dataFolder, waymark, events } = await startTestWaymark({ secrets });
    expect(await ask('keys.setPassphrase', { passphrase: OTHER })).toMatchObject({
      state: 'open',
      opensByItself: true,
    });
    expect(events.map(({ name }) => name)).toContain('keys.changed');
    expect((await ask('conferences.list', {})).conferences).toEqual([]);
    await expect(ask('keys.setPassphrase', { passphrase: OTHER })).rejects.toMatchObject({
      code: 'conflict',
    });
    await waymark.close();
    const again = await startTestWaymark({ dataFolder, secrets });
    expect((await again.ask('keys.state', {})).state).toBe('open');
  });

  it('asks for the passphrase at every start where there is no key store', async () => {
    const { ask, dataFolder, waymark } = await startTestWaymark();
    await ask('keys.setPassphrase', { passphrase: OTHER });
    await waymark.close();
    for (const _start of [1, 2]) {
      const again = await startTestWaymark({ dataFolder });
      expect(await again.ask('keys.state', {})).toMatchObject({
        state: 'locked',
        cause: 'start',
        opensByItself: false,
      });
      await again.ask('keys.unlock', { passphrase: OTHER });
      await again.waymark.close();
    }
  });

  it('refuses a weak passphrase, and cannot be unlocked around', async () => {
    const { ask, dataFolder } = await startTestWaymark();
    for (const passphrase of ['short', 'aaaaaaaaaaaaaaa', '123456789012345']) {
      await expect(ask('keys.setPassphrase', { passphrase })).rejects.toMatchObject({
        code: 'invalid',
      });
    }
    await expect(ask('keys.unlock', { passphrase: OTHER })).rejects.toMatchObject({
      code: 'conflict',
    });
    await ask('keys.lock', {});
    expect((await ask('keys.state', {})).state).toBe('settingUp');
    expect(readdirSync(dataFolder)).toEqual([]);
  });

  it('takes over conferences whose key lay in a file, beside the backups too', async () => {
    const dataFolder = temporaryFolder();
    const key = makeKey();
    openStore({ dataFolder, key, appVersion: '0.1.0', clock: () => new Date() }).close();
    const earlier = JSON.stringify({
      format: 'waymark-keys',
      version: 1,
      madeAt: '2026-01-05T09:00:00.000Z',
      ways: [{ guard: 'file', key: key.toString('base64') }],
    });
    mkdirSync(join(dataFolder, 'backups'));
    const places = [join(dataFolder, 'keys.json'), join(dataFolder, 'backups', 'keys.json')];
    for (const place of places) writeFileSync(place, earlier);
    const { ask, waymark } = await startTestWaymark({ dataFolder });
    expect(await ask('keys.state', {})).toMatchObject({
      state: 'settingUp',
      hasConferences: true,
    });
    await expect(ask('conferences.list', {})).rejects.toMatchObject({ code: 'locked' });
    expect(readFileSync(places[0] ?? '', 'utf8')).toBe(earlier);
    await ask('keys.setPassphrase', { passphrase: OTHER });
    expect((await ask('conferences.list', {})).conferences).toEqual([]);
    await waymark.close();
    for (const place of places) {
      expect(readFileSync(place, 'utf8')).not.toContain(key.toString('base64'));
      expect(readFileSync(place, 'utf8')).toContain('"passphrase"');
    }
  });
});

describe('locking', () => {
  it('closes the database and backs up what changed', async () => {
    const { ask, dataFolder, state, unlock, conferenceId, ...test } = await openedByHand();
    await setPlace({ ask }, conferenceId, 'Town Hall');
    expect(existsSync(join(dataFolder, 'waymark.db-wal'))).toBe(true);
    await ask('keys.lock', {});
    expect(await state()).toBe('locked');
    await vi.waitFor(() => expect(existsSync(join(dataFolder, 'waymark.db-wal'))).toBe(false));
    const backups = readdirSync(join(dataFolder, 'backups')).filter((name) => name.endsWith('.db'));
    expect(backups).toHaveLength(1);
    await unlock();
    expect(await placeOf({ ask }, conferenceId)).toBe('Town Hall');
    await ask('keys.lock', {});
    await unlock();
    expect((await ask('backups.list', {})).backups).toHaveLength(1);
    await test.waymark.close();
  });

  it('wipes the key from memory', async () => {
    const { secrets, waymark, dataFolder } = await openedByHand();
    await waymark.close();
    const given: Buffer[] = [];
    const watched = {
      ...secrets,
      async unwrap(wrapped: Buffer) {
        const unwrapped = await secrets.unwrap(wrapped);
        given.push(unwrapped.plain);
        return unwrapped;
      },
    };
    const again = await startTestWaymark({ dataFolder, secrets: watched });
    const isWiped = () => given.map((key) => key.every((byte) => byte === 0));
    expect(isWiped()).toEqual([false]);
    await again.ask('keys.lock', {});
    await vi.waitFor(() => expect(isWiped()).toEqual([true]));
  });

  it('asks every window first, and takes what they hand over', async () => {
    const { ask, events, conferenceId, unlock } = await openedByHand({ countWindows: () => 2 });
    const locked = ask('keys.lock', {});
    const [asked] = events
      .filter(({ name }) => name === 'desk.locking')
      .map(({ payload }) => payload);
    const { lock } = asked as Events['desk.locking'];
    await ask('desk.readyToLock', { lock });
    await setPlace({ ask }, conferenceId, 'typed at the last moment');
    await ask('desk.readyToLock', { lock });
    await locked;
    await expect(ask('record.read', { conferenceId })).rejects.toMatchObject({ code: 'locked' });
    await unlock();
    expect(await placeOf({ ask }, conferenceId)).toBe('typed at the last moment');
  });

  it('stops copies that are being made, tells nobody their names and leaves only whole files', async () => {
    const folder = temporaryFolder();
    const { ask, events, conferenceId } = await openedByHand({ chooseFolder: async () => folder });
    const { record } = await ask('record.read', { conferenceId });
    await ask('copies.chooseFolder', { conferenceId });
    const childId = record.children[0]?.id ?? '';
    const made = ask('copies.make', {
      conferenceId,
      jobId: newId(),
      copies: Array.from({ length: 20 }, () => ({ kind: 'outlinePlan' as const, childId })),
      formats: ['docx', 'pdf'],
      folder,
    }).catch((error) => error);
    await ask('keys.lock', {});
    expect(await made).toMatchObject({ code: 'cancelled' });
    const told = events.slice(events.findIndex(({ name }) => name === 'keys.changed'));
    const after = told.slice(told.findLastIndex(({ name }) => name === 'desk.locking'));
    expect(after.map(({ name }) => name)).not.toContain('copies.progress');
    expect(readdirSync(folder).filter((name) => !/\.(docx|pdf)$/.test(name))).toEqual([]);
  });

  it('lets nothing but the gate answer, whatever is asked', async () => {
    const { waymark, ask, conferenceId, events, unlock } = await openedByHand();
    await ask('keys.lock', {});
    const told = events.length;
    const input = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constant({}),
      fc.constant({ conferenceId }),
      fc.record({ passphrase: fc.string({ minLength: 1 }) }),
    );
    const route = fc.constantFrom(...Object.keys(ROUTES));
    await fc.assert(
      fc.asyncProperty(route, input, async (asked, sent) => {
        const envelope = await waymark.handle({ route: asked, input: sent, trusted: true });
        if (envelope.ok)
          expect(asked).toMatch(/^(app\.about|keys\.(state|suggestPassphrase|lock)|desk\.)/);
        else
          expect(['locked', 'invalid', 'conflict', 'wrongPassphrase']).toContain(
            envelope.error.code,
          );
        expect(JSON.stringify(envelope)).not.toMatch(/Okafor|Ada|Ngozi/);
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(JSON.stringify(events.slice(told))).not.toMatch(/Okafor|Ada|Ngozi/);
    await expect(unlock()).rejects.toMatchObject({ code: 'wrongPassphrase' });
  });

  it('skips the hourly backup while it is locked', async () => {
    let strike = () => {};
    const { ask, dataFolder, unlock } = await openedByHand({
      everyHour(run) {
        strike = run;
        return () => {};
      },
    });
    await ask('keys.lock', {});
    strike();
    await unlock();
    expect(
      readdirSync(join(dataFolder, 'backups')).filter((name) => name.endsWith('.db')),
    ).toHaveLength(1);
  });

  it('can be asked for twice at once, and ended in the middle', async () => {
    const { ask, waymark, start, conferenceId } = await openedByHand();
    await setPlace({ ask }, conferenceId, 'Town Hall');
    await Promise.all([ask('keys.lock', {}), ask('keys.lock', {}), waymark.lock('system')]);
    await waymark.close();
    const again = await start();
    await again.ask('keys.unlock', { passphrase: TEST_PASSPHRASE });
    expect(await placeOf(again, conferenceId)).toBe('Town Hall');
  });
});

describe('when nobody is there', () => {
  it('locks after a quarter of an hour, counted from the last sign in a window', async () => {
    const { ask, state, pass, tick } = await openedByHand();
    pass(10 * 60);
    await ask('desk.active', {});
    pass(14 * 60 + 59);
    tick();
    expect(await state()).toBe('open');
    pass(1);
    tick();
    await vi.waitFor(async () => expect(await state()).toBe('locked'));
    expect(await ask('keys.state', {})).toMatchObject({ cause: 'quiet' });
  });

  it('locks after the minutes that were set, also after the next start', async () => {
    const { ask, waymark, pass, tick, start } = await openedByHand();
    expect(await ask('keys.setMinutes', { minutes: 30 })).toMatchObject({ minutes: 30 });
    await waymark.close();
    const again = await start();
    pass(29 * 60);
    tick();
    expect((await again.ask('keys.state', {})).state).toBe('open');
    pass(60);
    tick();
    await vi.waitFor(async () => expect((await again.ask('keys.state', {})).state).toBe('locked'));
  });

  it('counts anew after unlocking', async () => {
    const { state, pass, tick, unlock } = await openedByHand();
    pass(15 * 60);
    tick();
    await vi.waitFor(async () => expect(await state()).toBe('locked'));
    pass(3_600);
    await unlock();
    tick();
    expect(await state()).toBe('open');
  });
});

describe('unlocking', () => {
  it('says the same of every wrong passphrase, and waits longer each time', async () => {
    const { ask, unlock, pass, state } = await openedByHand();
    await ask('keys.lock', {});
    const seconds: string[] = [];
    for (const wait of [1, 2, 4, 8]) {
      await expect(unlock(WRONG)).rejects.toMatchObject({
        code: 'wrongPassphrase',
        message: expect.stringMatching(/^This is not the passphrase\. You can try again in/),
      });
      const tooSoon = await unlock(TEST_PASSPHRASE).catch((error) => error);
      const stillWrong = await unlock(WRONG).catch((error) => error);
      expect(tooSoon).toEqual(stillWrong);
      seconds.push(tooSoon.message.replace(/\D+/g, ''));
      pass(wait);
    }
    expect(seconds).toEqual(['1', '2', '4', '8']);
    await unlock();
    expect(await state()).toBe('open');
  });

  it('takes the passphrase composed or decomposed, and with other gaps', async () => {
    const { ask, dataFolder, waymark } = await startTestWaymark();
    await ask('keys.setPassphrase', { passphrase: 'Vier Stühle am Café' });
    await waymark.close();
    const again = await startTestWaymark({ dataFolder });
    const passphrase = ' vier'.replace('v', 'V') + '  Stühle am Café '.normalize('NFD');
    expect((await again.ask('keys.unlock', { passphrase })).state).toBe('open');
  });

  it('stays locked, and whole, when the database does not open', async () => {
    const { ask, waymark, dataFolder } = await openTestWaymark();
    await beginConference({ ask } as TestWaymark);
    await waymark.close();
    writeFileSync(join(dataFolder, 'waymark.db'), 'Dear all, see attached.'.repeat(400));
    const again = await startTestWaymark({ dataFolder });
    await expect(again.ask('keys.unlock', { passphrase: TEST_PASSPHRASE })).rejects.toMatchObject({
      code: 'storeUnreadable',
    });
    expect((await again.ask('keys.state', {})).state).toBe('locked');
    expect(readFileSync(join(dataFolder, 'waymark.db'), 'utf8')).toContain('Dear all');
  });

  it('is still needed when Waymark was ended and started while it was locked', async () => {
    const { ask, waymark, start } = await openedByHand({
      startedAt: () => new Date('2026-03-25T08:00:00Z'),
    });
    await ask('keys.lock', {});
    await waymark.close();
    const again = await start();
    expect(await again.ask('keys.state', {})).toMatchObject({
      state: 'locked',
      opensByItself: true,
    });
    await again.ask('keys.unlock', { passphrase: TEST_PASSPHRASE });
    await again.waymark.close();
    const open = await start();
    expect((await open.ask('keys.state', {})).state).toBe('open');
  });

  it('is not needed once the computer was started anew, and somebody signed in to it', async () => {
    let startedAt = new Date('2026-03-25T08:00:00Z');
    const { ask, waymark, start } = await openedByHand({ startedAt: () => startedAt });
    await ask('keys.lock', {});
    await waymark.close();
    startedAt = new Date('2026-03-25T10:00:00Z');
    const again = await start();
    expect((await again.ask('keys.state', {})).state).toBe('open');
  });
});

describe('the system', () => {
  it('locks Waymark with its own lock, and opens it again when its password was typed', async () => {
    const { waymark, state, ask, pass } = await openedByHand();
    await waymark.lock('system');
    expect(await ask('keys.state', {})).toMatchObject({ state: 'locked', cause: 'system' });
    pass(86_400);
    await waymark.systemBack('unlocked');
    expect(await state()).toBe('open');
  });

  it('opens after a short sleep, and asks after a long one', async () => {
    const { waymark, state, ask, pass, unlock } = await openedByHand();
    await waymark.lock('system');
    pass(14 * 60);
    await waymark.systemBack('resumed');
    expect(await state()).toBe('open');
    await waymark.lock('system');
    pass(15 * 60);
    await waymark.systemBack('resumed');
    expect(await ask('keys.state', {})).toMatchObject({ state: 'locked', cause: 'quiet' });
    await waymark.systemBack('unlocked');
    expect(await state()).toBe('locked');
    await unlock();
  });

  it('does not open what a person locked, nor what locked itself', async () => {
    const { waymark, state, ask, pass, tick, unlock } = await openedByHand();
    await ask('keys.lock', {});
    await waymark.lock('system');
    await waymark.systemBack('unlocked');
    expect(await state()).toBe('locked');
    await unlock();
    pass(15 * 60);
    tick();
    await vi.waitFor(async () => expect(await state()).toBe('locked'));
    await waymark.systemBack('unlocked');
    expect(await state()).toBe('locked');
  });

  it('cannot open it where it has no key store, or no longer has the key', async () => {
    const { waymark, state } = await openedByHand({ secrets: keyStore({ away: true }) });
    await waymark.lock('system');
    await waymark.systemBack('unlocked');
    expect(await state()).toBe('locked');
  });
});

describe('another passphrase', () => {
  it('counts from then on, in the backups and the second folder too', async () => {
    const second = temporaryFolder();
    const { ask, dataFolder, unlock, pass } = await openedByHand({
      chooseBackupFolder: async () => second,
    });
    await ask('backups.make', {});
    await ask('backups.chooseFolder', {});
    await ask('keys.changePassphrase', { present: TEST_PASSPHRASE, passphrase: OTHER });
    const file = readFileSync(join(dataFolder, 'keys.json'), 'utf8');
    for (const folder of [join(dataFolder, 'backups'), join(second, 'Waymark backups')]) {
      expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(file);
    }
    await ask('keys.lock', {});
    await expect(unlock()).rejects.toMatchObject({ code: 'wrongPassphrase' });
    pass(1);
    expect((await unlock(OTHER)).state).toBe('open');
  });

  it('is refused with a wrong present one, with waits, and when it is weak', async () => {
    const { ask, dataFolder, pass } = await openedByHand();
    const before = readFileSync(join(dataFolder, 'keys.json'), 'utf8');
    const change = (present: string | null, passphrase = OTHER) =>
      ask('keys.changePassphrase', { present, passphrase });
    await expect(change(WRONG)).rejects.toMatchObject({ code: 'wrongPassphrase' });
    await expect(change(TEST_PASSPHRASE)).rejects.toMatchObject({ code: 'wrongPassphrase' });
    pass(1);
    await expect(change(TEST_PASSPHRASE, 'short')).rejects.toMatchObject({ code: 'invalid' });
    expect(readFileSync(join(dataFolder, 'keys.json'), 'utf8')).toBe(before);
  });

  it('needs the system’s word when the present one is lost', async () => {
    const { ask, unlock } = await openedByHand();
    await ask('keys.changePassphrase', { present: null, passphrase: OTHER });
    await ask('keys.lock', {});
    expect((await unlock(OTHER)).state).toBe('open');
    const alone = await openTestWaymark();
    await expect(
      alone.ask('keys.changePassphrase', { present: null, passphrase: OTHER }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('leaves what was out of reach with the old one', async () => {
    const elsewhere = temporaryFolder();
    const { ask, dataFolder } = await openedByHand();
    copyFileSync(join(dataFolder, 'keys.json'), join(elsewhere, 'keys.json'));
    await ask('keys.changePassphrase', { present: TEST_PASSPHRASE, passphrase: OTHER });
    expect(await testKeyOf(elsewhere)).toHaveLength(32);
    await expect(testKeyOf(dataFolder)).rejects.toThrow();
  });
});

describe('passphrase and key', () => {
  it('stand in no answer, no event and no output', async () => {
    const said: unknown[] = [];
    for (const method of ['log', 'error', 'warn', 'info'] as const) {
      vi.spyOn(console, method).mockImplementation((...words) => void said.push(words));
    }
    const { ask, waymark, dataFolder, events, pass } = await openedByHand();
    const key = await testKeyOf(dataFolder);
    const envelopes: unknown[] = [];
    const send = async (route: string, input: unknown) =>
      envelopes.push(await waymark.handle({ route, input, trusted: true }));
    await send('keys.state', {});
    await send('keys.changePassphrase', { present: WRONG, passphrase: OTHER });
    await send('keys.changePassphrase', { present: 7, passphrase: TEST_PASSPHRASE });
    await send('keys.unlock', { passphrase: TEST_PASSPHRASE, more: 1 });
    await ask('keys.lock', {});
    await send('keys.unlock', { passphrase: WRONG });
    pass(60);
    await send('keys.unlock', { passphrase: TEST_PASSPHRASE });
    vi.restoreAllMocks();
    const everything = JSON.stringify([envelopes, events, said]);
    for (const secret of [
      TEST_PASSPHRASE,
      WRONG,
      OTHER,
      key.toString('hex'),
      key.toString('base64'),
    ]) {
      expect(everything).not.toContain(secret);
    }
    expect(said).toEqual([]);
  });
});
