/** Whatever a file says: is it refused with a sentence, or can it be stored and read as it was? */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '#main/services/handover/content.ts';
import { WaymarkError } from '#shared/errors.ts';
import { newId } from '#shared/record/ids.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { secondCopyOf } from '#shared/record/secondCopy.ts';
import { canonical } from '../support/canonical.ts';
import { filledRecord } from '../support/filledRows.ts';
import { ACTING, openTestStore } from '../support/stores.ts';

type Json = Record<string, unknown> | unknown[];

/** Gives every place in a value: what holds it, and under which name. */
function placesIn(value: unknown, found: [Json, string][] = []): [Json, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    found.push([value as Json, name]);
    placesIn(inner, found);
  }
  return found;
}

it('a content with anything changed in it is refused, or comes in whole', async () => {
  const { store } = openTestStore();
  const record = filledRecord();
  const at = '2026-03-25T10:00:00.000Z';
  const text = inflateRawSync(
    await pack({ by: 'a', at, app: '1', changedAt: at, record, finals: [] }),
  ).toString();
  const ids = Object.values(record).flatMap((rows) => rows.map(({ id }: { id: string }) => id));
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(...ids),
    fc.constantFrom(...ids.map((id) => id.toUpperCase())),
    fc.constantFrom(
      null,
      -1,
      0,
      1,
      2 ** 31,
      2 ** 53 - 1,
      2 ** 53,
      1.5,
      true,
      '',
      '\u0000',
      '\ud800',
    ),
    fc.constantFrom(
      '../../etc/passwd',
      'people',
      'withholdings',
      '__proto__',
      '2026-02-30',
      '24:00',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const outcomes = { refused: 0, taken: 0 };
  await fc.assert(
    fc.asyncProperty(fc.nat(), odd, fc.boolean(), async (place, value, removed) => {
      const content = JSON.parse(text) as Record<string, unknown>;
      const inside = JSON.parse(String(content.record)) as Record<string, unknown>;
      const places = placesIn(inside);
      const [holder, name] = places[place % places.length] ?? [inside, 'format'];
      if (removed) Reflect.deleteProperty(holder, name);
      else Reflect.set(holder, name, value);
      content.record = JSON.stringify(inside);
      try {
        const taken = (await unpack(deflateRawSync(JSON.stringify(content)))).record;
        outcomes.taken += 1;
        for (const one of [taken, secondCopyOf(taken, newId)]) {
          const { id } = conferenceOf(one);
          if (store.has(id)) store.deleteForGood(id, { ...ACTING, reason: 'request', note: '' });
          store.create(one, 'import', ACTING, { by: 'a', at });
          expect(store.read(id)?.record).toEqual(canonical(one));
        }
      } catch (error) {
        outcomes.refused += 1;
        expect(error).toBeInstanceOf(WaymarkError);
        expect(error).toMatchObject({ code: 'invalid' });
      }
    }),
    { numRuns: 150, seed: 11 },
  );
  expect(outcomes.refused).toBeGreaterThan(30);
  expect(outcomes.taken).toBeGreaterThan(15);
}, 60_000);
