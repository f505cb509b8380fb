/** Which copy is wanted: of which kind, for whom. */
import { z } from 'zod';
import { type ConferenceRecord, find } from '../record/record.ts';

export const copyRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('outlinePlan'),
    childId: z.uuid(),
    readerId: z.uuid().optional(),
  }),
  z.strictObject({ kind: z.literal('childCopy'), childId: z.uuid() }),
  z.strictObject({ kind: z.literal('parentCopy'), parentId: z.uuid() }),
  z.strictObject({ kind: z.literal('decisionLetter'), parentId: z.uuid() }),
  z.strictObject({ kind: z.literal('childLetter'), childId: z.uuid() }),
  z.strictObject({
    kind: z.literal('conferenceRecord'),
    parentId: z.uuid().nullable(),
    readerId: z.uuid().optional(),
  }),
  z.strictObject({
    kind: z.literal('coreGroupForm'),
    childId: z.uuid(),
    readerId: z.uuid().optional(),
  }),
]);

/**
 * `childId` is the id of a row of `children`, `parentId` of a row of `parents`; null stands for
 * the practitioners. `readerId` is a practitioner from whom something is kept, and who gets a
 * version of their own.
 */
export type CopyRequest = z.infer<typeof copyRequestSchema>;

export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** Kinds of copies of which there is one for each child. */
const OF_ONE_CHILD: readonly CopyRequest['kind'][] = [
  'outlinePlan',
  'childCopy',
  'childLetter',
  'coreGroupForm',
];

/** Tells whether there is a copy of this kind for each child. */
export const isOfOneChild = (kind: CopyRequest['kind']): boolean => OF_ONE_CHILD.includes(kind);

/**
 * Gives the id of the person whose copy it is: null for what all practitioners read, undefined
 * when that child or parent is not in the record.
 */
export function readerIdOf(
  record: ConferenceRecord,
  request: CopyRequest,
): string | null | undefined {
  switch (request.kind) {
    case 'outlinePlan':
    case 'coreGroupForm':
      return request.readerId ?? null;
    case 'childCopy':
    case 'childLetter':
      return find(record, 'children', request.childId)?.personId;
    case 'conferenceRecord':
      if (request.parentId === null) return request.readerId ?? null;
      return find(record, 'parents', request.parentId)?.personId;
    case 'parentCopy':
    case 'decisionLetter':
      return find(record, 'parents', request.parentId)?.personId;
  }
}
