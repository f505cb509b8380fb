import { join } from 'node:path';
import { app } from 'electron';

/**
 * Settles where this run keeps its files, and gives that folder: `--user-data-dir=<folder>`,
 * else the environment's WAYMARK_DATA, else the user's own folder for Waymark. Chromium's
 * own files (spelling dictionary, window state) go into `session` inside it. Before the
 * single-instance lock, which belongs to the folder.
 */
export function settleDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  app.setName('Waymark');
  const folder =
    app.commandLine.getSwitchValue('user-data-dir') ||
    environment.WAYMARK_DATA ||
    join(app.getPath('appData'), 'Waymark');
  app.setPath('userData', join(folder, 'session'));
  return folder;
}
