/** Where a conference stays in sight of the key after it was deleted, and until when. */
import { readdirSync } from 'node:fs';
import { rotatedAwayBy } from '#shared/backups/rotation.ts';
import type { Lasting } from '#shared/contract/deletions.ts';
import type { FoundBackup } from './folder.ts';
import { readSecondFolder } from './settings.ts';

const ASIDE = /^damaged-\d{8}T\d{9}Z\.db$/;

/** Gives what holds the present state, or may, besides the database itself. */
export function lastingIn(dataFolder: string, backups: readonly FoundBackup[], now: Date): Lasting {
  const good = backups.filter(({ holds }) => holds !== null);
  const many = (why: FoundBackup['reason']['why']) =>
    good.filter(({ reason }) => reason.why === why).length;
  // A clock that was wrong makes backups of the future; they go as late as that.
  const newest = good.reduce((latest, { madeAt }) => Math.max(latest, Date.parse(madeAt)), 0);
  return {
    goneBy: rotatedAwayBy(new Date(Math.max(newest, now.getTime()))),
    usual: many('usual'),
    beforeUpdate: many('beforeUpdate'),
    beforeRestore: many('beforeRestore'),
    damaged: backups.length - good.length,
    aside: readdirSync(dataFolder).filter((name) => ASIDE.test(name)),
    secondFolder: readSecondFolder(dataFolder),
  };
}
