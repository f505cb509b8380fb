import { describe, expect, it } from 'vitest';
import { applyChanges } from '#shared/record/changes.ts';
import { type Command, changesFor, commandSchema, lookAt } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import { type ConferenceRecord, inOrder, type Kind, type Row } from '#shared/record/record.ts';
import { filledRecord } from '../../support/filledRows.ts';
import { thrownBy } from '../../support/stores.ts';

const doing = (record: ConferenceRecord, command: Command) =>
  applyChanges(record, changesFor(lookAt(record), command));

const at = <K extends Kind>(record: ConferenceRecord, kind: K, index = 0): Row<K> => {
  const row = (record[kind] as readonly Row<K>[])[index];
  if (!row) throw new Error(`There is no ${kind}[${index}].`);
  return row;
};

describe('adding', () => {
  it('fills in what was left out and puts the row last of its kind', () => {
    const record = filledRecord();
    const { id: childId } = at(record, 'children');
    const row = { id: newId(), childId, what: 'A bed of her own' };
    const added = doing(record, { name: 'add', rows: [{ kind: 'outcomes', row }] }).outcomes.at(-1);
    expect(added).toMatchObject({ ...row, term: 'short', byWhen: null, version: 1, position: 2 });
  });

  it('puts rows that come together one after the other, each among its kind', () => {
    const record = filledRecord(1);
    const { id: childId } = at(record, 'children');
    const rows = [0, 1].flatMap(() => [
      { kind: 'outcomes' as const, row: { id: newId(), childId } },
      { kind: 'needs' as const, row: { id: newId(), childId } },
    ]);
    const after = doing(record, { name: 'add', rows });
    expect(after.outcomes.map(({ position }) => position)).toEqual([0, 1, 2]);
    expect(after.needs.map(({ position }) => position)).toEqual([0, 1, 2]);
  });

  it('puts a row last also where earlier rows were removed', () => {
    const full = filledRecord(3);
    const record = doing(full, { name: 'remove', kind: 'concerns', id: at(full, 'concerns').id });
    const row = { id: newId(), headline: 'Newest' };
    const after = doing(record, { name: 'add', rows: [{ kind: 'concerns', row }] });
    const positions = after.concerns.map(({ position }) => position);
    expect(Math.max(...positions)).toBe(after.concerns.at(-1)?.position);
    expect(new Set(positions).size).toBe(positions.length);
  });

  it('puts a child behind every other child, though each is part of a person of its own', () => {
    const record = filledRecord(3);
    const person = { id: newId(), name: 'Zoe', part: 'child' };
    const child = { id: newId(), personId: person.id };
    const after = doing(record, {
      name: 'add',
      rows: [
        { kind: 'people', row: person },
        { kind: 'children', row: child },
      ],
    });
    expect(inOrder(after.children).at(-1)?.id).toBe(child.id);
  });

  it('takes rows that point at each other, whichever comes first', () => {
    const record = filledRecord();
    const person = { id: newId(), name: 'Nan' };
    const child = { id: newId(), personId: person.id };
    const rows = [
      { kind: 'children' as const, row: child },
      { kind: 'people' as const, row: person },
    ];
    expect(doing(record, { name: 'add', rows }).children.at(-1)).toMatchObject(child);
  });

  it.each<[string, (record: ConferenceRecord) => { kind: Kind; row: { id: string } }[], string]>([
    [
      'an id that is taken',
      (r) => [{ kind: 'people', row: { id: at(r, 'people').id } }],
      'conflict',
    ],
    [
      'an id taken by another kind',
      (r) => [{ kind: 'people', row: { id: at(r, 'needs').id } }],
      'conflict',
    ],
    ['the same id twice', () => twice({ kind: 'people', row: { id: newId() } }), 'conflict'],
    ['a second conference', () => [{ kind: 'conferences', row: { id: newId() } }], 'conflict'],
    ['a row without its owner', () => [{ kind: 'outcomes', row: { id: newId() } }], 'invalid'],
    [
      'a row of nobody',
      () => [{ kind: 'parents', row: { id: newId(), personId: newId() } as never }],
      'notFound',
    ],
    [
      'a pointer at a row of another kind',
      (r) => [{ kind: 'parents', row: { id: newId(), personId: at(r, 'needs').id } as never }],
      'notFound',
    ],
    [
      'a note that withholds nothing',
      (r) => [
        {
          kind: 'withholdings',
          row: {
            id: newId(),
            personId: at(r, 'people').id,
            itemKind: 'households',
            itemId: newId(),
          } as never,
        },
      ],
      'notFound',
    ],
    [
      'an unknown field',
      () => [{ kind: 'people', row: { id: newId(), shoeSize: 4 } as never }],
      'invalid',
    ],
  ])('refuses %s', (_, rows, code) => {
    const record = filledRecord();
    const error = thrownBy(() => doing(record, { name: 'add', rows: rows(record) }));
    expect(error).toMatchObject({ code });
  });
});

describe('setting', () => {
  it('changes the named fields only and counts the version', () => {
    const record = filledRecord();
    const before = at(record, 'actions');
    const values = { what: 'Rings the school', personId: null };
    const command = { name: 'set', kind: 'actions', id: before.id, values } as const;
    expect(at(doing(record, command), 'actions')).toEqual({ ...before, ...values, version: 2 });
  });

  it('never changes an id or a version as it pleases', () => {
    const record = filledRecord();
    const { id } = at(record, 'actions');
    const values = { id: newId(), version: 40, what: 'Else' };
    const after = doing(record, { name: 'set', kind: 'actions', id, values });
    expect(at(after, 'actions')).toMatchObject({ id, version: 2 });
  });

  it.each([
    [{ byWhen: '2026-02-30' }, 'invalid', 'actions.byWhen is not a day in the calendar'],
    [{ what: 'x'.repeat(20_001) }, 'invalid', 'actions.what is longer than 20000 characters'],
    [{ sharing: 'everybody' }, 'invalid', 'actions.sharing should be one of “family”'],
    [{ nonsense: 1 }, 'invalid', 'actions holds an unknown field “nonsense”'],
    [{ personId: newId() }, 'notFound', 'actions.personId points at nothing'],
  ])('refuses %j and says where', (values, code, sentence) => {
    const record = filledRecord();
    const { id } = at(record, 'actions');
    const error = thrownBy(() => doing(record, { name: 'set', kind: 'actions', id, values }));
    expect(error).toMatchObject({ code, message: expect.stringContaining(sentence) });
  });

  it('says so when the row is gone', () => {
    const command = { name: 'set', kind: 'actions', id: newId(), values: {} } as const;
    expect(thrownBy(() => doing(filledRecord(), command))).toMatchObject({ code: 'notFound' });
  });
});

describe('setting several', () => {
  const values = (what: string) => ({ values: { what } });
  const both = (record: ConferenceRecord, first: object, second: object) => ({
    name: 'setAll' as const,
    sets: [first, second].map((given, index) => ({
      kind: 'actions' as const,
      id: at(record, 'actions', index).id,
      values: {},
      ...given,
    })),
  });

  it('sets each of them, and counts each version', () => {
    const record = filledRecord();
    const after = doing(record, both(record, values('Rings'), values('Writes')));
    expect(at(after, 'actions')).toMatchObject({ what: 'Rings', version: 2 });
    expect(at(after, 'actions', 1)).toMatchObject({ what: 'Writes', version: 2 });
  });

  it.each([
    ['stale', { values: { what: 'Writes' }, was: { what: 'something else' } }, 'conflict'],
    ['wrong', { values: { byWhen: 'soon' } }, 'invalid'],
    ['gone', { id: newId() }, 'notFound'],
  ])('sets nothing when one of them is %s', (_, second, code) => {
    const record = filledRecord();
    const error = thrownBy(() => doing(record, both(record, values('Rings'), second)));
    expect(error).toMatchObject({ code });
  });

  it('leaves out what stands so already', () => {
    const record = filledRecord();
    const { what } = at(record, 'actions');
    const changes = changesFor(lookAt(record), both(record, values(what), values('Writes')));
    expect(changes.map(({ id }) => id)).toEqual([at(record, 'actions', 1).id]);
  });

  it('never closes a circle between them', () => {
    const whole = filledRecord();
    const record = {
      ...whole,
      outcomes: whole.outcomes.map((one) => ({ ...one, afterOutcomeId: null })),
    };
    const [one, other] = [at(record, 'outcomes'), at(record, 'outcomes', 1)];
    const sets = [
      { kind: 'outcomes' as const, id: one.id, values: { afterOutcomeId: other.id } },
      { kind: 'outcomes' as const, id: other.id, values: { afterOutcomeId: one.id } },
    ];
    const error = thrownBy(() => doing(record, { name: 'setAll', sets }));
    expect(error).toMatchObject({ code: 'invalid' });
  });

  it('takes each row once', () => {
    const record = filledRecord();
    const { id } = at(record, 'actions');
    const command = both(record, { id, ...values('A') }, { id, ...values('B') });
    expect(commandSchema.safeParse(command).success).toBe(false);
  });

  it('takes rows that come along, or leaves all as it was', () => {
    const record = filledRecord(1);
    const { id } = at(record, 'outcomes');
    const { id: childId } = at(record, 'children');
    const sets = [{ kind: 'outcomes' as const, id, values: { what: 'A door that locks' } }];
    const row = { id: newId(), childId, what: 'A bed of her own' };
    const adds = [{ kind: 'outcomes' as const, row }];
    const after = doing(record, { name: 'setAll', sets, adds }).outcomes;
    expect(after.map(({ what }) => what)).toEqual(['A door that locks', 'A bed of her own']);
    const taken = [{ kind: 'outcomes' as const, row: { ...row, id } }];
    const error = thrownBy(() => doing(record, { name: 'setAll', sets, adds: taken }));
    expect(error).toMatchObject({ code: 'conflict' });
  });
});

describe('removing', () => {
  it('takes along what is part of the row, and empties what pointed at it', () => {
    const record = filledRecord();
    const person = at(record, 'people');
    const child = at(record, 'children');
    const after = doing(record, { name: 'remove', kind: 'people', id: person.id });
    expect(after.children.map(({ id }) => id)).not.toContain(child.id);
    for (const kind of ['outcomes', 'impacts', 'dangers', 'contacts', 'checks'] as const) {
      expect(
        after[kind].some((row) => row.childId === child.id),
        kind,
      ).toBe(false);
    }
    expect(JSON.stringify(after)).not.toContain(person.id);
    expect(after.concerns).toEqual(record.concerns);
  });

  it('takes along notes that withhold it, and notes about those notes [R7.6]', () => {
    const record = filledRecord(1);
    const person = at(record, 'people');
    const home = at(record, 'households');
    const note = { id: newId(), personId: person.id, itemKind: 'households', itemId: home.id };
    const noteOnNote = { ...note, id: newId(), itemKind: 'withholdings', itemId: note.id };
    const rows = [note, noteOnNote].map((row) => ({ kind: 'withholdings' as const, row }));
    const noted = doing(record, { name: 'add', rows });
    const after = doing(noted, { name: 'remove', kind: 'households', id: home.id });
    expect(after.withholdings).toEqual(record.withholdings);
  });

  it('takes along what is said of one child alone: it would be said of the others [R5.1]', () => {
    const record = filledRecord(2);
    const [gone, stays] = record.children;
    const owners = { personId: stays?.personId ?? '', childId: gone?.id ?? '' };
    const said = { id: newId(), ...owners, reasons: 'About one child alone' };
    const copy = { id: newId(), ...owners, copy: 'childCopy' };
    const rows = [
      { kind: 'dissents' as const, row: said },
      { kind: 'deliveries' as const, row: copy },
    ];
    const both = doing(record, { name: 'add', rows });
    const after = doing(both, { name: 'remove', kind: 'people', id: gone?.personId ?? '' });
    expect(after.children.map(({ id }) => id)).toEqual([stays?.id]);
    const ids = [...after.dissents, ...after.deliveries].map(({ id }) => id);
    expect(ids).not.toContain(said.id);
    expect(ids).not.toContain(copy.id);
    // What is about every child stays.
    const everybody = { name: 'set', kind: 'dissents', id: said.id, values: { childId: null } };
    const left = doing(doing(both, everybody as Command), {
      name: 'remove',
      kind: 'people',
      id: gone?.personId ?? '',
    });
    expect(left.dissents.map(({ id }) => id)).toContain(said.id);
  });

  it('leaves the conference itself', () => {
    const record = filledRecord();
    const { id } = at(record, 'conferences');
    const error = thrownBy(() => doing(record, { name: 'remove', kind: 'conferences', id }));
    expect(error).toMatchObject({ code: 'invalid' });
  });
});

describe('moving', () => {
  it('puts a row at its new place among rows of the same owner only', () => {
    const record = filledRecord(1);
    const { id: childId } = at(record, 'children');
    const others = [newId(), newId()].map((id) => ({
      kind: 'outcomes' as const,
      row: { id, childId },
    }));
    const three = doing(record, { name: 'add', rows: others });
    const last = at(three, 'outcomes', 2);
    const after = doing(three, { name: 'move', kind: 'outcomes', id: last.id, to: 0 });
    const ranks = new Map(after.outcomes.map(({ id, position }) => [id, position]));
    expect(three.outcomes.map(({ id }) => ranks.get(id))).toEqual([1, 2, 0]);
  });

  it('changes nothing when the row is there already', () => {
    const record = filledRecord();
    const { id } = at(record, 'concerns', 1);
    expect(changesFor(lookAt(record), { name: 'move', kind: 'concerns', id, to: 1 })).toEqual([]);
  });

  it('puts a row last when there are not so many places', () => {
    const record = filledRecord(3);
    const { id } = at(record, 'concerns');
    const after = doing(record, { name: 'move', kind: 'concerns', id, to: 10_000 });
    expect(after.concerns.find((row) => row.id === id)?.position).toBe(2);
  });
});

describe('a command from outside', () => {
  it.each([
    { name: 'drop', kind: 'people' },
    { name: 'remove', kind: 'peoples', id: newId() },
    { name: 'remove', kind: 'people', id: 'p1' },
    { name: 'set', kind: 'people', id: newId(), values: 'all' },
    { name: 'move', kind: 'people', id: newId(), to: -1 },
    { name: 'add', rows: [] },
    { name: 'remove', kind: 'people', id: newId(), actor: 'somebody else' },
  ])('is refused when it is %j', (command) => {
    expect(commandSchema.safeParse(command).success).toBe(false);
  });
});

function twice<T>(one: T): T[] {
  return [one, one];
}
