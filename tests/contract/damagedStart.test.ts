/** What happens at the start when the database is damaged or gone? */
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RestoreOffer } from '#main/services/backups/offer.ts';
import { connect } from '#main/store/connect.ts';
import { damagePages, flipByte } from '../support/damage.ts';
import { beginConference } from '../support/families.ts';
import { temporaryFolder } from '../support/folders.ts';
import { testKeyOf } from '../support/passphrase.ts';
import { openTestWaymark } from '../support/waymark.ts';

const clock = () => new Date('2026-03-25T09:00:00Z');

/** A closed folder with a conference in it and one backup. */
async function backedUp() {
  const test = await openTestWaymark({ clock });
  const { conferenceId } = await beginConference(test);
  await test.waymark.close();
  const { dataFolder } = test;
  const [name = ''] = readdirSync(join(dataFolder, 'backups')).filter((file) =>
    file.endsWith('.db'),
  );
  return {
    dataFolder,
    conferenceId,
    database: join(dataFolder, 'waymark.db'),
    backup: join(dataFolder, 'backups', name),
  };
}

/** Somebody who answers every offer the same way, and what they were offered. */
function answering(answer: boolean) {
  const offers: RestoreOffer[] = [];
  const askToRestore = async (offer: RestoreOffer) => {
    offers.push(offer);
    return answer;
  };
  return { offers, askToRestore };
}

const inside = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, readFileSync(path, 'base64')];
    });

const DAMAGES: [string, (database: string) => void][] = [
  ['is no database', (database) => writeFileSync(database, 'Dear all, see attached.'.repeat(400))],
  ['is cut off', (database) => truncateSync(database, 9_000)],
  ['is empty', (database) => writeFileSync(database, '')],
  ['is damaged further inside', damagePages],
];

describe.each(DAMAGES)('a database that %s', (_, damage) => {
  it('is set aside, and the newest good backup takes its place when that is wanted', async () => {
    const { dataFolder, database, conferenceId } = await backedUp();
    damage(database);
    const damaged = readFileSync(database);
    const { offers, askToRestore } = answering(true);
    const { ask } = await openTestWaymark({ dataFolder, askToRestore, clock });
    expect(offers).toMatchObject([{ conferences: 1, madeAt: clock() }]);
    expect(offers[0]?.problem).toContain(database);
    expect((await ask('record.read', { conferenceId })).record.children).toHaveLength(1);
    expect(readFileSync(join(dataFolder, 'damaged-20260325T090000000Z.db'))).toEqual(damaged);
  });

  it('stays as it is when nothing is to be restored', async () => {
    const { dataFolder, database } = await backedUp();
    damage(database);
    const before = inside(dataFolder);
    await expect(
      openTestWaymark({ dataFolder, askToRestore: answering(false).askToRestore }),
    ).rejects.toMatchObject({
      code: 'storeUnreadable',
      message: expect.stringContaining(database),
    });
    expect(inside(dataFolder)).toEqual(before);
  });
});

describe('a damaged database', () => {
  it('takes its log along when it is set aside', async () => {
    const { dataFolder, database } = await backedUp();
    writeFileSync(database, '');
    writeFileSync(`${database}-wal`, 'last words');
    await openTestWaymark({ dataFolder, askToRestore: async () => true, clock });
    const log = join(dataFolder, 'damaged-20260325T090000000Z.db-wal');
    expect(readFileSync(log, 'utf8')).toBe('last words');
  });

  it('is kept when a second one is set aside', async () => {
    const { dataFolder, database } = await backedUp();
    for (const day of ['20', '21']) {
      writeFileSync(database, `damaged on ${day}`);
      const { waymark } = await openTestWaymark({
        dataFolder,
        askToRestore: async () => true,
        clock: () => new Date(`2026-04-${day}T09:00:00Z`),
      });
      await waymark.close();
    }
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('damaged-'))).toEqual([
      'damaged-20260420T090000000Z.db',
      'damaged-20260421T090000000Z.db',
    ]);
  });

  it('is told without an offer when no backup is good', async () => {
    const { dataFolder, database, backup } = await backedUp();
    damagePages(backup);
    writeFileSync(database, '');
    const { offers, askToRestore } = answering(true);
    await expect(openTestWaymark({ dataFolder, askToRestore })).rejects.toMatchObject({
      code: 'storeUnreadable',
    });
    expect(offers).toEqual([]);
  });

  it('gets the older backup when the newest is damaged', async () => {
    const { dataFolder, database, backup, conferenceId } = await backedUp();
    const newer = join(dataFolder, 'backups', 'waymark-20260326T090000000Z.db');
    writeFileSync(newer, readFileSync(backup));
    damagePages(newer);
    writeFileSync(database, '');
    const { offers, askToRestore } = answering(true);
    const { ask } = await openTestWaymark({ dataFolder, askToRestore });
    expect(offers).toMatchObject([{ madeAt: clock() }]);
    expect((await ask('conferences.list', {})).conferences[0]?.id).toBe(conferenceId);
  });
});

describe('a damaged log of a crash', () => {
  it('is told, set aside with its database, and the newest good backup takes their place', async () => {
    const test = await openTestWaymark({ clock });
    const { conferenceId } = await beginConference(test);
    await test.ask('backups.make', {});
    for (const place of ['one', 'two', 'three']) {
      const values = { place };
      const command = { name: 'set', kind: 'conferences', id: conferenceId, values } as const;
      await test.ask('record.apply', { conferenceId, command });
    }
    const dataFolder = temporaryFolder();
    cpSync(test.dataFolder, dataFolder, { recursive: true });
    const log = join(dataFolder, 'waymark.db-wal');
    flipByte(log, 100);
    const damaged = readFileSync(log);
    const { offers, askToRestore } = answering(true);
    const { ask } = await openTestWaymark({ dataFolder, askToRestore, clock });
    expect(offers[0]?.problem).toContain('waymark.db-wal is damaged');
    expect((await ask('record.read', { conferenceId })).record.children).toHaveLength(1);
    expect(readFileSync(join(dataFolder, 'damaged-20260325T090000000Z.db-wal'))).toEqual(damaged);
  });
});

describe('a database that is gone', () => {
  it('is not begun anew over backups without asking', async () => {
    const { dataFolder, database, conferenceId } = await backedUp();
    rmSync(database);
    await expect(openTestWaymark({ dataFolder })).rejects.toMatchObject({
      code: 'storeUnreadable',
    });
    expect(existsSync(database)).toBe(false);
    const { ask } = await openTestWaymark({ dataFolder, askToRestore: async () => true });
    expect((await ask('conferences.list', {})).conferences[0]?.id).toBe(conferenceId);
  });
});

describe('what is no damage', () => {
  it('gets no offer: a database of a newer Waymark', async () => {
    const { dataFolder, database } = await backedUp();
    const bare = connect(database, await testKeyOf(dataFolder));
    bare.pragma('user_version = 99');
    bare.close();
    const { offers, askToRestore } = answering(true);
    await expect(openTestWaymark({ dataFolder, askToRestore })).rejects.toMatchObject({
      code: 'storeNewer',
    });
    expect(offers).toEqual([]);
  });

  it('gets no offer: a key that is lost', async () => {
    const { dataFolder } = await backedUp();
    renameSync(join(dataFolder, 'keys.json'), join(dataFolder, 'keys.old'));
    const { offers, askToRestore } = answering(true);
    await expect(openTestWaymark({ dataFolder, askToRestore })).rejects.toMatchObject({
      code: 'storeUnreadable',
    });
    expect(offers).toEqual([]);
  });
});
