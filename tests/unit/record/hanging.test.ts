import { describe, expect, it } from 'vitest';
import { textFieldsOf } from '#shared/audience/textFields.ts';
import { applyChanges } from '#shared/record/changes.ts';
import { changesFor, lookAt } from '#shared/record/commands.ts';
import { hangingOn } from '#shared/record/hanging.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { KIND_NAMES, type Row } from '#shared/record/record.ts';
import { filledRecord } from '../../support/filledRows.ts';
import { sampleRecord } from '../../support/sample.ts';

const record = sampleRecord();
const look = lookAt(record);

describe('what hangs on a line', () => {
  it('is named for a person on whom everything hangs: what goes along and what is left empty', () => {
    const tyler = record.children[0];
    const hanging = hangingOn(look, 'people', tyler?.personId ?? '');
    const count = (kind: string) => hanging.goes.find((group) => group.kind === kind)?.count;
    const outcomes = record.outcomes.filter(({ childId }) => childId === tyler?.id);
    const actions = record.actions.filter(({ outcomeId }) =>
      outcomes.some(({ id }) => id === outcomeId),
    );
    expect(count('children')).toBe(1);
    expect(count('outcomes')).toBe(outcomes.length);
    expect(count('actions')).toBe(actions.length);
    expect(count('people')).toBeUndefined();
    const told = hanging.goes.find(({ kind }) => kind === 'outcomes');
    expect(told?.texts).toEqual(expect.arrayContaining(outcomes.map(({ what }) => what)));
    expect(hanging.holdsWords).toBe(true);
  });

  it('names whose “who” is left empty, with how many', () => {
    const [worker] = record.people.filter(
      ({ id, part }) =>
        part === 'practitioner' && record.actions.some(({ personId }) => personId === id),
    );
    const own = record.actions.filter(({ personId }) => personId === worker?.id).length;
    const { emptied, holdsWords } = hangingOn(look, 'people', worker?.id ?? '');
    expect(emptied).toContainEqual({ kind: 'actions', field: 'personId', count: own });
    expect(holdsWords).toBe(true);
  });

  it('is nothing with words for a line of its own', () => {
    const [step] = record.steps;
    const alone = hangingOn(look, 'steps', step?.id ?? '');
    expect(alone).toEqual({ goes: [], emptied: [], holdsWords: false });
  });

  it('leaves nothing out, whatever is removed', () => {
    const full = filledRecord(2);
    for (const kind of KIND_NAMES.slice(1)) {
      for (const { id } of full[kind] as readonly Row[]) {
        const changes = changesFor(lookAt(full), { name: 'remove', kind, id });
        const { goes } = hangingOn(lookAt(full), kind, id);
        const named = goes.reduce((sum, { count }) => sum + count, 0);
        const after = applyChanges(full, changes);
        const gone = KIND_NAMES.reduce((sum, of) => sum + full[of].length - after[of].length, 0);
        expect(named, kind).toBe(gone - 1);
      }
    }
  });
});

describe('choosing', () => {
  it('never drops a word, whatever is chosen, ticked or decided [R1.1]', () => {
    const full = filledRecord(1);
    const words = (of: typeof full) =>
      KIND_NAMES.flatMap((kind) =>
        (of[kind] as readonly Row[]).flatMap((row) =>
          textFieldsOf(kind).map((field) => (row as unknown as Record<string, unknown>)[field]),
        ),
      );
    const before = words(full);
    let chosen = 0;
    for (const kind of KIND_NAMES) {
      const [row] = full[kind] as readonly Row[];
      for (const [field, schema] of Object.entries(KINDS[kind].shape)) {
        for (const value of choicesOf(schema)) {
          const command = {
            name: 'set',
            kind,
            id: row?.id ?? '',
            values: { [field]: value },
          } as const;
          const after = applyChanges(full, changesFor(lookAt(full), command));
          expect(words(after), `${kind}.${field} = ${JSON.stringify(value)}`).toEqual(before);
          chosen += 1;
        }
      }
    }
    expect(chosen).toBeGreaterThan(100);
  });
});

/** Every value that can be chosen in a field, if it is one to choose in. */
function choicesOf(schema: { def: unknown }): unknown[] {
  const { innerType } = schema.def as { innerType?: { def: Record<string, unknown> } };
  if (innerType?.def.type === 'boolean') return [true, false];
  if (innerType?.def.type === 'array') return [[]];
  if (innerType?.def.type !== 'enum') return [];
  return Object.values(innerType.def.entries as Record<string, string>);
}
