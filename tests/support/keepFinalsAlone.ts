/**
 * A process that keeps final copies, three at a time, until it is killed, and says which were on
 * the disk: `node keepFinalsAlone.ts <data folder> <key in hex>`.
 */
import { writeSync } from 'node:fs';
import { openStore } from '#main/store/open.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { filledFinal } from './filledFinal.ts';
import { filledRecord } from './filledRows.ts';

const [dataFolder = '', key = ''] = process.argv.slice(2);
const store = openStore({
  dataFolder,
  key: Buffer.from(key, 'hex'),
  appVersion: '0.0.0-test',
  clock: () => new Date(),
});
const record = filledRecord(1);
const { id } = conferenceOf(record);
store.create(record, 'import', { at: '2026-03-25T10:00:00.000Z', actor: 'minute-taker' });
for (let version = 1; ; version += 1) {
  const three = ['one', 'two', 'three'].map((copy, at) =>
    filledFinal(record, { copy, version, pdf: Buffer.alloc(150_000, version + at) }),
  );
  store.addFinals(id, three);
  writeSync(1, `${JSON.stringify({ conferenceId: id, version })}\n`);
}
