/** Do the backups stay that somebody may want to go back to, and never too few? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BackupReason, backupName, readBackupName } from '#shared/backups/names.ts';
import { backupsToRemove, type JudgedBackup, rotatedAwayBy } from '#shared/backups/rotation.ts';

const NOW = new Date('2026-03-25T15:00:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function madeAt(moment: Date, reason: BackupReason = { why: 'usual' }, good = true): JudgedBackup {
  return { name: backupName(moment, reason), madeAt: moment.toISOString(), reason, good };
}

const ago = (milliseconds: number, reason?: BackupReason, good?: boolean) =>
  madeAt(new Date(NOW.getTime() - milliseconds), reason, good);

function keptOf(backups: readonly JudgedBackup[], now = NOW): JudgedBackup[] {
  const removed = new Set(backupsToRemove(backups, now));
  return backups.filter(({ name }) => !removed.has(name));
}

const daysOf = (backups: readonly JudgedBackup[]) =>
  backups.map((one) => one.madeAt.slice(0, 10)).sort();

describe('what stays', () => {
  it('is the three newest of today', () => {
    const today = [0, 1, 2, 3, 4].map((hours) => ago(hours * HOUR));
    expect(keptOf(today)).toEqual(today.slice(0, 3));
  });

  it('is the newest of each of the seven days before', () => {
    const days = Array.from({ length: 14 }, (_, index) => index + 1);
    const backups = days.flatMap((age) => [ago(age * DAY), ago(age * DAY + HOUR)]);
    const lastWeek = keptOf(backups).filter((one) => one.madeAt >= '2026-03-18');
    expect(daysOf(lastWeek)).toEqual([18, 19, 20, 21, 22, 23, 24].map((day) => `2026-03-${day}`));
    expect(lastWeek.every((one) => one.madeAt.includes('T15:'))).toBe(true);
  });

  it('is the newest of each of the four weeks before', () => {
    const backups = Array.from({ length: 60 }, (_, index) => ago(index * DAY));
    const older = keptOf(backups).filter((one) => one.madeAt < '2026-03-18');
    expect(daysOf(older)).toEqual(['2026-03-01', '2026-03-08', '2026-03-15']);
  });

  it('is the newest before each of the last three updates, however old', () => {
    const update = (to: number, days: number) =>
      ago(days * DAY, { why: 'beforeUpdate', from: to - 1, to });
    const updates = [update(2, 500), update(3, 400), update(4, 300), update(5, 200)];
    const tried = update(5, 201);
    expect(keptOf([ago(0), tried, ...updates])).toEqual([ago(0), ...updates.slice(1)]);
  });

  it('is the newest before a restore, so that the restore can be taken back', () => {
    const before = ago(90 * DAY, { why: 'beforeRestore' });
    expect(keptOf([ago(0), before, ago(91 * DAY, { why: 'beforeRestore' })])).toEqual([
      ago(0),
      before,
    ]);
  });

  it('is the only good one, however old', () => {
    const old = ago(1_000 * DAY);
    expect(keptOf([old, ago(0, undefined, false)])).toContainEqual(old);
  });

  it('is what comes from the future, because the clock may be wrong', () => {
    const future = [ago(-DAY), ago(-2 * DAY), ago(-3 * DAY), ago(-4 * DAY)];
    expect(keptOf([...future, ago(0)])).toEqual([...future, ago(0)]);
  });
});

describe('any backups', () => {
  const anyBackups = fc.uniqueArray(
    fc.record({
      moment: fc.date({ min: new Date('2025-12-01'), max: NOW, noInvalidDate: true }),
      good: fc.boolean(),
      reason: fc.oneof(
        fc.constant<BackupReason>({ why: 'usual' }),
        fc.constant<BackupReason>({ why: 'beforeRestore' }),
        fc.nat(9).map((to): BackupReason => ({ why: 'beforeUpdate', from: to, to: to + 1 })),
      ),
    }),
    { maxLength: 120, selector: ({ moment }) => moment.getTime() },
  );
  const judged = anyBackups.map((list) =>
    list.map(({ moment, reason, good }) => madeAt(moment, reason, good)),
  );

  it('keep the newest good one, everything that is not good, and no more than there is reason for', () => {
    fc.assert(
      fc.property(judged, (backups) => {
        const kept = keptOf(backups);
        const good = kept.filter((one) => one.good);
        const newest = backups
          .filter((one) => one.good)
          .sort((a, b) => b.madeAt.localeCompare(a.madeAt))[0];
        expect(kept.filter((one) => !one.good)).toEqual(backups.filter((one) => !one.good));
        if (newest) expect(good).toContainEqual(newest);
        expect(good.length).toBeLessThanOrEqual(1 + 3 + 7 + 4 + 3 + 1);
      }),
    );
  });

  it('keep no usual one any longer on the day that is named, once there is a newer one', () => {
    fc.assert(
      fc.property(anyBackups, (list) => {
        const old = list.map(({ moment, good }) => madeAt(moment, { why: 'usual' }, good));
        const day = new Date(rotatedAwayBy(NOW));
        const newer = madeAt(new Date(NOW.getTime() + HOUR));
        const kept = keptOf([...old, newer], day).filter(({ good }) => good);
        expect(kept).toEqual([newer]);
      }),
    );
  });

  it('are named the first such day', () => {
    expect(rotatedAwayBy(NOW)).toBe('2026-04-27');
    const last = madeAt(NOW);
    expect(keptOf([last, ago(-HOUR * 200)], new Date('2026-04-26T23:00:00Z'))).toContain(last);
  });

  it('are the same whatever order they come in, and rotating twice removes nothing more', () => {
    fc.assert(
      fc.property(judged, (backups) => {
        const removed = backupsToRemove(backups, NOW);
        expect(backupsToRemove([...backups].reverse(), NOW).sort()).toEqual([...removed].sort());
        expect(backupsToRemove(keptOf(backups), NOW)).toEqual([]);
      }),
    );
  });

  it('lose none of today’s three, of a day or of a week by being rotated every hour', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 150 }), (gaps) => {
        let moment = new Date('2026-01-05T09:00:00Z').getTime();
        let kept: JudgedBackup[] = [];
        const all: JudgedBackup[] = [];
        for (const gap of gaps) {
          moment += gap * HOUR;
          const made = madeAt(new Date(moment));
          all.push(made);
          kept = keptOf([...kept, made], new Date(moment));
        }
        const now = new Date(moment);
        expect(kept.map(({ name }) => name).sort()).toEqual(
          keptOf(all, now)
            .map(({ name }) => name)
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('the name of a backup', () => {
  it.each<BackupReason>([
    { why: 'usual' },
    { why: 'beforeRestore' },
    { why: 'beforeUpdate', from: 1, to: 12 },
  ])('tells when it was made and why: %o', (reason) => {
    const name = backupName(NOW, reason);
    expect(readBackupName(name)).toEqual({ name, madeAt: NOW.toISOString(), reason });
  });

  it.each([
    'waymark.db',
    'waymark-20260325T150000000Z.db.new',
    '../waymark-20260325T150000000Z.db',
    'waymark-20261325T150000000Z.db',
    'damaged-20260325T150000000Z.db',
  ])('is not %s', (name) => {
    expect(readBackupName(name)).toBeUndefined();
  });
});
