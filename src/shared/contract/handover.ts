/** What the windows learn about handing a conference over. */
import type { Conference } from '../record/record.ts';
import type { Certificate } from './deletions.ts';

/** A file that was written. The passphrase is given this once and kept nowhere. */
export interface SavedHandover {
  readonly folder: string;
  readonly fileName: string;
  readonly passphrase: string;
}

/** A file that somebody chose to bring in. */
export interface ChosenHandover {
  /** Stands for the file, of which the window knows no more than its name. */
  readonly ticket: string;
  readonly fileName: string;
}

/** What is in a file, and whether it is here already. Moments are ISO 8601. */
export interface HandoverContent {
  readonly familyName: string;
  readonly kind: Conference['kind'];
  readonly heldOn: string | null;
  readonly childNames: readonly string[];
  /** Rows of every kind. */
  readonly lines: number;
  /** Who handed it over, as their computer knows them. */
  readonly by: string;
  readonly at: string;
  /** When it was last changed there. */
  readonly changedAt: string;
  /** The same conference on this computer. */
  readonly here: {
    readonly familyName: string;
    readonly changedAt: string;
    readonly isSame: boolean;
  } | null;
  /** The same conference, deleted for good on this computer. */
  readonly deletedHere: Pick<Certificate, 'at' | 'actor' | 'reason'> | null;
}
