/** Is it noted who goes out and comes back, and of nobody else? */
import { describe, expect, it } from 'vitest';
import { notingOutOrBack } from '#shared/agenda/outOfRoom.ts';
import { changesFor, lookAt } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import { sampleRecord, withRow } from '../../support/sample.ts';

const record = sampleRecord();
const personWho = (came: string) =>
  record.attendances.find((row) => row.came === came)?.personId ?? '';
const there = personWho('present');

describe('leaving the room and coming back', () => {
  it('is noted of who came, once, and changes the record [R9.2]', () => {
    const command = notingOutOrBack(record, there, false, '14:10');
    expect(command).toMatchObject({
      name: 'add',
      rows: [{ kind: 'absences', row: { personId: there, outAt: '14:10' } }],
    });
    if (command === null) throw new Error('Nothing is noted.');
    expect(changesFor(lookAt(record), command)).toHaveLength(1);
    const id = newId();
    const out = withRow(record, 'absences', { id, personId: there, outAt: '14:10' });
    expect(notingOutOrBack(out, there, false, '14:20')).toBeNull();
    expect(notingOutOrBack(out, there, true, '14:30')).toEqual({
      name: 'set',
      kind: 'absences',
      id,
      values: { backAt: '14:30' },
    });
  });

  it('is nothing for who is back already, never went, or never came [R9.2]', () => {
    expect(notingOutOrBack(record, there, true, '14:30')).toBeNull();
    expect(notingOutOrBack(record, personWho('apologies'), false, '14:10')).toBeNull();
    const stranger = record.people.find(
      ({ id }) => !record.attendances.some(({ personId }) => personId === id),
    );
    expect(notingOutOrBack(record, stranger?.id ?? newId(), false, '14:10')).toBeNull();
  });
});
