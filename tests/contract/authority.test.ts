/** Are an authority's settings kept, shared, taken over and undone, and is nothing of them ever lost? */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ownRulesOf } from '#shared/authority/over.ts';
import { NO_AUTHORITY, readAuthority } from '#shared/authority/pack.ts';
import type { Output } from '#shared/contract/routes.ts';
import { newId } from '#shared/record/ids.ts';
import { temporaryFolder } from '../support/folders.ts';
import { jpegHead, pngLogo } from '../support/logos.ts';
import { openTestWaymark } from '../support/waymark.ts';

type Ask = Awaited<ReturnType<typeof openTestWaymark>>['ask'];
type State = Output<'authority.state'>;

const set = (ask: Ask, path: string[], value: unknown, over: unknown): Promise<State> =>
  ask('authority.set', { path, value, over });

const fileIn = (folder: string) => join(folder, 'authority.json');
const COMPLAINT = 'Write to us within 28 days.';

/** Opens Waymark with one file that every dialog names. */
function openWithFile(path: string, dataFolder = temporaryFolder()) {
  return openTestWaymark({
    dataFolder,
    chooseAuthorityToWrite: async () => path,
    chooseAuthorityToRead: async () => path,
    choosePicture: async () => path,
  });
}

describe('a setting', () => {
  it('is on disk when it is answered, told to windows, and there at the next start [R6.1]', async () => {
    const dataFolder = temporaryFolder();
    const { ask, events, waymark } = await openTestWaymark({ dataFolder });
    expect(existsSync(fileIn(dataFolder))).toBe(false);
    const state = await set(ask, ['complaint', 'en-GB'], COMPLAINT, '');
    expect(state).toMatchObject({ problem: '', canGoBack: false });
    expect(events).toContainEqual({ name: 'authority.changed', payload: {} });
    const onDisk = readAuthority(readFileSync(fileIn(dataFolder), 'utf8'));
    expect(onDisk.complaint['en-GB']).toBe(COMPLAINT);
    await waymark.close();
    const again = await openTestWaymark({ dataFolder });
    expect((await again.ask('authority.state', {})).authority).toEqual(state.authority);
  });

  it('that another window has changed meanwhile is not written over', async () => {
    const { ask } = await openTestWaymark();
    await set(ask, ['name'], 'Calder', '');
    await set(ask, ['quorum', 'agencies'], 3, null);
    await expect(set(ask, ['name'], 'Westford', '')).rejects.toMatchObject({ code: 'conflict' });
    const { authority } = await set(ask, ['name'], 'Westford', 'Calder');
    expect(authority).toMatchObject({ name: 'Westford', quorum: { agencies: 3 } });
  });

  it.each([
    [['name'], 'x'.repeat(201), '', 'Not saved: this is longer than 200 characters.'],
    [['complaint', 'en-GB'], 'x'.repeat(30_000), '', 'Not saved: this is longer than 20000'],
    [['coach', 'add', 'vague'], [{ say: '[x]' }], null, 'Not saved: [0].say is no phrase'],
    [['version'], 2, 1, 'Not saved: this should be “1”'],
    [['family'], 'Carter', null, 'unknown field “family”'],
    [['__proto__', 'polluted'], 1, null, 'unknown field “__proto__”'],
    [['rules', 'wales', 'lunch'], {}, null, 'Not saved: '],
  ] as [string[], unknown, unknown, string][])(
    'that does not fit is refused, and what was before stays: %j',
    async (path, value, over, sentence) => {
      const { ask } = await openTestWaymark();
      const { authority } = await set(ask, ['quorum', 'agencies'], 3, null);
      await expect(set(ask, path, value, over)).rejects.toThrow(sentence);
      expect((await ask('authority.state', {})).authority).toEqual(authority);
    },
  );

  it('reaches new conferences, rules, and what is due [R6.1, R5.7]', async () => {
    const { ask } = await openTestWaymark({ clock: () => new Date('2026-11-28T10:00:00Z') });
    await set(ask, ['name'], 'Calder Council', '');
    const { id } = await ask('conferences.create', {
      familyName: 'Haddad',
      kind: 'initial',
      nation: 'england',
      heldOn: '2026-11-20',
    });
    const { record } = await ask('record.read', { conferenceId: id });
    expect(record.conferences[0]?.authority).toBe('Calder Council');
    const dayOf = async () =>
      (await ask('dates.due', {})).lines.find(({ step }) => step === 'decisionLetter')?.day;
    const before = await dayOf();
    const own = { count: 5, unit: 'workingDays' };
    const rule = { own, source: 'Procedures 4.2', confirmedBy: '', confirmedOn: null };
    await set(ask, ['rules', 'england', 'decisionLetter'], rule, null);
    const { authority } = await ask('authority.state', {});
    expect(ownRulesOf(authority, 'england')).toMatchObject([
      { id: 'decisionLetter', ...own, binding: 'local', confirmed: true, source: 'Procedures 4.2' },
    ]);
    expect(ownRulesOf(authority, 'wales')).toEqual([]);
    expect(await dayOf()).not.toBe(before);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['{"format":"waymark-authority","version":1,', 'it is not JSON, or not whole'],
    ['{"format":"waymark-authority","version":1,"family":"x"}', 'unknown field “family”'],
    ['{"format":"waymark-authority","version":7}', 'it was written by a newer Waymark'],
    [' '.repeat(2 * 2 ** 20 + 1), 'it is larger than such a file can be'],
  ])('gives a sentence, stays, and is set aside before anything is written', async (text, why) => {
    const dataFolder = temporaryFolder();
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(fileIn(dataFolder), text);
    const { ask } = await openTestWaymark({ dataFolder });
    const state = await ask('authority.state', {});
    expect(state.authority).toEqual(NO_AUTHORITY);
    expect(state.problem).toContain(why);
    expect(await ask('coach.local', {})).toMatchObject({ problem: state.problem });
    expect(readFileSync(fileIn(dataFolder), 'utf8')).toBe(text);
    expect((await set(ask, ['name'], 'Calder', '')).problem).toBe('');
    const aside = readdirSync(dataFolder).filter((name) => name.startsWith('authority.unread-'));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(dataFolder, aside[0] ?? ''), 'utf8')).toBe(text);
  });
});

describe('one file for an office', () => {
  it('is written here and taken over there, and that can be undone and done again [R6.1]', async () => {
    const path = join(temporaryFolder(), 'office.waymark-authority');
    const here = await openWithFile(path);
    const { authority } = await set(here.ask, ['name'], 'سلطة كالدر', '');
    expect(await here.ask('authority.save', {})).toEqual({ fileName: 'office.waymark-authority' });

    const there = await openWithFile(path);
    const { authority: before } = await set(there.ask, ['name'], 'Westford', '');
    const chosen = await there.ask('authority.choose', {});
    expect(chosen).toMatchObject({ fileName: 'office.waymark-authority', authority });
    // Nothing holds before somebody says so.
    expect((await there.ask('authority.state', {})).authority).toEqual(before);
    const ticket = chosen?.ticket ?? '';
    const taken = await there.ask('authority.takeOver', { ticket });
    expect(taken).toMatchObject({ authority, canGoBack: true });
    await expect(there.ask('authority.takeOver', { ticket })).rejects.toMatchObject({
      code: 'notFound',
    });
    expect((await there.ask('authority.goBack', {})).authority).toEqual(before);
    expect((await there.ask('authority.goBack', {})).authority).toEqual(authority);
  });

  it('that was left is not taken over', async () => {
    const path = join(temporaryFolder(), 'office.waymark-authority');
    const { ask } = await openWithFile(path);
    await ask('authority.save', {});
    const chosen = await ask('authority.choose', {});
    await ask('authority.leave', {});
    await expect(ask('authority.takeOver', { ticket: chosen?.ticket ?? '' })).rejects.toMatchObject(
      { code: 'notFound' },
    );
    await expect(ask('authority.goBack', {})).rejects.toMatchObject({ code: 'notFound' });
  });

  it.each([
    ['not JSON at all', '“bad.json” cannot be taken over: it is not JSON, or not whole. Nothing'],
    [
      '{"format":"waymark-authority","version":1,"minutes":{"plan":"long"}}',
      'minutes.plan should be a number',
    ],
    ['\u0000\u0000', 'it is not JSON'],
  ])('is refused with what and where: %j', async (text, sentence) => {
    const path = join(temporaryFolder(), 'bad.json');
    writeFileSync(path, text);
    const { ask, dataFolder } = await openWithFile(path);
    await expect(ask('authority.choose', {})).rejects.toThrow(sentence);
    expect(existsSync(fileIn(dataFolder))).toBe(false);
  });

  it('that is a folder, is gone, or is not text is refused with a sentence', async () => {
    const folder = temporaryFolder();
    const gone = await openWithFile(join(folder, 'gone.json'));
    await expect(gone.ask('authority.choose', {})).rejects.toThrow('it is no longer there');
    const inFolder = await openWithFile(folder);
    await expect(inFolder.ask('authority.choose', {})).rejects.toThrow('it is not a file');
    const bytes = join(folder, 'bytes.json');
    writeFileSync(bytes, Buffer.from([0xff, 0xfe, 0x7b]));
    const other = await openWithFile(bytes);
    await expect(other.ask('authority.choose', {})).rejects.toThrow('it is not text in UTF-8');
  });

  it('never takes the place of a file that Waymark itself keeps', async () => {
    const dataFolder = temporaryFolder();
    const { ask } = await openWithFile(join(dataFolder, 'security.json'), dataFolder);
    await ask('keys.setMinutes', { minutes: 5 });
    const kept = readFileSync(join(dataFolder, 'security.json'), 'utf8');
    await expect(ask('authority.save', {})).rejects.toMatchObject({ code: 'conflict' });
    expect(readFileSync(join(dataFolder, 'security.json'), 'utf8')).toBe(kept);
  });
});

describe('what is settled', () => {
  it('stands in drafts and in final copies, each as it was when they were made [R6.1, R7.9]', async () => {
    const folder = temporaryFolder();
    const { ask } = await openTestWaymark({ chooseFolder: async () => folder });
    const { id: conferenceId } = await ask('conferences.openSample', {});
    const { record } = await ask('record.read', { conferenceId });
    await ask('record.apply', {
      conferenceId,
      command: {
        name: 'set',
        kind: 'conferences',
        id: conferenceId,
        values: { complaintRoute: '' },
      },
    });
    await set(ask, ['complaint', 'en-GB'], COMPLAINT, '');
    await set(ask, ['logo'], pngLogo().toString('base64'), null);
    const copies = [{ kind: 'decisionLetter' as const, parentId: record.parents[0]?.id ?? '' }];
    await ask('copies.chooseFolder', { conferenceId });
    const where = {
      conferenceId,
      folder,
      formats: ['docx' as const],
      existing: 'keepBoth' as const,
    };
    const wordsOf = async (made: { copies: readonly { fileName: string }[] }) => {
      const inside = unzipSync(readFileSync(join(folder, made.copies[0]?.fileName ?? '')));
      return strFromU8(inside['word/document.xml'] ?? new Uint8Array());
    };
    const draft = await ask('copies.make', { ...where, jobId: newId(), copies });
    expect(await wordsOf(draft)).toContain(COMPLAINT);
    expect(await wordsOf(draft)).toContain('descr="Logo of ');
    const [final] = await ask('finals.make', { conferenceId, jobId: newId(), copies });
    await set(ask, ['complaint', 'en-GB'], 'Ring us.', COMPLAINT);
    const finals = [final?.id ?? ''];
    const kept = await ask('finals.save', { ...where, jobId: newId(), finals });
    expect(await wordsOf(kept)).toContain(COMPLAINT);
    const later = await ask('copies.make', { ...where, jobId: newId(), copies });
    expect(await wordsOf(later)).toContain('Ring us.');
  });
});

describe('a logo', () => {
  it.each([
    ['logo.png', pngLogo(), null],
    ['cut.png', pngLogo().subarray(0, 200), 'is a picture that is damaged or not whole'],
    ['text.png', Buffer.from('no picture'), 'is neither a PNG nor a JPEG picture'],
    ['huge.png', Buffer.alloc(20 * 2 ** 20), 'is larger than 300 KB'],
    ['inks.jpg', jpegHead(300, 100, 4), 'four inks of printers'],
  ])('is taken by its bytes: %s', async (name, bytes, why) => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, bytes);
    const { ask } = await openWithFile(path);
    if (why === null) {
      const state = await ask('authority.chooseLogo', {});
      expect(state?.authority.logo).toBe(bytes.toString('base64'));
      return;
    }
    await expect(ask('authority.chooseLogo', {})).rejects.toThrow(why);
    expect((await ask('authority.state', {})).authority.logo).toBeNull();
  });
});
