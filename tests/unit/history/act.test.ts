import { describe, expect, it } from 'vitest';
import { leadOf } from '#shared/history/act.ts';
import { reverseLogged, toLogged } from '#shared/history/logged.ts';
import { type Command, changesFor, lookAt } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import { filledRecord } from '../../support/filledRows.ts';

const record = filledRecord(3);
const logged = (command: Command) => changesFor(lookAt(record), command).map(toLogged);
const [person] = record.people;
const [concern, , lastConcern] = record.concerns;

describe('what an act was about', () => {
  it('is the line that was removed, not what went with it; taken back, the same line comes', () => {
    const id = person?.id ?? '';
    const changes = logged({ name: 'remove', kind: 'people', id });
    const lead = { kind: 'people', id, row: person, rows: changes.length };
    expect(changes.length).toBeGreaterThan(5);
    expect(leadOf(changes)).toMatchObject({ effect: 'remove', ...lead });
    expect(leadOf(reverseLogged(changes))).toMatchObject({ effect: 'add', ...lead });
  });

  it('is the first of lines that were added together', () => {
    const id = newId();
    const rows = [
      { kind: 'people' as const, row: { id, name: 'Nan' } },
      { kind: 'parents' as const, row: { id: newId(), personId: id } },
    ];
    const changes = logged({ name: 'add', rows });
    expect(leadOf(changes)).toMatchObject({ effect: 'add', kind: 'people', id, rows: 2 });
    expect(leadOf(reverseLogged(changes))).toMatchObject({ effect: 'remove', kind: 'people', id });
  });

  it('is the fields that were set', () => {
    const id = concern?.id ?? '';
    const changes = logged({ name: 'set', kind: 'concerns', id, values: { headline: 'Else' } });
    const lead = { effect: 'set', kind: 'concerns', id, fields: ['headline'], row: null, rows: 1 };
    expect(leadOf(changes)).toEqual(lead);
    expect(leadOf(reverseLogged(changes))).toEqual(lead);
  });

  it('is the line that was moved, not those it passed', () => {
    const id = lastConcern?.id ?? '';
    const changes = logged({ name: 'move', kind: 'concerns', id, to: 0 });
    expect(leadOf(changes)).toMatchObject({ effect: 'move', id, fields: [] });
    expect(leadOf(reverseLogged(changes))).toMatchObject({ effect: 'move', id });
  });

  it('is the line that was moved by one place, up or down', () => {
    for (const [index, to] of [
      [0, 1],
      [1, 2],
      [1, 0],
      [2, 1],
    ] as const) {
      const id = record.concerns[index]?.id ?? '';
      const changes = logged({ name: 'move', kind: 'concerns', id, to });
      expect(leadOf(changes), `${index} to ${to}`).toMatchObject({ effect: 'move', id });
    }
  });

  it('is the line that was moved, also where removed ones have left gaps between places', () => {
    const places = [0, 5, 9];
    const concerns = record.concerns.map((row, index) => ({
      ...row,
      position: places[index] ?? 0,
    }));
    const look = lookAt({ ...record, concerns });
    for (const [index, to] of [
      [0, 1],
      [0, 2],
      [2, 0],
      [1, 2],
    ] as const) {
      const id = concerns[index]?.id ?? '';
      const changes = changesFor(look, { name: 'move', kind: 'concerns', id, to }).map(toLogged);
      expect(leadOf(changes), `${index} to ${to}`).toMatchObject({ effect: 'move', id });
    }
  });
});
