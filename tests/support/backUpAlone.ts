/**
 * Makes backups in plain Node until it is stopped: `backUpAlone.ts <folder> <key in hex> <count>`.
 * Says after each that it is on disk, or why it is not.
 */
import { join } from 'node:path';
import { openStore } from '#main/store/open.ts';
import { toPlainError } from '#shared/errors.ts';

const [dataFolder = '', key = '', count = '1'] = process.argv.slice(2);
const store = openStore({
  dataFolder,
  key: Buffer.from(key, 'hex'),
  appVersion: '0.0.0-test',
  clock: () => new Date(),
});
for (let number = 0; number < Number(count); number += 1) {
  try {
    store.backUpTo(join(dataFolder, 'backups', `${number}.db`));
    process.stdout.write(`${number}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify(toPlainError(error))}\n`);
  }
}
