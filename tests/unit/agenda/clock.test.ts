/** Does the clock count what was talked about, and warn the chair in time? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf, isPlanning, USUAL_MINUTES } from '#shared/agenda/agenda.ts';
import {
  runningItem,
  spansOf,
  statePressed,
  timesOf,
  warningsOf,
  wholeMinutes,
} from '#shared/agenda/clock.ts';
import { CLOCK_STATES } from '#shared/record/choices.ts';
import { newId } from '#shared/record/ids.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { sampleRecord, withValues } from '../../support/sample.ts';

type State = (typeof CLOCK_STATES)[number];

const START = Date.parse('2026-09-24T12:30:00.000Z');
const momentAfter = (minutes: number) => new Date(START + minutes * 60_000);

/** Gives the sample with the clock pressed after so many minutes. */
function pressed(...presses: readonly (readonly [minutes: number, state: State])[]) {
  const clockMarks = presses.map(([minutes, state], position) => ({
    id: newId(),
    position,
    version: 1,
    at: momentAfter(minutes).toISOString(),
    state,
  }));
  return { ...sampleRecord(), clockMarks } as ConferenceRecord;
}

const timesAt = (record: ConferenceRecord, minutes: number) =>
  timesOf(record, agendaOf(record, USUAL_MINUTES), momentAfter(minutes));

describe('the agenda', () => {
  const items = (record: ConferenceRecord) =>
    agendaOf(record, USUAL_MINUTES).map(({ item }) => item);

  it('has the steps people go through together, in either order [R9.2]', () => {
    const [conference] = sampleRecord().conferences;
    const inOrder = (order: 'planThenDecide' | 'decideThenPlan') =>
      items(withValues(sampleRecord(), 'conferences', conference?.id ?? '', { order }));
    const first = ['meeting', 'family', 'child', 'parent'];
    const end = ['coreGroup', 'agreement'];
    expect(inOrder('decideThenPlan')).toEqual([
      ...first,
      'analysis',
      'plan',
      'contingency',
      ...end,
    ]);
    expect(inOrder('planThenDecide')).toEqual([
      ...first,
      'plan',
      'contingency',
      'analysis',
      ...end,
    ]);
  });

  it('keeps half of the usual two hours for the plan [R9.2, W]', () => {
    const lines = agendaOf(sampleRecord(), USUAL_MINUTES);
    const sum = (those: typeof lines) =>
      those.reduce((total, { minutes }) => total + (minutes ?? 0), 0);
    expect(sum(lines)).toBe(120);
    expect(sum(lines.filter(({ item }) => isPlanning(item)))).toBe(60);
  });

  it('has the minutes that were set, and none where some were set and these were not [R9.2]', () => {
    const none = Object.fromEntries(Object.keys(USUAL_MINUTES).map((step) => [step, null]));
    const nothing = none as typeof USUAL_MINUTES;
    expect(agendaOf(sampleRecord(), nothing)).toEqual(agendaOf(sampleRecord(), USUAL_MINUTES));
    const own = agendaOf(sampleRecord(), { ...nothing, plan: 45 });
    expect(own.find(({ item }) => item === 'plan')?.minutes).toBe(45);
    expect(own.find(({ item }) => item === 'family')?.minutes).toBeNull();
  });
});

describe('the clock', () => {
  it('counts each part until the next press, also a part that is come back to [R9.2]', () => {
    const record = pressed([0, 'meeting'], [10, 'child'], [25, 'stopped'], [30, 'child']);
    const { lines, running, planning, sharing } = timesAt(record, 35);
    expect(running).toBe('child');
    expect(lines.map(({ item, spent }) => [item, wholeMinutes(spent)])).toEqual(
      expect.arrayContaining([
        ['meeting', 10],
        ['child', 20],
        ['plan', 0],
      ]),
    );
    expect([planning, sharing].map(wholeMinutes)).toEqual([0, 30]);
  });

  it('starts, goes over and stops by one key [R9.2]', () => {
    expect(statePressed(null, 'child')).toBe('child');
    expect(statePressed('child', 'plan')).toBe('plan');
    expect(statePressed('child', 'child')).toBe('stopped');
    // On a page that has no part, such as the copies, it can only stop.
    expect(statePressed('child', null)).toBe('stopped');
    expect(statePressed(null, null)).toBeNull();
  });

  it('does not count a night during which nobody stopped it [R9.2]', () => {
    const record = pressed([0, 'plan']);
    expect(runningItem(record, momentAfter(60))).toBe('plan');
    expect(runningItem(record, momentAfter(12 * 60))).toBeNull();
    expect(timesAt(record, 12 * 60).planning).toBe(0);
    expect(spansOf(record, momentAfter(12 * 60))).toMatchObject([{ forgotten: true, lasted: 0 }]);
    // Pressed again the next day, the night is still no part of the meeting.
    const again = pressed([0, 'plan'], [12 * 60, 'agreement']);
    expect(wholeMinutes(timesAt(again, 12 * 60 + 5).planning)).toBe(5);
  });

  it('never counts more than went by, nor the same minute twice [R9.2]', () => {
    const press = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(...CLOCK_STATES));
    fc.assert(
      fc.property(fc.array(press, { maxLength: 12 }), (presses) => {
        const { lines, planning, sharing } = timesAt(pressed(...presses), 300);
        const spent = lines.reduce((total, line) => total + line.spent, 0);
        expect(spent).toBe(planning + sharing);
        expect(wholeMinutes(spent)).toBeLessThanOrEqual(300);
      }),
    );
  });
});

describe('what the chair is told', () => {
  it('is that a part is over its time, and by how much [R9.2]', () => {
    const record = pressed([0, 'meeting']);
    expect(warningsOf(timesAt(record, 10))).toEqual([]);
    expect(warningsOf(timesAt(record, 13))).toEqual([
      { kind: 'over', item: 'meeting', minutes: 3 },
    ]);
  });

  it('is that sharing what is known eats the time for the plan [R9.2, W]', () => {
    // Sixty minutes are for everything but the plan.
    const record = pressed([0, 'parent']);
    expect(warningsOf(timesAt(record, 64)).map(({ kind }) => kind)).toEqual(['over']);
    expect(warningsOf(timesAt(record, 80))).toContainEqual({
      kind: 'eaten',
      left: 40,
      planned: 60,
    });
    expect(warningsOf(timesAt(record, 200))).toContainEqual({
      kind: 'eaten',
      left: 0,
      planned: 60,
    });
  });

  it('is nothing once people plan, and nothing while the clock stands [R9.2]', () => {
    const late = timesAt(pressed([0, 'parent'], [90, 'plan']), 100);
    expect(warningsOf(late)).toEqual([]);
    expect(warningsOf(timesAt(pressed([0, 'parent'], [90, 'stopped']), 100))).toEqual([]);
  });
});
