/** Is what comes out of a file parsed, and never trusted? */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Handed, pack, unpack } from '#main/services/handover/content.ts';
import type { WaymarkError } from '#shared/errors.ts';
import { writeRecordFile } from '#shared/record/file.ts';
import { newId } from '#shared/record/ids.ts';
import type { ConferenceRecord, Row } from '#shared/record/record.ts';
import { filledFinal } from '../../support/filledFinal.ts';
import { filledRecord } from '../../support/filledRows.ts';
import { withRow } from '../../support/sample.ts';

const handed = (record: ConferenceRecord = filledRecord()): Handed => ({
  by: 'a.social.worker',
  at: '2026-03-25T10:00:00.000Z',
  app: '0.1.0',
  changedAt: '2026-03-25T09:30:00.000Z',
  record,
  finals: [],
});

/** Gives the packed content after a change to it. */
async function packedWith(change: (content: Record<string, unknown>) => void): Promise<Buffer> {
  const content = JSON.parse(inflateRawSync(await pack(handed())).toString());
  change(content);
  return deflateRawSync(JSON.stringify(content));
}

const packedRecord = (change: (record: Record<string, unknown>) => void) =>
  packedWith((content) => {
    const record = JSON.parse(String(content.record));
    change(record);
    content.record = JSON.stringify(record);
  });

async function refusalOf(bytes: Uint8Array): Promise<WaymarkError> {
  const error = await unpack(bytes).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({ code: 'invalid' });
  return error as WaymarkError;
}

describe('what is handed over', () => {
  it('comes out as it went in, every field of every kind [R7.10]', async () => {
    const given = handed(filledRecord(3));
    expect(await unpack(await pack(given))).toEqual(given);
  });

  it('has a sender in one line', async () => {
    const { by } = await unpack(
      await packedWith((content) => Object.assign(content, { by: ' a\n\tb ' })),
    );
    expect(by).toBe('a b');
  });

  it.each<[string, Record<string, unknown>]>([
    ['by', { by: 'x'.repeat(201) }],
    ['by', { by: 'A\u0000da' }],
    ['by', { by: '\ud800' }],
    ['by', { by: { toString: 'x' } }],
    ['at', { at: 'yesterday' }],
    ['changedAt', { changedAt: null }],
    ['app', { app: ['0.1.0'] }],
    ['record', { record: {} }],
    ['', { more: 1 }],
  ])('is refused with its place when %s does not fit', async (field, values) => {
    const error = await refusalOf(await packedWith((content) => Object.assign(content, values)));
    expect(error.details).toMatchObject({ field });
    expect(error.message).toMatch(/Nothing was brought in\.$/);
  });

  it('of a newer Waymark says so, whatever else is in it', async () => {
    const newer = await packedWith((content) => Object.assign(content, { version: 3, more: {} }));
    expect((await refusalOf(newer)).message).toContain('newer Waymark');
  });

  it('names the Waymark that made it when the record does not fit', async () => {
    const error = await refusalOf(
      await packedRecord((record) => Object.assign(record, { hearings: [] })),
    );
    expect(error.message).toContain('unknown field “hearings”');
    expect(error.message).toContain('Waymark 0.1.0');
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'with a field %s changes nothing',
    async (name) => {
      for (const place of ['{"format":"waymark-handover"', '"record":"{']) {
        const text = inflateRawSync(await pack(handed())).toString();
        const field = place.startsWith('{')
          ? `{"${name}":{"polluted":true},"format":"waymark-handover"`
          : `"record":"{\\"${name}\\":{\\"polluted\\":true},`;
        await refusalOf(deflateRawSync(text.replace(place, () => field)));
        expect('polluted' in {}).toBe(false);
      }
    },
  );

  it.each<[string, (record: Record<string, Record<string, unknown>[]>) => void]>([
    [
      'the same id twice',
      ({ people }) => Object.assign(people?.[1] ?? {}, { id: people?.[0]?.id }),
    ],
    ['a pointer out of it', ({ ties }) => Object.assign(ties?.[0] ?? {}, { adultId: newId() })],
    [
      'a withheld line that is nowhere',
      ({ withholdings }) => Object.assign(withholdings?.[0] ?? {}, { itemId: newId() }),
    ],
    [
      'a withheld line of a list that is none',
      ({ withholdings }) => Object.assign(withholdings?.[0] ?? {}, { itemKind: '__proto__' }),
    ],
    ['a control character', ({ people }) => Object.assign(people?.[0] ?? {}, { name: 'A\u0007' })],
    ['half a character', ({ people }) => Object.assign(people?.[0] ?? {}, { name: 'A\ud83d' })],
    [
      'a version that is no number',
      ({ people }) => Object.assign(people?.[0] ?? {}, { version: 1e99 }),
    ],
    ['a place below none', ({ people }) => Object.assign(people?.[0] ?? {}, { position: -1 })],
  ])('is refused with %s', async (_, change) => {
    await refusalOf(await packedRecord((record) => change(record as never)));
  });

  it('is refused with a million lines, without taking long over each', async () => {
    const million = await packedRecord((record) =>
      Object.assign(record, { outcomes: Array(1_000_000).fill({}) }),
    );
    expect((await refusalOf(million)).message).toContain('outcomes holds more than 10000 lines');
  });

  it('is refused when it unpacks to more than a conference can be', async () => {
    const bomb = deflateRawSync(Buffer.alloc(200 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await refusalOf(bomb)).details).toMatchObject({ reason: 'large' });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['what is not packed', Buffer.from('Dear all, see attached.')],
    ['no JSON', deflateRawSync('Ada told her teacher')],
    ['other JSON', deflateRawSync('{"format":"zip","version":1}')],
    ['a list', deflateRawSync('[]')],
    ['bytes that are no text', deflateRawSync(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))],
    ['brackets without end', deflateRawSync('['.repeat(1_000_000))],
  ])('is refused when it is %s, and repeats nothing of it', async (_, bytes) => {
    const { message } = await refusalOf(bytes);
    expect(message).not.toContain('Ada');
    expect(message.length).toBeLessThan(200);
  });

  it('may hold a withheld line that withholds itself, which goes round and round', async () => {
    const record = filledRecord();
    const id = newId();
    const personId = record.people[0]?.id ?? '';
    const circle: Partial<Row<'withholdings'>> = {
      id,
      personId,
      itemKind: 'withholdings',
      itemId: id,
    };
    const given = handed(withRow(record, 'withholdings', circle));
    expect(await unpack(await pack(given))).toEqual(given);
  });

  it('is refused when it is packed and holds more than a file may', async () => {
    const large = filledRecord(2, 'x'.repeat(20_000));
    const [person] = large.people;
    const people = Array.from({ length: 400 }, () => ({
      ...person,
      id: newId(),
    })) as Row<'people'>[];
    await expect(pack(handed({ ...large, people }))).rejects.toMatchObject({ code: 'invalid' });
  });

  it('reads the same record file that is published', async () => {
    const text = inflateRawSync(await pack(handed())).toString();
    const { record } = JSON.parse(text);
    expect(JSON.parse(record)).toMatchObject({ format: 'waymark-record', version: 1 });
    expect(writeRecordFile((await unpack(deflateRawSync(text))).record)).toBe(record);
  });
});

describe('the final copies in it', () => {
  const record = filledRecord();
  const final = filledFinal(record);
  const withFinals = async (change: (final: Record<string, unknown>) => void) => {
    const packed = await pack({ ...handed(record), finals: [final] });
    const content = JSON.parse(inflateRawSync(packed).toString());
    change(content.finals[0]);
    return deflateRawSync(JSON.stringify(content));
  };

  it('come back as they were [R7.9]', async () => {
    const { finals } = await unpack(await pack({ ...handed(record), finals: [final] }));
    expect(finals).toEqual([final]);
  });

  it('are none in a file of the first version', async () => {
    const old = await packedWith((content) => {
      content.version = 1;
      delete content.finals;
    });
    expect((await unpack(old)).finals).toEqual([]);
  });

  it.each([
    ['another copy than it says', { copy: 'childCopy/x' }],
    ['no version', { version: 0 }],
    ['a file that is none', { pdf: Buffer.from('MZ').toString('base64') }],
    ['bytes that are none', { docx: 'not base 64' }],
    ['something more', { path: '/etc/passwd' }],
  ])('are refused with %s', async (_, values) => {
    const bytes = await withFinals((one) => Object.assign(one, values));
    expect((await refusalOf(bytes)).message).toContain('Nothing was brought in');
  });
});
