/** Is what happened to a conference told as it happened, in pages, and as what it comes to? */
import { describe, expect, it } from 'vitest';
import { historyOf } from '#main/services/history.ts';
import type { ActLine } from '#shared/history/act.ts';
import type { Command } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import { beginConference } from '../support/families.ts';
import { filledRecord } from '../support/filledRows.ts';
import { ACTING, apply, openTestStore } from '../support/stores.ts';
import { openTestWaymark } from '../support/waymark.ts';

/** A clock that goes on by an hour with every look, from midnight on 25 March. */
function hourly() {
  let hour = 0;
  return () => {
    hour += 1;
    return new Date(Date.UTC(2026, 2, 25, hour));
  };
}

async function begun() {
  const test = await openTestWaymark({ clock: hourly() });
  const family = await beginConference(test);
  const { conferenceId } = family;
  const apply = (command: Command) => test.ask('record.apply', { conferenceId, command });
  return { ...test, ...family, apply };
}

describe('the list of acts', () => {
  it('says who did what, newest first, back to where the conference began', async () => {
    const { ask, apply, conferenceId, outcomeId, actionId } = await begun();
    await apply({ name: 'set', kind: 'outcomes', id: outcomeId, values: { what: 'A' } });
    await apply({ name: 'remove', kind: 'actions', id: actionId });
    await ask('record.undo', { conferenceId });
    await ask('record.redo', { conferenceId });
    const { acts, more } = await ask('record.history', { conferenceId });
    expect(more).toBe(false);
    expect(acts.map(({ name, lead }) => [name, lead?.effect, lead?.kind])).toEqual([
      ['redo', 'remove', 'actions'],
      ['undo', 'remove', 'actions'],
      ['remove', 'remove', 'actions'],
      ['set', 'set', 'outcomes'],
      ['add', 'add', 'people'],
      ['create', undefined, undefined],
    ]);
    expect(new Set(acts.map(({ actor }) => actor))).toEqual(new Set(['minute-taker']));
    const times = acts.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('comes in pages that leave nothing out, also of ten thousand acts', () => {
    const { store } = openTestStore();
    const record = filledRecord();
    store.create(record, 'import', ACTING);
    const [id, outcome] = [record.conferences[0]?.id ?? '', record.outcomes[0]?.id ?? ''];
    for (let count = 1; count < 10_000; count += 1) {
      const values = { what: `Typed ${count}` };
      apply(store, id, { name: 'set', kind: 'outcomes', id: outcome, values });
    }
    const history = historyOf(store);
    const seen: ActLine[] = [];
    for (let more = true; more; ) {
      const page = history.acts(id, seen.at(-1)?.number ?? null, 100);
      seen.push(...page.acts);
      more = page.more;
    }
    expect(seen).toHaveLength(10_000);
    expect(new Set(seen.map(({ number }) => number)).size).toBe(10_000);
    expect(seen.at(-1)).toMatchObject({ name: 'import', lead: null });
    const { differences } = history.changesSince(id, ACTING.at);
    const [field] = differences[0]?.is === 'changed' ? differences[0].fields : [];
    expect(differences).toHaveLength(1);
    expect(field).toEqual({
      field: 'what',
      before: record.outcomes[0]?.what,
      after: 'Typed 9999',
    });
  }, 60_000);

  it('is not there for a conference that is not there', async () => {
    const { ask } = await openTestWaymark();
    const conferenceId = newId();
    const asked = [
      ask('record.history', { conferenceId }),
      ask('record.changesSince', { conferenceId, since: '2026-03-25T00:00:00Z' }),
      ask('record.redo', { conferenceId }),
    ];
    for (const asking of asked) {
      await expect(asking).rejects.toMatchObject({ code: 'notFound' });
    }
  });
});

describe('what changed since a moment', () => {
  it('is what the acts from then on come to, whatever was taken back [R8.4]', async () => {
    const { ask, apply, conferenceId, outcomeId, actionId } = await begun();
    const { savedAt } = await apply({
      name: 'set',
      kind: 'outcomes',
      id: outcomeId,
      values: { what: 'First' },
    });
    await apply({ name: 'set', kind: 'outcomes', id: outcomeId, values: { what: 'Second' } });
    await apply({ name: 'remove', kind: 'actions', id: actionId });
    await ask('record.undo', { conferenceId });
    const since = await ask('record.changesSince', { conferenceId, since: savedAt });
    const fields = [{ field: 'what', before: 'First', after: 'Second' }];
    expect(since).toEqual({
      differences: [{ kind: 'outcomes', id: outcomeId, is: 'changed', fields }],
      begunAt: null,
    });
  });

  it('says when the conference itself is younger, and leaves out what it came with', async () => {
    const { ask } = await openTestWaymark({ clock: hourly() });
    const { id: conferenceId } = await ask('conferences.openSample', {});
    const all = { conferenceId, since: '2020-01-01T00:00:00Z' };
    const { differences, begunAt } = await ask('record.changesSince', all);
    expect(differences).toEqual([]);
    expect(begunAt).toMatch(/^2026-03-25T\d\d:00:00.000Z$/);
    const later = { conferenceId, since: '2027-01-01T00:00:00Z' };
    expect(await ask('record.changesSince', later)).toEqual({ differences: [], begunAt: null });
  });

  it('leaves no act out when the clock was put back meanwhile', async () => {
    let now = '09:00';
    const test = await openTestWaymark({ clock: () => new Date(`2026-03-25T${now}:00Z`) });
    const { conferenceId } = await beginConference(test);
    for (const [time, place] of [
      ['12:00', 'Noon'],
      ['08:00', 'Earlier by the clock'],
    ] as const) {
      now = time;
      const values = { place };
      const command = {
        name: 'set' as const,
        kind: 'conferences' as const,
        id: conferenceId,
        values,
      };
      await test.ask('record.apply', { conferenceId, command });
    }
    const { differences } = await test.ask('record.changesSince', {
      conferenceId,
      since: '2026-03-25T08:30:00Z',
    });
    const places = differences.flatMap((row) => (row.is === 'changed' ? row.fields : []));
    expect(places).toEqual([{ field: 'place', before: '', after: 'Earlier by the clock' }]);
  });
});
