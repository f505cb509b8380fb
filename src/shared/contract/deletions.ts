/** What the windows learn about deleting a conference for good, and what is left of one. */

/** Why somebody deletes: its time is up, somebody asked for it, or said in words. */
export const DELETION_REASONS = ['retention', 'request', 'other'] as const;
export type DeletionReason = (typeof DELETION_REASONS)[number];

/** What stays of a conference that was deleted. It names nobody but who deleted. */
export interface Certificate {
  readonly id: string;
  readonly conferenceId: string;
  /** ISO 8601. */
  readonly at: string;
  readonly actor: string;
  /** `again`: an older backup that still held it was restored. */
  readonly reason: DeletionReason | 'again';
  /** The reason in words, where it is another; they name nobody. */
  readonly note: string;
  readonly rowCount: number;
  readonly entryCount: number;
  /** When the first and the last entry of its log were written, ISO 8601. */
  readonly firstEntryAt: string;
  readonly lastEntryAt: string;
}

/** Where a conference is still held after it was deleted. */
export interface Lasting {
  /** The day, in UTC, from which the rotation has removed every usual backup made until now. */
  readonly goneBy: string;
  readonly usual: number;
  /** Kept until the third update after it. */
  readonly beforeUpdate: number;
  /** Kept until the next restore. */
  readonly beforeRestore: number;
  /** Never removed by rotation, because they cannot be read. */
  readonly damaged: number;
  /** Damaged databases that were set aside, by their names in the data folder. */
  readonly aside: readonly string[];
  readonly secondFolder: string | null;
}

/** What deleting a conference would mean. */
export interface DeletionOutlook {
  readonly familyName: string;
  /** The day until which it has to be kept, where one was set. */
  readonly keepUntil: string | null;
  readonly rowCount: number;
  readonly entryCount: number;
  /** Final copies that are kept of it. */
  readonly finalCount: number;
  readonly firstEntryAt: string;
  readonly lastEntryAt: string;
  readonly lasting: Lasting;
}
