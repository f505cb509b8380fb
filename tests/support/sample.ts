/** The sample conference, and small ways to change it for one test. */
import { readFileSync } from 'node:fs';
import { textsInBlock } from '#shared/audience/index.ts';
import type { Block, CopyDocument } from '#shared/documents/blocks.ts';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { readRecordFile } from '#shared/record/file.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import type { ConferenceRecord, Kind, Person, Row } from '#shared/record/record.ts';

export const SAMPLE_FILE = new URL('../../resources/sample/sample.json', import.meta.url);

export const sampleRecord = (): ConferenceRecord =>
  readRecordFile(readFileSync(SAMPLE_FILE, 'utf8'));

/** Gives the record with some fields of one row changed. */
export function withValues<K extends Kind>(
  record: ConferenceRecord,
  kind: K,
  id: string,
  values: Partial<Row<K>>,
): ConferenceRecord {
  const rows: readonly Row<K>[] = record[kind];
  return { ...record, [kind]: rows.map((row) => (row.id === id ? { ...row, ...values } : row)) };
}

/** Gives the record with one more row, what is left out filled with what stands before anybody chose. */
export function withRow<K extends Kind>(
  record: ConferenceRecord,
  kind: K,
  values: Partial<Row<K>>,
): ConferenceRecord {
  const row = KINDS[kind].parse({ id: newId(), ...values });
  return { ...record, [kind]: [...record[kind], row] };
}

/** Gives the record with an item kept from a person. */
export function withheld(
  record: ConferenceRecord,
  personId: string,
  itemKind: Kind,
  itemId: string,
  sentence = '',
): ConferenceRecord {
  return withRow(record, 'withholdings', {
    personId,
    itemKind,
    itemId,
    sentence,
    reason: 'A reason',
    decidedBy: 'The chair',
  });
}

export function personNamed(record: ConferenceRecord, name: string): Person {
  const person = record.people.find(({ knownAs, name: full }) => knownAs === name || full === name);
  if (person === undefined) throw new Error(`Nobody is called ${name}.`);
  return person;
}

export function childNamed(record: ConferenceRecord, name: string): Row<'children'> {
  const person = personNamed(record, name);
  const child = record.children.find(({ personId }) => personId === person.id);
  if (child === undefined) throw new Error(`${name} is no child.`);
  return child;
}

export function parentNamed(record: ConferenceRecord, name: string): Row<'parents'> {
  const person = personNamed(record, name);
  const parent = record.parents.find(({ personId }) => personId === person.id);
  if (parent === undefined) throw new Error(`${name} is no parent.`);
  return parent;
}

const OPTIONS = { madeOn: '2026-09-24' };

export const build = (record: ConferenceRecord, request: CopyRequest): CopyDocument =>
  buildCopy(record, request, OPTIONS);

export const planOf = (record: ConferenceRecord, name: string) =>
  build(record, { kind: 'outlinePlan', childId: childNamed(record, name).id });

export const childCopyOf = (record: ConferenceRecord, name: string) =>
  build(record, { kind: 'childCopy', childId: childNamed(record, name).id });

export const parentCopyOf = (record: ConferenceRecord, name: string) =>
  build(record, { kind: 'parentCopy', parentId: parentNamed(record, name).id });

export const letterToParent = (record: ConferenceRecord, name: string) =>
  build(record, { kind: 'decisionLetter', parentId: parentNamed(record, name).id });

export const letterToChild = (record: ConferenceRecord, name: string) =>
  build(record, { kind: 'childLetter', childId: childNamed(record, name).id });

/** Gives the record of the conference: a parent’s copy, or the practitioners’. */
export const recordOf = (record: ConferenceRecord, name?: string) =>
  build(record, {
    kind: 'conferenceRecord',
    parentId: name === undefined ? null : parentNamed(record, name).id,
  });

export const formOf = (record: ConferenceRecord, name: string) =>
  build(record, { kind: 'coreGroupForm', childId: childNamed(record, name).id });

/** Gives everything a copy says, line by line. */
export const linesOf = ({ blocks }: CopyDocument): string[] => blocks.flatMap(textsInBlock);

export const textOf = (document: CopyDocument): string => linesOf(document).join('\n');

export const headingsOf = ({ blocks }: CopyDocument, level: 1 | 2 | 3 = 2): string[] =>
  blocks.flatMap((block) => (block.is === 'heading' && block.level === level ? [block.text] : []));

/** Gives the blocks under a heading, up to the next of its level. */
export function under({ blocks }: CopyDocument, title: string): Block[] {
  const start = blocks.findIndex((block) => block.is === 'heading' && block.text === title);
  if (start === -1) throw new Error(`There is no heading “${title}”.`);
  const { level } = blocks[start] as Extract<Block, { is: 'heading' }>;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.is === 'heading' && block.level <= level);
  return end === -1 ? rest : rest.slice(0, end);
}

export const saidUnder = (document: CopyDocument, title: string): string =>
  under(document, title).flatMap(textsInBlock).join('\n');
