/** Is a conference that was deleted gone everywhere Waymark can reach, and does it stay gone? */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WaymarkContext } from '#main/services/openWaymark.ts';
import { connectToRead } from '#main/store/connect.ts';
import type { Input } from '#shared/contract/routes.ts';
import { newId } from '#shared/record/ids.ts';
import { damagePages } from '../support/damage.ts';
import { beginConference } from '../support/families.ts';
import { temporaryFolder } from '../support/folders.ts';
import { testKeyOf } from '../support/passphrase.ts';
import { openTestWaymark } from '../support/waymark.ts';

const DAY = 86_400_000;

/** Waymark with two conferences, of which the first is to go, and a clock that can be set. */
async function opened(given: Partial<WaymarkContext> = {}) {
  let now = new Date('2026-03-25T09:00:00Z');
  let strike = () => {};
  const test = await openTestWaymark({
    clock: () => now,
    everyHour(run) {
      strike = run;
      return () => {};
    },
    ...given,
  });
  const { conferenceId } = await beginConference(test);
  const deletion = (values: Partial<Input<'deletion.delete'>> = {}) =>
    test.ask('deletion.delete', {
      conferenceId,
      familyName: 'Okafor',
      reason: 'retention',
      ...values,
    });
  return {
    ...test,
    conferenceId,
    deletion,
    setClock: (moment: Date) => {
      now = moment;
    },
    now: () => now,
    strike: () => strike(),
  };
}

const within = (folder: string) => join(folder, 'Waymark backups');

/** Gives the backups of a folder in which a conference is found. */
async function backupsWith(dataFolder: string, folder: string, conferenceId: string) {
  const key = await testKeyOf(dataFolder);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .filter((name) => {
      const database = connectToRead(join(folder, name), key);
      const found = database
        .prepare(
          'SELECT (SELECT count(*) FROM conferences WHERE id = :id) + (SELECT count(*) FROM people WHERE conference_id = :id) + (SELECT count(*) FROM change_log WHERE conference_id = :id)',
        )
        .pluck()
        .get({ id: conferenceId }) as number;
      database.close();
      return found > 0;
    });
}

describe('deleting a conference for good', () => {
  it('says first what it means', async () => {
    const { ask, conferenceId } = await opened();
    await ask('backups.make', {});
    expect(await ask('deletion.outlook', { conferenceId })).toEqual({
      familyName: 'Okafor',
      keepUntil: null,
      rowCount: 7,
      entryCount: 2,
      finalCount: 0,
      firstEntryAt: '2026-03-25T09:00:00.000Z',
      lastEntryAt: '2026-03-25T09:00:00.000Z',
      lasting: {
        goneBy: '2026-04-27',
        usual: 1,
        beforeUpdate: 0,
        beforeRestore: 0,
        damaged: 0,
        aside: [],
        secondFolder: null,
      },
    });
  });

  it('takes it from the list and leaves a certificate', async () => {
    const { ask, conferenceId, deletion } = await opened();
    const certificate = await deletion();
    expect((await ask('conferences.list', {})).conferences).toEqual([]);
    await expect(ask('record.read', { conferenceId })).rejects.toMatchObject({ code: 'notFound' });
    expect(await ask('deletion.list', {})).toEqual([certificate]);
    expect(certificate).toMatchObject({
      conferenceId,
      at: '2026-03-25T09:00:00.000Z',
      actor: 'minute-taker',
      reason: 'retention',
      note: '',
      rowCount: 7,
      entryCount: 2,
    });
    expect(certificate).not.toHaveProperty('lastEntryId');
  });

  it.each(['', 'Okafo', 'Haddad', 'Okafor Okafor'])(
    'changes nothing when %j was typed for the family’s name',
    async (familyName) => {
      const { ask, conferenceId, deletion } = await opened();
      await expect(deletion({ familyName })).rejects.toMatchObject({
        code: 'invalid',
        details: { field: 'familyName' },
      });
      expect((await ask('record.read', { conferenceId })).record.people).toHaveLength(2);
    },
  );

  it('takes the name however large it was typed, and none for a family without one', async () => {
    const { ask, deletion } = await opened();
    await deletion({ familyName: '  okafor ' });
    const { id } = await ask('conferences.create', { kind: 'review', nation: 'wales' });
    await deletion({ conferenceId: id, familyName: '' });
    expect((await ask('conferences.list', {})).conferences).toEqual([]);
  });

  it.each([
    ['', 'Please say why'],
    ['   ', 'Please say why'],
    ['Ada is grown up now', 'without names'],
    ['The OKAFORS asked; that is, Mrs. okafor', 'without names'],
    ['The Okafors asked', 'without names'],
  ])('asks for another reason in words that name nobody: %j', async (note, sentence) => {
    const { ask, deletion } = await opened();
    await expect(deletion({ reason: 'other', note })).rejects.toMatchObject({
      code: 'invalid',
      details: { field: 'note' },
      message: expect.stringContaining(sentence),
    });
    expect((await ask('conferences.list', {})).conferences).toHaveLength(1);
  });

  it('keeps words only where the reason is another', async () => {
    const { deletion } = await opened();
    expect(await deletion({ reason: 'request', note: 'Ada asked' })).toMatchObject({ note: '' });
    const other = await opened();
    expect(
      await other.deletion({ reason: 'other', note: ' Typed in for practice ' }),
    ).toMatchObject({ reason: 'other', note: 'Typed in for practice' });
  });

  it('says so when it is not here', async () => {
    const { deletion, ask } = await opened();
    await expect(deletion({ conferenceId: newId() })).rejects.toMatchObject({ code: 'notFound' });
    await expect(ask('deletion.outlook', { conferenceId: newId() })).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});

describe('the backups of a conference that was deleted', () => {
  it('lose it by the day that was named, also when nothing else is ever done', async () => {
    const second = temporaryFolder();
    const test = await opened({ chooseBackupFolder: async () => second });
    const { ask, conferenceId, dataFolder, setClock, now, strike, deletion } = test;
    await ask('backups.chooseFolder', {});
    const folders = [join(dataFolder, 'backups'), within(second)];
    const holding = async () =>
      (await Promise.all(folders.map((one) => backupsWith(dataFolder, one, conferenceId)))).flat();
    for (let day = 0; day < 30; day += 1) {
      setClock(new Date(now().getTime() + DAY));
      const values = { place: `Room ${day}` };
      const command = { name: 'set', kind: 'conferences', id: conferenceId, values } as const;
      await ask('record.apply', { conferenceId, command });
      await ask('backups.make', {});
    }
    const { lasting } = await ask('deletion.outlook', { conferenceId });
    await deletion();
    expect((await holding()).length).toBeGreaterThan(8);
    // The backup made at once takes the place of the others of its week, so a week earlier.
    const left: number[] = [];
    for (const days of [8, 0]) {
      setClock(new Date(Date.parse(lasting.goneBy) - days * DAY));
      strike();
      await ask('backups.list', {});
      left.push((await holding()).length);
    }
    expect(left[0]).toBeGreaterThan(0);
    expect(left[1]).toBe(0);
    expect(readdirSync(join(dataFolder, 'backups')).length).toBeGreaterThan(1);
  }, 60_000);

  it('lose it at once when somebody asks for that, the second folder too', async () => {
    const second = temporaryFolder();
    const { ask, conferenceId, dataFolder, deletion, setClock } = await opened({
      chooseBackupFolder: async () => second,
    });
    await ask('backups.chooseFolder', {});
    await ask('backups.make', {});
    const [backup] = (await ask('backups.list', {})).backups;
    setClock(new Date('2026-03-25T10:00:00Z'));
    await ask('backups.restore', { name: backup?.name ?? '' });
    await deletion();
    const damaged = 'waymark-20260301T000000000Z.db';
    writeFileSync(join(dataFolder, 'backups', damaged), 'no database');
    const { backups } = await ask('backups.keepNewestOnly', {});
    expect(backups).toMatchObject([{ good: true, conferences: 0 }]);
    for (const folder of [join(dataFolder, 'backups'), within(second)]) {
      expect(await backupsWith(dataFolder, folder, conferenceId)).toEqual([]);
      expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toHaveLength(1);
    }
  });

  it('lose it also when a clock was a year ahead once, and what is there now stays', async () => {
    const { ask, conferenceId, dataFolder, deletion, setClock, now } = await opened();
    const today = now();
    setClock(new Date('2027-03-25T09:00:00Z'));
    await ask('backups.make', {});
    setClock(today);
    await deletion();
    const { backups, changed } = await ask('backups.keepNewestOnly', {});
    expect(backups).toMatchObject([{ madeAt: '2026-03-25T09:00:00.001Z', good: true }]);
    expect(changed).toBe(false);
    expect(await backupsWith(dataFolder, join(dataFolder, 'backups'), conferenceId)).toEqual([]);
  });

  it('are all there when a new one cannot be made', async () => {
    const second = temporaryFolder();
    const { ask, dataFolder } = await opened({ chooseBackupFolder: async () => second });
    await ask('backups.chooseFolder', {});
    await ask('backups.make', {});
    const folder = join(dataFolder, 'backups');
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    await expect(ask('backups.keepNewestOnly', {})).rejects.toMatchObject({ code: 'fileAccess' });
    const left = readdirSync(within(second)).filter((name) => name.endsWith('.db'));
    expect(left).toHaveLength(1);
  });

  it('and what else stays is counted', async () => {
    const second = temporaryFolder();
    const { ask, conferenceId, dataFolder, setClock } = await opened({
      chooseBackupFolder: async () => second,
    });
    await ask('backups.make', {});
    const [backup] = (await ask('backups.list', {})).backups;
    setClock(new Date('2026-03-25T10:00:00Z'));
    await ask('backups.restore', { name: backup?.name ?? '' });
    damagePages(join(dataFolder, 'backups', backup?.name ?? ''));
    writeFileSync(join(dataFolder, 'damaged-20260301T000000000Z.db'), 'no database');
    await ask('backups.chooseFolder', {});
    expect((await ask('deletion.outlook', { conferenceId })).lasting).toMatchObject({
      usual: 0,
      beforeRestore: 1,
      damaged: 1,
      aside: ['damaged-20260301T000000000Z.db'],
      secondFolder: within(second),
    });
  });

  it('hold the certificate from the moment of the deletion', async () => {
    const { ask, deletion, dataFolder } = await opened();
    await deletion();
    const { backups, changed } = await ask('backups.list', {});
    expect(changed).toBe(false);
    expect(backups).toMatchObject([{ good: true, conferences: 0 }]);
    expect(readdirSync(join(dataFolder, 'backups'))).toHaveLength(2);
  });
});

describe('after an older backup was restored', () => {
  it('what was deleted since stays deleted, also after closing', async () => {
    const { ask, conferenceId, deletion, setClock, dataFolder, waymark } = await opened();
    const other = await ask('conferences.create', {
      familyName: 'Haddad',
      kind: 'review',
      nation: 'wales',
    });
    const [backup] = (await ask('backups.make', {})).backups;
    setClock(new Date('2026-03-26T10:00:00Z'));
    await deletion({ reason: 'request' });
    await ask('backups.restore', { name: backup?.name ?? '' });
    expect((await ask('conferences.list', {})).conferences.map(({ id }) => id)).toEqual([other.id]);
    expect((await ask('deletion.list', {})).map(({ reason }) => reason)).toEqual([
      'again',
      'request',
    ]);
    await waymark.close();
    const again = await openTestWaymark({ dataFolder });
    expect((await again.ask('conferences.list', {})).conferences.map(({ id }) => id)).toEqual([
      other.id,
    ]);
    await expect(again.ask('record.read', { conferenceId })).rejects.toMatchObject({
      code: 'notFound',
    });
  });

  it('a restore forth again finds both certificates once', async () => {
    const { ask, deletion, setClock } = await opened();
    const [backup] = (await ask('backups.make', {})).backups;
    setClock(new Date('2026-03-26T10:00:00Z'));
    await deletion();
    setClock(new Date('2026-03-26T11:00:00Z'));
    const { backups } = await ask('backups.restore', { name: backup?.name ?? '' });
    const before = backups.find(({ why }) => why === 'beforeRestore');
    setClock(new Date('2026-03-26T12:00:00Z'));
    await ask('backups.restore', { name: before?.name ?? '' });
    const certificates = await ask('deletion.list', {});
    expect(new Set(certificates.map(({ id }) => id)).size).toBe(2);
    expect((await ask('conferences.list', {})).conferences).toEqual([]);
  });
});

describe('a conference that was deleted here and comes in again', () => {
  it('is named as such, and comes in only when somebody knows', async () => {
    const path = join(temporaryFolder(), 'handed.waymark');
    const { ask, conferenceId, deletion } = await opened({
      chooseFileToWrite: async () => path,
      chooseFileToRead: async () => path,
    });
    const saved = await ask('handover.save', { conferenceId });
    await deletion({ reason: 'request' });
    const chosen = await ask('handover.choose', {});
    const ticket = chosen?.ticket ?? '';
    const passphrase = saved?.passphrase ?? '';
    expect(await ask('handover.open', { ticket, passphrase })).toMatchObject({
      here: null,
      deletedHere: { at: '2026-03-25T09:00:00.000Z', actor: 'minute-taker', reason: 'request' },
    });
    await expect(ask('handover.bringIn', { ticket, as: 'itself' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await ask('handover.bringIn', { ticket, as: 'itself', deletedHereIsKnown: true });
    expect((await ask('conferences.list', {})).conferences).toMatchObject([{ id: conferenceId }]);
    expect(await ask('deletion.list', {})).toHaveLength(1);
  });
});
