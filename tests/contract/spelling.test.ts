/** Does main say which words are wrong, by dictionaries and the names of a conference? */
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/record/ids.ts';
import { beginConference } from '../support/families.ts';
import { openTestWaymark } from '../support/waymark.ts';

describe('spelling', () => {
  it('knows English, Welsh and the names of the conference that is asked about', async () => {
    const test = await openTestWaymark();
    const { conferenceId } = await beginConference(test);
    const values = { place: 'Ysgol Brynglwysgoed' };
    const command = { name: 'set', kind: 'conferences', id: conferenceId, values } as const;
    await test.ask('record.apply', { conferenceId, command });
    const words = ['school', 'ysgol', 'shcool', 'Brynglwysgoed', 'Brynglwysgoed’s'];
    expect(await test.ask('spelling.check', { words, conferenceId })).toEqual({
      wrong: ['shcool'],
    });
    for (const other of [null, newId()]) {
      const { wrong } = await test.ask('spelling.check', { words, conferenceId: other });
      expect(wrong).toEqual(['shcool', 'Brynglwysgoed', 'Brynglwysgoed’s']);
    }
  });

  it('says how a word may be meant', async () => {
    const test = await openTestWaymark();
    const { suggestions } = await test.ask('spelling.suggest', { word: 'plenntyn' });
    expect(suggestions.slice(0, 5)).toContain('plentyn');
  });

  it('ends with the desk', async () => {
    const test = await openTestWaymark();
    const input = { words: ['shcool'] };
    const asked = test.waymark.handle({ route: 'spelling.check', input, trusted: true });
    await test.ask('keys.lock', {});
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('is off where its thread does not run, and says so once', async () => {
    const spellingWorkerUrl = new URL('./nothing.ts', import.meta.url);
    const test = await openTestWaymark({ spellingWorkerUrl });
    const asking = () =>
      test.waymark.handle({
        route: 'spelling.check',
        input: { words: ['shcool'] },
        trusted: true,
      });
    expect(await asking()).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(await asking()).toEqual({ ok: true, value: { wrong: [] } });
  });
});
