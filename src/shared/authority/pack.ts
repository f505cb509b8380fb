/**
 * The pack of an authority: what an office settles once for all its conferences, in one file that it
 * can pass on. It holds nothing of any family.
 */
import { z } from 'zod';
import { SCRIPT_NAMES, type ScriptName } from '../chair/cardNames.ts';
import { localSchema } from '../coach/local.ts';
import { WaymarkError } from '../errors.ts';
import { fitTo } from '../misfit.ts';
import { STEPS } from '../plan/way.ts';
import { LANGUAGES, NATIONS } from '../record/choices.ts';
import { mark, words } from '../record/fields.ts';
import { RULE_IDS, UNITS } from '../rules/pack.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';
import { IMAGE_PROBLEMS, LARGEST_LOGO, readImage } from './image.ts';

/** The largest file that is read, in bytes: a logo, and far more words than anybody writes. */
export const LARGEST_PACK = 2 * 2 ** 20;

const text = (most: number) =>
  words().refine((value) => value.length <= most, {
    error: `is longer than ${most} characters`,
  });

/** One line of it. */
const line = (most: number) =>
  text(most).refine((value) => !value.includes('\n'), { error: 'holds more than one line' });

/** Roles that are called differently from place to place, and whose names are changing. */
export const ROLES = ['leadWorker', 'leadPractitioner', 'chair', 'minuteTaker', 'member'] as const;
export type Role = (typeof ROLES)[number];

/** What a role is called. It is put into wording, whose marks for names it must not hold. */
const roleName = () =>
  line(80).refine((value) => !/[{}$]/.test(value), { error: 'holds a sign that no name has' });

/** A text for each language in which copies are made. */
const inEachLanguage = <Text extends z.ZodType>(each: () => Text) =>
  z
    .strictObject(
      Object.fromEntries(LANGUAGES.map((tag) => [tag, each()])) as Record<WordingLanguage, Text>,
    )
    .prefault({} as never);

/** Base64 in one line. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** A byte takes one and a third letters. */
const LONGEST_BASE64 = Math.ceil(LARGEST_LOGO / 3) * 4;

/** Gives the bytes that a logo is written down as. */
export const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const logo = z
  .string()
  .max(LONGEST_BASE64, { error: `is larger than ${LARGEST_LOGO / 1024} KB`, abort: true })
  .refine((base64) => BASE64.test(base64) && base64.length % 4 === 0, {
    error: IMAGE_PROBLEMS.noImage,
    abort: true,
  })
  .superRefine((base64, context) => {
    const read = readImage(bytesOf(base64));
    if ('problem' in read) {
      context.addIssue({ code: 'custom', message: IMAGE_PROBLEMS[read.problem] });
    }
  });

/** What an authority says of one rule of its nation. */
const localRule = z.strictObject({
  /** How long it gives here; null where it is left at the nation's. */
  own: z
    .strictObject({ count: z.int().min(1).max(400), unit: z.enum(UNITS) })
    .nullable()
    .default(null),
  /** Where that is written down. */
  source: line(300),
  /** By whom (a role or a team) and when it was confirmed here. */
  confirmedBy: line(200),
  confirmedOn: z.iso
    .date('is not a day in the calendar (written as YYYY-MM-DD)')
    .nullable()
    .default(null),
});
export type LocalRule = z.output<typeof localRule>;

const rulesOfNation = z.partialRecord(z.enum(RULE_IDS), localRule).default({});

/** One value for each name. */
const forEach = <Name extends string, Value extends z.ZodType>(
  names: readonly Name[],
  value: () => Value,
) =>
  z
    .strictObject(Object.fromEntries(names.map((name) => [name, value()])) as Record<Name, Value>)
    .prefault({} as never);

export const authoritySchema = z.strictObject({
  format: z.literal('waymark-authority'),
  version: z.literal(1),
  name: line(200),
  /** A PNG or JPEG picture in Base64, or null. */
  logo: logo.nullable().default(null),
  /** What each role is called here; empty where it has its usual name. */
  roles: z
    .strictObject(
      Object.fromEntries(ROLES.map((role) => [role, inEachLanguage(roleName)])) as Record<
        Role,
        ReturnType<typeof inEachLanguage<ReturnType<typeof roleName>>>
      >,
    )
    .prefault({} as never),
  /** How to complain, to whom, and within how long. */
  complaint: inEachLanguage(() => text(4_000)),
  quorum: z
    .strictObject({
      /** How many agencies beside the social worker; null without a rule. */
      agencies: mark(0, 20),
      /** Agencies without which there is no quorum, however many others are there. */
      mustBeThere: z
        .array(line(100).refine((name) => name.trim() !== '', { error: 'is empty' }))
        .max(20, 'holds more than 20 agencies')
        .default([]),
    })
    .prefault({}),
  /** Minutes of the meeting for each step; null where none are set. */
  minutes: forEach(STEPS, () => mark(1, 480)),
  /**
   * What the chair says in place of Waymark's own card: on one card, or under the name of a step on
   * each card of that step that has no text of its own. Empty where Waymark's words stand.
   */
  scripts: forEach<ScriptName, ReturnType<typeof text>>(SCRIPT_NAMES, () => text(4_000)),
  /** What is added to the lists of the writing coach, and what is switched off. */
  coach: localSchema.prefault({}),
  /** What is said here of the rules of each nation. */
  rules: z
    .strictObject(
      Object.fromEntries(NATIONS.map((nation) => [nation, rulesOfNation])) as Record<
        (typeof NATIONS)[number],
        typeof rulesOfNation
      >,
    )
    .prefault({}),
});
export type Authority = z.output<typeof authoritySchema>;

/** What holds until an office has settled anything. */
export const NO_AUTHORITY: Authority = authoritySchema.parse({
  format: 'waymark-authority',
  version: 1,
});

/** Gives what is the matter with a value, in words that stand after the name of its file. */
function misfitOf(value: unknown): string | null {
  const isObject = typeof value === 'object' && value !== null;
  if (!isObject || !('format' in value) || value.format !== 'waymark-authority') {
    return 'it is not a file of an authority’s settings';
  }
  if ('version' in value && typeof value.version === 'number' && value.version > 1) {
    return 'it was written by a newer Waymark';
  }
  return null;
}

/**
 * Gives the pack that a file holds.
 * @throws WaymarkError `invalid`, with what is the matter and where, to stand after the file's name.
 */
export function readAuthority(file: string): Authority {
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\ufeff/u, ''));
  } catch (cause) {
    throw new WaymarkError('invalid', 'it is not JSON, or not whole', {}, cause);
  }
  const misfit = misfitOf(value);
  if (misfit !== null) throw new WaymarkError('invalid', misfit);
  const fit = fitTo(authoritySchema, value);
  if (fit.fits) return fit.value;
  const { place, what } = fit.misfit;
  throw new WaymarkError('invalid', `${place === '' ? 'it' : place} ${what}`, { place });
}

/** Gives the file of a pack: the same pack gives the same text. */
export function writeAuthority(authority: Authority): string {
  return `${JSON.stringify(authority, null, 2)}\n`;
}
