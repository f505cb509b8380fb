/** What the windows learn about backups. */

export interface KeptBackup {
  readonly name: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly why: 'usual' | 'beforeRestore' | 'beforeUpdate';
  readonly bytes: number;
  /** Whether it was read through and found whole. */
  readonly good: boolean;
  /** How many conferences are in it; null when it cannot be read. */
  readonly conferences: number | null;
}

export interface BackupState {
  /** Where the backups lie. */
  readonly folder: string;
  /** Newest first. */
  readonly backups: readonly KeptBackup[];
  /** Whether something is there that no backup holds. */
  readonly changed: boolean;
  /** Why the last backup could not be made, in one sentence. */
  readonly problem: string | null;
  /** The second folder, and in one sentence why it cannot be used. */
  readonly second: { readonly folder: string; readonly problem: string | null } | null;
}
