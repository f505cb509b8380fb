/** The copies that can be made, built as their readers will see them, in groups that are found again. */
import type { Authority } from '#shared/authority/pack.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { type CopyRequest, readerIdOf } from '#shared/documents/request.ts';
import { type Built, builtCopy } from '#shared/documents/whyNotFinal.ts';
import { nameOf } from '#shared/plan/way.ts';
import { type ConferenceRecord, find } from '#shared/record/record.ts';
import { today } from '../../today.ts';
import { choiceText, t } from '../../wording.ts';

export interface Offer {
  readonly key: string;
  readonly request: CopyRequest;
  /** Whose copy it is; for practitioners the child it is about. */
  readonly reader: string;
  readonly copy: string;
  readonly built: Built;
}

/** By what somebody wants to do with them: letters go out first, the record later. */
const GROUPS = ['plans', 'letters', 'record', 'forms'] as const;
type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<CopyRequest['kind'], Group>> = {
  outlinePlan: 'plans',
  childCopy: 'plans',
  parentCopy: 'plans',
  decisionLetter: 'letters',
  childLetter: 'letters',
  conferenceRecord: 'record',
  coreGroupForm: 'forms',
};

/** Gives the offers of each group that has any, in order. */
export function inGroups(offers: readonly Offer[]): [Group, Offer[]][] {
  const groups = GROUPS.map((group): [Group, Offer[]] => [
    group,
    offers.filter(({ request }) => GROUP_OF[request.kind] === group),
  ]);
  return groups.filter(([, own]) => own.length > 0);
}

function readerOf(record: ConferenceRecord, request: CopyRequest): string {
  const reader = readerIdOf(record, request);
  const child = 'childId' in request ? find(record, 'children', request.childId) : undefined;
  const personId = reader ?? child?.personId;
  if (!personId) return t('copies.practitioners');
  return nameOf(record, personId) || t('rows.person');
}

/** “Outline plan”; with the child's name where a reader has one of each child. */
function copyName(record: ConferenceRecord, request: CopyRequest): string {
  const copy = choiceText('copy', request.kind);
  if (!('readerId' in request) || !('childId' in request)) return copy;
  const child = find(record, 'children', request.childId);
  return t('deliveries.of', { copy, child: nameOf(record, child?.personId) });
}

const keyOf = (request: CopyRequest): string => Object.values(request).join('/');

/** Gives every copy there is to make; one that cannot be made says why. */
export function offersOf(record: ConferenceRecord, authority: Authority): Offer[] {
  const options = { madeOn: today(), authority };
  return copiesOf(record).map((request) => {
    const offer = {
      key: keyOf(request),
      request,
      reader: readerOf(record, request),
      copy: copyName(record, request),
    };
    return { ...offer, built: builtCopy(record, request, options) };
  });
}
