/** Which backups stay and which may go. */
import type { NamedBackup } from './names.ts';

/** A backup, and whether it was verified. */
export interface JudgedBackup extends NamedBackup {
  readonly good: boolean;
}

const OF_TODAY = 3;
const DAYS = 7;
const WEEKS = 4;
const UPDATES = 3;

const DAY_MS = 86_400_000;
/** 5 January 1970 was the first Monday. */
const FIRST_MONDAY = 4;

/**
 * Gives the names of the backups that may go. The three newest of today stay, the newest of each
 * of the seven days and of each of the four weeks (from Monday) before it, the newest made before
 * each of the last three updates, the newest made before a restore, and the newest of all. What
 * is not good neither counts nor goes: nothing is thrown away that could not be read. A backup
 * from the future stays, since the clock may be wrong. Days are those of UTC.
 */
export function backupsToRemove(backups: readonly JudgedBackup[], now: Date): string[] {
  const good = backups
    .filter((backup) => backup.good)
    .sort((a, b) => b.madeAt.localeCompare(a.madeAt));
  const today = dayOf(now.toISOString());
  const ageInDays = ({ madeAt }: NamedBackup) => today - dayOf(madeAt);
  const ageInWeeks = ({ madeAt }: NamedBackup) => weekOf(today) - weekOf(dayOf(madeAt));
  const within = (age: number, most: number) => age >= 1 && age <= most;
  const kept = new Set<NamedBackup>([
    ...good.slice(0, 1),
    ...good.filter(({ madeAt }) => madeAt > now.toISOString()),
    ...good
      .filter((one) => ageInDays(one) === 0 && one.madeAt <= now.toISOString())
      .slice(0, OF_TODAY),
    ...newestOfEach(
      good.filter((one) => within(ageInDays(one), DAYS)),
      ageInDays,
    ),
    ...newestOfEach(
      good.filter((one) => within(ageInWeeks(one), WEEKS)),
      ageInWeeks,
    ),
    ...beforeLastUpdates(good),
    ...good.filter(({ reason }) => reason.why === 'beforeRestore').slice(0, 1),
  ]);
  return good.filter((backup) => !kept.has(backup)).map(({ name }) => name);
}

/**
 * Gives the day (UTC, `YYYY-MM-DD`) from which rotation keeps no usual backup made until a moment,
 * as long as there is a newer one.
 */
export function rotatedAwayBy(moment: Date): string {
  const week = weekOf(dayOf(moment.toISOString()));
  const monday = (week + WEEKS + 1) * 7 + FIRST_MONDAY;
  return new Date(monday * DAY_MS).toISOString().slice(0, 10);
}

function beforeLastUpdates(newestFirst: readonly JudgedBackup[]): JudgedBackup[] {
  const updateOf = ({ reason }: NamedBackup) => (reason.why === 'beforeUpdate' ? reason.to : 0);
  const updates = newestOfEach(
    newestFirst.filter(({ reason }) => reason.why === 'beforeUpdate'),
    updateOf,
  );
  return updates.sort((a, b) => updateOf(b) - updateOf(a)).slice(0, UPDATES);
}

function newestOfEach<T>(newestFirst: readonly T[], group: (one: T) => number): T[] {
  const found = new Map<number, T>();
  for (const one of newestFirst) if (!found.has(group(one))) found.set(group(one), one);
  return [...found.values()];
}

/** Gives days since 1 January 1970. */
function dayOf(moment: string): number {
  return Math.floor(Date.parse(moment) / DAY_MS);
}

function weekOf(day: number): number {
  return Math.floor((day - FIRST_MONDAY) / 7);
}
