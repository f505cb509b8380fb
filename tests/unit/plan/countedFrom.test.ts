/** Is a typed day counted from the day that was meant? */
import { describe, expect, it } from 'vitest';
import { countedFrom } from '#shared/plan/countedFrom.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { sampleRecord } from '../../support/sample.ts';

const record = sampleRecord();
const { heldOn } = conferenceOf(record);
const LATER = '2027-01-15';

const undated = {
  ...record,
  conferences: [{ ...conferenceOf(record), heldOn: null, nation: 'scotland' as const }],
};

describe('what a typed day is counted from', () => {
  it('is the day of the conference, also when the plan is written up later', () => {
    expect(countedFrom(record, 'actions', 'byWhen', LATER)).toEqual({
      from: heldOn,
      nation: 'england',
      looksBack: false,
      fromConference: true,
    });
    const thatDay = countedFrom(record, 'actions', 'byWhen', heldOn ?? '');
    expect(thatDay.fromConference).toBe(false);
  });

  it('is today while that day is not known, and for that day itself', () => {
    expect(countedFrom(undated, 'actions', 'byWhen', LATER)).toMatchObject({
      from: LATER,
      nation: 'scotland',
      fromConference: false,
    });
    expect(countedFrom(record, 'conferences', 'heldOn', LATER)).toMatchObject({ from: LATER });
  });

  it('is today, looking back, where something lies behind', () => {
    const seen = countedFrom(record, 'voices', 'heardOn', LATER);
    expect(seen).toMatchObject({ from: LATER, looksBack: true });
    const behind = [
      ['conferences', 'strategyDiscussionOn'],
      ['people', 'bornOn'],
      ['people', 'diedOn'],
      ['attendances', 'reportSharedOn'],
      ['children', 'explainedOn'],
      ['children', 'advocateOfferedOn'],
      ['signatures', 'signedOn'],
      ['deliveries', 'sentOn'],
    ] as const;
    for (const [kind, field] of behind) {
      expect(Object.keys(KINDS[kind].shape), kind).toContain(field);
      expect(countedFrom(record, kind, field, LATER).looksBack, field).toBe(true);
    }
  });
});
