import { powerMonitor } from 'electron';

export interface PowerListener {
  /** The system locks its screen or goes to sleep. */
  readonly away: () => void;
  /** It is back: `unlocked` when it asked for its password, `resumed` when it only slept. */
  readonly back: (how: 'unlocked' | 'resumed') => void;
}

/**
 * Tells when the system locks, sleeps and comes back. After the app is ready. Locking is told on
 * Windows and macOS only, sleep everywhere (Electron's powerMonitor).
 */
export function watchPower({ away, back }: PowerListener): void {
  let isScreenLocked = false;
  powerMonitor.on('lock-screen', () => {
    isScreenLocked = true;
    away();
  });
  powerMonitor.on('suspend', away);
  powerMonitor.on('unlock-screen', () => {
    isScreenLocked = false;
    back('unlocked');
  });
  // The computer wakes before its password is typed.
  powerMonitor.on('resume', () => {
    if (!isScreenLocked) back('resumed');
  });
}
