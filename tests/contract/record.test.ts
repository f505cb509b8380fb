/** Does what is done through the router last, event by event and start by start? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#shared/record/changes.ts';
import { type Command, changesFor, lookAt } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import { type ConferenceRecord, KIND_NAMES, type Row } from '#shared/record/record.ts';
import { canonical } from '../support/canonical.ts';
import { beginConference } from '../support/families.ts';
import { filledRecord } from '../support/filledRows.ts';
import { commandFor, intents } from '../support/randomCommands.ts';
import { openTestWaymark, type TestWaymark } from '../support/waymark.ts';

async function begun(test?: TestWaymark) {
  const opened = test ?? (await openTestWaymark());
  const family = await beginConference(opened);
  const { conferenceId } = family;
  const read = async () => (await opened.ask('record.read', { conferenceId })).record;
  const apply = (command: Command) => opened.ask('record.apply', { conferenceId, command });
  const undo = () => opened.ask('record.undo', { conferenceId });
  return { ...opened, ...family, read, apply, undo };
}

/** Closes Waymark and reads the record with another one on the same folder. */
async function readAgain({ waymark, dataFolder, conferenceId }: Awaited<ReturnType<typeof begun>>) {
  await waymark.close();
  const again = await openTestWaymark({ dataFolder });
  return again.ask('record.read', { conferenceId });
}

/** A record without how often its rows were changed. */
function withoutVersions(record: ConferenceRecord) {
  const lists = KIND_NAMES.map((kind) => [
    kind,
    canonical(record)[kind].map(({ version: _, ...row }: Row) => row),
  ]);
  return Object.fromEntries(lists);
}

describe('what was done', () => {
  it('is there after closing and opening again: added, set, moved and removed', async () => {
    const test = await begun();
    const { apply, childId, outcomeId } = test;
    const later = { id: newId(), childId, what: 'Ada is at school every day.' };
    await apply({ name: 'add', rows: [{ kind: 'outcomes', row: later }] });
    await apply({ name: 'set', kind: 'outcomes', id: outcomeId, values: { quickWin: true } });
    await apply({ name: 'move', kind: 'outcomes', id: later.id, to: 0 });
    await apply({ name: 'remove', kind: 'actions', id: test.actionId });
    const before = await test.read();
    const { record } = await readAgain(test);
    expect(record).toEqual(before);
    expect(record.outcomes.map(({ id }) => id)).toEqual([later.id, outcomeId]);
    expect(record.outcomes[1]).toMatchObject({ quickWin: true });
    expect(record.actions).toEqual([]);
  });

  it('is told to the windows once, with what came of it', async () => {
    const { apply, events, outcomeId, conferenceId } = await begun();
    events.length = 0;
    const values = { what: 'Ada sleeps through.' };
    const applied = await apply({ name: 'set', kind: 'outcomes', id: outcomeId, values });
    expect(events).toEqual([{ name: 'record.changed', payload: { conferenceId, ...applied } }]);
    expect(applied.changes).toMatchObject([{ kind: 'outcomes', id: outcomeId, after: values }]);
  });

  it('is not told when nothing changed or it was refused', async () => {
    const { apply, events, childId, outcomeId } = await begun();
    events.length = 0;
    await apply({ name: 'move', kind: 'outcomes', id: outcomeId, to: 0 });
    const values = { byWhen: 'soon' };
    const refused = apply({ name: 'set', kind: 'outcomes', id: outcomeId, values });
    await expect(refused).rejects.toMatchObject({
      code: 'invalid',
      details: { field: 'byWhen' },
    });
    await expect(apply({ name: 'remove', kind: 'outcomes', id: childId })).rejects.toMatchObject({
      code: 'notFound',
    });
    const taken = { kind: 'outcomes' as const, row: { id: outcomeId, childId } };
    await expect(apply({ name: 'add', rows: [taken] })).rejects.toMatchObject({ code: 'conflict' });
    expect(events).toEqual([]);
  });

  it('says when it was on disk, and the start page says so too', async () => {
    let minute = 0;
    const clock = () => {
      minute += 1;
      return new Date(Date.UTC(2026, 2, 1, 10, minute));
    };
    const test = await openTestWaymark({ clock });
    const { conferenceId } = await beginConference(test);
    const { savedAt } = await test.ask('record.read', { conferenceId });
    const [line] = (await test.ask('conferences.list', {})).conferences;
    expect(line).toMatchObject({
      id: conferenceId,
      changedAt: savedAt,
      childNames: ['Ada Okafor'],
    });
    const command = {
      name: 'set' as const,
      kind: 'conferences' as const,
      id: conferenceId,
      values: { place: 'Town Hall' },
    };
    const applied = await test.ask('record.apply', { conferenceId, command });
    expect(applied.savedAt > savedAt).toBe(true);
  });

  it('is not found in a conference that is not there', async () => {
    const { ask } = await openTestWaymark();
    const conferenceId = newId();
    const command = { name: 'remove' as const, kind: 'people' as const, id: newId() };
    for (const asked of [
      ask('record.read', { conferenceId }),
      ask('record.apply', { conferenceId, command }),
      ask('record.undo', { conferenceId }),
      ask('copies.chooseFolder', { conferenceId }),
    ]) {
      await expect(asked).rejects.toMatchObject({ code: 'notFound' });
    }
  });
});

describe('taking back', () => {
  it('goes back command by command, and each is an act of its own', async () => {
    const { apply, undo, read, events, outcomeId, childId } = await begun();
    const first = await read();
    await apply({ name: 'set', kind: 'outcomes', id: outcomeId, values: { what: 'A' } });
    const second = await read();
    await apply({ name: 'remove', kind: 'children', id: childId });
    expect((await read()).outcomes).toEqual([]);
    events.length = 0;
    const undone = await undo();
    expect(withoutVersions(await read())).toEqual(withoutVersions(second));
    expect(events.map(({ name }) => name)).toEqual(['record.changed']);
    expect(undone.changes.length).toBeGreaterThan(1);
    await undo();
    expect(withoutVersions(await read())).toEqual(withoutVersions(first));
  });

  it('takes back what was done after taking back, then goes on further', async () => {
    const { apply, undo, read, outcomeId } = await begun();
    const set = (what: string) =>
      apply({ name: 'set', kind: 'outcomes', id: outcomeId, values: { what } });
    const what = async () => (await read()).outcomes[0]?.what;
    await set('A');
    await set('B');
    await undo();
    await set('C');
    await undo();
    expect(await what()).toBe('A');
    await undo();
    expect(await what()).toBe('Ada sleeps in her own bed.');
  });

  it('ends where the conference began', async () => {
    const { undo, read, ask } = await begun();
    await undo();
    expect((await read()).people).toEqual([]);
    await expect(undo()).rejects.toMatchObject({
      code: 'notFound',
      message: 'There is nothing more to take back.',
    });
    expect((await ask('conferences.list', {})).total).toBe(1);
  });

  it('leaves other conferences alone', async () => {
    const test = await begun();
    const other = await begun(test);
    const before = await other.read();
    await test.undo();
    expect(await other.read()).toEqual(before);
  });

  it('also works after closing and opening again', async () => {
    const test = await begun();
    const before = await test.read();
    await test.apply({ name: 'remove', kind: 'people', id: test.personId });
    await test.waymark.close();
    const again = await openTestWaymark({ dataFolder: test.dataFolder });
    const { conferenceId } = test;
    await again.ask('record.undo', { conferenceId });
    const { record } = await again.ask('record.read', { conferenceId });
    expect(withoutVersions(record)).toEqual(withoutVersions(before));
  });
});

describe('doing again', () => {
  it('does again what was taken back, step by step, until something else is done', async () => {
    const { ask, conferenceId, apply, undo, read, outcomeId } = await begun();
    const redo = () => ask('record.redo', { conferenceId });
    const set = (what: string) =>
      apply({ name: 'set', kind: 'outcomes', id: outcomeId, values: { what } });
    const what = async () => (await read()).outcomes[0]?.what;
    await expect(redo()).rejects.toMatchObject({
      code: 'notFound',
      message: 'There is nothing to do again.',
    });
    await set('A');
    await set('B');
    await undo();
    await undo();
    expect(await what()).toBe('Ada sleeps in her own bed.');
    await redo();
    expect(await what()).toBe('A');
    await redo();
    expect(await what()).toBe('B');
    await undo();
    await set('C');
    await expect(redo()).rejects.toMatchObject({ code: 'notFound' });
    await undo();
    expect(await what()).toBe('A');
    await redo();
    expect(await what()).toBe('C');
  });

  it('takes back only the act that the window showed', async () => {
    const { ask, conferenceId, apply, read, outcomeId } = await begun();
    const set = (what: string) =>
      apply({ name: 'set', kind: 'outcomes', id: outcomeId, values: { what } });
    const shown = (await set('A')).undoable?.id;
    await set('B');
    const undo = (act: string | undefined) => ask('record.undo', { conferenceId, act });
    await expect(undo(shown)).rejects.toMatchObject({ code: 'conflict' });
    expect((await read()).outcomes[0]?.what).toBe('B');
    const { undoable } = await ask('record.read', { conferenceId });
    const { redoable } = await undo(undoable?.id);
    await expect(ask('record.redo', { conferenceId, act: shown })).rejects.toMatchObject({
      code: 'conflict',
    });
    await ask('record.redo', { conferenceId, act: redoable?.id });
    expect((await read()).outcomes[0]?.what).toBe('B');
  });

  it('says what can be taken back and done again, also after closing and opening again', async () => {
    const test = await begun();
    const { apply, undo, outcomeId, conferenceId } = test;
    await apply({ name: 'set', kind: 'outcomes', id: outcomeId, values: { what: 'A' } });
    await apply({ name: 'remove', kind: 'actions', id: test.actionId });
    const { undoable, redoable, number } = await undo();
    expect(undoable?.lead).toEqual({
      effect: 'set',
      kind: 'outcomes',
      id: outcomeId,
      fields: ['what'],
      row: null,
      rows: 1,
    });
    expect(redoable?.lead).toMatchObject({
      effect: 'remove',
      kind: 'actions',
      id: test.actionId,
      row: { what: 'Buys a bed' },
    });
    expect(await readAgain(test)).toMatchObject({ undoable, redoable, number });
    expect(conferenceId).toBeTruthy();
  });

  it('takes several lines that were set together back at once, and sets none where one is stale', async () => {
    const { apply, undo, read, ask, conferenceId, outcomeId, actionId } = await begun();
    const sets = (was: string) => [
      { kind: 'outcomes' as const, id: outcomeId, values: { what: 'Eva sleeps' } },
      { kind: 'actions' as const, id: actionId, values: { what: 'Eva’s bed' }, was: { what: was } },
    ];
    const before = await read();
    await expect(apply({ name: 'setAll', sets: sets('Else') })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await read()).toEqual(before);
    const { undoable } = await apply({ name: 'setAll', sets: sets('Buys a bed') });
    expect(undoable?.lead).toMatchObject({ effect: 'set', id: outcomeId, rows: 2 });
    expect((await ask('record.history', { conferenceId })).acts[0]?.name).toBe('setAll');
    await undo();
    expect(withoutVersions(await read())).toEqual(withoutVersions(before));
    await ask('record.redo', { conferenceId });
    expect(await read()).toMatchObject({
      outcomes: [{ what: 'Eva sleeps' }],
      actions: [{ what: 'Eva’s bed' }],
    });
  });

  it('brings back a person on whom everything hangs, whole', async () => {
    const test = await begun();
    await test.apply({ name: 'add', rows: everyKind() });
    const before = await test.read();
    for (const { id } of before.people) {
      await test.apply({ name: 'remove', kind: 'people', id });
      expect((await test.read()).people).toHaveLength(before.people.length - 1);
      await test.undo();
      expect(withoutVersions(await test.read())).toEqual(withoutVersions(before));
    }
  });
});

describe('what a window is told', () => {
  it('carries numbers that show whether it has missed something', async () => {
    const test = await begun();
    const other = await begun(test);
    const { number } = await test.ask('record.read', { conferenceId: test.conferenceId });
    const set = (at: typeof test, place: string) =>
      at.apply({
        name: 'set',
        kind: 'conferences',
        id: at.conferenceId,
        values: { place },
      });
    const first = await set(test, 'Room 1');
    await set(other, 'Room 9');
    const second = await set(test, 'Room 2');
    expect(first.follows).toBe(number);
    expect(second.follows).toBe(first.number);
    expect(second.number).toBeGreaterThan(first.number);
    const same = await set(test, 'Room 2');
    expect(same.follows).toBe(second.number);
  });
});

describe('two windows that set the same value', () => {
  const opened = async () => {
    const test = await begun();
    const { outcomeId } = test;
    const set = (was: string, what: string) =>
      test.apply({
        name: 'set',
        kind: 'outcomes',
        id: outcomeId,
        values: { what },
        was: { what: was },
      });
    return { ...test, set, first: 'Ada sleeps in her own bed.' };
  };

  it('never overwrite each other: the second is refused and told what changed', async () => {
    const { set, read, first, outcomeId, events } = await opened();
    await set(first, 'Mine');
    events.length = 0;
    await expect(set(first, 'Theirs')).rejects.toMatchObject({
      code: 'conflict',
      details: { field: 'what', rowId: outcomeId },
    });
    expect((await read()).outcomes[0]?.what).toBe('Mine');
    expect(events).toEqual([]);
    await set('Mine', 'Theirs');
    expect((await read()).outcomes[0]?.what).toBe('Theirs');
  });

  it('do one act, when both set the same words: undo takes them back at once', async () => {
    const { set, ask, undo, read, first, conferenceId, events } = await opened();
    const { undoable, number } = await set(first, 'Same');
    events.length = 0;
    expect(await set(first, 'Same')).toMatchObject({ changes: [], number, undoable });
    expect(events).toEqual([]);
    expect((await ask('record.history', { conferenceId })).acts[0]?.number).toBe(number);
    await undo();
    expect((await read()).outcomes[0]?.what).toBe(first);
  });

  it('may both set the same words, or different fields of one line', async () => {
    const { set, apply, read, first, outcomeId } = await opened();
    await set(first, 'Same');
    await set(first, 'Same');
    const measure = { values: { measure: 'Seen twice' }, was: { measure: '' } };
    await apply({ name: 'set', kind: 'outcomes', id: outcomeId, ...measure });
    expect((await read()).outcomes[0]).toMatchObject({ what: 'Same', measure: 'Seen twice' });
  });
});

describe('any work through the router', () => {
  it('comes to the same on disk as in memory, however it is taken back and done again', async () => {
    await fc.assert(
      fc.asyncProperty(intents, async (work) => {
        const family = await begun();
        const { dataFolder, conferenceId } = family;
        let test: TestWaymark = family;
        const apply = (command: Command) => test.ask('record.apply', { conferenceId, command });
        const read = () => test.ask('record.read', { conferenceId });
        await apply({ name: 'add', rows: everyKind() });
        // What stands, what undoing goes back to, and what redoing goes on to.
        let now = (await read()).record;
        let past: ConferenceRecord[] = [];
        let future: ConferenceRecord[] = [];
        const isAsExpected = async () => {
          const { record, undoable, redoable } = await read();
          expect(withoutVersions(record)).toEqual(withoutVersions(now));
          // The family itself was added before.
          expect(undoable).not.toBeNull();
          expect(redoable !== null).toBe(future.length > 0);
          return record;
        };
        const undo = async () => {
          await test.ask('record.undo', { conferenceId });
          future = [now, ...future];
          now = past.pop() as ConferenceRecord;
        };
        for (const intent of work) {
          const command = commandFor(now, intent);
          if (intent.act === 'undo' && past.length > 0) await undo();
          if (intent.act === 'redo' && future.length > 0) {
            await test.ask('record.redo', { conferenceId });
            past.push(now);
            [now, ...future] = future as [ConferenceRecord, ...ConferenceRecord[]];
          }
          if (intent.act === 'reopen') {
            await test.waymark.close();
            test = await openTestWaymark({ dataFolder });
          }
          if (command) {
            const expected = changesFor(lookAt(now), command);
            await apply(command);
            if (expected.length > 0) {
              past.push(now);
              future = [];
              now = applyChanges(now, expected);
            }
          }
          // With the versions that the store has come to.
          now = await isAsExpected();
        }
        while (past.length > 0) {
          await undo();
          await isAsExpected();
        }
        past = [];
        await test.waymark.close();
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

function everyKind(): Extract<Command, { name: 'add' }>['rows'] {
  const record = filledRecord(1);
  return KIND_NAMES.filter((kind) => kind !== 'conferences').flatMap((kind) =>
    record[kind].map((row) => ({ kind, row })),
  );
}
