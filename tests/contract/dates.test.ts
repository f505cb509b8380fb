/** Does main tell what is due across all conferences, and write calendars that name nobody? */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DueLine } from '#shared/contract/routes.ts';
import { newId } from '#shared/record/ids.ts';
import { dueSteps } from '#shared/rules/due.ts';
import { rulesOf } from '#shared/rules/packs.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openTestWaymark, type TestWaymark } from '../support/waymark.ts';

type Ask = TestWaymark['ask'];

const created = (ask: Ask, familyName: string, heldOn: string | null) =>
  ask('conferences.create', { familyName, kind: 'initial', nation: 'england', heldOn });
const set = (ask: Ask, id: string, values: object) =>
  ask('record.apply', {
    conferenceId: id,
    command: { name: 'set', kind: 'conferences', id, values: { ...values } },
  });
const named = (lines: readonly DueLine[]) =>
  lines.map(({ familyName, step, day, when }) => [familyName, step, day, when]);

describe('dates.due', () => {
  it('tells of every conference what is overdue and what comes this week [R6.1]', async () => {
    // A Wednesday.
    const { ask } = await openTestWaymark({ clock: () => new Date('2026-10-07T09:00:00') });
    const okafor = await created(ask, 'Okafor', '2026-09-24');
    await created(ask, 'Haddad', '2026-10-06');
    await created(ask, 'Later', '2026-12-01');
    await created(ask, 'Undated', null);
    await set(ask, okafor.id, { reviewOn: '2026-12-16' });
    const { lines, overdue, total } = await ask('dates.due', {});
    expect(named(lines)).toEqual([
      ['Okafor', 'decisionLetter', '2026-09-25', 'overdue'],
      ['Okafor', 'outlinePlan', '2026-09-25', 'overdue'],
      ['Haddad', 'decisionLetter', '2026-10-07', 'thisWeek'],
      ['Haddad', 'outlinePlan', '2026-10-07', 'thisWeek'],
      ['Okafor', 'firstCoreGroup', '2026-10-08', 'thisWeek'],
    ]);
    expect({ overdue, total }).toEqual({ overdue: 2, total: 5 });
    expect(lines[4]).toMatchObject({ conferenceId: okafor.id, isSet: false });
  });

  it('is worked out anew when something is saved, taken back, deleted, or a day has passed', async () => {
    let now = new Date('2026-10-07T09:00:00');
    const { ask } = await openTestWaymark({ clock: () => now });
    const { id } = await created(ask, 'Okafor', '2026-09-24');
    const core = async () => {
      const { lines } = await ask('dates.due', { count: 100 });
      return lines.find(({ step }) => step === 'firstCoreGroup');
    };
    expect(await core()).toMatchObject({ when: 'thisWeek', isSet: false });
    await set(ask, id, { coreGroupOn: '2026-10-14' });
    expect(await core()).toBeUndefined();
    await ask('record.undo', { conferenceId: id });
    expect(await core()).toMatchObject({ day: '2026-10-08' });
    now = new Date('2026-10-09T00:01:00');
    expect(await core()).toMatchObject({ when: 'overdue' });
    await ask('deletion.delete', { conferenceId: id, familyName: 'Okafor', reason: 'retention' });
    expect((await ask('dates.due', {})).total).toBe(0);
  });

  it('tells no more than the start page does: the family, the step and its day', async () => {
    const { ask } = await openTestWaymark({ clock: () => new Date('2026-11-28T09:00:00') });
    await ask('conferences.openSample', {});
    const { lines } = await ask('dates.due', { count: 100 });
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual([
        'conferenceId',
        'day',
        'familyName',
        'isSet',
        'step',
        'when',
      ]);
    }
  });

  it('reads from the tables what the record itself gives', async () => {
    const { ask } = await openTestWaymark({ clock: () => new Date('2026-10-05T09:00:00') });
    const { id } = await ask('conferences.openSample', {});
    const { record } = await ask('record.read', { conferenceId: id });
    const [unborn] = record.children;
    await ask('record.apply', {
      conferenceId: id,
      command: {
        name: 'setAll',
        sets: [
          {
            kind: 'children',
            id: unborn?.id ?? '',
            values: { unborn: true, expectedOn: '2026-09-10' },
          },
          { kind: 'people', id: unborn?.personId ?? '', values: { bornOn: '2026-09-08' } },
          { kind: 'conferences', id, values: { kind: 'preBirth', reviewOn: null } },
        ],
      },
    });
    const now = (await ask('record.read', { conferenceId: id })).record;
    const { lines } = await ask('dates.due', { count: 100 });
    const wanted = dueSteps(now, rulesOf('england'), '2026-10-05');
    expect(wanted.map(({ step }) => step)).toContain('reviewAfterBirth');
    const byStep = (one: { step: string }, other: { step: string }) =>
      one.step.localeCompare(other.step);
    expect(
      lines.map(({ step, day, when, isSet }) => ({ step, day, when, isSet })).sort(byStep),
    ).toEqual([...wanted].sort(byStep));
  });

  it('comes some at a time, in one order', async () => {
    const { ask } = await openTestWaymark({ clock: () => new Date('2026-10-07T09:00:00') });
    for (let number = 0; number < 8; number += 1) {
      await created(ask, `Family ${number}`, '2026-09-24');
    }
    const all = await ask('dates.due', { count: 500 });
    const first = await ask('dates.due', { count: 10 });
    const rest = await ask('dates.due', { from: 10, count: 500 });
    expect(first.lines).toHaveLength(10);
    expect([...first.lines, ...rest.lines]).toEqual(all.lines);
    expect(first.total).toBe(all.total);
  });
});

describe('dates.saveCalendar', () => {
  const saving = async (path: () => string | null) => {
    const test = await openTestWaymark({
      chooseCalendarFile: async (suggested) => {
        expect(suggested).toMatch(/waymark-dates\.ics$/);
        return path();
      },
    });
    const { id } = await test.ask('conferences.openSample', {});
    return { ...test, conferenceId: id };
  };

  it('writes a file that names nobody, and again over it [R6.2]', async () => {
    const folder = temporaryFolder();
    let name = 'ours.ics';
    const { ask, conferenceId } = await saving(() => join(folder, name));
    expect(await ask('dates.saveCalendar', { conferenceId })).toEqual({
      fileName: 'ours.ics',
      entries: 8,
    });
    const written = readFileSync(join(folder, 'ours.ics'), 'utf8');
    expect(written.match(/BEGIN:VEVENT/g)).toHaveLength(8);
    expect(written).not.toContain('Ashdown');
    await set(ask, conferenceId, { coreGroupOn: '2026-10-07' });
    await ask('dates.saveCalendar', { conferenceId });
    expect(readFileSync(join(folder, 'ours.ics'), 'utf8')).toContain('20261007');
    name = 'theirs';
    expect(await ask('dates.saveCalendar', { conferenceId })).toMatchObject({
      fileName: 'theirs.ics',
    });
  });

  it('writes nothing when nobody names a file, or the name is taken', async () => {
    const folder = temporaryFolder();
    let path: string | null = null;
    const { ask, conferenceId } = await saving(() => path);
    expect(await ask('dates.saveCalendar', { conferenceId })).toBeNull();
    writeFileSync(join(folder, 'mine.ics'), 'mine');
    path = join(folder, 'mine');
    await expect(ask('dates.saveCalendar', { conferenceId })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(readFileSync(join(folder, 'mine.ics'), 'utf8')).toBe('mine');
    path = join(folder, 'nowhere', 'dates.ics');
    await expect(ask('dates.saveCalendar', { conferenceId })).rejects.toMatchObject({
      code: 'fileAccess',
    });
    expect(existsSync(path)).toBe(false);
  });

  it('says so where there is no such conference', async () => {
    const { ask } = await saving(() => null);
    await expect(ask('dates.saveCalendar', { conferenceId: newId() })).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});
