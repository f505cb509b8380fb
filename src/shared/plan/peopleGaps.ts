/** Gaps in what is known of the meeting, the family and each parent. */
import { hasCome } from '../agenda/outOfRoom.ts';
import type { Authority } from '../authority/pack.ts';
import { languageNamedIn } from '../documents/copyLanguage.ts';
import { idOfDraft } from '../record/ids.ts';
import {
  type ConferenceRecord,
  conferenceOf,
  find,
  type Parent,
  type Person,
  type Row,
} from '../record/record.ts';
import { childrenOf, parentsOf } from '../record/rowsOf.ts';
import { blank, type Gap, gapIf, ofRow, pageOf } from './gap.ts';
import { peopleToAsk } from './marks.ts';
import { comparing, nearlySame } from './nearlySame.ts';
import { quorumOf } from './quorum.ts';
import { nameOf, type Page } from './way.ts';

/** Gives the gaps of this step. */
export function meetingGaps(record: ConferenceRecord, authority: Authority): Gap[] {
  const about = pageOf('meeting', 'about');
  const page = pageOf('meeting', 'attendance');
  const present = record.attendances.filter(({ came }) => came.startsWith('present'));
  const { heldOn, quorumNote } = conferenceOf(record);
  return [
    ...gapIf(heldOn === null, 'noDate', about),
    ...gapIf(present.length === 0, 'nobodyPresent', page),
    ...gapIf(
      present.length > 0 && quorumOf(record, authority).met === false && blank(quorumNote),
      'notQuorate',
      page,
    ),
    ...record.attendances.flatMap((attendance) =>
      ofRow(attendance.id, attendanceGaps(record, attendance, page)),
    ),
    ...(present.length > 0 ? notMarked(record, page) : []),
  ];
}

/** Whether each parent came, once it is written down who is here [W.parents]. */
function notMarked(record: ConferenceRecord, page: Page): Gap[] {
  const marked = new Set(
    record.attendances.filter(({ came }) => came !== 'expected').map(({ personId }) => personId),
  );
  return involvedParents(record)
    .filter(({ personId }) => !marked.has(personId))
    .flatMap(({ personId }) => {
      const row = record.attendances.find((one) => one.personId === personId);
      const rowId = row?.id ?? idOfDraft('attendances', { personId });
      return ofRow(rowId, gapIf(true, 'parentNotMarked', page, nameOf(record, personId)));
    });
}

/** Gives the parents whom the plan is about, whether they avoid workers or live apart. */
function involvedParents(record: ConferenceRecord): Parent[] {
  return parentsOf(record).filter(
    ({ personId, involvement }) =>
      involvement !== 'notInvolved' && find(record, 'people', personId)?.diedOn === null,
  );
}

/** Why somebody was left out, and whether the family saw somebody's report [R1.4]. */
function attendanceGaps(
  record: ConferenceRecord,
  { came, reason, personId, ...report }: Row<'attendances'>,
  page: Page,
): Gap[] {
  const name = nameOf(record, personId);
  const { reportSent, reportSharedOn, reportNotSharedReason } = report;
  return [
    ...gapIf(
      (came === 'leftOut' || came === 'notInvited') && blank(reason),
      'leftOutWithoutReason',
      page,
      name,
    ),
    // Practitioners may have other duties; of a parent who stays away it matters why.
    ...gapIf(
      (came === 'absent' || came === 'apologies') &&
        blank(reason) &&
        record.parents.some((parent) => parent.personId === personId),
      'absentWithoutReason',
      page,
      name,
    ),
    ...gapIf(
      reportSent && reportSharedOn === null && blank(reportNotSharedReason),
      'reportNotShared',
      page,
      name,
    ),
  ];
}

/** Gives the gaps of this step. */
export function familyGaps(record: ConferenceRecord): Gap[] {
  const page = pageOf('family', 'people');
  const all = childrenOf(record);
  const children = all.filter(({ unborn }) => !unborn);
  const parents = involvedParents(record);
  return [
    ...gapIf(all.length === 0, 'noChildren', page),
    ...gapIf(parentsOf(record).length === 0, 'noParents', page),
    ...children.flatMap(({ personId }) =>
      ofRow(
        personId,
        gapIf(
          find(record, 'people', personId)?.bornOn === null,
          'childWithoutBirthDate',
          page,
          nameOf(record, personId),
        ),
      ),
    ),
    ...all
      .slice(0, 1)
      .flatMap(({ id }) =>
        ofRow(
          id,
          gapIf(
            conferenceOf(record).kind === 'preBirth' && all.every((one) => !one.unborn),
            'noUnbornChild',
            page,
          ),
        ),
      ),
    ...all.flatMap(({ id, personId, unborn, expectedOn }) =>
      ofRow(
        id,
        gapIf(unborn && expectedOn === null, 'noExpectedDay', page, nameOf(record, personId)),
      ),
    ),
    ...[...children, ...parents].flatMap(({ personId }) =>
      ofRow(personId, backgroundGaps(find(record, 'people', personId), page)),
    ),
    ...record.ties.flatMap((tie) => ofRow(tie.id, contactGaps(record, tie))),
    ...notHeardGaps(record),
  ];
}

/** Who of the family came and was not heard: no turn was noted, nor words of that day [R9.4]. */
function notHeardGaps(record: ConferenceRecord): Gap[] {
  const { heldOn } = conferenceOf(record);
  const hasSpoken = (id: string) =>
    record.turns.some(({ personId }) => personId === id) ||
    record.voices.some(
      ({ personId, heardOn }) => personId === id && heldOn !== null && heardOn === heldOn,
    );
  return peopleToAsk(record)
    .filter(({ id, part }) => part !== 'practitioner' && hasCome(record, id) && !hasSpoken(id))
    .flatMap(({ id }) =>
      ofRow(id, gapIf(true, 'notHeard', pageOf('family', 'voices'), nameOf(record, id))),
    );
}

/** In which language somebody gets their copy, and what the plan has to allow for [R1.5]. */
function backgroundGaps(person: Person | undefined, page: Page): Gap[] {
  if (person === undefined || person.diedOn !== null) return [];
  const name = person.knownAs || person.name;
  const { communication, ethnicity, faith, daysToAvoid, disability, needs } = person;
  const background = [communication, ethnicity, faith, daysToAvoid, disability, needs];
  return [
    ...gapIf(
      blank(person.spokenLanguage) && blank(person.writtenLanguage),
      'languageNotAsked',
      page,
      name,
    ),
    ...gapIf(background.every(blank), 'backgroundNotAsked', page, name),
    ...gapIf(
      !blank(person.spokenLanguage) &&
        languageNamedIn(person.spokenLanguage) === null &&
        !person.interpreter &&
        blank(needs),
      'interpreterNotAsked',
      page,
      name,
      person.spokenLanguage.trim(),
    ),
  ];
}

/** A parent or carer who lives apart or has no responsibility: how do they meet? [R1.3] */
function contactGaps(record: ConferenceRecord, tie: Row<'ties'>): Gap[] {
  const adult = find(record, 'people', tie.adultId);
  const child = find(record, 'people', tie.childId);
  if (adult?.part !== 'parent' || adult.diedOn !== null || child?.part !== 'child') return [];
  const apart =
    adult.householdId !== null &&
    child.householdId !== null &&
    adult.householdId !== child.householdId;
  return gapIf(
    (apart || tie.responsibility === 'no') && tie.contact === 'notSaid' && blank(tie.contactDetail),
    'contactNotSaid',
    pageOf('family', 'ties'),
    nameOf(record, tie.adultId),
    nameOf(record, tie.childId),
  );
}

/** Gives the gaps of this step. */
export function parentGaps(record: ConferenceRecord, parent: Parent): Gap[] {
  const name = nameOf(record, parent.personId);
  const page = (part: Page['part']) => pageOf('parent', part, parent.id);
  if (parent.involvement === 'notInvolved') {
    const missing = blank(parent.notInvolvedReason);
    return gapIf(missing, 'parentNotInvolvedWithoutReason', page('readiness'), name);
  }
  const own = record.behaviours.filter(({ parentId }) => parentId === parent.id);
  return [
    ...gapIf(
      !record.strengths.some(({ personId }) => personId === parent.personId),
      'parentWithoutStrength',
      page('doesWell'),
      name,
    ),
    ...gapIf(
      !record.voices.some(({ personId }) => personId === parent.personId),
      'parentWithoutWords',
      page('words'),
      name,
    ),
    ...own.flatMap((behaviour) =>
      ofRow(behaviour.id, behaviourGaps(record, behaviour, page('behaviour'))),
    ),
    ...gapIf(parent.readiness === 'notAsked', 'readinessNotAsked', page('readiness'), name),
  ];
}

/** One line of the grid of behaviours and children [R3.2]. */
function behaviourGaps(record: ConferenceRecord, behaviour: Row<'behaviours'>, page: Page): Gap[] {
  const cells = record.behaviourImpacts.filter(
    ({ behaviourId, what }) => behaviourId === behaviour.id && !blank(what),
  );
  const children = childrenOf(record);
  const comparable = comparing(children.map(({ personId }) => nameOf(record, personId)));
  const cellOf = (childId: string) => {
    const values = { behaviourId: behaviour.id, childId };
    const row = record.behaviourImpacts.find(
      (one) => one.behaviourId === behaviour.id && one.childId === childId,
    );
    return row?.id ?? idOfDraft('behaviourImpacts', values);
  };
  const texts = cells.map(({ what }) => comparable(what));
  return [
    ...children
      .slice(0, 1)
      .flatMap(({ id }) =>
        ofRow(
          cellOf(id),
          gapIf(cells.length === 0, 'behaviourWithoutImpact', page, behaviour.what),
        ),
      ),
    ...children.flatMap(({ id, personId }) =>
      ofRow(
        cellOf(id),
        gapIf(
          cells.length > 0 && !cells.some(({ childId }) => childId === id),
          'behaviourWithoutChild',
          page,
          behaviour.what,
          nameOf(record, personId),
        ),
      ),
    ),
    ...gapIf(
      texts.some((text, at) => texts.slice(at + 1).some((other) => nearlySame(text, other))),
      'sameBehaviourImpact',
      page,
      behaviour.what,
    ),
    ...gapIf(blank(behaviour.change), 'behaviourWithoutChange', page, behaviour.what),
  ];
}
