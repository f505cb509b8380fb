/** Which copy is wanted: of which kind, for whom. */
import { z } from 'zod';

export const copyRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('outlinePlan'),
    childId: z.uuid(),
    readerId: z.uuid().optional(),
  }),
  z.strictObject({ kind: z.literal('childCopy'), childId: z.uuid() }),
  z.strictObject({ kind: z.literal('parentCopy'), parentId: z.uuid() }),
]);

/**
 * `childId` is the id of a row of `children`, `parentId` of a row of `parents`. `readerId` is a
 * person from whom something is kept, and who gets an outline plan of their own.
 */
export type CopyRequest = z.infer<typeof copyRequestSchema>;

export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
