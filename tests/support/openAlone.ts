/** Opens a store in plain Node and says how that went: `openAlone.ts <folder> <key in hex>`. */
import { prepareDataFolder } from '#main/store/dataFolder.ts';
import { openStore } from '#main/store/open.ts';
import { toPlainError } from '#shared/errors.ts';

const [dataFolder = '', key = ''] = process.argv.slice(2);
try {
  prepareDataFolder(dataFolder);
  openStore({
    dataFolder,
    key: Buffer.from(key, 'hex'),
    appVersion: '0.0.0-test',
    clock: () => new Date(),
  }).close();
  console.log(JSON.stringify({ code: 'opened', message: '' }));
} catch (error) {
  console.log(JSON.stringify(toPlainError(error)));
}
