/** Is a conference that was deleted gone, wholly or not at all, and does a certificate stay? */
import { randomBytes } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { verifyFile } from '#main/store/backup.ts';
import { connect } from '#main/store/connect.ts';
import { carryOver, type Ending } from '#main/store/deletions.ts';
import { migrate } from '#main/store/migrate.ts';
import { MIGRATIONS } from '#main/store/migrations/index.ts';
import { newId } from '#shared/record/ids.ts';
import { conferenceOf, KIND_NAMES } from '#shared/record/record.ts';
import { filledFinal } from '../support/filledFinal.ts';
import { filledRecord } from '../support/filledRows.ts';
import { temporaryFolder } from '../support/folders.ts';
import { ACTING, apply, openBare, openTestStore, thrownBy } from '../support/stores.ts';

const ENDING: Ending = {
  at: '2051-06-01T10:00:00.000Z',
  actor: 'minute-taker',
  reason: 'retention',
  note: '',
};

/** A store with a conference that is to go, and one that stays. */
function twoConferences() {
  const opened = openTestStore();
  const [going, staying] = [filledRecord(2, 'Qwertzuiop'), filledRecord(2, 'Something else')];
  const id = conferenceOf(going).id;
  const stayingId = conferenceOf(staying).id;
  opened.store.create(going, 'import', { ...ACTING, at: '2026-03-25T09:30:00.000Z' });
  opened.store.create(staying, 'import', ACTING);
  const words = { title: 'Qwertzuiop', pdf: Buffer.from('%PDF-1.7 Qwertzuiop') };
  opened.store.addFinals(id, [filledFinal(going, words)]);
  opened.store.addFinals(stayingId, [filledFinal(staying)]);
  const values = { place: 'Town Hall' };
  apply(opened.store, id, { name: 'set', kind: 'conferences', id, values });
  return { ...opened, id, stayingId, staying };
}

const countIn = (database: Database, table: string, column: string, id: string) =>
  database.prepare(`SELECT count(*) FROM "${table}" WHERE "${column}" = ?`).pluck().get(id);

const certificateOf = (conferenceId: string, lastEntryId = newId()) =>
  `INSERT INTO deletions VALUES (NULL, '${newId()}', '${conferenceId}', '2051-06-01T10:00:00.000Z',
    'somebody', 'other', '', 1, 1, '', '', '${lastEntryId}')`;

describe('deleting a conference for good', () => {
  it('takes every row and every log entry of it, and nothing of another', () => {
    const opened = twoConferences();
    const { store, id, stayingId, staying } = opened;
    store.deleteForGood(id, ENDING);
    expect(store.has(id)).toBe(false);
    expect(store.read(id)).toBeUndefined();
    expect(store.read(stayingId)?.record).toEqual(staying);
    const database = openBare(opened);
    for (const kind of KIND_NAMES) {
      const column = kind === 'conferences' ? 'id' : 'conference_id';
      expect(countIn(database, kind, column, id), kind).toBe(0);
      expect(countIn(database, kind, column, stayingId), kind).toBeGreaterThan(0);
    }
    expect(countIn(database, 'change_log', 'conference_id', id)).toBe(0);
    expect(countIn(database, 'change_log', 'conference_id', stayingId)).toBe(1);
    expect(countIn(database, 'final_copies', 'conference_id', id)).toBe(0);
    expect(countIn(database, 'final_copies', 'conference_id', stayingId)).toBe(1);
  });

  it('leaves a certificate that tells how much there was, and names nobody', () => {
    const { store, id } = twoConferences();
    const extent = store.extentOf(id);
    expect(extent).toEqual({
      rowCount: 1 + 2 * (KIND_NAMES.length - 1),
      entryCount: 2,
      firstEntryAt: '2026-03-25T09:30:00.000Z',
      lastEntryAt: ACTING.at,
    });
    const certificate = store.deleteForGood(id, ENDING);
    expect(certificate).toMatchObject({ conferenceId: id, ...extent, ...ENDING });
    expect(store.certificates()).toEqual([certificate]);
    expect(JSON.stringify(certificate)).not.toContain('Qwertzuiop');
  });

  it('leaves no word of it in the file, its log or its statistics, also decrypted', () => {
    const opened = twoConferences();
    opened.store.close();
    const before = connect(opened.path, opened.opening.key);
    before.exec('ANALYZE');
    expect(before.serialize().includes('Qwertzuiop')).toBe(true);
    before.close();
    const { store } = openTestStore(opened.opening);
    store.deleteForGood(opened.id, ENDING);
    const database = openBare({ ...opened, store });
    const plain = database.serialize();
    expect(plain.includes('Something else')).toBe(true);
    expect(plain.includes('Qwertzuiop')).toBe(false);
  });

  it('is all or nothing when it breaks off half-way', () => {
    const opened = twoConferences();
    const before = opened.store.read(opened.id);
    const database = openBare(opened);
    database.exec(`CREATE TRIGGER breaks_off BEFORE DELETE ON withholdings
      BEGIN SELECT RAISE(ABORT, 'broken off'); END`);
    database.close();
    const { store } = openTestStore(opened.opening);
    expect(() => store.deleteForGood(opened.id, ENDING)).toThrow();
    expect(store.read(opened.id)).toEqual(before);
    expect(store.certificates()).toEqual([]);
  });

  it('says so when the conference is not there', () => {
    const { store } = twoConferences();
    expect(thrownBy(() => store.deleteForGood(newId(), ENDING))).toMatchObject({
      code: 'notFound',
    });
    expect(thrownBy(() => store.extentOf(newId()))).toMatchObject({ code: 'notFound' });
  });

  it('lets the same conference come in again, and go again', () => {
    const { store } = openTestStore();
    const record = filledRecord();
    const { id } = conferenceOf(record);
    for (const _ of [1, 2]) {
      store.create(record, 'import', ACTING);
      store.deleteForGood(id, ENDING);
    }
    expect(store.certificates().map(({ conferenceId }) => conferenceId)).toEqual([id, id]);
  });
});

describe('the database itself', () => {
  const refused = 'a conference goes only with a certificate';

  it('lets no conference go without a certificate', () => {
    const opened = twoConferences();
    const database = openBare(opened);
    expect(() => database.exec('DELETE FROM conferences')).toThrow(refused);
  });

  it('lets none go with the certificate of an earlier deletion', () => {
    const opened = openTestStore();
    const record = filledRecord();
    const { id } = conferenceOf(record);
    opened.store.create(record, 'import', ACTING);
    opened.store.deleteForGood(id, ENDING);
    opened.store.create(record, 'import', ACTING);
    const database = openBare(opened);
    expect(() => database.exec('DELETE FROM conferences')).toThrow(refused);
    expect(() => database.exec('DELETE FROM change_log')).toThrow('only ever added to');
  });

  it('keeps every log entry as long as its conference is there, certificate or not', () => {
    const opened = twoConferences();
    const database = openBare(opened);
    const last = database
      .prepare('SELECT id FROM change_log WHERE conference_id = ? ORDER BY number DESC')
      .pluck()
      .get(opened.id) as string;
    database.exec(certificateOf(opened.id, last));
    expect(() =>
      database.exec(`DELETE FROM change_log WHERE conference_id = '${opened.id}'`),
    ).toThrow('only ever added to');
  });

  it('does not let the log stay behind, nor the rows', () => {
    const opened = twoConferences();
    const database = openBare(opened);
    const last = database
      .prepare('SELECT id FROM change_log WHERE conference_id = ? ORDER BY number DESC')
      .pluck()
      .get(opened.id) as string;
    database.exec(certificateOf(opened.id, last));
    expect(() => database.exec(`DELETE FROM conferences WHERE id = '${opened.id}'`)).toThrow(
      'FOREIGN KEY',
    );
  });

  it.each([
    ['changed', "UPDATE deletions SET actor = 'somebody else'"],
    ['removed', 'DELETE FROM deletions'],
    ['replaced', 'INSERT OR REPLACE INTO deletions SELECT * FROM deletions'],
  ])('lets no certificate be %s', (_, sql) => {
    const opened = twoConferences();
    opened.store.deleteForGood(opened.id, ENDING);
    const database = openBare(opened);
    const before = database.prepare('SELECT * FROM deletions').all();
    expect(() => database.exec(sql)).toThrow('only ever added');
    expect(database.prepare('SELECT * FROM deletions').all()).toEqual(before);
  });

  it('has every trigger after all migrations, also where a table was made anew', () => {
    const database = openBare(openTestStore());
    const names = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
      .pluck()
      .all();
    expect(names).toEqual(
      expect.arrayContaining([
        'change_log_is_never_changed',
        'change_log_is_never_shortened',
        'conferences_go_only_with_a_certificate',
        'deletions_are_never_changed',
        'deletions_are_never_shortened',
      ]),
    );
  });
});

describe('an older database', () => {
  const key = randomBytes(32);

  function backedUp() {
    const opened = openTestStore({ key });
    const record = filledRecord();
    opened.store.create(record, 'import', ACTING);
    const older = join(temporaryFolder(), 'older.db');
    opened.store.backUpTo(older);
    return { ...opened, record, id: conferenceOf(record).id, older };
  }
  const carrying = (certificates: ReturnType<typeof deleted>) => ({
    key,
    appVersion: '0.0.0-test',
    clock: () => new Date(),
    certificates,
    acting: ACTING,
  });
  function deleted({ store, id }: ReturnType<typeof backedUp>) {
    store.deleteForGood(id, ENDING);
    return store.certificates();
  }

  it('loses what was deleted since, and gets the certificates', () => {
    const backup = backedUp();
    const certificates = deleted(backup);
    carryOver(backup.older, carrying(certificates));
    expect(verifyFile(backup.older, key)).toMatchObject({ conferences: 0, deletions: 2 });
    const { opening, path, store: live } = openTestStore({ key });
    live.close();
    copyFileSync(backup.older, path);
    const { store } = openTestStore(opening);
    expect(store.has(backup.id)).toBe(false);
    expect(store.certificates().map(({ reason }) => reason)).toEqual(['again', 'retention']);
  });

  it('is left as it is when nothing was deleted since', () => {
    const backup = backedUp();
    const before = verifyFile(backup.older, key);
    carryOver(backup.older, carrying([]));
    expect(verifyFile(backup.older, key)).toEqual(before);
  });

  it('keeps what came in again after it was deleted', () => {
    const first = backedUp();
    const certificates = deleted(first);
    first.store.create(first.record, 'import', ACTING);
    const path = join(temporaryFolder(), 'later.db');
    first.store.backUpTo(path);
    carryOver(path, carrying(certificates));
    expect(verifyFile(path, key)).toMatchObject({ conferences: 1, deletions: 1 });
  });

  it('is brought up to date first when it knows of no certificates yet', () => {
    const backup = backedUp();
    const certificates = deleted(backup);
    const path = join(temporaryFolder(), 'first.db');
    const clock = () => new Date();
    const database = connect(path, key, true);
    migrate(database, { migrations: MIGRATIONS.slice(0, 1), path, appVersion: '0', clock });
    const columns = database.pragma('table_info("conferences")') as { name: string }[];
    const row = columns.map(({ name }) => (name === 'id' ? `'${backup.id}'` : zeroFor(name)));
    database.exec(`INSERT INTO conferences VALUES (${row.join(', ')})`);
    database.exec(`INSERT INTO change_log VALUES (1, 'a', '${backup.id}', '', '', NULL, '', '')`);
    database.pragma('journal_mode = DELETE');
    database.close();
    carryOver(path, carrying(certificates));
    expect(verifyFile(path, key)).toMatchObject({
      schemaVersion: MIGRATIONS.length,
      conferences: 0,
      changes: 0,
      deletions: 2,
    });
  });
});

function zeroFor(column: string): string {
  return /^(position|version|told_.*)$/.test(column)
    ? '0'
    : /(_on|_id)$/.test(column)
      ? 'NULL'
      : "''";
}
