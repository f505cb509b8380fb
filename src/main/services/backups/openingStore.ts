/** How the store is opened: before a database is brought up to date, it is backed up. */
import { prepareBackupFolder, writeBackup } from '#main/store/backup.ts';
import type { OpeningStore } from '#main/store/open.ts';
import { backupFolder, newBackupPath } from './backups.ts';
import { copyKeyFile } from './keyCopy.ts';

export interface OpeningContext {
  readonly dataFolder: string;
  /** Of the app. */
  readonly version: string;
  readonly clock: () => Date;
}

/** Gives what the store is opened with. When the backup fails, nothing is changed. */
export function openingOf(context: OpeningContext, key: Buffer): OpeningStore {
  const { dataFolder, version, clock } = context;
  return {
    dataFolder,
    key,
    appVersion: version,
    clock,
    beforeMigrating(database, from, to) {
      const folder = backupFolder(dataFolder);
      prepareBackupFolder(folder);
      copyKeyFile(dataFolder, folder);
      const reason = { why: 'beforeUpdate', from, to } as const;
      writeBackup(database, key, newBackupPath(dataFolder, clock(), reason));
    },
  };
}
