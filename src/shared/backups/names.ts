/** What a backup's file is called: when it was made, in UTC, and why. */

/** `usual`: by the clock, on quitting or by hand. The others are made before something big. */
export type BackupReason =
  | { readonly why: 'usual' | 'beforeRestore' }
  | { readonly why: 'beforeUpdate'; readonly from: number; readonly to: number };

export interface NamedBackup {
  readonly name: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly reason: BackupReason;
}

/** Every name of a backup, and nothing that leads out of its folder. */
export const BACKUP_NAME =
  /^waymark-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z(-before-restore|-before-update-(\d{1,6})-to-(\d{1,6}))?\.db$/;

/** Gives a moment as it stands in the name of a file, such as `20260325T101500000Z`. */
export function stampOf(moment: Date): string {
  return moment.toISOString().replaceAll(/[-:.]/g, '');
}

/** Gives the name of a backup. */
export function backupName(madeAt: Date, reason: BackupReason): string {
  return `waymark-${stampOf(madeAt)}${endingOf(reason)}.db`;
}

function endingOf(reason: BackupReason): string {
  switch (reason.why) {
    case 'usual':
      return '';
    case 'beforeRestore':
      return '-before-restore';
    case 'beforeUpdate':
      return `-before-update-${reason.from}-to-${reason.to}`;
  }
}

/** Reads the name of a file; undefined when it is not that of a backup. */
export function readBackupName(name: string): NamedBackup | undefined {
  const parts = BACKUP_NAME.exec(name);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, thousandths, ending, from, to] = parts;
  const madeAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}Z`;
  if (Number.isNaN(Date.parse(madeAt))) return undefined;
  return { name, madeAt, reason: reasonOf(ending, Number(from), Number(to)) };
}

function reasonOf(ending: string | undefined, from: number, to: number): BackupReason {
  if (ending === undefined) return { why: 'usual' };
  return ending === '-before-restore'
    ? { why: 'beforeRestore' }
    : { why: 'beforeUpdate', from, to };
}
