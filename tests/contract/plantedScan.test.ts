/** Does any word of a conference stay readable in Waymark's own folder, or come out otherwise? */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { PLANTED } from '../support/plantedConference.ts';
import { findWordsIn, findWordsInText } from '../support/plantedWords.ts';
import { openTestWaymark } from '../support/waymark.ts';

const ALONE = fileURLToPath(new URL('../support/plantAlone.ts', import.meta.url));

it('leaves no word readable after a conference, its copies, a backup, a crash and taking back', async () => {
  const dataFolder = temporaryFolder();
  const outside = temporaryFolder();
  const run = spawnSync(process.execPath, [ALONE, dataFolder, outside], { encoding: 'utf8' });
  expect(run.signal, run.stderr).toBe('SIGKILL');
  expect(findWordsInText(run.stdout + run.stderr, PLANTED)).toEqual([]);
  expect(findWordsIn(dataFolder, PLANTED)).toEqual([]);
  expect(existsSync(join(dataFolder, 'waymark.db-wal'))).toBe(true);
  expect(readdirSync(join(dataFolder, 'backups')).length).toBeGreaterThan(1);

  const again = await openTestWaymark({ dataFolder });
  const [line] = (await again.ask('conferences.list', { search: PLANTED[1] })).conferences;
  await again.ask('record.undo', { conferenceId: line?.id ?? '' });
  expect(findWordsIn(dataFolder, PLANTED)).toEqual([]);
  await again.waymark.close();
  expect(findWordsIn(dataFolder, PLANTED)).toEqual([]);

  // The copies are meant to be read, and the search does find what is there.
  const found = new Set(findWordsIn(outside, PLANTED).map(({ word }) => word));
  expect(found).toEqual(new Set(PLANTED));
  writeFileSync(join(dataFolder, 'note.txt'), `about ${PLANTED[0]}`);
  expect(findWordsIn(dataFolder, PLANTED)).not.toEqual([]);
}, 60_000);
