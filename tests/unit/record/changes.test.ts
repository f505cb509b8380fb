import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, reverseChanges } from '#shared/record/changes.ts';
import { changesFor, lookAt } from '#shared/record/commands.ts';
import { readRecordFile, writeRecordFile } from '#shared/record/file.ts';
import { canonical } from '../../support/canonical.ts';
import { filledRecord } from '../../support/filledRows.ts';
import { commandFor, intents } from '../../support/randomCommands.ts';

describe('changes of a record', () => {
  it('taken back give the record as it was, whatever was done', () => {
    fc.assert(
      fc.property(intents, (work) => {
        const first = filledRecord();
        let record = first;
        const done: Change[] = [];
        for (const intent of work) {
          const command = commandFor(record, intent);
          if (!command) continue;
          const changes = changesFor(lookAt(record), command);
          record = applyChanges(record, changes);
          done.push(...changes);
        }
        expect(canonical(applyChanges(record, reverseChanges(done)))).toEqual(canonical(first));
      }),
      { numRuns: 60 },
    );
  });

  it('leave a record that a record file takes, whatever was done', () => {
    fc.assert(
      fc.property(intents, (work) => {
        let record = filledRecord();
        for (const intent of work) {
          const command = commandFor(record, intent);
          if (command) record = applyChanges(record, changesFor(lookAt(record), command));
        }
        expect(canonical(readRecordFile(writeRecordFile(record)))).toEqual(canonical(record));
      }),
      { numRuns: 60 },
    );
  });

  it('never alter the record they are applied to', () => {
    const record = filledRecord();
    const before = structuredClone(record);
    const [row] = record.concerns;
    if (!row) throw new Error('no concern');
    const command = { name: 'remove', kind: 'concerns', id: row.id } as const;
    const after = applyChanges(record, changesFor(lookAt(record), command));
    expect(after.concerns).toHaveLength(1);
    expect(record).toEqual(before);
  });
});
