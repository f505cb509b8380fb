/** What the plans ask of people: too much at first, at two places at once, on days to avoid. */
import { type ConferenceRecord, conferenceOf, find } from '../record/record.ts';
import { clashesOf, type OnDayToAvoid, onDaysToAvoid } from './clashes.ts';
import { familyShares } from './familyShare.ts';
import { firstWeeks, isTooMuch } from './firstWeeks.ts';
import { type Gap, gapIf, ofRow, pageOf } from './gap.ts';
import { nameOf } from './way.ts';

/** Gives the gaps in what all plans together ask of people [R4.6, R4.13]. */
export function loadGaps(record: ConferenceRecord): Gap[] {
  const load = pageOf('check', 'load');
  const together = pageOf('check', 'together');
  const sure = clashesOf(record).filter(({ isSure }) => isSure);
  return [
    ...firstWeeks(record).flatMap((first) => {
      const { personId } = first.parent;
      const name = nameOf(record, personId);
      return ofRow(personId, [
        ...gapIf(isTooMuch(first), 'tooMuchAtFirst', load, name),
        ...gapIf(first.barriersLeftOut, 'barriersLeftOut', load, name),
      ]);
    }),
    ...familyShares(record).flatMap(({ child, question }) =>
      question === null
        ? []
        : gapIf(
            true,
            question === 'workersFirst' ? 'familyAskedFirst' : 'familyShareSmall',
            pageOf('plan', 'outcomes', child.id),
            nameOf(record, child.personId),
          ),
    ),
    ...onDaysToAvoid(record).flatMap((avoided) => avoidedGaps(record, avoided)),
    // Once for each person, however many lines meet.
    ...[...new Set(sure.map(({ personId }) => personId))].flatMap((personId) =>
      ofRow(personId, gapIf(true, 'atTwoPlaces', together, nameOf(record, personId))),
    ),
  ];
}

function avoidedGaps(record: ConferenceRecord, { person, occasion, meeting }: OnDayToAvoid): Gap[] {
  const name = nameOf(record, person.id);
  if (occasion === null) {
    const { id: rowId } = conferenceOf(record);
    return gapIf(true, 'meetingOnDayToAvoid', pageOf('coreGroup', 'members'), name).map((gap) => ({
      ...gap,
      rowId,
      field: meeting ?? 'coreGroupOn',
    }));
  }
  const { kind, id, childId, what } = occasion;
  if (kind === 'contacts') {
    const page = pageOf('coreGroup', 'contact', childId);
    const child = nameOf(record, find(record, 'children', childId)?.personId);
    return ofRow(id, gapIf(true, 'contactOnDayToAvoid', page, child, name));
  }
  const page = pageOf('plan', kind === 'actions' ? 'outcomes' : 'aim', childId);
  return ofRow(id, gapIf(true, 'onDayToAvoid', page, what, name));
}
