/**
 * The building blocks of every kind of row: what a field may hold, in one place.
 * Fields that point at another row carry that as metadata, from which integrity, removal and
 * the store's foreign keys follow.
 */
import { z } from 'zod';

/** Longest text a field takes: some 3,000 words, far above any plan line. */
const LONGEST_TEXT = 20_000;

/** Characters that no document can print: controls other than tab and new line, and lone surrogates. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Gives the text without characters that no document can print; Windows line ends become `\n`. */
export function cleanText(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(UNPRINTABLE, '');
}

/** Free text. Empty when nothing was written yet. */
export const words = () =>
  z
    .string()
    .max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`)
    .refine((text) => text === cleanText(text), 'holds characters that cannot be printed')
    .default('');

/** A calendar day as `YYYY-MM-DD`, or null when not said. Days that do not exist are refused. */
export const day = () =>
  z.iso.date('is not a day in the calendar (written as YYYY-MM-DD)').nullable().default(null);

/** A time of day as `HH:MM`, or empty. */
export const time = () =>
  z
    .string()
    .regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day (written as HH:MM)')
    .default('');

/** A moment in UTC as ISO 8601 writes it, or empty. */
export const moment = () =>
  z
    .union([z.literal(''), z.iso.datetime()], 'is not a moment (written as YYYY-MM-DDThh:mm:ssZ)')
    .default('');

/** Yes or no; no until said otherwise. */
export const flag = () => z.boolean().default(false);

/** One of a fixed list; the first is the value before anybody chose. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).default(values[0] as never);

/** Any number of a fixed list. */
export const choices = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).default([]);

/** A whole number from `least` to `most`, or null when not said. */
export const mark = (least: number, most: number) =>
  z.number().int().min(least).max(most).nullable().default(null);

/** An id made by the app (UUIDv7), the same in every store. */
export const id = () => z.uuid('is not an id (a UUID)');

/** This row is part of the named kind's row and goes where that goes. */
export const partOf = (kind: string) => id().meta({ partOf: kind });

/** This row may point at a row of the named kind; when that row goes, the pointer empties. */
export const pointsAt = (kind: string) => id().nullable().default(null).meta({ pointsAt: kind });

/**
 * This row may be about a row of the named kind alone, and then goes where that goes: were the
 * pointer emptied, it would say something of all its like.
 */
export const aboutOnly = (kind: string) =>
  id().nullable().default(null).meta({ pointsAt: kind, goesAlong: true });

/** Fields of every row: its id, its place among its like, and how often it was changed. */
export const everyRow = {
  id: id(),
  position: z.number().int().min(0).default(0),
  version: z.number().int().min(1).default(1),
};
