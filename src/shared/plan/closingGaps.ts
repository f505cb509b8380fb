/** Gaps in what closes a conference: core group, promises, agreement, signatures, copies. */
import { complaintIn } from '../authority/over.ts';
import type { Authority } from '../authority/pack.ts';
import { notLookedAt } from '../documents/childCopy/lines.ts';
import { idOfDraft } from '../record/ids.ts';
import {
  type Child,
  type ConferenceRecord,
  conferenceOf,
  find,
  inOrder,
  type Row,
} from '../record/record.ts';
import { parentsOf, plannedChildren } from '../record/rowsOf.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import { commitmentsOf, stillToBeAsked } from './commitments.ts';
import { copyDecisions } from './copyDecisions.ts';
import { missingDeliveries } from './deliveries.ts';
import { blank, type Gap, gapIf, gapInFields, ofRow, pageOf } from './gap.ts';
import { levelAt } from './kindOfMeeting.ts';
import { signatureOf, signersOf } from './signing.ts';
import { nameOf, type Page } from './way.ts';

/** Gives the gaps in everything that follows the plans. */
export function closingGaps(record: ConferenceRecord, authority: Authority): Gap[] {
  return [
    ...coreGroupGaps(record),
    ...plannedChildren(record).flatMap((child) => contactGaps(record, child)),
    ...commitmentGaps(record),
    ...agreementGaps(record),
    ...toldGaps(record, authority),
    ...signatureGaps(record),
    ...copyGaps(record),
    ...plannedChildren(record).flatMap((child) => childCopyGaps(record, child)),
    ...deliveryGaps(record),
  ];
}

function coreGroupGaps(record: ConferenceRecord): Gap[] {
  const { leadWorkerId, coreGroupOn, coreGroupEvery, reviewOn } = conferenceOf(record);
  const coreGroupMembers = inOrder(record.coreGroupMembers);
  const page = pageOf('coreGroup', 'members');
  const level = levelAt(record, null);
  return [
    ...gapIf(
      coreGroupMembers.length === 0,
      level === 'childProtection' ? 'noCoreGroup' : 'noTeam',
      page,
    ),
    ...gapIf(
      leadWorkerId === null,
      level === 'earlyHelp' ? 'noLeadPractitioner' : 'noLeadWorker',
      page,
    ),
    ...gapIf(
      coreGroupMembers.length > 0 && !coreGroupMembers.some(({ ownsPlan }) => ownsPlan),
      'noPlanOwner',
      page,
    ),
    ...coreGroupMembers
      .filter(({ personId, part }) => isPractitioner(record, personId) && blank(part))
      .flatMap(({ id, personId }) =>
        ofRow(id, gapIf(true, 'memberWithoutPart', page, nameOf(record, personId))),
      ),
    ...gapIf(coreGroupOn === null, 'noCoreGroupDate', page),
    ...gapIf(coreGroupMembers.length > 0 && blank(coreGroupEvery), 'noCoreGroupRhythm', page),
    ...gapIf(reviewOn === null, 'noReviewDate', page),
  ];
}

function isPractitioner(record: ConferenceRecord, personId: string): boolean {
  return find(record, 'people', personId)?.part === 'practitioner';
}

function contactGaps(record: ConferenceRecord, child: Child): Gap[] {
  const name = nameOf(record, child.personId);
  const page = pageOf('coreGroup', 'contact', child.id);
  const checks = record.checks.filter(({ childId }) => childId === child.id);
  return [
    ...gapIf(
      !record.contacts.some(({ childId, howOften }) => childId === child.id && !blank(howOften)),
      'noContact',
      page,
      name,
    ).map((gap) => ({ ...gap, ...firstContact(record, child) })),
    ...record.contacts
      .filter(({ childId, howOften }) => childId === child.id && !blank(howOften))
      .flatMap((contact) => howContactIs(record, contact, page, name)),
    ...gapIf(checks.length === 0, 'noCheck', page, name),
    ...checks.flatMap(({ id, what, personId, howOften, how }) =>
      ofRow(id, gapInFields({ personId, howOften, how }, 'checkIncomplete', page, what)),
    ),
  ];
}

/** Gives where contact with a child is written down first: of a practitioner, where one is there. */
function firstContact(record: ConferenceRecord, child: Child): Pick<Gap, 'rowId' | 'field'> {
  const members = inOrder(record.coreGroupMembers).filter(
    ({ personId }) => personId !== child.personId,
  );
  const member = members.find(({ personId }) => isPractitioner(record, personId)) ?? members[0];
  if (member === undefined) return {};
  const values = { memberId: member.id, childId: child.id };
  const row = record.contacts.find((one) => one.memberId === member.id && one.childId === child.id);
  return { rowId: row?.id ?? idOfDraft('contacts', values), field: 'howOften' };
}

/** Where somebody sees a child, and whether the parents are there [M3.15]; asked of practitioners. */
function howContactIs(
  record: ConferenceRecord,
  { id, memberId, place, seen }: Row<'contacts'>,
  page: Page,
  name: string,
): Gap[] {
  const personId = find(record, 'coreGroupMembers', memberId)?.personId ?? '';
  if (!isPractitioner(record, personId)) return [];
  const said = { place, seen: seen === 'notSaid' ? null : seen };
  return ofRow(
    id,
    gapInFields(said, 'contactIncomplete', page, nameOf(record, personId)).map((gap) => ({
      ...gap,
      besides: name,
    })),
  );
}

function commitmentGaps(record: ConferenceRecord): Gap[] {
  const page = pageOf('agreement', 'promises');
  const commitments = commitmentsOf(record);
  return [
    ...stillToBeAsked(commitments).flatMap((personId) =>
      ofRow(personId, gapIf(true, 'commitmentNotAsked', page, nameOf(record, personId))),
    ),
    ...commitments.flatMap(({ personId, answer, agreed, what }) =>
      ofRow(personId, [
        ...gapIf(answer === 'changed' && blank(agreed), 'commitmentWithoutTerms', page, what),
        ...gapIf(answer === 'no', 'commitmentRefused', page, what),
      ]),
    ),
  ];
}

function agreementGaps(record: ConferenceRecord): Gap[] {
  const parties = pageOf('agreement', 'parties');
  const dissent = pageOf('agreement', 'dissent');
  const hasDissent = (person: string) =>
    record.dissents.some(({ personId }) => personId === person);
  return [
    ...parentsOf(record)
      .filter(({ involvement }) => involvement !== 'notInvolved')
      .flatMap(({ personId }) => ofRow(personId, partyGaps(record, personId, parties))),
    ...plannedChildren(record)
      .filter(({ unborn }) => !unborn)
      .flatMap(({ id, personId, explainedById, explainedOn }) =>
        ofRow(id, [
          ...gapIf(explainedById === null, 'nobodyExplains', parties, nameOf(record, personId)),
          ...gapIf(
            explainedById !== null && explainedOn === null,
            'explainedWithoutDay',
            parties,
            nameOf(record, personId),
          ),
        ]),
      ),
    ...record.agreements.flatMap(({ id, personId, agrees, consents, comments }) =>
      ofRow(
        id,
        gapIf(
          [agrees, consents].some((answer) => answer === 'no' || answer === 'partly') &&
            blank(comments) &&
            !hasDissent(personId),
          'disagreementWithoutReasons',
          parties,
          nameOf(record, personId),
        ),
      ),
    ),
    ...record.dissents.flatMap(({ id, personId, reasons, meaning }) =>
      ofRow(id, [
        ...gapIf(blank(reasons), 'dissentWithoutReasons', dissent, nameOf(record, personId)),
        ...gapIf(blank(meaning), 'dissentWithoutMeaning', dissent, nameOf(record, personId)),
      ]),
    ),
    ...membersNotAsked(record).flatMap((personId) =>
      ofRow(personId, gapIf(true, 'memberNotAsked', dissent, nameOf(record, personId))),
    ),
    ...record.notDiscussed.flatMap(({ id, personId, who, why }) =>
      ofRow(
        id,
        gapIf(blank(why), 'notDiscussedWithoutReason', dissent, nameOf(record, personId) || who),
      ),
    ),
  ];
}

/**
 * Gives the practitioners of the core group who did not come, and with whom nobody has gone through
 * the plan: they gave no answer to a promise and to the plan, and no reason is written down [M3.17].
 */
function membersNotAsked(record: ConferenceRecord): string[] {
  const away = new Set(
    record.attendances
      .filter(({ came }) => !['expected', 'present', 'presentInPart'].includes(came))
      .map(({ personId }) => personId),
  );
  const asked = new Set([
    ...commitmentsOf(record).flatMap(({ personId, answer }) =>
      answer === 'notAsked' ? [] : [personId],
    ),
    ...record.agreements.flatMap(({ personId, agrees }) =>
      agrees === 'notAsked' ? [] : [personId],
    ),
    ...record.notDiscussed.map(({ personId }) => personId),
  ]);
  return inOrder(record.coreGroupMembers)
    .map(({ personId }) => personId)
    .filter((id) => isPractitioner(record, id) && away.has(id) && !asked.has(id));
}

/** Whether a parent was asked, and for all three: understood, took part, agrees [R5.1]. */
function partyGaps(record: ConferenceRecord, personId: string, page: Page): Gap[] {
  const own = record.agreements.find((row) => row.personId === personId);
  const name = nameOf(record, personId);
  const isAsked = own !== undefined && own.agrees !== 'notAsked';
  // Whoever could not be asked is named with the reason instead [M3.17].
  const isExcused = record.notDiscussed.some((row) => row.personId === personId);
  return [
    ...gapIf(!isAsked && !isExcused, 'agreementNotAsked', page, name),
    ...gapIf(
      (own === undefined || own.consents === 'notAsked') && !isExcused,
      'consentNotAsked',
      page,
      name,
    ),
    ...gapIf(isAsked && own.understood === 'notAsked', 'understandingNotAsked', page, name),
    ...gapIf(isAsked && own.tookPart === 'notAsked', 'tookPartNotAsked', page, name),
  ];
}

function toldGaps(record: ConferenceRecord, authority: Authority): Gap[] {
  const conference = conferenceOf(record);
  const { toldCoreGroup, toldServices, toldCourt, toldComplaint } = conference;
  const page = pageOf('agreement', 'told');
  return [
    ...gapIf(!toldCoreGroup, 'notToldCoreGroup', page),
    ...gapIf(!toldServices, 'notToldServices', page),
    ...gapIf(!toldCourt, 'notToldCourt', page),
    ...gapIf(!toldComplaint, 'notToldComplaint', page),
    ...gapIf(
      blank(conference.complaintRoute) && blank(complaintIn(authority, FIRST_LANGUAGE)),
      'noWayToComplain',
      page,
    ),
  ];
}

/** Once for each person, however many plans are to be signed. */
function signatureGaps(record: ConferenceRecord): Gap[] {
  const open = plannedChildren(record).flatMap((child) =>
    signersOf(record, child).filter(({ id }) => !signatureOf(record, id, child.id)),
  );
  const page = pageOf('agreement', 'sign');
  return [...new Set(open.map(({ id }) => id))].flatMap((personId) =>
    ofRow(personId, gapIf(true, 'notSigned', page, nameOf(record, personId))),
  );
}

/** Whether a parent whom the chair left out gets a copy, and why not [M3.22]. */
function copyGaps(record: ConferenceRecord): Gap[] {
  const page = pageOf('copies', 'make');
  return copyDecisions(record).flatMap(({ id, personId, copyDecision, copyReason }) =>
    ofRow(id, [
      ...gapIf(copyDecision === 'notDecided', 'copyNotDecided', page, nameOf(record, personId)),
      ...gapIf(
        copyDecision === 'noCopy' && blank(copyReason),
        'noCopyWithoutReason',
        page,
        nameOf(record, personId),
      ),
    ]),
  );
}

/** Whether somebody looked at what a child is told, and looked again since the plan changed [M3.20]. */
function childCopyGaps(record: ConferenceRecord, child: Child): Gap[] {
  if (child.unborn) return [];
  const open = notLookedAt(record, child.id);
  const name = nameOf(record, child.personId);
  const page = pageOf('copies', 'childWords', child.id);
  const has = (wanted: (typeof open)[number]['state']) =>
    open.some(({ state }) => state === wanted);
  return [
    ...gapIf(has('new'), 'childSentencesNotSeen', page, name),
    ...gapIf(has('changed'), 'childSentencesChanged', page, name),
  ];
}

/** Once for each person, however many copies they get. */
function deliveryGaps(record: ConferenceRecord): Gap[] {
  const page = pageOf('copies', 'deliveries');
  const missing = missingDeliveries(record).map(({ personId }) => personId);
  const dayless = Map.groupBy(
    inOrder(record.deliveries).filter(({ byWhen, sentOn }) => byWhen === null && sentOn === null),
    ({ personId }) => personId,
  );
  return [
    ...[...new Set(missing)].flatMap((personId) =>
      ofRow(personId, gapIf(true, 'copyToNobody', page, nameOf(record, personId))),
    ),
    ...[...dayless].flatMap(([personId, [first]]) =>
      ofRow(first?.id ?? '', gapIf(true, 'deliveryWithoutDay', page, nameOf(record, personId))),
    ),
  ];
}
