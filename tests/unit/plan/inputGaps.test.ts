/** Is a service asked how often, how long and from when, and everything else left in peace? */
import { describe, expect, it } from 'vitest';
import { isOnce } from '#shared/documents/timing.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import type { Row } from '#shared/record/record.ts';
import { row, smallFamily, withRows } from './family.ts';

const { record, cora, avasSection } = smallFamily();
const worker = row('people', { part: 'practitioner', name: 'Dr Khan' });
const outcome = row('outcomes', { childId: avasSection.id, what: 'Ava sleeps' });
const planned = withRows(withRows(record, 'people', worker), 'outcomes', outcome);

/** Gives what is asked about the input, of an action with these values. */
function asked(values: Partial<Row<'actions'>>): string[] {
  const action = row('actions', { outcomeId: outcome.id, what: 'Play group', ...values });
  return gapsOf(withRows(planned, 'actions', action))
    .filter(({ rowId, name }) => rowId === action.id && name.startsWith('input'))
    .map(({ name }) => name);
}

const weekly = { personId: worker.id, howOften: 'every Tuesday', byWhen: '2026-06-30' } as const;

describe('an input', () => {
  it('that repeats is asked from when and for how long [R4.4, R10.2]', () => {
    expect(asked(weekly)).toEqual(['inputWithoutStart', 'inputWithoutHowLong']);
    const begun = { ...weekly, startsOn: '2026-05-05' };
    expect(asked(begun)).toEqual(['inputWithoutHowLong']);
    expect(asked({ ...begun, howLong: '2 hours' })).toEqual([]);
    expect(asked({ ...begun, minutesEachTime: 90 })).toEqual([]);
  });

  it('that goes over some time is asked how often [R4.4, R10.2]', () => {
    const over = { personId: worker.id, startsOn: '2026-05-05', byWhen: '2026-06-30' };
    expect(asked(over)).toEqual(['inputWithoutHowOften']);
    expect(asked({ ...over, timesAWeek: 1 })).toEqual(['inputWithoutHowLong']);
    expect(asked({ ...over, howOften: 'once' })).toEqual([]);
    expect(asked({ ...over, byWhen: '2026-05-05' })).toEqual([]);
  });

  it('is nothing that is done by a day, by the family, or behind the scenes [R4.5]', () => {
    expect(asked({ personId: worker.id, byWhen: '2026-06-30' })).toEqual([]);
    expect(asked({ ...weekly, personId: cora.id })).toEqual([]);
    expect(asked({ ...weekly, personId: null })).toEqual([]);
    expect(asked({ ...weekly, sharing: 'professional' })).toEqual([]);
  });
});

describe('one time only', () => {
  it('is not what begins with “once” and repeats', () => {
    for (const text of ['', 'once', 'Once, at home', 'one-off', 'once before the holidays']) {
      expect(isOnce(text), text).toBe(true);
    }
    for (const text of [
      'once a week',
      'Once each month',
      'once weekly',
      'every day',
      ' once a day',
    ]) {
      expect(isOnce(text), text).toBe(false);
    }
  });
});
