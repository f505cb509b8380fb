/**
 * Whatever happened to the files: does Waymark open them with everything right, or refuse them
 * with a sentence and leave them as they are?
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyFile } from '#main/store/backup.ts';
import { openStore } from '#main/store/open.ts';
import { WaymarkError } from '#shared/errors.ts';
import { type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import { filledRecord } from '../support/filledRows.ts';
import { temporaryFolder } from '../support/folders.ts';
import { chanceOf } from '../support/plantedRecord.ts';
import { ACTING, apply, openTestStore } from '../support/stores.ts';

const PLACES = 40;
const EDITS = 30;
const FRAME = 24 + 4_096;

/** A folder as a crash leaves it, with edits in the log alone, and what was saved in it. */
function crashed() {
  const { store, opening } = openTestStore();
  const { dataFolder, key } = opening;
  const first = filledRecord(1, 'short');
  const { id } = conferenceOf(first);
  store.create(first, 'import', ACTING);
  const lengths: number[] = [];
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const values = { place: `place ${edit}` };
    apply(store, id, { name: 'set', kind: 'conferences', id, values });
    lengths.push(readFileSync(join(dataFolder, 'waymark.db-wal')).length);
  }
  const backup = join(temporaryFolder(), 'backup.db');
  store.backUpTo(backup);
  const left = temporaryFolder();
  cpSync(dataFolder, left, { recursive: true });
  const record = store.read(id)?.record;
  if (record === undefined) throw new Error('It was just saved.');
  store.close();
  return { left, closed: dataFolder, key, id, record, backup, beforeLast: lengths.at(-2) ?? 0 };
}

/** Opens a folder, or gives the refusal. */
function opened(dataFolder: string, key: Buffer, id: string): ConferenceRecord | WaymarkError {
  try {
    const clock = () => new Date();
    const store = openStore({ dataFolder, key, appVersion: 'x', clock });
    try {
      return store.read(id)?.record ?? new WaymarkError('internal', 'It is gone.');
    } finally {
      store.close();
    }
  } catch (error) {
    return error as WaymarkError;
  }
}

const contentOf = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]);

function flipAt(path: string, at: number, bit: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  writeFileSync(path, bytes);
}

/** Turns one bit at many places of a file, each in a copy of its own. */
function atManyPlaces(
  folder: string,
  name: string,
  look: (copy: string, at: number) => void,
): void {
  const { length } = readFileSync(join(folder, name));
  const chance = chanceOf(length);
  const beginning = [0, 5, 17, 21, 26, 33, 37, 45];
  const random = Array.from({ length: PLACES }, () => Math.floor(chance() * length));
  const all = temporaryFolder();
  [...beginning, ...random, length - 1].forEach((at, index) => {
    const copy = join(all, `${index}`);
    cpSync(folder, copy, { recursive: true });
    flipAt(join(copy, name), at, Math.floor(chance() * 8));
    look(copy, at);
  });
}

describe('one bit that turned', () => {
  it('in the database: everything is right, or it is refused and left as it is', () => {
    const { closed, key, id, record } = crashed();
    let refused = 0;
    atManyPlaces(closed, 'waymark.db', (copy, at) => {
      const before = contentOf(copy);
      const found = opened(copy, key, id);
      if (found instanceof WaymarkError) {
        refused += 1;
        expect(found.code, `${at}`).toBe('storeUnreadable');
        expect(found.message).toContain(copy);
        expect(contentOf(copy)).toEqual(before);
      } else expect(found, `${at}`).toEqual(record);
    });
    expect(refused).toBeGreaterThan(PLACES / 2);
  }, 60_000);

  it('in the log of a crash: nothing saved is dropped without a word, but for the very last edit', () => {
    const { left, key, id, record, beforeLast } = crashed();
    let refused = 0;
    atManyPlaces(left, 'waymark.db-wal', (copy, at) => {
      const before = contentOf(copy);
      const found = opened(copy, key, id);
      if (found instanceof WaymarkError) {
        refused += 1;
        expect(found.code, `${at}`).toBe('storeUnreadable');
        expect(found.message).toContain('waymark.db-wal is damaged');
        expect(contentOf(copy)).toEqual(before);
      } else if (at >= beforeLast) {
        // A power cut in the middle of the last edit looks the same.
        expect(conferenceOf(found).place).toMatch(/^place (29|30)$/);
      } else expect(found, `${at}`).toEqual(record);
    });
    expect(refused).toBeGreaterThan(PLACES / 2);
  }, 60_000);

  it('in a backup: it is good and the same, or it is not good, and left as it is', () => {
    const { backup, key } = crashed();
    const whole = verifyFile(backup, key);
    const folder = temporaryFolder();
    cpSync(backup, join(folder, basename(backup)));
    atManyPlaces(folder, basename(backup), (copy) => {
      const path = join(copy, basename(backup));
      const before = contentOf(copy);
      try {
        expect(verifyFile(path, key)).toEqual(whole);
      } catch (error) {
        expect(error).toMatchObject({ code: 'storeUnreadable' });
      }
      expect(contentOf(copy)).toEqual(before);
    });
  }, 60_000);
});

describe('the end of the log after a power cut', () => {
  it.each([
    ['filled with zeros', Buffer.alloc(5 * FRAME + 100)],
    ['filled with rubbish', Buffer.from('rubbish '.repeat(4_000))],
  ])('%s: everything that was saved is there', (_, tail) => {
    const { left, key, id, record } = crashed();
    const log = join(left, 'waymark.db-wal');
    writeFileSync(log, Buffer.concat([readFileSync(log), tail]));
    expect(opened(left, key, id)).toEqual(record);
  });

  it('cut off in the middle of an edit: every edit before it is there', () => {
    const { left, key, id, beforeLast } = crashed();
    truncateSync(join(left, 'waymark.db-wal'), beforeLast + FRAME + 300);
    const found = opened(left, key, id);
    expect(conferenceOf(found as ConferenceRecord).place).toBe('place 29');
  });

  it('zeros in the middle of an edit: every edit before it is there', () => {
    const { left, key, id, beforeLast } = crashed();
    const log = join(left, 'waymark.db-wal');
    const bytes = readFileSync(log);
    bytes.fill(0, beforeLast + 200, beforeLast + 2 * FRAME);
    writeFileSync(log, bytes);
    const found = opened(left, key, id);
    expect(conferenceOf(found as ConferenceRecord).place).toBe('place 29');
  });

  it('begun and never written: the database is as it was before', () => {
    const { closed, key, id, record } = crashed();
    writeFileSync(join(closed, 'waymark.db-wal'), Buffer.alloc(32 + 3 * FRAME));
    expect(opened(closed, key, id)).toEqual(record);
  });

  it('left from before it was begun anew: everything that was saved is there', () => {
    const { store, opening } = openTestStore();
    const record = filledRecord(1, 'short');
    const { id } = conferenceOf(record);
    store.create(record, 'import', ACTING);
    // Past a thousand pages the log is taken into the database and begun anew.
    for (let edit = 1; edit <= 260; edit += 1) {
      const values = { place: `${edit} ${'x'.repeat(9_000)}` };
      apply(store, id, { name: 'set', kind: 'conferences', id, values });
    }
    const left = join(temporaryFolder(), 'left');
    mkdirSync(left);
    cpSync(opening.dataFolder, left, { recursive: true });
    expect(opened(left, opening.key, id)).toEqual(store.read(id)?.record);
  });
});
