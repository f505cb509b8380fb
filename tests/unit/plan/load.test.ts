/** Is what a plan asks of a person counted right, week by week? */
import { describe, expect, it } from 'vitest';
import { loadOf, weeksToShow } from '#shared/plan/load.ts';
import { type Action, type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import { row, smallFamily, withRows } from './family.ts';

/** Ava's plan with these actions of Cora's; the conference is on a Wednesday. */
function asking(...actions: readonly Partial<Action>[]) {
  const family = smallFamily();
  const { cora, avasSection } = family;
  const outcome = row('outcomes', { childId: avasSection.id, what: 'Ava sleeps' });
  const conferences = [
    { ...conferenceOf(family.record), heldOn: '2026-03-25', reviewOn: '2026-04-08' },
  ];
  let record = withRows({ ...family.record, conferences }, 'outcomes', outcome);
  record = withRows(
    record,
    'actions',
    ...actions.map((values) =>
      row('actions', { outcomeId: outcome.id, what: 'reads', personId: cora.id, ...values }),
    ),
  );
  return { ...family, record, outcome };
}

/** Gives the weeks of the first load without the lines they are made of. */
function weeksIn(record: ConferenceRecord) {
  return loadOf(record)[0]?.weeks.map(({ lines: _, ...week }) => week);
}

const weekly = { timesAWeek: 3, minutesEachTime: 20 } as const;

describe('the load of a person', () => {
  it('adds up times and minutes for each week from first to last day [R4.6]', () => {
    const { record, cora } = asking(
      { ...weekly, startsOn: '2026-03-25', byWhen: '2026-04-06' },
      { what: 'plays', timesAWeek: 1, minutesEachTime: 60, startsOn: '2026-03-30' },
    );
    const [load] = loadOf(record);
    expect(load).toMatchObject({ personId: cora.id, uncounted: [] });
    expect(weeksIn(record)).toEqual([
      { week: '2026-03-23', times: 3, minutes: 60, isAtLeast: false },
      { week: '2026-03-30', times: 4, minutes: 120, isAtLeast: false },
      { week: '2026-04-06', times: 4, minutes: 120, isAtLeast: false },
    ]);
    expect(load?.weeks.map(({ lines }) => lines.map(({ what }) => what))).toEqual([
      ['reads'],
      ['reads', 'plays'],
      ['reads', 'plays'],
    ]);
  });

  it('begins with the conference and ends with the review where no day was said [R4.6]', () => {
    const [load] = loadOf(asking(weekly).record);
    expect(load?.weeks.map(({ week }) => week)).toEqual(['2026-03-23', '2026-03-30', '2026-04-06']);
  });

  it('counts what is done once in its week, and safety actions [R4.6]', () => {
    const { record, cora, avasSection } = asking({ byWhen: '2026-04-02', minutesEachTime: 30 });
    const safety = row('safetyActions', {
      childId: avasSection.id,
      what: 'locks',
      personId: cora.id,
      byWhen: '2026-03-29',
    });
    expect(weeksIn(withRows(record, 'safetyActions', safety))).toEqual([
      { week: '2026-03-23', times: 1, minutes: 0, isAtLeast: true },
      { week: '2026-03-30', times: 1, minutes: 30, isAtLeast: false },
    ]);
  });

  it('names what says too little to be counted, and what it does not say [R4.6]', () => {
    const { record } = asking({ howOften: 'Every evening', byWhen: '2026-04-02' }, {});
    const endless = asking(weekly).record;
    const conferences = [{ ...conferenceOf(endless), reviewOn: null }];
    expect(loadOf(record)[0]?.weeks).toEqual([]);
    const uncounted = [record, { ...endless, conferences }].flatMap((one) =>
      loadOf(one).flatMap((load) => load.uncounted.map(({ uncountable }) => uncountable)),
    );
    expect(uncounted).toEqual(['noTimes', 'noDay', 'noEnd']);
  });

  it('shows the weeks from the conference to the review, else those that ask something [R4.6]', () => {
    const { record } = asking({ byWhen: '2026-04-02' });
    const loads = loadOf(record);
    expect(weeksToShow(record, loads)).toEqual(['2026-03-23', '2026-03-30', '2026-04-06']);
    const dayless = [{ ...conferenceOf(record), heldOn: null, reviewOn: null }];
    expect(weeksToShow({ ...record, conferences: dayless }, loads)).toEqual(['2026-03-30']);
    expect(weeksToShow({ ...record, conferences: dayless }, [])).toEqual([]);
  });

  it('asks the helper too, and counts the same work for two children once [R4.6]', () => {
    const { record, ava, cora, bensSection } = asking(weekly);
    const forBen = row('outcomes', { childId: bensSection.id, what: 'Ben sleeps' });
    const [alone] = record.actions;
    const helped = { ...alone, withPersonId: ava.id };
    const { id: _, ...alike } = helped;
    const both = {
      ...withRows(record, 'outcomes', forBen),
      actions: [row('actions', helped), row('actions', { ...alike, outcomeId: forBen.id })],
    };
    const load = loadOf(both);
    expect(load.map(({ personId }) => personId)).toEqual([cora.id, ava.id]);
    for (const { weeks } of load) {
      expect(weeks[0]).toMatchObject({ week: '2026-03-23', times: 3, minutes: 60 });
      expect(weeks[0]?.lines[0]?.childIds).toHaveLength(2);
    }
  });

  it('ends after two years, whatever day was typed [R4.6]', () => {
    const { record } = asking({ ...weekly, startsOn: '2026-03-25', byWhen: '9999-12-31' });
    expect(loadOf(record)[0]?.weeks).toHaveLength(104);
  });
});
