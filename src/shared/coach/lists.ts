/** The words and phrases the coach looks for, as they stand in `resources/coach/en.json`. */
import { z } from 'zod';
import type { Rule } from './finding.ts';
import { isPhrase, patternOf } from './phrase.ts';

const phrase = z.string().max(200).refine(isPhrase, 'is no phrase: see src/shared/coach/phrase.ts');
const phrases = z.array(phrase);
const lowerCase = z.array(z.string().regex(/^[^\s\p{Lu}]+$/u, 'is not one word in small letters'));

/** A phrase, and what may stand in its place; a weak one may be said by a line that tells more. */
const listed = z.strictObject({
  say: phrase,
  instead: z.string().optional(),
  isWeak: z.boolean().optional(),
});

export const listsSchema = z.strictObject({
  language: z.string(),
  /** Names and titles that hold a word of another list. */
  names: phrases,
  vague: z.array(listed),
  /** What is vague only where a line begins with it. */
  firstVague: lowerCase,
  negative: phrases,
  notNegative: phrases,
  attendance: z.strictObject({
    goes: phrases,
    places: phrases,
    ownLife: phrases,
    andThen: phrases,
  }),
  process: phrases,
  practitioners: phrases,
  nothingSeen: phrases,
  seen: phrases,
  repeats: phrases,
  housekeeping: phrases,
  headline: phrases,
  impact: phrases,
  blame: z.array(listed),
  notBlame: phrases,
  sudden: z.strictObject({ change: phrases, when: phrases }),
  acronyms: z.record(z.string(), z.string()),
  knownAcronyms: z.array(z.string()),
  jargon: z.array(listed),
  contingency: z.strictObject({ trigger: phrases, hollow: phrases }),
  roles: phrases,
  kin: z.array(z.string()),
  titles: z.array(z.string()),
  organisations: lowerCase,
  openers: lowerCase,
  times: lowerCase,
  leads: lowerCase,
});
export type ListsFile = z.output<typeof listsSchema>;

/** One phrase made ready to be found. */
export interface Listed {
  readonly pattern: RegExp;
  readonly instead?: string;
  readonly isWeak: boolean;
}

const ready = (entries: readonly z.output<typeof listed>[]): Listed[] =>
  entries.map(({ say, instead, isWeak = false }) => ({
    pattern: patternOf([say]),
    isWeak,
    ...(instead === undefined ? {} : { instead }),
  }));

/**
 * Gives the lists made ready: read once, used for every line.
 * @param off rules that are switched off
 */
export function readyLists(file: ListsFile, off: readonly Rule[] = []) {
  const { attendance, sudden, contingency } = file;
  return {
    off: new Set(off),
    names: patternOf(file.names),
    vague: ready(file.vague),
    anyVague: patternOf(file.vague.map(({ say }) => say)),
    firstVague: new Set(file.firstVague),
    negative: patternOf(file.negative),
    notNegative: patternOf(file.notNegative),
    goes: patternOf(attendance.goes),
    places: patternOf(attendance.places),
    ownLife: patternOf(attendance.ownLife),
    andThen: patternOf(attendance.andThen),
    process: patternOf(file.process),
    practitioners: patternOf(file.practitioners),
    nothingSeen: patternOf(file.nothingSeen),
    seen: patternOf(file.seen),
    repeats: patternOf(file.repeats),
    housekeeping: patternOf(file.housekeeping),
    headline: patternOf(file.headline),
    impact: patternOf(file.impact),
    blame: ready(file.blame),
    notBlame: patternOf(file.notBlame),
    suddenChange: patternOf(sudden.change),
    suddenWhen: patternOf(sudden.when),
    acronyms: new Map(Object.entries(file.acronyms)),
    knownAcronyms: new Set(file.knownAcronyms),
    jargon: ready(file.jargon),
    trigger: patternOf(contingency.trigger),
    hollow: patternOf(contingency.hollow),
    roles: patternOf(file.roles),
    kin: new Set(file.kin),
    titles: new Set(file.titles),
    organisations: new Set(file.organisations),
    openers: new Set(file.openers),
    times: new Set(file.times),
    leads: new Set(file.leads),
  };
}
export type Lists = ReturnType<typeof readyLists>;
