/** Whatever a window sends: does main answer with an envelope, stay alive and leave all as it was? */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROUTES } from '#shared/contract/routes.ts';
import { ERROR_CODES } from '#shared/errors.ts';
import { KIND_NAMES } from '#shared/record/record.ts';
import { beginConference } from '../support/families.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openTestWaymark } from '../support/waymark.ts';

const RUNS = 2_000;

it('answers two thousand requests of any kind, and stays alive', async () => {
  const chosen = temporaryFolder();
  const elsewhere = temporaryFolder();
  const test = await openTestWaymark({ chooseFolder: async () => chosen });
  const family = await beginConference(test);
  const ids = Object.values(family);
  const anything = fc.jsonValue({ maxDepth: 3 });
  const id = fc.constantFrom(...ids);
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(elsewhere, `${chosen}/../x`, chosen, '/', '..', '__proto__', '\0', '\ud800'),
  );
  const value = fc.oneof(anything, id, text, fc.constantFrom(null, -1, 1e308, 2 ** 53, []));
  const fields = [
    ...new Set(Object.values(ROUTES).flatMap(({ input }) => Object.keys(input.shape))),
  ];
  const row = fc.dictionary(fc.constantFrom('id', 'name', 'childId', 'what', '__proto__'), value);
  const kind = fc.oneof(fc.constantFrom(...KIND_NAMES), text);
  const command = fc.oneof(
    fc.record({ name: fc.constant('add'), rows: fc.array(fc.record({ kind, row })) }),
    fc.record({ name: fc.constant('set'), kind, id, values: fc.dictionary(text, value) }),
    fc.record({
      name: fc.constant('setAll'),
      sets: fc.array(fc.record({ kind, id, values: fc.dictionary(text, value) })),
    }),
    fc.record({ name: fc.constant('move'), kind, id, to: value }),
    // Only of what is not there: the rest of the test needs its conference.
    fc.record({ name: fc.constant('remove'), kind, id: fc.uuid() }),
    anything,
  );
  const input = fc.oneof(
    anything,
    fc.dictionary(fc.constantFrom(...fields, '__proto__', 'constructor'), value),
    fc.record({ conferenceId: id, command }),
    fc.record({ conferenceId: fc.constant(family.conferenceId), command }),
    fc.record({
      conferenceId: id,
      jobId: fc.uuid(),
      copies: fc.array(fc.record({ kind: fc.constant('outlinePlan'), childId: id })),
      formats: fc.constant(['docx']),
      folder: text.filter((folder) => folder !== chosen),
    }),
  );
  // It does what it should, and then nothing else is answered: see the second test.
  const names = Object.keys(ROUTES).filter((name) => name !== 'keys.lock');
  const anyCall = fc.tuple(fc.oneof(fc.constantFrom(...names), text), input);
  // Well made and about nothing that is there: by chance alone few get so far.
  const lateCall = fc.tuple(
    fc.constantFrom('record.read', 'record.undo', 'record.history'),
    fc.record({ conferenceId: fc.uuid() }),
  );
  const call = fc.oneof({ weight: 19, arbitrary: anyCall }, { weight: 1, arbitrary: lateCall });
  const codes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(call, fc.boolean(), async ([route, sent], trusted) => {
      const asked = { route, input: sent, trusted };
      const envelope = await test.waymark.handle(asked);
      // What comes back can cross to another process.
      expect(structuredClone(envelope)).toEqual(envelope);
      if (envelope.ok) {
        expect(trusted).toBe(true);
        return;
      }
      codes.add(envelope.error.code);
      expect(ERROR_CODES).toContain(envelope.error.code);
      expect(envelope.error.code, JSON.stringify(asked)).not.toBe('internal');
      expect(envelope.error.message).toMatch(/^\S.*\.$/s);
      expect(envelope.error.message.length).toBeLessThan(1_000);
    }),
    { numRuns: RUNS, seed: 7 },
  );
  expect([...codes].sort()).toEqual(
    expect.arrayContaining(['forbidden', 'invalid', 'notFound', 'unknownRoute']),
  );
  expect(readdirSync(elsewhere)).toEqual([]);
  const { record } = await test.ask('record.read', { conferenceId: family.conferenceId });
  expect(record.children).toHaveLength(1);
  expect('polluted' in {}).toBe(false);
}, 60_000);
