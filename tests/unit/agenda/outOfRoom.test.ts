/** Is it noted who goes out and comes back, and of nobody else? */
import { describe, expect, it } from 'vitest';
import { notingOutOrBack } from '#shared/agenda/outOfRoom.ts';
import { applyChanges } from '#shared/record/changes.ts';
import { type Command, changesFor, lookAt } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
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

  const begun = withRow(record, 'clockMarks', {
    id: newId(),
    at: '2026-03-25T10:00:00.000Z',
    state: 'meeting',
  });
  const recordAfter = (command: Command | null, of: ConferenceRecord) =>
    command === null ? of : applyChanges(of, changesFor(lookAt(of), command));

  it('is a late arrival for who was not there when the meeting began [R9.2]', () => {
    for (const came of ['apologies', 'leftOut', 'expected']) {
      const personId = personWho(came);
      if (personId === '') continue;
      const late = recordAfter(notingOutOrBack(begun, personId, true, '10:40'), begun);
      const row = late.attendances.find((one) => one.personId === personId);
      expect(row?.came).toBe('presentInPart');
      expect(late.absences.find((one) => one.personId === personId)).toMatchObject({
        outAt: '',
        backAt: '10:40',
      });
      expect(notingOutOrBack(late, personId, true, '10:50')).toBeNull();
    }
  });

  it('is being present for who comes before the clock is started, also without a line yet [R9.2]', () => {
    const early = { ...record, clockMarks: [], absences: [] };
    const stranger = record.people.find(
      ({ id }) => !record.attendances.some(({ personId }) => personId === id),
    );
    const all = [personWho('apologies'), stranger?.id ?? ''].filter((id) => id !== '');
    expect(all.length).toBeGreaterThan(0);
    for (const personId of all) {
      const there = recordAfter(notingOutOrBack(early, personId, true, '09:55'), early);
      expect(there.attendances.find((one) => one.personId === personId)?.came).toBe('present');
      expect(there.absences).toEqual([]);
    }
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
