/** Are final copies kept as they were made, by number, wherever the conference goes? */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WaymarkContext } from '#main/services/openWaymark.ts';
import type { FinalCopy } from '#shared/contract/finals.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { newId } from '#shared/record/ids.ts';
import { beginConference } from '../support/families.ts';
import { temporaryFolder } from '../support/folders.ts';
import { lookAtSentences } from '../support/lookedAt.ts';
import { openTestWaymark, type TestWaymark } from '../support/waymark.ts';

async function ready(given: Partial<WaymarkContext> = {}) {
  const folder = temporaryFolder();
  const printed: Uint8Array[] = [];
  const test = await openTestWaymark({
    chooseFolder: async () => folder,
    printPdf: async (pdf) => void printed.push(pdf),
    ...given,
  });
  const family = await beginConference(test);
  const { conferenceId, childId, parentId } = family;
  await test.ask('copies.chooseFolder', { conferenceId });
  await lookAtSentences(test, conferenceId, childId);
  const copies: CopyRequest[] = [
    { kind: 'childCopy', childId },
    { kind: 'parentCopy', parentId },
  ];
  return { ...test, ...family, folder, printed, copies };
}

type Ready = Awaited<ReturnType<typeof ready>>;

const makeFinal = ({ ask, conferenceId, copies }: Pick<Ready, 'ask' | 'conferenceId' | 'copies'>) =>
  ask('finals.make', { conferenceId, jobId: newId(), copies });

/** Gives the bytes of a final copy by saving it. */
async function filesOf({ ask }: Pick<TestWaymark, 'ask'>, conferenceId: string, final: FinalCopy) {
  const { folder } = await ask('copies.chooseFolder', { conferenceId });
  const made = await ask('finals.save', {
    conferenceId,
    jobId: newId(),
    finals: [final.id],
    formats: ['docx', 'pdf'],
    folder: folder ?? '',
    existing: 'keepBoth',
  });
  return made.copies.map(({ fileName }) =>
    createHash('sha256')
      .update(readFileSync(join(folder ?? '', fileName)))
      .digest('hex'),
  );
}

async function changeRecord({ ask, conferenceId, childId }: Ready, knownAs = 'Sparrow') {
  const { record } = await ask('record.read', { conferenceId });
  const id = record.children.find((child) => child.id === childId)?.personId ?? '';
  const values = { knownAs };
  await ask('record.apply', { conferenceId, command: { name: 'set', kind: 'people', id, values } });
  await lookAtSentences({ ask }, conferenceId, childId);
}

describe('making copies final', () => {
  it('counts versions for each copy and keeps the old ones as they were [R7.9]', async () => {
    const test = await ready();
    const first = await makeFinal(test);
    expect(first.map(({ version }) => version)).toEqual([1, 1]);
    const [child] = first;
    if (child === undefined) throw new Error('Nothing was made.');
    const before = await filesOf(test, test.conferenceId, child);
    await changeRecord(test);
    const [second] = await makeFinal({ ...test, copies: test.copies.slice(0, 1) });
    expect(second).toMatchObject({ version: 2, actor: 'minute-taker', copy: child.copy });
    expect(second?.wordsMark).not.toBe(child.wordsMark);
    expect(second?.fileName).toMatch(/--v2$/);
    const kept = await test.ask('finals.list', { conferenceId: test.conferenceId });
    expect(kept.map(({ version }) => version)).toEqual([1, 1, 2]);
    expect(await filesOf(test, test.conferenceId, child)).toEqual(before);
  });

  it('tells the windows, and how far it is', async () => {
    const test = await ready();
    await makeFinal(test);
    const { conferenceId } = test;
    expect(test.events).toContainEqual({ name: 'finals.changed', payload: { conferenceId } });
    const progress = test.events.filter(({ name }) => name === 'copies.progress');
    expect(progress.at(-1)?.payload).toMatchObject({ done: 4, total: 4 });
  });

  it('says the same twice with the same mark', async () => {
    const test = await ready();
    const [one] = await makeFinal(test);
    const [other] = await makeFinal(test);
    expect(other?.wordsMark).toBe(one?.wordsMark);
  });

  it('is all or nothing when it is stopped', async () => {
    const test = await ready();
    const { ask, conferenceId, copies } = test;
    const jobId = newId();
    const made = ask('finals.make', { conferenceId, jobId, copies });
    await ask('copies.cancel', { jobId });
    await expect(made).rejects.toMatchObject({ code: 'cancelled' });
    expect(await ask('finals.list', { conferenceId })).toEqual([]);
  });

  it('numbers two that are asked for at once', async () => {
    const test = await ready();
    const made = await Promise.all([makeFinal(test), makeFinal(test)]);
    expect(made.flat().map(({ version }) => version)).toEqual([1, 1, 2, 2]);
  });

  it('keeps a copy a draft that still has to be translated [R7.4]', async () => {
    const test = await ready();
    const { ask, conferenceId, parentId, copies } = test;
    const { record } = await ask('record.read', { conferenceId });
    const id = record.parents.find((parent) => parent.id === parentId)?.personId ?? '';
    const values = { copyLanguage: 'cy-GB' };
    await ask('record.apply', {
      conferenceId,
      command: { name: 'set', kind: 'people', id, values },
    });
    await expect(makeFinal(test)).rejects.toMatchObject({
      code: 'invalid',
      details: { reason: 'notFinal' },
    });
    expect(await ask('finals.list', { conferenceId })).toEqual([]);
    expect(await makeFinal({ ...test, copies: copies.slice(0, 1) })).toHaveLength(1);
  });

  it('keeps them a draft when a character cannot be printed', async () => {
    const test = await ready();
    const { ask, conferenceId } = test;
    await changeRecord(test, 'Sparrow \u{13000}');
    await expect(makeFinal(test)).rejects.toMatchObject({ code: 'missingGlyph' });
    expect(await ask('finals.list', { conferenceId })).toEqual([]);
  });
});

describe('a final copy', () => {
  it('is printed as it is kept', async () => {
    const test = await ready();
    const [final] = await makeFinal(test);
    await test.ask('finals.print', { conferenceId: test.conferenceId, final: final?.id ?? '' });
    const [pdf] = test.printed;
    const [, saved] = await filesOf(test, test.conferenceId, final as FinalCopy);
    expect(
      createHash('sha256')
        .update(Buffer.from(pdf ?? []))
        .digest('hex'),
    ).toBe(saved);
  });

  it('is shown to nobody once Waymark is locked', async () => {
    let closed = 0;
    const printed: Uint8Array[] = [];
    const test = await ready({
      printPdf: async (pdf) => void printed.push(pdf),
      closePrints: () => {
        closed += 1;
      },
    });
    const { ask, conferenceId, copies } = test;
    const [copy] = copies;
    if (copy === undefined) throw new Error('There is no copy.');
    const asked = ask('copies.print', { conferenceId, jobId: newId(), copy });
    const refused = expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    await ask('keys.lock', {});
    await refused;
    expect(closed).toBe(1);
    expect(printed).toEqual([]);
  });

  it('of another conference can be neither saved nor printed', async () => {
    const test = await ready();
    const [final] = await makeFinal(test);
    const other = await beginConference(test);
    const asked = { conferenceId: other.conferenceId, final: final?.id ?? '' };
    await expect(test.ask('finals.print', asked)).rejects.toMatchObject({ code: 'notFound' });
    await expect(filesOf(test, other.conferenceId, final as FinalCopy)).rejects.toMatchObject({
      code: 'notFound',
    });
  });

  it('is there again after Waymark was closed, and comes back with a backup', async () => {
    const dataFolder = temporaryFolder();
    const test = await ready({ dataFolder });
    const [final] = await makeFinal(test);
    const { backups } = await test.ask('backups.make', {});
    const before = await filesOf(test, test.conferenceId, final as FinalCopy);
    await makeFinal(test);
    await test.ask('backups.restore', { name: backups[0]?.name ?? '' });
    expect(await test.ask('finals.list', { conferenceId: test.conferenceId })).toHaveLength(2);
    await test.waymark.close();
    const again = await openTestWaymark({ dataFolder, chooseFolder: async () => test.folder });
    expect(await filesOf(again, test.conferenceId, final as FinalCopy)).toEqual(before);
  });

  it('goes along when the conference is handed over, also beside itself', async () => {
    const file = join(temporaryFolder(), 'handed.waymark');
    const hands = { chooseFileToWrite: async () => file, chooseFileToRead: async () => file };
    const test = await ready(hands);
    const [final] = await makeFinal(test);
    const before = await filesOf(test, test.conferenceId, final as FinalCopy);
    const saved = await test.ask('handover.save', { conferenceId: test.conferenceId });
    const other = await openTestWaymark({ ...hands, chooseFolder: async () => temporaryFolder() });
    for (const as of ['itself', 'secondCopy'] as const) {
      const chosen = await other.ask('handover.choose', {});
      const ticket = chosen?.ticket ?? '';
      await other.ask('handover.open', { ticket, passphrase: saved?.passphrase ?? '' });
      const { id } = await other.ask('handover.bringIn', { ticket, as });
      const [came] = await other.ask('finals.list', { conferenceId: id });
      const { record } = await other.ask('record.read', { conferenceId: id });
      expect(came).toMatchObject({ version: 1, request: { childId: record.children[0]?.id } });
      expect(await filesOf(other, id, came as FinalCopy)).toEqual(before);
    }
  });

  it('goes with its conference when that is deleted for good', async () => {
    const test = await ready();
    await makeFinal(test);
    const { conferenceId } = test;
    const { record } = await test.ask('record.read', { conferenceId });
    expect(await test.ask('deletion.outlook', { conferenceId })).toMatchObject({ finalCount: 2 });
    const familyName = record.conferences[0]?.familyName ?? '';
    await test.ask('deletion.delete', { conferenceId, familyName, reason: 'retention' });
    await expect(test.ask('finals.list', { conferenceId })).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});

describe('a pack of copies', () => {
  it('has a folder for each reader, when that is wanted', async () => {
    const test = await ready();
    const finals = (await makeFinal(test)).map(({ id }) => id);
    const { ask, conferenceId, folder } = test;
    const formats = ['pdf'] as const;
    const wanted = { conferenceId, finals, formats: [...formats], folder, inFolders: true };
    const made = await ask('finals.save', { ...wanted, jobId: newId() });
    expect(readdirSync(folder)).toHaveLength(2);
    for (const { fileName } of made.copies) {
      expect(fileName).toMatch(/^[^/]+\/[^/]+--v1\.pdf$/);
      expect(readFileSync(join(folder, fileName)).subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('never writes over a file unasked, and does what was answered', async () => {
    const test = await ready();
    const { ask, conferenceId, copies, folder } = test;
    const wanted = { conferenceId, copies, formats: ['pdf' as const], folder };
    const made = await ask('copies.make', { ...wanted, jobId: newId() });
    const [first = ''] = made.copies.map(({ fileName }) => fileName);
    writeFileSync(join(folder, first), 'my own notes');
    await expect(ask('copies.make', { ...wanted, jobId: newId() })).rejects.toMatchObject({
      code: 'conflict',
      details: { existing: 2, total: 2 },
    });
    expect(readFileSync(join(folder, first), 'utf8')).toBe('my own notes');
    const both = { ...wanted, jobId: newId(), existing: 'keepBoth' as const };
    expect((await ask('copies.make', both)).copies[0]?.fileName).not.toBe(first);
    expect(readFileSync(join(folder, first), 'utf8')).toBe('my own notes');
    await ask('copies.make', { ...wanted, jobId: newId(), existing: 'replace' });
    expect(readFileSync(join(folder, first)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('leaves no empty folder when it was stopped', async () => {
    const test = await ready();
    const { ask, conferenceId, copies, folder } = test;
    const jobId = newId();
    const formats = ['pdf' as const];
    const made = ask('copies.make', {
      conferenceId,
      copies,
      formats,
      folder,
      jobId,
      inFolders: true,
    });
    await ask('copies.cancel', { jobId });
    await expect(made).rejects.toMatchObject({ code: 'cancelled' });
    for (const name of readdirSync(folder)) expect(readdirSync(join(folder, name))).not.toEqual([]);
  });

  it('says so where a file has the name of a folder, and writes nothing', async () => {
    const test = await ready();
    const { ask, conferenceId, copies, folder } = test;
    const wanted = { conferenceId, copies, formats: ['pdf' as const], folder, inFolders: true };
    const made = await ask('copies.make', { ...wanted, jobId: newId() });
    const [inside = ''] = (made.copies[0]?.fileName ?? '').split('/');
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeFileSync(join(folder, inside), 'a file');
    await expect(ask('copies.make', { ...wanted, jobId: newId() })).rejects.toMatchObject({
      code: 'fileAccess',
    });
    expect(readdirSync(folder)).toEqual([inside]);
  });

  it('prints a draft without writing it anywhere', async () => {
    const test = await ready();
    const { ask, conferenceId, copies, folder, printed } = test;
    const [copy] = copies;
    if (copy === undefined) throw new Error('There is no copy.');
    await ask('copies.print', { conferenceId, jobId: newId(), copy });
    expect(
      Buffer.from(printed[0] ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(readdirSync(folder)).toEqual([]);
  });
});
