/** The final copies of a conference that is handed over. They are parsed, never trusted. */
import { z } from 'zod';
import type { KeptFinal } from '#main/store/finalRows.ts';
import { copyKeyOf } from '#shared/documents/finals.ts';
import { type CopyRequest, copyRequestSchema } from '#shared/documents/request.ts';
import { cleanText } from '#shared/record/fields.ts';
import { type ConferenceRecord, KIND_NAMES } from '#shared/record/record.ts';

const text = z
  .string()
  .max(20_000, 'is too long')
  .refine((words) => words === cleanText(words), 'holds characters that cannot be printed');
const count = z.int().min(0).max(1_000_000);

/** A file in base 64, of which the first bytes are known. */
const file = (begin: string) =>
  z
    .base64()
    .transform((coded) => Buffer.from(coded, 'base64'))
    .refine(
      (bytes) => bytes.subarray(0, begin.length).toString('latin1') === begin,
      'is no such file',
    );

const finalSchema = z
  .strictObject({
    id: z.uuid(),
    copy: text,
    version: count.min(1),
    request: copyRequestSchema,
    title: text,
    language: text,
    reader: text,
    about: text,
    fileName: text,
    withheld: count,
    pages: count,
    wordsMark: z.string().regex(/^[0-9a-f]{16}$/),
    madeAt: z.iso.datetime(),
    actor: text,
    pdf: file('%PDF-'),
    docx: file('PK'),
  })
  .refine(({ copy, request }) => copy === copyKeyOf(request), 'is another copy than it says');

/** In the order in which they were made. */
export const finalsSchema = z.array(finalSchema);

/** Gives final copies as they are written, their files in base 64. */
export function codedFinals(finals: readonly KeptFinal[]): z.input<typeof finalsSchema> {
  return finals.map(({ pdf, docx, ...final }) => ({
    ...final,
    pdf: Buffer.from(pdf).toString('base64'),
    docx: Buffer.from(docx).toString('base64'),
  }));
}

/**
 * Gives the final copies for a conference that comes in beside itself, with ids of their own and
 * about the rows of the second one. A copy about somebody who was removed since stays about them.
 * @param second the same record with ids of its own, each list in the same order.
 */
export function finalsOfSecond(
  finals: readonly KeptFinal[],
  record: ConferenceRecord,
  second: ConferenceRecord,
  newId: () => string,
): KeptFinal[] {
  const renewed = new Map(
    KIND_NAMES.flatMap((kind) =>
      record[kind].map(({ id }, at) => [id, second[kind][at]?.id ?? id] as const),
    ),
  );
  return finals.map((final) => {
    const ids = Object.entries(final.request).map(([field, id]) => [
      field,
      typeof id === 'string' ? (renewed.get(id) ?? id) : id,
    ]);
    const request = Object.fromEntries(ids) as CopyRequest;
    return { ...final, id: newId(), request, copy: copyKeyOf(request) };
  });
}
