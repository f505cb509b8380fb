import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '#shared/history/difference.ts';
import { type LoggedChange, toLogged } from '#shared/history/logged.ts';
import { applyChanges, reverseChanges } from '#shared/record/changes.ts';
import { type Command, changesFor, lookAt } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import { type ConferenceRecord, KIND_NAMES, type Row } from '#shared/record/record.ts';
import { filledRecord } from '../../support/filledRows.ts';
import { commandFor, intents } from '../../support/randomCommands.ts';

/** Does commands one after the other; gives the record and what the log keeps of it. */
function working(start: ConferenceRecord) {
  let record = start;
  const logged: LoggedChange[] = [];
  return {
    logged,
    now: () => record,
    do(command: Command) {
      const changes = changesFor(lookAt(record), command);
      record = applyChanges(record, changes);
      logged.push(...changes.map(toLogged));
      return changes;
    },
  };
}

const firstOutcome = (record: ConferenceRecord) => {
  const [outcome] = record.outcomes;
  if (!outcome) throw new Error('There is no outcome.');
  return outcome;
};

describe('what acts come to', () => {
  it('is the words before and now, however often they were typed over [R8.4]', () => {
    const work = working(filledRecord());
    const { id, what } = firstOutcome(work.now());
    for (const words of ['A', 'A bed', 'A bed of her own']) {
      work.do({ name: 'set', kind: 'outcomes', id, values: { what: words } });
    }
    const fields = [{ field: 'what', before: what, after: 'A bed of her own' }];
    expect(differenceOf(work.logged)).toEqual([{ kind: 'outcomes', id, is: 'changed', fields }]);
  });

  it('is nothing for what was changed back, and for what came and went', () => {
    const work = working(filledRecord());
    const { id, what, childId } = firstOutcome(work.now());
    work.do({ name: 'set', kind: 'outcomes', id, values: { what: 'Else' } });
    work.do({ name: 'set', kind: 'outcomes', id, values: { what } });
    const row = { id: newId(), childId, what: 'For a moment' };
    work.do({ name: 'add', rows: [{ kind: 'outcomes', row }] });
    work.do({ name: 'remove', kind: 'outcomes', id: row.id });
    expect(differenceOf(work.logged)).toEqual([]);
  });

  it('shows a line that was changed and then removed as it was at first', () => {
    const work = working(filledRecord());
    const before = firstOutcome(work.now());
    const { id } = before;
    work.do({ name: 'set', kind: 'outcomes', id, values: { what: 'Else' } });
    work.do({ name: 'remove', kind: 'outcomes', id });
    const removed = differenceOf(work.logged).find((difference) => difference.id === id);
    expect(removed).toEqual({ kind: 'outcomes', id, is: 'removed', row: before });
  });

  it('is the difference between the record before and after, whatever was done', () => {
    fc.assert(
      fc.property(intents, (intended) => {
        const start = filledRecord(1);
        const work = working(start);
        for (const intent of intended) {
          const command = commandFor(work.now(), intent);
          const changes = command ? work.do(command) : [];
          if (intent.which[0] % 5 === 0) {
            // Taken back and done again: as the log sees undo and redo.
            work.logged.push(...reverseChanges(changes).map(toLogged), ...changes.map(toLogged));
          }
        }
        expect(sorted(differenceOf(work.logged))).toEqual(sorted(between(start, work.now())));
      }),
      { numRuns: 150 },
    );
  });
});

type Difference = ReturnType<typeof differenceOf>[number];

/** Fields in any order, lines in any order. */
function sorted(differences: readonly Difference[]) {
  return differences
    .map((difference) =>
      difference.is === 'changed'
        ? {
            ...difference,
            fields: [...difference.fields].sort((a, b) => (a.field < b.field ? -1 : 1)),
          }
        : difference,
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same worked out from the two records themselves. */
function between(before: ConferenceRecord, after: ConferenceRecord): Difference[] {
  return KIND_NAMES.flatMap((kind) => {
    const was = new Map((before[kind] as readonly Row[]).map((row) => [row.id, row]));
    const now = new Map((after[kind] as readonly Row[]).map((row) => [row.id, row]));
    const ids = new Set([...was.keys(), ...now.keys()]);
    return [...ids].flatMap((id): Difference[] => {
      const [old, young] = [was.get(id), now.get(id)];
      if (!old && young) return [{ kind, id, is: 'added', row: young }];
      if (old && !young) return [{ kind, id, is: 'removed', row: old }];
      const values = (row: object | undefined) => row as Record<string, unknown>;
      const fields = Object.keys(young ?? {})
        .filter((field) => !['id', 'version', 'position'].includes(field))
        .filter(
          (field) => JSON.stringify(values(old)[field]) !== JSON.stringify(values(young)[field]),
        )
        .map((field) => ({ field, before: values(old)[field], after: values(young)[field] }));
      return fields.length > 0 ? [{ kind, id, is: 'changed', fields }] : [];
    });
  });
}
