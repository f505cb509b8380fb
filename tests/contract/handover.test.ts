/** Does a conference come over to another Waymark, and never over what is there? */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WaymarkContext } from '#main/services/openWaymark.ts';
import { connect } from '#main/store/connect.ts';
import { databasePath } from '#main/store/dataFolder.ts';
import type { Command } from '#shared/record/commands.ts';
import { KIND_NAMES } from '#shared/record/record.ts';
import { flipByte } from '../support/damage.ts';
import { beginConference } from '../support/families.ts';
import { temporaryFolder } from '../support/folders.ts';
import { testKeyOf } from '../support/passphrase.ts';
import { openTestWaymark, type TestWaymark } from '../support/waymark.ts';

/** Two Waymarks on computers of their own, and a folder between them. */
async function twoWaymarks(given: Partial<WaymarkContext> = {}) {
  const path = join(temporaryFolder(), 'handed.waymark');
  const dialogs = { chooseFileToWrite: async () => path, chooseFileToRead: async () => path };
  const at = (day: string) => () => new Date(`${day}T10:00:00Z`);
  const here = await openTestWaymark({
    ...dialogs,
    clock: at('2026-03-25'),
    actor: 'a.chair',
    ...given,
  });
  const there = await openTestWaymark({ ...dialogs, clock: at('2026-03-26'), actor: 'b.worker' });
  const { conferenceId, ...family } = await beginConference(here);
  const saved = await here.ask('handover.save', { conferenceId });
  return { here, there, conferenceId, family, path, passphrase: saved?.passphrase ?? '' };
}

async function opened({ ask }: TestWaymark, passphrase: string) {
  const chosen = await ask('handover.choose', {});
  const ticket = chosen?.ticket ?? '';
  return { ticket, content: await ask('handover.open', { ticket, passphrase }) };
}

const setName = (id: string, familyName: string) => ({
  conferenceId: id,
  command: { name: 'set', kind: 'conferences', id, values: { familyName } } satisfies Command,
});

/** Gives the log of a closed data folder. */
async function logIn(dataFolder: string) {
  const key = await testKeyOf(dataFolder);
  const database = connect(databasePath(dataFolder), key);
  const log = database.prepare('SELECT * FROM change_log ORDER BY number').all();
  database.close();
  return log as { actor: string; command: string; conference_id: string }[];
}

describe('handing a conference over', () => {
  it('brings it to another computer as it was, under a passphrase shown once [R7.10]', async () => {
    const { here, there, conferenceId, passphrase } = await twoWaymarks();
    const { ticket, content } = await opened(there, passphrase);
    expect(content).toMatchObject({
      familyName: 'Okafor',
      kind: 'initial',
      heldOn: '2026-03-25',
      childNames: ['Ada'],
      lines: 7,
      by: 'a.chair',
      at: '2026-03-25T10:00:00.000Z',
      here: null,
      deletedHere: null,
    });
    expect((await there.ask('conferences.list', {})).conferences).toEqual([]);
    const { id } = await there.ask('handover.bringIn', { ticket, as: 'itself' });
    expect(id).toBe(conferenceId);
    const { record } = await there.ask('record.read', { conferenceId });
    expect(record).toEqual((await here.ask('record.read', { conferenceId })).record);
  });

  it('begins its log anew, with who handed it over', async () => {
    const { here, there, passphrase } = await twoWaymarks();
    const { ticket } = await opened(there, passphrase);
    await there.ask('handover.bringIn', { ticket, as: 'itself' });
    await there.waymark.close();
    await here.waymark.close();
    const [first, ...more] = await logIn(there.dataFolder);
    expect(more).toEqual([]);
    expect(first?.actor).toBe('b.worker');
    expect(JSON.parse(first?.command ?? '')).toEqual({
      name: 'import',
      from: { by: 'a.chair', at: '2026-03-25T10:00:00.000Z' },
    });
    expect(await logIn(here.dataFolder)).toHaveLength(2);
  });

  it('writes one file, for this user alone, that names nobody and says nothing', async () => {
    let suggested = '';
    const folder = temporaryFolder();
    const { path, passphrase } = await twoWaymarks({
      chooseFileToWrite: async (name) => {
        suggested = name;
        return join(folder, 'handed.waymark');
      },
    });
    expect(suggested).toMatch(/[/\\]waymark-2026-03-25-[0-9a-f]{6}\.waymark$/);
    expect(readdirSync(folder)).toEqual(['handed.waymark']);
    const file = readFileSync(join(folder, 'handed.waymark'));
    for (const word of ['Okafor', 'Ada', 'a.chair', passphrase]) {
      expect(file.includes(word)).toBe(false);
    }
    expect(path).not.toContain('Okafor');
    if (process.platform !== 'win32') {
      expect(statSync(join(folder, 'handed.waymark')).mode & 0o077).toBe(0);
    }
  });

  it('makes another passphrase each time, and keeps none', async () => {
    const { here, conferenceId, passphrase } = await twoWaymarks();
    const again = await here.ask('handover.save', { conferenceId });
    expect(again?.passphrase).not.toBe(passphrase);
    const { ticket } = (await here.ask('handover.choose', {})) ?? { ticket: '' };
    await expect(here.ask('handover.open', { ticket, passphrase })).rejects.toMatchObject({
      code: 'invalid',
      details: { reason: 'passphrase' },
    });
  });

  it('writes nothing when nobody named a file', async () => {
    const { ask, events, ...quiet } = await openTestWaymark();
    const { conferenceId } = await beginConference({ ask, events, ...quiet });
    const before = events.length;
    expect(await ask('handover.save', { conferenceId })).toBeNull();
    expect(await ask('handover.choose', {})).toBeNull();
    expect(events.slice(before)).toEqual([]);
  });

  it('never writes over a file of another kind, also one of its own', async () => {
    const folder = temporaryFolder();
    const database = join(folder, 'waymark.db');
    writeFileSync(database, 'as it was');
    const { here, conferenceId } = await twoWaymarks({ chooseFileToWrite: async () => database });
    expect(readFileSync(database, 'utf8')).toBe('as it was');
    expect(readdirSync(folder).sort()).toEqual(['waymark.db', 'waymark.db.waymark']);
    await expect(here.ask('handover.save', { conferenceId })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('leaves nothing where it cannot be written, and says where', async () => {
    const folder = join(temporaryFolder(), 'gone');
    const { here, conferenceId } = await twoWaymarks();
    const other = await openTestWaymark({
      dataFolder: join(temporaryFolder(), 'own'),
      chooseFileToWrite: async () => join(folder, 'a.waymark'),
    });
    const begun = await beginConference(other);
    await expect(
      other.ask('handover.save', { conferenceId: begun.conferenceId }),
    ).rejects.toMatchObject({
      code: 'fileAccess',
      message: expect.stringContaining(folder),
    });
    expect((await here.ask('record.read', { conferenceId })).record).toBeDefined();
  });
});

describe('a conference that is here already', () => {
  it('is shown with when each was last changed, and whether they say the same', async () => {
    const { here, conferenceId, passphrase } = await twoWaymarks();
    const same = await opened(here, passphrase);
    expect(same.content.here).toMatchObject({ familyName: 'Okafor', isSame: true });
    await here.ask('record.apply', setName(conferenceId, 'Okafor-Bell'));
    const other = await opened(here, passphrase);
    expect(other.content).toMatchObject({
      changedAt: '2026-03-25T10:00:00.000Z',
      here: { familyName: 'Okafor-Bell', isSame: false },
    });
  });

  it('says the same when a change to it was taken back', async () => {
    const { here, conferenceId, passphrase } = await twoWaymarks();
    await here.ask('record.apply', setName(conferenceId, 'Okafor-Bell'));
    await here.ask('record.undo', { conferenceId });
    expect((await opened(here, passphrase)).content.here?.isSame).toBe(true);
  });

  it('is never written over', async () => {
    const { here, conferenceId, passphrase } = await twoWaymarks();
    await here.ask('record.apply', setName(conferenceId, 'Okafor-Bell'));
    const before = await here.ask('record.read', { conferenceId });
    const { ticket } = await opened(here, passphrase);
    await expect(
      here.ask('handover.bringIn', { ticket, as: 'itself', deletedHereIsKnown: true }),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect(await here.ask('record.read', { conferenceId })).toEqual(before);
  });

  it('gets a second one beside it, with ids of its own and a name that tells', async () => {
    const { here, conferenceId, passphrase } = await twoWaymarks();
    const before = await here.ask('record.read', { conferenceId });
    const { ticket } = await opened(here, passphrase);
    const { id } = await here.ask('handover.bringIn', { ticket, as: 'secondCopy' });
    expect(id).not.toBe(conferenceId);
    expect(await here.ask('record.read', { conferenceId })).toEqual(before);
    const names = (await here.ask('conferences.list', {})).conferences.map(
      ({ familyName }) => familyName,
    );
    expect(names.sort()).toEqual(['Okafor', 'Okafor (second copy)']);
    const { record } = await here.ask('record.read', { conferenceId: id });
    const idsOf = (of: typeof record) =>
      KIND_NAMES.flatMap((kind) => of[kind].map((row) => row.id));
    const old = new Set(idsOf(before.record));
    expect(idsOf(record).filter((one) => old.has(one))).toEqual([]);
    await here.waymark.close();
    expect(JSON.parse((await logIn(here.dataFolder)).at(-1)?.command ?? '')).toMatchObject({
      name: 'import',
      from: { by: 'a.chair', secondCopyOf: conferenceId },
    });
  });
});

describe('a file that somebody chose', () => {
  async function refused(damage: (path: string) => void) {
    const { there, path } = await twoWaymarks();
    damage(path);
    const error = await there.ask('handover.choose', {}).then(
      () => null,
      (caught: unknown) => caught,
    );
    expect((await there.ask('conferences.list', {})).conferences).toEqual([]);
    return error;
  }

  it('is refused before any passphrase when it did not come over whole', async () => {
    expect(await refused((path) => flipByte(path, 200))).toMatchObject({
      code: 'invalid',
      details: { reason: 'damaged' },
    });
    expect(
      await refused((path) => writeFileSync(path, readFileSync(path).subarray(0, 99))),
    ).toMatchObject({
      details: { reason: 'damaged' },
    });
  });

  it('is refused when it is another file, empty, a folder or gone', async () => {
    expect(await refused((path) => writeFileSync(path, 'Dear all'))).toMatchObject({
      details: { reason: 'other' },
    });
    expect(await refused((path) => writeFileSync(path, ''))).toMatchObject({ code: 'invalid' });
    const { there, path } = await twoWaymarks();
    for (const chosen of [join(path, '..'), `${path}.gone`]) {
      const test = await openTestWaymark({ chooseFileToRead: async () => chosen });
      await expect(test.ask('handover.choose', {})).rejects.toMatchObject({ code: 'fileAccess' });
    }
    expect((await there.ask('conferences.list', {})).conferences).toEqual([]);
  });

  it('is not read when it is larger than a conference can be', async () => {
    const large = await refused((path) => writeFileSync(path, Buffer.alloc(129 * 1024 * 1024)));
    expect(large).toMatchObject({ code: 'invalid', details: { reason: 'large' } });
  });

  it('does not open with a wrong passphrase, however often, and then opens with the right one', async () => {
    const { there, passphrase } = await twoWaymarks();
    const { ticket } = (await there.ask('handover.choose', {})) ?? { ticket: '' };
    for (const wrong of ['0000-0000-0000-0000', 'password', '’', passphrase.slice(1)]) {
      await expect(there.ask('handover.open', { ticket, passphrase: wrong })).rejects.toMatchObject(
        { code: 'invalid', details: { reason: 'passphrase' } },
      );
    }
    await expect(there.ask('handover.bringIn', { ticket, as: 'itself' })).rejects.toMatchObject({
      code: 'notFound',
    });
    const typed = passphrase.toLowerCase().replaceAll('-', ' ');
    expect(await there.ask('handover.open', { ticket, passphrase: typed })).toMatchObject({
      familyName: 'Okafor',
    });
  });

  it('is forgotten when it was brought in, left, or another one was chosen', async () => {
    const { there, passphrase } = await twoWaymarks();
    const first = await opened(there, passphrase);
    const second = await opened(there, passphrase);
    const bringIn = (ticket: string) => there.ask('handover.bringIn', { ticket, as: 'secondCopy' });
    await expect(bringIn(first.ticket)).rejects.toMatchObject({ code: 'notFound' });
    await bringIn(second.ticket);
    await expect(bringIn(second.ticket)).rejects.toMatchObject({ code: 'notFound' });
    const third = await opened(there, passphrase);
    await there.ask('handover.leave', {});
    await expect(bringIn(third.ticket)).rejects.toMatchObject({ code: 'notFound' });
  });
});
