/** Is there always one whole database, wherever restoring is broken off? */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type OpeningStore, openStore } from '#main/store/open.ts';
import {
  prepareSwap,
  removeReplaced,
  settleSwaps,
  stepsOfSwap,
  swapBack,
  swapIn,
} from '#main/store/swap.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { damagePages, flipByte } from '../support/damage.ts';
import { filledRecord } from '../support/filledRows.ts';
import { temporaryFolder } from '../support/folders.ts';
import { ACTING, apply, openTestStore, thrownBy } from '../support/stores.ts';

const ALONE = fileURLToPath(new URL('../support/swapAlone.ts', import.meta.url));
const STAMP = '20260325T150000000Z';

/** A closed database whose place is `new`, and a backup of it in which it was `old`. */
function changedSinceBackup() {
  const { store, opening, path } = openTestStore();
  const record = filledRecord(1, 'short');
  const { id } = conferenceOf(record);
  store.create(record, 'import', ACTING);
  const setPlace = (place: string) =>
    apply(store, id, { name: 'set', kind: 'conferences', id, values: { place } });
  setPlace('old');
  const backup = join(temporaryFolder(), 'backup.db');
  store.backUpTo(backup);
  setPlace('new');
  store.close();
  return { opening, path, backup, id };
}

function placeIn(opening: OpeningStore, id: string): string | undefined {
  const store = openStore(opening);
  try {
    return store.read(id)?.record.conferences[0]?.place;
  } finally {
    store.close();
  }
}

const swapFor = ({ opening, backup }: ReturnType<typeof changedSinceBackup>) =>
  prepareSwap(opening, backup, 'replaced', STAMP);

describe('putting a backup in place', () => {
  it('changes the database for the backup, sets the old one aside and leaves the backup', () => {
    const test = changedSinceBackup();
    const before = readFileSync(test.backup);
    swapIn(swapFor(test));
    expect(placeIn(test.opening, test.id)).toBe('old');
    expect(readFileSync(test.backup)).toEqual(before);
    const { dataFolder } = test.opening;
    expect(readdirSync(dataFolder).sort()).toEqual([`replaced-${STAMP}.db`, 'waymark.db']);
    removeReplaced(dataFolder);
    expect(readdirSync(dataFolder)).toEqual(['waymark.db']);
  });

  it('never removes what was set aside as damaged', () => {
    const test = changedSinceBackup();
    writeFileSync(`${test.path}-wal`, 'last words');
    swapIn(prepareSwap(test.opening, test.backup, 'damaged', STAMP));
    const { dataFolder } = test.opening;
    removeReplaced(dataFolder);
    settleSwaps(dataFolder);
    expect(readdirSync(dataFolder).sort()).toEqual([
      `damaged-${STAMP}.db`,
      `damaged-${STAMP}.db-wal`,
      'waymark.db',
    ]);
    expect(readFileSync(join(dataFolder, `damaged-${STAMP}.db-wal`), 'utf8')).toBe('last words');
    expect(placeIn(test.opening, test.id)).toBe('old');
  });

  it.each([
    ['damaged', (path: string) => damagePages(path)],
    ['damaged in one bit', (path: string) => flipByte(path, 4_096 * 2 + 40)],
    ['empty', (path: string) => writeFileSync(path, '')],
  ])('is refused when the backup is %s, and changes nothing', (_, damage) => {
    const test = changedSinceBackup();
    damage(test.backup);
    const before = readFileSync(test.path);
    expect(thrownBy(() => swapFor(test))).toMatchObject({ code: 'storeUnreadable' });
    expect(readFileSync(test.path)).toEqual(before);
    expect(readdirSync(test.opening.dataFolder)).toEqual(['waymark.db']);
  });

  it('puts the old one back when a step fails', () => {
    const test = changedSinceBackup();
    const swap = swapFor(test);
    // Nothing can be renamed onto a folder that holds something.
    mkdirSync(join(swap.aside, 'in the way'), { recursive: true });
    expect(thrownBy(() => swapIn(swap))).toMatchObject({ code: 'fileAccess' });
    expect(placeIn(test.opening, test.id)).toBe('new');
    expect(existsSync(swap.incoming)).toBe(false);
  });

  it('can be taken back when the new one does not open', () => {
    const test = changedSinceBackup();
    const swap = swapFor(test);
    swapIn(swap);
    swapBack(swap);
    expect(placeIn(test.opening, test.id)).toBe('new');
    expect(readdirSync(test.opening.dataFolder)).toEqual(['waymark.db']);
  });
});

const HOW_MANY = stepsOfSwap({ dataFolder: '', live: '', incoming: '', aside: '' }).length;
const POINTS = Array.from({ length: HOW_MANY + 1 }, (_, steps) => steps);

describe.each(['replaced', 'damaged'])('a power cut while a database is %s', (kind) => {
  it.each(POINTS)('after step %i leaves the old state or the new one, never none', (steps) => {
    const { opening, path, backup, id } = changedSinceBackup();
    // A log that was never taken in, as after a crash: it belongs to the old one only.
    const log = `${path}-wal`;
    writeFileSync(log, '');
    const { dataFolder, key } = opening;
    const args = [ALONE, dataFolder, key.toString('hex'), backup, kind, String(steps)];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.signal).toBe('SIGKILL');
    settleSwaps(dataFolder);
    expect(existsSync(path)).toBe(true);
    expect(existsSync(log)).toBe(steps < 3);
    expect(placeIn(opening, id)).toBe(steps < 3 ? 'new' : 'old');
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('incoming'))).toEqual([]);
  });

  it('in the middle of settling it is settled at the next start', () => {
    const { opening, path, backup, id } = changedSinceBackup();
    writeFileSync(`${path}-wal`, '');
    const swap = prepareSwap(opening, backup, 'damaged', STAMP);
    for (const step of stepsOfSwap(swap).slice(0, 2)) step();
    // The file came back and its log did not.
    const aside = readFileSync(swap.aside);
    writeFileSync(path, aside);
    settleSwaps(opening.dataFolder);
    settleSwaps(opening.dataFolder);
    expect(existsSync(`${path}-wal`)).toBe(true);
    expect(placeIn(opening, id)).toBe('new');
  });
});
