/** Does every route take what it should, refuse what it should not, and refuse strangers? */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Input, ROUTES, ROUTES_WHILE_LOCKED, type Route } from '#shared/contract/routes.ts';
import { newId } from '#shared/record/ids.ts';
import { beginConference } from '../support/families.ts';
import { temporaryFolder } from '../support/folders.ts';
import { lookAtSentences } from '../support/lookedAt.ts';
import { TEST_PASSPHRASE } from '../support/passphrase.ts';
import { openTestWaymark, startTestWaymark, type TestWaymark } from '../support/waymark.ts';

interface Trio<R extends Route> {
  /** The route is answered only before there is a passphrase. */
  readonly before?: 'firstPassphrase';
  /** Input that is answered, once what it needs has been done. */
  readonly good: (test: TestWaymark, conferenceId: string) => Promise<Input<R>> | Input<R>;
  /** Input that is refused, and the field that is named. */
  readonly bad: readonly [input: unknown, field: string][];
}

const bare = (conferenceId: string) => ({ conferenceId });
const notAnId: [unknown, string] = [{ conferenceId: 'the first one' }, 'conferenceId'];

async function madeCopies({ ask }: TestWaymark, conferenceId: string) {
  const { record } = await ask('record.read', { conferenceId });
  const childId = record.children[0]?.id ?? '';
  await lookAtSentences({ ask }, conferenceId, childId);
  const { folder } = await ask('copies.chooseFolder', { conferenceId });
  const input: Input<'copies.make'> = {
    conferenceId,
    jobId: newId(),
    copies: [{ kind: 'childCopy', childId }],
    formats: ['docx'],
    folder: folder ?? '',
  };
  return input;
}

async function madeFinal(test: TestWaymark, conferenceId: string) {
  const { copies } = await madeCopies(test, conferenceId);
  const [made] = await test.ask('finals.make', { conferenceId, jobId: newId(), copies });
  return made?.id ?? '';
}

async function endedJob(test: TestWaymark, conferenceId: string) {
  const input = await madeCopies(test, conferenceId);
  await test.ask('copies.make', input);
  return { jobId: input.jobId };
}

async function madeBackup({ ask }: TestWaymark) {
  const { backups } = await ask('backups.make', {});
  return { name: backups[0]?.name ?? '' };
}

async function chosenAuthority({ ask }: TestWaymark) {
  await ask('authority.save', {});
  const chosen = await ask('authority.choose', {});
  return { ticket: chosen?.ticket ?? '' };
}

async function writtenFile({ ask }: TestWaymark, conferenceId: string) {
  const saved = await ask('handover.save', { conferenceId });
  const chosen = await ask('handover.choose', {});
  return { ticket: chosen?.ticket ?? '', passphrase: saved?.passphrase ?? '' };
}

async function openedFile(test: TestWaymark, conferenceId: string) {
  const { ticket, passphrase } = await writtenFile(test, conferenceId);
  await test.ask('handover.open', { ticket, passphrase });
  return { ticket, as: 'secondCopy' as const };
}

const FIRST_PAGE = { step: 'meeting', part: 'about', subjectId: null } as const;

/** A route that is missing here does not compile. */
const TRIOS: { readonly [R in Route]: Trio<R> } = {
  'app.about': {
    good: () => ({}),
    bad: [
      [{ extra: 1 }, ''],
      [undefined, ''],
      ['about', ''],
    ],
  },
  'conferences.list': {
    good: () => ({ search: 'oka', from: 0, count: 20 }),
    bad: [
      [{ search: 7 }, 'search'],
      [{ from: -1 }, 'from'],
      [{ count: 0 }, 'count'],
      [{ count: 1e9 }, 'count'],
      [{ search: 'x'.repeat(201) }, 'search'],
    ],
  },
  'conferences.create': {
    good: () => ({ familyName: 'Haddad', kind: 'review', nation: 'wales' }),
    bad: [
      [{ familyName: 'Haddad', kind: 'party', nation: 'wales' }, 'kind'],
      [{ familyName: 'Haddad', kind: 'review' }, 'nation'],
      [{ familyName: 'H\u0000', kind: 'review', nation: 'wales' }, 'familyName'],
      [{ kind: 'review', nation: 'wales', heldOn: 'Monday' }, 'heldOn'],
      [{ kind: 'review', nation: 'wales', id: newId() }, ''],
    ],
  },
  'conferences.openSample': { good: () => ({}), bad: [[{ path: '/etc/passwd' }, '']] },
  'dates.due': {
    good: () => ({ from: 0, count: 20 }),
    bad: [
      [{ from: -1 }, 'from'],
      [{ count: 0 }, 'count'],
      [{ count: 501 }, 'count'],
      [{ search: 'oka' }, ''],
    ],
  },
  'dates.saveCalendar': {
    good: (_, id) => bare(id),
    bad: [notAnId, [{ conferenceId: newId(), path: '/etc/passwd' }, '']],
  },
  'authority.state': { good: () => ({}), bad: [[{ path: '/' }, '']] },
  'authority.set': {
    good: () => ({ path: ['name'], value: 'Calder Council', over: '' }),
    bad: [
      [{ path: [], value: '', over: '' }, 'path'],
      [{ path: ['a', 'b', 'c', 'd', 'e'], value: '', over: '' }, 'path'],
      [{ path: 'name', value: '', over: '' }, 'path'],
      [{ path: ['name'], over: '' }, 'value'],
      [{ path: ['name'], value: '' }, 'over'],
      [{ path: ['name'], value: '', over: '', file: '/' }, ''],
    ],
  },
  'authority.chooseLogo': { good: () => ({}), bad: [[{ path: '/etc/passwd' }, '']] },
  'authority.save': { good: () => ({}), bad: [[{ path: '/etc/passwd' }, '']] },
  'authority.choose': {
    good: async ({ ask }) => {
      await ask('authority.save', {});
      return {};
    },
    bad: [[{ path: '/etc/passwd' }, '']],
  },
  'authority.takeOver': {
    good: (test) => chosenAuthority(test),
    bad: [
      [{}, 'ticket'],
      [{ ticket: '/etc/passwd' }, 'ticket'],
    ],
  },
  'authority.leave': { good: () => ({}), bad: [[{ ticket: newId() }, '']] },
  'authority.goBack': {
    good: async (test) => {
      await test.ask('authority.takeOver', await chosenAuthority(test));
      return {};
    },
    bad: [[{ to: 1 }, '']],
  },
  'record.read': { good: (_, id) => bare(id), bad: [notAnId, [{}, 'conferenceId'], [null, '']] },
  'record.apply': {
    good: (_, id) => ({
      conferenceId: id,
      command: { name: 'set', kind: 'conferences', id, values: { place: 'Town Hall' } },
    }),
    bad: [
      notAnId,
      [{ conferenceId: newId(), command: { name: 'drop' } }, 'command.name'],
      [
        { conferenceId: newId(), command: { name: 'remove', kind: 'secrets', id: newId() } },
        'command.kind',
      ],
      [
        { conferenceId: newId(), command: { name: 'add', rows: [{ kind: 'people', row: {} }] } },
        'command.rows[0].row.id',
      ],
    ],
  },
  'record.undo': {
    good: (_, id) => bare(id),
    bad: [
      notAnId,
      [{ conferenceId: newId(), entry: 3 }, ''],
      [{ conferenceId: newId(), act: 3 }, 'act'],
    ],
  },
  'record.redo': {
    good: async ({ ask }, id) => {
      const { redoable } = await ask('record.undo', { conferenceId: id });
      return { conferenceId: id, act: redoable?.id };
    },
    bad: [notAnId, [{ conferenceId: newId(), act: 'the last' }, 'act']],
  },
  'record.history': {
    good: (_, id) => ({ conferenceId: id, below: 100, most: 2 }),
    bad: [
      notAnId,
      [{ conferenceId: newId(), below: -1 }, 'below'],
      [{ conferenceId: newId(), most: 101 }, 'most'],
      [{ conferenceId: newId(), most: 0 }, 'most'],
    ],
  },
  'record.changesSince': {
    good: (_, id) => ({ conferenceId: id, since: '2026-03-25T00:00:00.000Z' }),
    bad: [
      notAnId,
      [{ conferenceId: newId(), since: 'yesterday' }, 'since'],
      [{ conferenceId: newId(), since: '2026-03-25' }, 'since'],
      [{ conferenceId: newId() }, 'since'],
    ],
  },
  'copies.chooseFolder': { good: (_, id) => bare(id), bad: [notAnId] },
  'copies.make': {
    good: madeCopies,
    bad: [
      [makeWith({ copies: [] }), 'copies'],
      [makeWith({ copies: [{ kind: 'poster', childId: newId() }] }), 'copies[0].kind'],
      [makeWith({ copies: [{ kind: 'parentCopy', childId: newId() }] }), 'copies[0].parentId'],
      [makeWith({ formats: ['exe'] }), 'formats[0]'],
      [makeWith({ folder: '' }), 'folder'],
      [makeWith({ jobId: 'one' }), 'jobId'],
    ],
  },
  'copies.print': {
    good: async (test, id) => {
      const { copies } = await madeCopies(test, id);
      const [copy] = copies;
      if (copy === undefined) throw new Error('There is no copy.');
      return { conferenceId: id, jobId: newId(), copy };
    },
    bad: [
      notAnId,
      [{ conferenceId: newId(), jobId: newId(), copy: { kind: 'poster' } }, 'copy.kind'],
    ],
  },
  'copies.cancel': { good: endedJob, bad: [[{ jobId: 'one' }, 'jobId']] },
  'copies.reveal': { good: endedJob, bad: [[{ jobId: newId(), folder: '/' }, '']] },
  'finals.list': { good: (_, id) => bare(id), bad: [notAnId] },
  'finals.make': {
    good: async (test, id) => {
      const { jobId, copies } = await madeCopies(test, id);
      return { conferenceId: id, jobId, copies };
    },
    bad: [
      [{ conferenceId: newId(), jobId: newId(), copies: [] }, 'copies'],
      [{ ...makeWith({ folder: undefined, formats: undefined }), version: 7 }, ''],
    ],
  },
  'finals.save': {
    good: async (test, id) => {
      const final = await madeFinal(test, id);
      const folder = temporaryFolder();
      const { folder: chosen } = await test.ask('copies.chooseFolder', { conferenceId: id });
      return {
        conferenceId: id,
        jobId: newId(),
        finals: [final],
        formats: ['pdf'],
        folder: chosen ?? folder,
      };
    },
    bad: [
      [{ ...saveWith({}), finals: [] }, 'finals'],
      [saveWith({ finals: ['the first'] }), 'finals[0]'],
      [saveWith({ existing: 'whatever' }), 'existing'],
      [saveWith({ folder: '' }), 'folder'],
    ],
  },
  'finals.print': {
    good: async (test, id) => ({ conferenceId: id, final: await madeFinal(test, id) }),
    bad: [notAnId, [{ conferenceId: newId(), final: 1 }, 'final']],
  },
  'backups.list': { good: () => ({}), bad: [[{ folder: '/' }, '']] },
  'backups.make': { good: () => ({}), bad: [[{ folder: '/' }, '']] },
  'backups.restore': {
    good: madeBackup,
    bad: [
      [{}, 'name'],
      [{ name: 'waymark.db' }, 'name'],
      [{ name: '../waymark-20260325T101500000Z.db' }, 'name'],
      [{ name: 'waymark-20260325T101500000Z.db', folder: '/' }, ''],
    ],
  },
  'backups.chooseFolder': { good: () => ({}), bad: [[{ folder: '/' }, '']] },
  'backups.leaveFolder': { good: () => ({}), bad: [[{ folder: '/' }, '']] },
  'backups.keepNewestOnly': { good: () => ({}), bad: [[{ folder: '/' }, '']] },
  'worksheet.save': {
    async good(test) {
      const { id } = await test.ask('conferences.openSample', {});
      const values = { planLanguage: 'cy-GB' };
      const command = { name: 'set' as const, kind: 'conferences' as const, id, values };
      await test.ask('record.apply', { conferenceId: id, command });
      return sheetOf(id);
    },
    bad: [
      [{ ...sheetOf(newId()), conferenceId: 'one' }, 'conferenceId'],
      [{ ...sheetOf(newId()), language: 'en' }, 'language'],
      [{ ...sheetOf(newId()), whose: 'nobody' }, 'whose'],
      [{ ...sheetOf(newId()), path: '/etc/passwd' }, ''],
    ],
  },
  'worksheet.read': {
    good: (_, id) => bare(id),
    bad: [notAnId, [{ conferenceId: newId(), path: '/etc/passwd' }, '']],
  },
  'handover.save': {
    good: (_, id) => bare(id),
    bad: [notAnId, [{ conferenceId: newId(), path: '/etc/passwd' }, '']],
  },
  'handover.choose': {
    good: async (test, id) => {
      await test.ask('handover.save', { conferenceId: id });
      return {};
    },
    bad: [[{ path: '/etc/passwd' }, '']],
  },
  'handover.open': {
    good: writtenFile,
    bad: [
      [{ ticket: '/etc/passwd', passphrase: 'x' }, 'ticket'],
      [{ ticket: newId() }, 'passphrase'],
      [{ ticket: newId(), passphrase: 'x'.repeat(201) }, 'passphrase'],
    ],
  },
  'handover.bringIn': {
    good: openedFile,
    bad: [
      [{ ticket: newId(), as: 'replacement' }, 'as'],
      [{ ticket: 'one', as: 'itself' }, 'ticket'],
      [{ ticket: newId(), as: 'itself', deletedHereIsKnown: 'yes' }, 'deletedHereIsKnown'],
    ],
  },
  'handover.leave': { good: () => ({}), bad: [[{ ticket: 1 }, '']] },
  'deletion.outlook': { good: (_, id) => bare(id), bad: [notAnId] },
  'deletion.delete': {
    // One of its own: the rest of the test looks whether the first is as it was.
    good: async ({ ask }) => {
      const { id } = await ask('conferences.create', {
        familyName: 'Haddad',
        kind: 'review',
        nation: 'wales',
      });
      return { conferenceId: id, familyName: 'Haddad', reason: 'retention' };
    },
    bad: [
      [{ conferenceId: newId(), reason: 'retention' }, 'familyName'],
      [{ conferenceId: newId(), familyName: 'Okafor', reason: 'again' }, 'reason'],
      [{ conferenceId: newId(), familyName: 'O', reason: 'other', note: 'x'.repeat(201) }, 'note'],
      [{ conferenceId: newId(), familyName: 'O', reason: 'other', note: '\u0000' }, 'note'],
    ],
  },
  'deletion.list': { good: () => ({}), bad: [[{ conferenceId: newId() }, '']] },
  'spelling.check': {
    good: (_, id) => ({ words: ['shcool', 'tŷ', 'x'.repeat(100)], conferenceId: id }),
    bad: [
      [{ words: [], conferenceId: null }, 'words'],
      [{ words: 'shcool' }, 'words'],
      [{ words: [''] }, 'words[0]'],
      [{ words: ['x'.repeat(101)] }, 'words[0]'],
      [{ words: Array.from({ length: 2_001 }, () => 'x') }, 'words'],
      [{ words: ['x'], conferenceId: 'the first one' }, 'conferenceId'],
      [{ words: ['x'], learn: true }, ''],
    ],
  },
  'spelling.suggest': {
    good: () => ({ word: 'shcool' }),
    bad: [
      [{}, 'word'],
      [{ word: '' }, 'word'],
      [{ word: 'x'.repeat(101) }, 'word'],
      [{ word: ['shcool'] }, 'word'],
    ],
  },
  'tour.state': { good: () => ({}), bad: [[{ seen: true }, '']] },
  'tour.remember': { good: () => ({}), bad: [[{ folder: '/' }, '']] },
  'coach.local': { good: () => ({}), bad: [[{ path: '/' }, '']] },
  'room.state': { good: () => ({}), bad: [[{ conferenceId: newId() }, '']] },
  'room.open': {
    good: (_, conferenceId) => ({ conferenceId, page: FIRST_PAGE, displayId: null }),
    bad: [
      [{ conferenceId: 'here', page: FIRST_PAGE, displayId: null }, 'conferenceId'],
      [{ conferenceId: newId(), page: { step: 'wall' }, displayId: null }, 'page.step'],
      [
        { conferenceId: newId(), page: { ...FIRST_PAGE, part: 'secret' }, displayId: null },
        'page.part',
      ],
      [{ conferenceId: newId(), page: FIRST_PAGE }, 'displayId'],
    ],
  },
  'room.at': {
    good: (_, conferenceId) => ({ at: { conferenceId, page: FIRST_PAGE } }),
    bad: [
      [{}, 'at'],
      [{ at: { conferenceId: newId() } }, 'at.page'],
    ],
  },
  'room.typing': {
    good: (_, conferenceId) => ({ conferenceId, commands: [] }),
    bad: [
      [{ conferenceId: newId() }, 'commands'],
      [{ conferenceId: newId(), commands: [{ name: 'erase' }] }, 'commands[0].name'],
    ],
  },
  'room.do': { good: () => ({ act: 'blank' as const }), bad: [[{ act: 'paint' }, 'act']] },
  'room.language': {
    good: () => ({ language: 'cy-GB' }),
    bad: [[{ language: 'xx' }, 'language']],
  },
  'room.here': {
    good: (_, conferenceId) => ({ conferenceId, personId: newId(), isHere: true }),
    bad: [
      [{ conferenceId: newId(), personId: 'Dad', isHere: true }, 'personId'],
      [{ conferenceId: newId(), personId: newId(), isHere: 'yes' }, 'isHere'],
    ],
  },
  'keys.state': { good: () => ({}), bad: [[{ key: true }, '']] },
  'keys.suggestPassphrase': { good: () => ({}), bad: [[{ length: 1 }, '']] },
  'keys.setPassphrase': {
    before: 'firstPassphrase',
    good: () => ({ passphrase: 'nine boats at the long jetty' }),
    bad: [
      [{}, 'passphrase'],
      [{ passphrase: '' }, 'passphrase'],
      [{ passphrase: 'x'.repeat(201) }, 'passphrase'],
      [{ passphrase: 'nine boats at the long jetty', cost: 1 }, ''],
    ],
  },
  'keys.takeOverBackups': {
    before: 'firstPassphrase',
    good: () => ({ passphrase: TEST_PASSPHRASE }),
    bad: [
      [{}, 'passphrase'],
      [{ passphrase: TEST_PASSPHRASE, folder: '/' }, ''],
    ],
  },
  'keys.unlock': {
    good: () => ({ passphrase: TEST_PASSPHRASE }),
    bad: [
      [{ passphrase: 7 }, 'passphrase'],
      [{ passphrase: 'x'.repeat(201) }, 'passphrase'],
    ],
  },
  'keys.lock': { good: () => ({}), bad: [[{ now: true }, '']] },
  'keys.changePassphrase': {
    good: () => ({ present: TEST_PASSPHRASE, passphrase: 'nine boats at the long jetty' }),
    bad: [
      [{ passphrase: 'nine boats at the long jetty' }, 'present'],
      [{ present: null, passphrase: '' }, 'passphrase'],
    ],
  },
  'keys.setMinutes': {
    good: () => ({ minutes: 5 }),
    bad: [
      [{ minutes: 7 }, 'minutes'],
      [{ minutes: '5' }, 'minutes'],
      [{ minutes: 0 }, 'minutes'],
    ],
  },
  'desk.active': { good: () => ({}), bad: [[{ until: '2099' }, '']] },
  'desk.readyToLock': {
    good: () => ({ lock: 1 }),
    bad: [
      [{}, 'lock'],
      [{ lock: 0 }, 'lock'],
    ],
  },
  'desk.staysOpen': { good: () => ({}), bad: [[{ now: true }, '']] },
  'desk.readyToClose': { good: () => ({}), bad: [[{ now: true }, '']] },
};

function sheetOf(conferenceId: string) {
  return {
    conferenceId,
    language: 'cy-GB' as const,
    whose: 'everybody' as const,
    onlyMissing: true,
  };
}

function makeWith(values: object): object {
  const copies = [{ kind: 'childCopy', childId: newId() }];
  const usual = { conferenceId: newId(), jobId: newId(), copies, formats: ['pdf'], folder: '/tmp' };
  return { ...usual, ...values };
}

function saveWith(values: object): object {
  const usual = { conferenceId: newId(), jobId: newId(), finals: [newId()] };
  return { ...usual, formats: ['pdf'], folder: '/tmp', ...values };
}

const ROUTE_NAMES = Object.keys(ROUTES) as Route[];

async function openWithConference() {
  const folder = temporaryFolder();
  const test = await openTestWaymark({
    chooseFolder: async () => folder,
    chooseBackupFolder: async () => folder,
    chooseFileToWrite: async () => join(folder, 'handed.waymark'),
    chooseCalendarFile: async () => join(folder, 'dates.ics'),
    chooseAuthorityToWrite: async () => join(folder, 'office.waymark-authority'),
    chooseAuthorityToRead: async () => join(folder, 'office.waymark-authority'),
    choosePicture: async () => null,
    chooseFileToRead: async () => join(folder, 'handed.waymark'),
  });
  const { conferenceId } = await beginConference(test);
  return { test, conferenceId };
}

it('every route of the contract is tried here, and nothing else', () => {
  expect(Object.keys(TRIOS).sort()).toEqual([...ROUTE_NAMES].sort());
});

const FORBIDDEN = {
  ok: false,
  error: { code: 'forbidden', message: 'Only Waymark itself may ask this.', details: {} },
};
const LOCKED = { ok: false, error: { code: 'locked', details: {} } };

// One after the other with one Waymark: opening one takes longer than all that is asked of it.
it.each(ROUTE_NAMES)('%s: takes what it should, and refuses everything else', async (route) => {
  const { good, bad, before: early } = TRIOS[route];
  const { test, conferenceId } = await openWithConference();
  const asks = (input: unknown, trusted = true) => test.waymark.handle({ route, input, trusted });
  const input = await good(test, conferenceId);
  const before = await test.ask('record.read', { conferenceId });
  const events = test.events.length;

  // Bad input is refused, its field is named, and nothing changes.
  expect(bad.length).toBeGreaterThan(0);
  for (const [given, field] of bad) {
    expect(await asks(given), JSON.stringify(given)).toMatchObject({
      ok: false,
      error: { code: 'invalid', details: { field } },
    });
  }
  // A stranger is refused, whatever is asked.
  for (const asked of [input, undefined]) expect(await asks(asked, false)).toEqual(FORBIDDEN);
  expect(test.events).toHaveLength(events);
  expect(await test.ask('record.read', { conferenceId })).toEqual(before);

  const { waymark: withoutPassphrase } = await startTestWaymark();
  const asksEarly = () => withoutPassphrase.handle({ route, input, trusted: true });
  expect(await (early === undefined ? asks(input) : asksEarly()), 'good').toMatchObject({
    ok: true,
  });

  if (ROUTES_WHILE_LOCKED.some((allowed) => allowed === route)) return;
  expect(await asksEarly(), 'before there is a passphrase').toMatchObject(LOCKED);
  await test.ask('keys.lock', {});
  expect(await asks(input), 'while locked').toMatchObject(LOCKED);
  expect(await asks(input, false), 'a stranger, while locked').toEqual(FORBIDDEN);
});

describe('a route that is not there', () => {
  it.each(['', 'record.delete', 'toString', '__proto__', 'constructor'])('%j', async (route) => {
    const { waymark } = await openTestWaymark();
    expect(await waymark.handle({ route, input: {}, trusted: true })).toMatchObject({
      ok: false,
      error: { code: 'unknownRoute' },
    });
  });
});
