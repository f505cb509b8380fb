/** Each kind of copy, put together by its own composer: what it is called, and what stands in it. */
import { WaymarkError } from '../errors.ts';
import {
  type Child,
  type ConferenceRecord,
  find,
  type Parent,
  type Person,
} from '../record/record.ts';
import type { Block, CopyKind, Look } from './blocks.ts';
import { childCopy } from './childCopy/index.ts';
import type { Composition } from './compose.ts';
import { conferenceRecord } from './conferenceRecord/index.ts';
import { coreGroupForm } from './coreGroupForm/index.ts';
import { letterToChild } from './decisionLetter/toChild.ts';
import { childrenInLetter, letterToParent } from './decisionLetter/toParent.ts';
import { fileNameOf } from './fileName.ts';
import { explainAcronyms } from './language/acronyms.ts';
import { listed } from './language/sentences.ts';
import { everydayName, fullName } from './names.ts';
import { outlinePlan } from './outlinePlan/index.ts';
import { childrenOnCopy, parentCopy } from './parentCopy/index.ts';
import { readerOf, required } from './reader.ts';
import type { CopyRequest } from './request.ts';

export interface Composed {
  readonly kind: CopyKind;
  readonly title: string;
  readonly look: Look;
  readonly reader: string;
  readonly about: string;
  readonly blocks: readonly Block[];
  readonly fileName: string;
}

type RequestFor<K extends CopyRequest['kind']> = Extract<CopyRequest, { kind: K }>;

function composeForFamily(composition: Composition, blocks: readonly Block[]): Block[] {
  const meanings = composition.say('acronyms', { returnObjects: true });
  return explainAcronyms(blocks, meanings);
}

function childOf(record: ConferenceRecord, childId: string): { child: Child; person: Person } {
  const child = required(find(record, 'children', childId));
  return { child, person: required(find(record, 'people', child.personId)) };
}

function parentOf(record: ConferenceRecord, parentId: string): { parent: Parent; person: Person } {
  const parent = required(find(record, 'parents', parentId));
  return { parent, person: required(find(record, 'people', parent.personId)) };
}

function requirePlan({ planLevel }: Child, person: Person): void {
  if (planLevel !== 'none') return;
  throw new WaymarkError('invalid', `${everydayName(person)} has no plan, so there is no copy.`);
}

function requireBorn({ unborn }: Child, person: Person): void {
  if (!unborn) return;
  throw new WaymarkError(
    'invalid',
    `${everydayName(person)} is not born yet, so there is no child’s copy.`,
  );
}

/** What practitioners have of one child: the outline plan, and the form to fill in. */
function ofPlan(
  composition: Composition,
  request: RequestFor<'outlinePlan' | 'coreGroupForm'>,
): Composed {
  const { say, record } = composition;
  const { kind, childId } = request;
  const { child, person } = childOf(record, childId);
  requirePlan(child, person);
  const isPlan = kind === 'outlinePlan';
  const { title, blocks } = (isPlan ? outlinePlan : coreGroupForm)(composition, child, person);
  const reader = readerOf(record, request);
  const names = reader === null ? [fullName(person)] : [fullName(person), fullName(reader)];
  return {
    kind,
    title,
    look: 'plan',
    reader: reader === null ? say('plan.reader') : fullName(reader),
    about: fullName(person),
    blocks,
    fileName: fileNameOf(isPlan ? 'outline-plan' : 'core-group-form', names, say('unnamed')),
  };
}

/** What a child gets: the own copy of the plan, and the letter. */
function forChild(
  composition: Composition,
  { kind, childId }: RequestFor<'childCopy' | 'childLetter'>,
): Composed {
  const { child, person } = childOf(composition.record, childId);
  const isPlan = kind === 'childCopy';
  if (isPlan) requirePlan(child, person);
  requireBorn(child, person);
  const composed = (isPlan ? childCopy : letterToChild)(composition, child, person);
  const { title, look, blocks } = composed;
  return {
    kind,
    title,
    look,
    reader: fullName(person),
    about: fullName(person),
    blocks: composeForFamily(composition, blocks),
    fileName: fileNameOf(
      isPlan ? 'child-copy' : 'decision-letter',
      [fullName(person)],
      composition.say('unnamed'),
    ),
  };
}

/** What a parent gets: the own copy of the plan, and the letter. */
function forParent(
  composition: Composition,
  { kind, parentId }: RequestFor<'parentCopy' | 'decisionLetter'>,
): Composed {
  const { record, language, say } = composition;
  const { parent, person } = parentOf(record, parentId);
  const isPlan = kind === 'parentCopy';
  const about = (isPlan ? childrenOnCopy : childrenInLetter)(record, parent);
  const children = about.map(({ name }) => name);
  const { title, blocks } = (isPlan ? parentCopy : letterToParent)(composition, parent, person);
  const names = children.length === 0 ? [fullName(person)] : [children.join(' '), fullName(person)];
  return {
    kind,
    title,
    look: 'family',
    reader: fullName(person),
    about: listed(children, language),
    blocks: composeForFamily(composition, blocks),
    fileName: fileNameOf(isPlan ? 'parent-copy' : 'decision-letter', names, say('unnamed')),
  };
}

/** The record of the conference, for practitioners or cut to what one parent may read. */
function ofConference(composition: Composition, request: RequestFor<'conferenceRecord'>): Composed {
  const { record, conference, language, say } = composition;
  const found = request.parentId === null ? null : parentOf(record, request.parentId);
  const parent = found?.person ?? null;
  const { title, names, blocks } = conferenceRecord(composition, found?.parent ?? null, parent);
  const reader = readerOf(record, request);
  const about = parent === null ? conference.familyName : names.join(' ');
  return {
    kind: 'conferenceRecord',
    title,
    look: parent === null ? 'plan' : 'family',
    reader: reader === null ? say('record.reader') : fullName(reader),
    about: listed(names, language),
    blocks: parent === null ? blocks : composeForFamily(composition, blocks),
    fileName: fileNameOf(
      'conference-record',
      reader === null ? [about] : [about, fullName(reader)],
      say('unnamed'),
    ),
  };
}

/**
 * Gives a copy from a record that is already cut down to its reader.
 * @throws WaymarkError `notFound` when the request is about nobody in it, `invalid` when there
 *   can be no such copy.
 */
export function composeCopy(composition: Composition, request: CopyRequest): Composed {
  switch (request.kind) {
    case 'outlinePlan':
    case 'coreGroupForm':
      return ofPlan(composition, request);
    case 'childCopy':
    case 'childLetter':
      return forChild(composition, request);
    case 'parentCopy':
    case 'decisionLetter':
      return forParent(composition, request);
    case 'conferenceRecord':
      return ofConference(composition, request);
  }
}
