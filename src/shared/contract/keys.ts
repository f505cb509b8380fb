/** What the windows learn about the key, and never the key itself. */

/** After how many minutes without a key press or a movement Waymark may lock. */
export const MINUTES_CHOICES = [5, 10, 15, 30, 60] as const;
export type Minutes = (typeof MINUTES_CHOICES)[number];

/** What closed Waymark: a person, nobody being there, the system; or it was never open. */
export type LockCause = 'person' | 'quiet' | 'system' | 'start';

export interface KeyState {
  /** `settingUp`: there is no passphrase yet, and nothing is open before there is one. */
  readonly state: 'settingUp' | 'locked' | 'open';
  /** Why it is locked. Of no meaning otherwise. */
  readonly cause: LockCause;
  /** Whether there were conferences before there was a passphrase. */
  readonly hasConferences: boolean;
  /** Whether this computer keeps a key safe and opens Waymark by itself at the start. */
  readonly opensByItself: boolean;
  readonly minutes: Minutes;
}
