/**
 * What is sealed into a file that is handed over: one record file, its final copies, and who
 * handed it over and when, compressed. It is parsed, never trusted.
 */
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { z } from 'zod';
import type { KeptFinal } from '#main/store/finalRows.ts';
import { WaymarkError } from '#shared/errors.ts';
import { fitTo } from '#shared/misfit.ts';
import { cleanText } from '#shared/record/fields.ts';
import { readRecordFile, writeRecordFile } from '#shared/record/file.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { codedFinals, finalsSchema } from './finals.ts';

const FORMAT = 'waymark-handover';
/** The first had no final copies; it is still read. */
const VERSIONS = [1, 2] as const;
const VERSION = 2;

/** Some hundred times the record of a large conference. */
const MOST_RECORD = 32 * 1024 * 1024;

/** That record with some hundreds of final copies. More is never unpacked. */
const MOST_BYTES = 128 * 1024 * 1024;

const oneLine = (most: number) =>
  z
    .string()
    .max(most, 'is too long')
    .refine((text) => text === cleanText(text), 'holds characters that cannot be printed')
    .transform((text) => text.replaceAll(/\s+/gu, ' ').trim());

const contentSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSIONS),
  /** The login of who handed it over. */
  by: oneLine(200),
  at: z.iso.datetime(),
  /** The version of the Waymark that wrote it. */
  app: oneLine(40),
  /** When the conference was last changed there. */
  changedAt: z.iso.datetime(),
  /** The text of a record file. */
  record: z.string().max(MOST_RECORD, 'is too long'),
  finals: finalsSchema.default([]),
});

type Content = z.output<typeof contentSchema>;

/** A conference on its way, and who sends it. */
export type Handed = Omit<Content, 'format' | 'version' | 'record' | 'finals'> & {
  readonly record: ConferenceRecord;
  readonly finals: readonly KeptFinal[];
};

const compress = promisify(deflateRaw);
const unpackWithin = promisify(inflateRaw);

/**
 * Gives a conference as bytes to be sealed.
 * @throws WaymarkError `invalid` when there is more in it than a file may hold.
 */
export async function pack({ record, finals, ...handed }: Handed): Promise<Buffer> {
  const recordText = writeRecordFile(record);
  const text = JSON.stringify({
    format: FORMAT,
    version: VERSION,
    ...handed,
    record: recordText,
    finals: codedFinals(finals),
  });
  if (recordText.length > MOST_RECORD || Buffer.byteLength(text) > MOST_BYTES) {
    throw new WaymarkError(
      'invalid',
      'There is more in this conference than one file may hold, so it cannot be handed over.',
      { reason: 'large' },
    );
  }
  return compress(text);
}

/**
 * Reads what was sealed.
 * @throws WaymarkError `invalid` with the place in `details.field` and `details.reason`.
 */
export async function unpack(bytes: Uint8Array): Promise<Handed> {
  const content = parse(await inflate(bytes));
  const { format: _, version: __, record: text, ...handed } = content;
  try {
    return { ...handed, record: readRecordFile(text) };
  } catch (cause) {
    if (!(cause instanceof WaymarkError)) throw cause;
    // A field that is not known here may be one of a newer Waymark.
    throw new WaymarkError(
      'invalid',
      `${cause.message} The file was made by Waymark ${handed.app}. Nothing was brought in.`,
      { ...cause.details, reason: 'record' },
      cause,
    );
  }
}

async function inflate(bytes: Uint8Array): Promise<string> {
  try {
    const text = await unpackWithin(bytes, { maxOutputLength: MOST_BYTES });
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch (cause) {
    const isLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw isLarge
      ? notOne('large', 'There is more in this file than a conference can be', cause)
      : notOne('content', 'What is in this file cannot be read', cause);
  }
}

function parse(text: string): Content {
  const json = parseJson(text);
  const head = z.looseObject({ format: z.literal(FORMAT), version: z.int() }).safeParse(json);
  if (!head.success) throw notOne('content', 'What is in this file is not a conference');
  if (head.data.version > VERSION) {
    throw notOne(
      'newer',
      'This file was made by a newer Waymark. Please bring it in with that one',
    );
  }
  const parsed = fitTo(contentSchema, json);
  if (parsed.fits) return parsed.value;
  const { place, what } = parsed.misfit;
  throw notOne('content', `${place === '' ? 'The file' : place} ${what}`, undefined, place);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notOne('content', 'What is in this file cannot be read', cause);
  }
}

function notOne(reason: string, sentence: string, cause?: unknown, field = ''): WaymarkError {
  const details = { reason, field };
  return new WaymarkError('invalid', `${sentence}. Nothing was brought in.`, details, cause);
}
