/** Does a sheet go to a translator and come back, and is nothing taken over unseen? */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSheet } from '#main/documents/worksheet/readSheet.ts';
import type { ReturnedSheet, Whose } from '#shared/contract/worksheet.ts';
import { translationOfAll } from '#shared/documents/translating.ts';
import type { Command } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import { takingOver } from '#shared/worksheet/taking.ts';
import { filledIn, withRows } from '../support/filledSheet.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openTestWaymark } from '../support/waymark.ts';

/** The sample with Leanne’s copies in Welsh, and a place for sheets. */
async function withWelshReader() {
  const path = join(temporaryFolder(), 'sheet.docx');
  const { ask } = await openTestWaymark({
    chooseSheetToWrite: async () => path,
    chooseSheetToRead: async () => path,
    clock: () => new Date('2026-03-25T10:00:00Z'),
  });
  const { id: conferenceId } = await ask('conferences.openSample', {});
  const apply = (command: Command) => ask('record.apply', { conferenceId, command });
  const record = async () => (await ask('record.read', { conferenceId })).record;
  const { people } = await record();
  const leanne = people.find(({ knownAs }) => knownAs === 'Leanne');
  if (!leanne) throw new Error('Leanne is in the sample.');
  await apply({
    name: 'set',
    kind: 'people',
    id: leanne.id,
    values: { copyLanguage: 'cy-GB' },
  });
  const save = (whose: Whose = 'everybody', onlyMissing = true) =>
    ask('worksheet.save', { conferenceId, language: 'cy-GB', whose, onlyMissing });
  const read = async (): Promise<ReturnedSheet> => {
    const sheet = await ask('worksheet.read', { conferenceId });
    if (sheet === null) throw new Error('A file was chosen.');
    return sheet;
  };
  const fill = (translate: (place: number) => string | null) =>
    writeFileSync(path, filledIn(readFileSync(path), translate));
  const take = async ({ lines, language }: ReturnedSheet, only = lines) => {
    const command = takingOver(only, language, 'Non Prys', newId);
    if (command === null) throw new Error('There is something to take.');
    return apply(command);
  };
  return { ask, apply, conferenceId, leanne, path, record, save, read, fill, take };
}

describe('a sheet for a translator', () => {
  it('holds each text of the copies once, and nothing that its reader may not see [R7.4] [R7.6]', async () => {
    const { record, save, apply, path, leanne } = await withWelshReader();
    const saved = await save(leanne.id);
    const before = readSheet(readFileSync(path)).lines.map(({ original }) => original);
    expect(saved).toMatchObject({ fileName: 'sheet.docx', texts: before.length });
    const all = translationOfAll(await record(), 'cy-GB').map(({ text }) => text.trim());
    expect(new Set(before)).toEqual(new Set(all));
    expect(new Set(before).size).toBe(before.length);

    const [line] = translationOfAll(await record(), 'cy-GB').filter(
      ({ kind }) => kind === 'strengths',
    );
    if (!line) throw new Error('Her copy tells what is going well.');
    const row = {
      id: newId(),
      personId: leanne.id,
      itemKind: line.kind,
      itemId: line.id,
      reason: 'A reason',
      decidedBy: 'The chair',
    };
    await apply({ name: 'add', rows: [{ kind: 'withholdings', row }] });
    await save(leanne.id);
    const after = readSheet(readFileSync(path)).lines.map(({ original }) => original);
    expect(before).toContain(line.text);
    expect(after).not.toContain(line.text);
  });

  it('is taken over by one act that is undone as one, with its translator and unchecked [R7.4]', async () => {
    const { ask, conferenceId, record, save, read, fill, take } = await withWelshReader();
    await save();
    fill((place) => (place < 3 ? `cyfieithiad ${place}` : null));
    const sheet = await read();
    expect(sheet.lines.map(({ state }) => state)).toEqual(['new', 'new', 'new']);
    expect(sheet.language).toBe('cy-GB');
    expect(sheet.empty).toBeGreaterThan(10);
    expect((await record()).translations).toEqual([]);
    await take(sheet);
    const rows = (await record()).translations;
    expect(rows.map(({ text }) => text)).toEqual([
      'cyfieithiad 0',
      'cyfieithiad 1',
      'cyfieithiad 2',
    ]);
    expect(rows).toEqual(
      rows.map((row) => ({ ...row, translator: 'Non Prys', checkedBy: '', checkedOn: null })),
    );
    expect((await read()).same).toBe(3);
    const { undoable } = await ask('record.read', { conferenceId });
    await ask('record.undo', { conferenceId, act: undoable?.id ?? '' });
    expect((await record()).translations).toEqual([]);
  });

  it('tells what has changed since, what would be replaced, and what comes twice [R7.4]', async () => {
    const { apply, record, save, read, fill, take, path } = await withWelshReader();
    await save();
    fill((place) => (place < 3 ? `cyntaf ${place}` : null));
    const first = await read();
    await take(first, first.lines.slice(0, 1));

    const [, , third] = first.lines;
    if (!third) throw new Error('Three were filled in.');
    await apply({
      name: 'set',
      kind: third.kind as 'strengths',
      id: third.id,
      values: { [third.field]: 'Something else by now' },
    });
    fill((place) => (place < 3 ? `ail ${place}` : null));
    writeFileSync(
      path,
      withRows(readFileSync(path), ([row = '', second = '', ...rest]) => [
        row,
        second,
        second,
        ...rest,
      ]),
    );
    const { lines } = await read();
    expect(lines.map(({ state, text }) => [state, text])).toEqual([
      ['replaces', 'ail 0'],
      ['new', 'ail 1'],
      ['twice', 'ail 1'],
      ['changed', 'ail 2'],
    ]);
    expect(lines[0]?.standing?.text).toBe('cyntaf 0');
    expect(lines[3]).toMatchObject({ original: 'Something else by now', onSheet: third.original });

    // What is replaced and what is new come in one act.
    const before = (await record()).translations.length;
    await take({ ...first, lines });
    const rows = (await record()).translations;
    expect(rows).toHaveLength(before + 2);
    expect(rows.find(({ text }) => text === 'ail 2')?.original).toBe('Something else by now');
    expect(rows.some(({ text }) => text === 'cyntaf 0')).toBe(false);
  });

  it('counts lines about texts that no copy holds any longer', async () => {
    const { apply, save, read, fill } = await withWelshReader();
    await save();
    fill((place) => (place === 0 ? 'cyfieithiad' : null));
    const [line] = (await read()).lines;
    if (!line) throw new Error('One was filled in.');
    await apply({ name: 'remove', kind: line.kind, id: line.id });
    const sheet = await read();
    expect(sheet.lines).toEqual([]);
    expect(sheet.gone).toBe(1);
  });

  it('leaves out what is longer than a text may be', async () => {
    const { save, read, fill } = await withWelshReader();
    await save();
    fill((place) => (place === 0 ? 'a'.repeat(20_001) : null));
    expect(await read()).toMatchObject({ lines: [], tooLong: 1 });
  });

  it('of another conference, or of nothing at all, is refused with a sentence', async () => {
    const { ask, save, read, path } = await withWelshReader();
    await save();
    const { id } = await ask('conferences.create', { kind: 'review', nation: 'wales' });
    await expect(ask('worksheet.read', { conferenceId: id })).rejects.toMatchObject({
      details: { reason: 'otherConference' },
    });
    writeFileSync(path, 'Dear all');
    await expect(read()).rejects.toMatchObject({ details: { reason: 'notWord' } });
    writeFileSync(path, Buffer.alloc(21 * 1024 * 1024));
    await expect(read()).rejects.toMatchObject({ details: { reason: 'large' } });
  });

  it('is not written where there is nothing to translate, or nobody names a file', async () => {
    const { ask, conferenceId, save } = await withWelshReader();
    await expect(save(newId())).rejects.toMatchObject({ code: 'invalid' });
    const wanted = {
      conferenceId,
      language: 'en-GB',
      whose: 'everybody',
      onlyMissing: true,
    } as const;
    await expect(ask('worksheet.save', wanted)).rejects.toMatchObject({ code: 'invalid' });
    const other = await openTestWaymark();
    const { id } = await other.ask('conferences.openSample', {});
    const values = { planLanguage: 'cy-GB' };
    const command = { name: 'set', kind: 'conferences', id, values } satisfies Command;
    await other.ask('record.apply', { conferenceId: id, command });
    expect(
      await other.ask('worksheet.save', { ...wanted, conferenceId: id, language: 'cy-GB' }),
    ).toBe(null);
    expect(await other.ask('worksheet.read', { conferenceId: id })).toBe(null);
  });

  it('is refused where a text says a name that is withheld from its reader [R7.6]', async () => {
    const { record, apply, save, leanne } = await withWelshReader();
    const [strength] = translationOfAll(await record(), 'cy-GB').filter(
      ({ kind }) => kind === 'strengths',
    );
    if (!strength) throw new Error('Her copy tells what is going well.');
    const id = newId();
    const home = { id, name: 'Refuge', address: '14 Cwmbwrla Terrace' };
    await apply({ name: 'add', rows: [{ kind: 'households', row: home }] });
    const row = {
      id: newId(),
      personId: leanne.id,
      itemKind: 'households',
      itemId: id,
      reason: 'A reason',
      decidedBy: 'The chair',
    };
    await apply({ name: 'add', rows: [{ kind: 'withholdings', row }] });
    await apply({
      name: 'set',
      kind: strength.kind as 'strengths',
      id: strength.id,
      values: { [strength.field]: 'Safe now at 14 Cwmbwrla Terrace' },
    });
    await expect(save(leanne.id)).rejects.toMatchObject({ code: 'leak' });
  });
});
