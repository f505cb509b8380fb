import { describe, expect, it } from 'vitest';
import { WaymarkError } from '#shared/errors.ts';
import { readRecordFile, writeRecordFile } from '#shared/record/file.ts';
import { newId } from '#shared/record/ids.ts';
import { filledRecord } from '../../support/filledRows.ts';
import { thrownBy } from '../../support/stores.ts';

type Lists = Record<string, Record<string, unknown>[]> & { conference: Record<string, unknown> };

/** Gives the error that a file of a whole record meets after a change to it. */
function misfit(change: (file: Lists & Record<string, unknown>) => void): WaymarkError {
  const file = JSON.parse(writeRecordFile(filledRecord()));
  change(file);
  const error = thrownBy(() => readRecordFile(JSON.stringify(file)));
  expect(error).toBeInstanceOf(WaymarkError);
  return error as WaymarkError;
}

const row = (file: Lists, kind: string, index: number): Record<string, unknown> => {
  const found = file[kind]?.[index];
  if (!found) throw new Error(`There is no ${kind}[${index}].`);
  return found;
};

describe('a record file', () => {
  it('gives back the whole record, every field of every kind [R7.10]', () => {
    const record = filledRecord(3);
    expect(readRecordFile(writeRecordFile(record))).toEqual(record);
  });

  it('may leave out lists and whatever has a usual value', () => {
    const id = newId();
    const text = JSON.stringify({ format: 'waymark-record', version: 1, conference: { id } });
    const record = readRecordFile(`\uFEFF${text}`);
    expect(record.conferences[0]).toMatchObject({ id, nation: 'england', kind: 'initial' });
    expect(record.outcomes).toEqual([]);
  });

  it('of an earlier shape still reads, and keeps every word it has', () => {
    const newer: Record<string, readonly string[]> = {
      people: ['communication', 'ethnicity', 'faith', 'daysToAvoid', 'disability', 'sex', 'diedOn'],
      ties: ['contact', 'contactDetail'],
      attendances: ['takesPartAs'],
      children: [
        'advocateTakenUp',
        'advocateId',
        'advocateOfferedOn',
        'riskFactors',
        'withoutPlan',
      ],
      dangers: ['worriedBy', 'howKnown', 'meaning'],
    };
    const {
      couples: _,
      dangerMarks: __,
      conference,
      ...lists
    } = JSON.parse(writeRecordFile(filledRecord(2)));
    delete conference.quorumAgencies;
    delete conference.marksShown;
    for (const [kind, fields] of Object.entries(newer)) {
      for (const row of lists[kind]) for (const field of fields) delete row[field];
    }
    const earlier = { conference, ...lists };
    const read = readRecordFile(JSON.stringify(earlier));
    expect(JSON.parse(writeRecordFile(read))).toMatchObject(earlier);
    expect(read.couples).toEqual([]);
    expect(read.people[0]).toMatchObject({ faith: '', sex: 'notSaid', diedOn: null });
    expect(read.ties[0]).toMatchObject({ contact: 'notSaid', contactDetail: '' });
    expect(read.conferences[0]).toMatchObject({ quorumAgencies: null, marksShown: false });
  });

  it.each<[string, string, (file: Lists & Record<string, unknown>) => void]>([
    [
      'outcomes[1].byWhen',
      'outcomes[1].byWhen is not a day in the calendar (written as YYYY-MM-DD).',
      (file) => Object.assign(row(file, 'outcomes', 1), { byWhen: '2026-02-29' }),
    ],
    [
      'conference.heldAt',
      'conference.heldAt is not a time of day (written as HH:MM).',
      (file) => Object.assign(file.conference, { heldAt: '24:00' }),
    ],
    [
      'people[0].name',
      'people[0].name is longer than 20000 characters.',
      (file) => Object.assign(row(file, 'people', 0), { name: 'x'.repeat(20_001) }),
    ],
    [
      'people[0].name',
      'people[0].name holds characters that cannot be printed.',
      (file) => Object.assign(row(file, 'people', 0), { name: 'A\u0000da' }),
    ],
    [
      'people[1]',
      'people[1] holds an unknown field “shoeSize”.',
      (file) => Object.assign(row(file, 'people', 1), { shoeSize: 4 }),
    ],
    [
      'ties[0].adultId',
      'ties[0].adultId is missing.',
      (file) => {
        delete row(file, 'ties', 0).adultId;
      },
    ],
    [
      'ties[0].adultId',
      'ties[0].adultId is not an id (a UUID).',
      (file) => Object.assign(row(file, 'ties', 0), { adultId: 'mum' }),
    ],
    [
      'ties[0].adultId',
      'ties[0].adultId points at nothing in people.',
      (file) => Object.assign(row(file, 'ties', 0), { adultId: newId() }),
    ],
    [
      'withholdings[1].itemId',
      'withholdings[1].itemId points at nothing in people.',
      (file) => Object.assign(row(file, 'withholdings', 1), { itemId: newId() }),
    ],
    [
      'needs[1].id',
      'needs[1].id is the same as that of needs[0].',
      (file) => Object.assign(row(file, 'needs', 1), { id: row(file, 'needs', 0).id }),
    ],
    [
      'needs[1].version',
      'needs[1].version is too large.',
      (file) => Object.assign(row(file, 'needs', 1), { version: Number.MAX_SAFE_INTEGER }),
    ],
    [
      'needs[1].position',
      'needs[1].position is too large.',
      (file) => Object.assign(row(file, 'needs', 1), { position: Number.MAX_SAFE_INTEGER - 1 }),
    ],
    [
      'children[0].categories[0]',
      'children[0].categories[0] should be one of “neglect”, “physical”',
      (file) => Object.assign(row(file, 'children', 0), { categories: ['neglected'] }),
    ],
    [
      'outcomes',
      'outcomes holds more than 10000 lines.',
      (file) => Object.assign(file, { outcomes: Array(10_001).fill(row(file, 'outcomes', 0)) }),
    ],
    [
      'withholdings[0].itemKind',
      'withholdings[0].itemKind names no list of the record.',
      (file) => Object.assign(row(file, 'withholdings', 0), { itemKind: '__proto__' }),
    ],
    ['outcomes', 'outcomes should be a list.', (file) => Object.assign(file, { outcomes: 'none' })],
    [
      'people[1].interpreter',
      'people[1].interpreter should be true or false.',
      (file) => Object.assign(row(file, 'people', 1), { interpreter: 'yes' }),
    ],
    [
      '',
      'The file holds an unknown field “Outcomes”.',
      (file) => Object.assign(file, { Outcomes: [] }),
    ],
    ['version', 'version should be “1”.', (file) => Object.assign(file, { version: 2 })],
    [
      'format',
      'format is missing.',
      (file) => {
        file.format = undefined as never;
      },
    ],
    [
      'conference',
      'conference is missing.',
      (file) => {
        file.conference = undefined as never;
      },
    ],
  ])('names the place when it does not fit: %s (%s)', (field, sentence, change) => {
    const error = misfit(change);
    expect(error).toMatchObject({ code: 'invalid', details: { field } });
    expect(error.message).toContain(sentence);
  });

  it.each(['', '{', '[]', 'null', '"record"', 'Dear all'])('is refused when it is %j', (text) => {
    expect(thrownBy(() => readRecordFile(text))).toMatchObject({ code: 'invalid' });
  });

  it.each([
    ['', 'it is empty or cut off'],
    [writeRecordFile(filledRecord()).slice(0, 900), 'it is empty or cut off'],
    ['{"format": "waymark-record",\n "version": 1 "x"}', 'it is not JSON at line 2, character 15'],
    ['<html>\nAda told her teacher', 'it is not JSON'],
  ])('says where it is no JSON, and repeats nothing of it: %#', (text, why) => {
    const error = thrownBy(() => readRecordFile(text)) as WaymarkError;
    expect(error.message).toBe(`The file is not a record: ${why}.`);
  });

  it('is named in one short line, whatever an unknown field is called', () => {
    const name = `a\n\u0000${'k'.repeat(100_000)}`;
    const { message } = misfit((file) => Object.assign(file, { [name]: 1 }));
    expect(message).toMatch(/^The file holds an unknown field “a k+”\.$/);
    expect(message.length).toBeLessThan(100);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'with a field %s changes nothing of Waymark itself',
    (name) => {
      const text = writeRecordFile(filledRecord()).replace('{', `{"${name}": {"polluted": true},`);
      expect(thrownBy(() => readRecordFile(text))).toMatchObject({ code: 'invalid' });
      expect('polluted' in {}).toBe(false);
    },
  );

  it.each(['[', '{"a":'])('that nests %j too deep is refused', (opening) => {
    const text = `{"format":"waymark-record","version":1,"conference":${opening.repeat(100_000)}`;
    expect(thrownBy(() => readRecordFile(text))).toMatchObject({ code: 'invalid' });
    const closing = opening === '[' ? ']' : '}';
    const whole = `${text}1${closing.repeat(100_000)}}`;
    expect(thrownBy(() => readRecordFile(whole))).toMatchObject({ code: 'invalid' });
  });
});
