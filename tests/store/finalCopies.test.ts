/** Are final copies kept as they were, whatever happens, and never changed? */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/record/ids.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { filledFinal } from '../support/filledFinal.ts';
import { filledRecord } from '../support/filledRows.ts';
import { temporaryFolder } from '../support/folders.ts';
import { ACTING, openBare, openTestStore, thrownBy } from '../support/stores.ts';

function withConference() {
  const opened = openTestStore();
  const record = filledRecord(1);
  opened.store.create(record, 'import', ACTING);
  return { ...opened, record, id: conferenceOf(record).id };
}

describe('final copies in the store', () => {
  it('come back byte by byte, in the order in which they were made [R7.9]', () => {
    const { store, record, id } = withConference();
    const bytes = randomBytes(200_000);
    const final = filledFinal(record, { pdf: bytes });
    store.addFinals(id, [final, filledFinal(record, { version: 2 })]);
    const { pdf: _, docx: __, ...told } = final;
    expect(store.finals(id)[0]).toEqual(told);
    expect(store.finals(id).map(({ version }) => version)).toEqual([1, 2]);
    expect(Buffer.from(store.finalFile(id, final.id, 'pdf'))).toEqual(bytes);
    expect(store.finals(newId())).toEqual([]);
  });

  it('are all kept or none, and have the number after the last', () => {
    const { store, record, id } = withConference();
    const gap = [filledFinal(record), filledFinal(record, { version: 3 })];
    expect(thrownBy(() => store.addFinals(id, gap))).toMatchObject({ code: 'conflict' });
    expect(store.finals(id)).toEqual([]);
    expect(thrownBy(() => store.addFinals(newId(), [filledFinal(record)]))).toMatchObject({
      code: 'notFound',
    });
  });

  it('are not kept in part when the disk is full, and what was there stays', () => {
    const { store, record, id, opening } = withConference();
    const large = { pdf: randomBytes(200_000) };
    store.addFinals(id, [filledFinal(record, large)]);
    store.close();
    const full = openTestStore({ ...opening, mostPages: 1 }).store;
    const next = filledFinal(record, { ...large, version: 2 });
    expect(thrownBy(() => full.addFinals(id, [next]))).toMatchObject({ code: 'storeUnwritable' });
    expect(full.finals(id).map(({ version }) => version)).toEqual([1]);
    full.close();
    const { store: again } = openTestStore(opening);
    again.addFinals(id, [next]);
    expect(again.finals(id)).toHaveLength(2);
  });

  it('can be neither changed nor removed while their conference is there', () => {
    const opened = withConference();
    opened.store.addFinals(opened.id, [filledFinal(opened.record)]);
    const database = openBare(opened);
    for (const statement of [
      "UPDATE final_copies SET title = 'Another'",
      'DELETE FROM final_copies',
      'INSERT OR REPLACE INTO final_copies SELECT * FROM final_copies',
    ]) {
      expect(() => database.exec(statement), statement).toThrow('only ever added');
    }
    expect(database.prepare('SELECT count(*) FROM final_copies').pluck().get()).toBe(1);
  });

  it('are there, three by three, when the process is killed in the middle', async () => {
    for (let wait = 1; wait <= 3; wait += 1) {
      const dataFolder = temporaryFolder();
      const key = randomBytes(32);
      const program = fileURLToPath(new URL('../support/keepFinalsAlone.ts', import.meta.url));
      const child = spawn(process.execPath, [program, dataFolder, key.toString('hex')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = { conferenceId: '', version: 0 };
      for await (const line of createInterface({ input: child.stdout })) {
        said = JSON.parse(line);
        if (said.version === wait) child.kill('SIGKILL');
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      const { store } = openTestStore({ dataFolder, key });
      const kept = store.finals(said.conferenceId);
      expect(kept.length % 3).toBe(0);
      expect(kept.length / 3 - said.version).toBeGreaterThanOrEqual(0);
      for (const { id, version, copy } of kept) {
        const byte = version + ['one', 'two', 'three'].indexOf(copy);
        const pdf = Buffer.from(store.finalFile(said.conferenceId, id, 'pdf'));
        expect(pdf.equals(Buffer.alloc(150_000, byte))).toBe(true);
      }
    }
  }, 120_000);
});
