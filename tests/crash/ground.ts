/** What the rounds begin from: a data folder with conferences, backups and a second folder. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeSecondFolder } from '#main/services/backups/settings.ts';
import { connect } from '#main/store/connect.ts';
import { databasePath } from '#main/store/dataFolder.ts';
import { newId } from '#shared/record/ids.ts';
import { askOf, keyAlone, openAlone } from '../support/waymarkAlone.ts';

/** Fills a new data folder through the services: a conference, two backups, changes between. */
export async function prepareGround(dataFolder: string): Promise<void> {
  const waymark = await openAlone(dataFolder);
  const ask = askOf(waymark);
  const { id: conferenceId } = await ask('conferences.create', {
    familyName: 'Okafor',
    kind: 'initial',
    nation: 'england',
  });
  const person = { id: newId(), part: 'child', name: 'Ada Okafor', knownAs: 'Ada' };
  const child = { id: newId(), personId: person.id };
  const outcome = { id: newId(), childId: child.id, what: 'Ada sleeps in her own bed.' };
  const rows = [
    { kind: 'people' as const, row: person },
    { kind: 'children' as const, row: child },
    { kind: 'outcomes' as const, row: outcome },
  ];
  await ask('record.apply', { conferenceId, command: { name: 'add', rows } });
  await ask('backups.make', {});
  for (const what of ['Ada sleeps well.', 'Ada sleeps through the night.']) {
    const command = { name: 'set', kind: 'outcomes', id: outcome.id, values: { what } } as const;
    await ask('record.apply', { conferenceId, command });
  }
  await ask('backups.make', {});
  await waymark.close();
}

/** Copies the ground for a round of its own, with a second folder for backups within it. */
export function copyGround(ground: string, dataFolder: string): void {
  cpSync(ground, dataFolder, { recursive: true });
  const second = join(dataFolder, 'second');
  mkdirSync(second);
  writeSecondFolder(dataFolder, second);
}

/**
 * Gives the SQL of a next schema: a table that others point at is rebuilt with one more column,
 * the way a real migration does it.
 */
export async function nextSchema(ground: string): Promise<string> {
  const database = connect(databasePath(ground), await keyAlone(ground));
  const made = database
    .prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'outcomes'")
    .pluck()
    .get() as string;
  const columns = database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all('outcomes');
  database.close();
  const list = columns.map((column) => `"${String(column)}"`).join(', ');
  const rebuilt = made
    .replace(/CREATE TABLE "?outcomes"?/, 'CREATE TABLE "__new_outcomes"')
    .replace('(', `("more" text NOT NULL DEFAULT '',`);
  return `${rebuilt};
    INSERT INTO "__new_outcomes" (${list}) SELECT ${list} FROM "outcomes";
    DROP TABLE "outcomes";
    ALTER TABLE "__new_outcomes" RENAME TO "outcomes";`;
}
