/** Are the agencies counted as a chair would count them? */
import { describe, expect, it } from 'vitest';
import { gapsOf } from '#shared/plan/gaps.ts';
import { quorumOf } from '#shared/plan/quorum.ts';
import type { ConferenceRecord, Row } from '#shared/record/record.ts';
import { row, smallFamily, withRows } from './family.ts';

type Came = Partial<Row<'attendances'>>;

/** Adds a practitioner of an agency who came, or what else is said. */
function joinedBy(record: ConferenceRecord, agency: string, came: Came = {}): ConferenceRecord {
  const person = row('people', { part: 'practitioner', name: `From ${agency}`, agency });
  const attendance = row('attendances', { personId: person.id, came: 'present', ...came });
  return withRows(withRows(record, 'people', person), 'attendances', attendance);
}

function withRule(record: ConferenceRecord, quorumAgencies: number | null): ConferenceRecord {
  return {
    ...record,
    conferences: record.conferences.map((conference) => ({ ...conference, quorumAgencies })),
  };
}

const { record: family, cora } = smallFamily();
const worker = joinedBy(family, 'Social care', { takesPartAs: 'socialWorker' });
const asksWhy = (record: ConferenceRecord) =>
  gapsOf(record).some(({ name }) => name === 'notQuorate');

describe('the quorum', () => {
  it('counts each agency once, however it is written, beside the social worker’s own [R1.4]', () => {
    const here = [' police ', 'Police', 'Millbank School', 'social  care', '  '].reduce(
      (record, agency) => joinedBy(record, agency),
      worker,
    );
    expect(quorumOf(here).agencies).toEqual(['police', 'Millbank School']);
  });

  it('counts nobody who runs the meeting, supports somebody, watches or did not come [R1.4]', () => {
    const apart: [string, Came][] = [
      ['Council', { takesPartAs: 'chair' }],
      ['Council', { takesPartAs: 'minuteTaker' }],
      ['Speak Up', { takesPartAs: 'supporter' }],
      ['University', { takesPartAs: 'observer' }],
      ['Surgery', { came: 'apologies' }],
      ['Nursery', { came: 'expected' }],
      ['Housing', { came: 'presentInPart' }],
    ];
    const here = apart.reduce((record, [agency, came]) => joinedBy(record, agency, came), worker);
    expect(quorumOf(here).agencies).toEqual(['Housing']);
    const mother = withRows(
      here,
      'attendances',
      row('attendances', { personId: cora.id, came: 'present' }),
    );
    expect(quorumOf(mother).agencies).toEqual(['Housing']);
  });

  it('is met by as many agencies as the rule asks for and the social worker [R1.4]', () => {
    const two = ['Police', 'School'].reduce((record, agency) => joinedBy(record, agency), worker);
    expect(quorumOf(two).met).toBeNull();
    expect(quorumOf(withRule(two, 2)).met).toBe(true);
    expect(quorumOf(withRule(two, 3)).met).toBe(false);
    const alone = ['Police', 'School'].reduce((record, agency) => joinedBy(record, agency), family);
    expect(quorumOf(withRule(alone, 2))).toMatchObject({ met: false, socialWorkerHere: false });
  });

  it('takes the lead social worker for the social worker, however marked [R1.4]', () => {
    const here = joinedBy(joinedBy(family, 'Social care'), 'Police');
    const lead = here.people.find(({ agency }) => agency === 'Social care');
    const led = {
      ...here,
      conferences: here.conferences.map((one) => ({ ...one, leadWorkerId: lead?.id ?? null })),
    };
    expect(quorumOf(led)).toMatchObject({ socialWorkerHere: true, agencies: ['Police'] });
  });

  it('asks why the chair goes on where the rule is not met, and only there [R1.4]', () => {
    const one = joinedBy(worker, 'Police');
    expect(asksWhy(one)).toBe(false);
    expect(asksWhy(withRule(one, 1))).toBe(false);
    const short = withRule(one, 2);
    expect(asksWhy(short)).toBe(true);
    const reasoned = {
      ...short,
      conferences: short.conferences.map((c) => ({ ...c, quorumNote: 'Waiting is a risk' })),
    };
    expect(asksWhy(reasoned)).toBe(false);
    expect(asksWhy(withRule(family, 2))).toBe(false);
  });
});
