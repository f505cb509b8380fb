import { describe, expect, it } from 'vitest';
import {
  begin,
  isBehind,
  type OpenRecord,
  after as openAfter,
  shownRecord,
} from '#renderer/api/openRecord.ts';
import type { Applied } from '#shared/contract/routes.ts';
import { applyChanges } from '#shared/record/changes.ts';
import { type Command, changesFor, lookAt } from '#shared/record/commands.ts';
import { sampleRecord } from '../../support/sample.ts';

const NOTHING = { undoable: null, redoable: null };
const opened = (): OpenRecord =>
  begin({ record: sampleRecord(), savedAt: '2026-09-24T13:30:00.000Z', number: 7, ...NOTHING });

function childOf(open: OpenRecord) {
  const [child] = shownRecord(open).children;
  if (!child) throw new Error('The sample has children.');
  return child;
}

function setting(open: OpenRecord, aim: string): Command {
  return { name: 'set', kind: 'children', id: childOf(open).id, values: { aim } };
}

/** What main answers when it agrees. */
function agreed(open: OpenRecord, command: Command, savedAt: string): Applied {
  const changes = changesFor(lookAt(open.confirmed), command);
  return { changes, savedAt, follows: open.number, number: open.number + 1, ...NOTHING };
}

describe('the record on the desk', () => {
  it('shows a change at once and calls it saved only when main has answered', () => {
    const open = opened();
    const command = setting(open, 'New aim');
    const sent = openAfter(open, { is: 'sent', ticket: 1, command });
    expect(childOf(sent).aim).toBe('New aim');
    expect(sent.savedAt).toBe(open.savedAt);
    const applied = agreed(sent, command, '2026-09-24T13:31:00.000Z');
    const answered = openAfter(sent, { is: 'answered', ticket: 1, applied });
    expect(childOf(answered).aim).toBe('New aim');
    expect(answered.savedAt).toBe('2026-09-24T13:31:00.000Z');
    expect(answered.onTheirWay).toEqual([]);
  });

  it('keeps a later change in sight when an earlier one is answered', () => {
    const open = opened();
    const first = setting(open, 'First');
    const sent = openAfter(open, { is: 'sent', ticket: 1, command: first });
    const both = openAfter(sent, { is: 'sent', ticket: 2, command: setting(sent, 'Second') });
    const applied = agreed(both, first, '2026-09-24T13:31:00.000Z');
    expect(childOf(openAfter(both, { is: 'answered', ticket: 1, applied })).aim).toBe('Second');
  });

  it('goes back to what is on disk when main refuses, with the reason, until something is saved', () => {
    const open = opened();
    const command = setting(open, 'New aim');
    const sent = openAfter(open, { is: 'sent', ticket: 1, command });
    const refused = openAfter(sent, { is: 'refused', ticket: 1, problem: 'The disk is full.' });
    expect(shownRecord(refused)).toEqual(open.confirmed);
    expect(refused.problem).toBe('The disk is full.');
    const again = openAfter(refused, { is: 'sent', ticket: 2, command });
    const applied = agreed(again, command, '2026-09-24T13:31:00.000Z');
    expect(openAfter(again, { is: 'answered', ticket: 2, applied }).problem).toBe('');
  });

  it('takes an answer and the news of the same change as one', () => {
    const open = opened();
    const command = setting(open, 'New aim');
    const sent = openAfter(open, { is: 'sent', ticket: 1, command });
    const applied = agreed(sent, command, '2026-09-24T13:31:00.000Z');
    const told = openAfter(sent, { is: 'told', applied });
    const answered = openAfter(told, { is: 'answered', ticket: 1, applied });
    expect(shownRecord(answered)).toEqual(applyChanges(open.confirmed, applied.changes));
  });

  it('notices that it has missed something, and is right again once it was read anew', () => {
    const open = opened();
    const missed = agreed(open, setting(open, 'Missed'), '2026-09-24T13:31:00.000Z');
    const there = openAfter(open, { is: 'told', applied: missed });
    const next = agreed(there, setting(there, 'Heard'), '2026-09-24T13:32:00.000Z');
    const behind = openAfter(open, { is: 'told', applied: next });
    expect(isBehind(behind)).toBe(true);
    // Half of what happened is worse than none of it.
    expect(shownRecord(behind)).toEqual(open.confirmed);
    const whole = openAfter(there, { is: 'told', applied: next });
    const { confirmed: record, savedAt, number } = whole;
    const read = { record, savedAt, number, ...NOTHING };
    const again = openAfter(behind, { is: 'readAgain', read });
    expect(isBehind(again)).toBe(false);
    expect(childOf(again).aim).toBe('Heard');
  });

  it('is still behind when even what was read anew is older than what it heard', () => {
    const open = opened();
    const far = { ...agreed(open, setting(open, 'Far'), ''), follows: 11, number: 12 };
    const behind = openAfter(open, { is: 'told', applied: far });
    const read = { record: open.confirmed, savedAt: '', number: 9, ...NOTHING };
    expect(isBehind(openAfter(behind, { is: 'readAgain', read }))).toBe(true);
  });

  it('never goes back to what was read before something it knows already', () => {
    const open = opened();
    const command = setting(open, 'New aim');
    const told = openAfter(open, { is: 'told', applied: agreed(open, command, '') });
    const read = { record: open.confirmed, savedAt: '', number: open.number, ...NOTHING };
    expect(openAfter(told, { is: 'readAgain', read })).toBe(told);
  });
});
