/** Ava’s and Ben’s plans with one outcome each; the conference is on Wednesday 25 March 2026. */
import type { ConferenceRecord } from '#shared/record/record.ts';
import { type Action, conferenceOf } from '#shared/record/record.ts';
import { row, smallFamily, withRows } from './family.ts';

export function plannedFamily() {
  const family = smallFamily();
  const dora = row('people', {
    part: 'practitioner',
    name: 'Dora Quay',
    knownAs: 'Dora',
    agency: 'Hill School',
    position: 3,
  });
  const forAva = row('outcomes', { childId: family.avasSection.id, what: 'Ava sleeps' });
  const forBen = row('outcomes', { childId: family.bensSection.id, what: 'Ben is in school' });
  const conferences = [
    { ...conferenceOf(family.record), heldOn: '2026-03-25', reviewOn: '2026-06-17' },
  ];
  let record: ConferenceRecord = { ...family.record, conferences };
  record = withRows(record, 'people', dora);
  record = withRows(record, 'outcomes', forAva, forBen);
  return { ...family, record, dora, forAva, forBen };
}

/** Gives the record with these actions, in this order. */
export function withActions(
  record: ConferenceRecord,
  ...actions: readonly Partial<Action>[]
): ConferenceRecord {
  return withRows(
    record,
    'actions',
    ...actions.map((values, position) => row('actions', { position, ...values })),
  );
}
