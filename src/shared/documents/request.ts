/** Which copy is wanted: of which kind, for whom. */
import { z } from 'zod';

export const copyRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('outlinePlan'), childId: z.uuid() }),
  z.strictObject({ kind: z.literal('childCopy'), childId: z.uuid() }),
  z.strictObject({ kind: z.literal('parentCopy'), parentId: z.uuid() }),
]);

/** `childId` is the id of a row of `children`, `parentId` of a row of `parents`. */
export type CopyRequest = z.infer<typeof copyRequestSchema>;

export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
