/**
 * What an authority adds to the lists and what it switches off: a file of its own, so that a new
 * version of Waymark brings new lists and leaves it alone.
 */
import { z } from 'zod';
import { RULE_NAMES } from './finding.ts';
import { type ListsFile, listsSchema } from './lists.ts';

const ADDABLE = [
  'names',
  'vague',
  'negative',
  'notNegative',
  'process',
  'practitioners',
  'nothingSeen',
  'seen',
  'repeats',
  'housekeeping',
  'headline',
  'impact',
  'blame',
  'jargon',
  'acronyms',
  'knownAcronyms',
] as const;
type Addable = (typeof ADDABLE)[number];

const addable = listsSchema.pick(
  Object.fromEntries(ADDABLE.map((name) => [name, true])) as Record<Addable, true>,
);

export const localSchema = z.strictObject({
  add: addable.partial().default({}),
  off: z
    .strictObject({
      /** Whole rules. */
      rules: z.array(z.enum(RULE_NAMES)).default([]),
      /** Entries of any list, as they are written there. */
      phrases: z.array(z.string()).default([]),
    })
    .default({ rules: [], phrases: [] }),
});
export type Local = z.output<typeof localSchema>;

type Entry = string | { readonly say: string };
const isOff = (off: ReadonlySet<string>, entry: Entry) =>
  off.has(typeof entry === 'string' ? entry : entry.say);

/** What an authority has settled, and why it cannot be read; empty where it can, or there is none. */
export interface LocalLists {
  readonly local: Local;
  readonly problem: string;
}

/** Gives the lists with what an authority added, and without what it switched off. */
export function withLocal(lists: ListsFile, { add, off }: Local): ListsFile {
  const switchedOff = new Set(off.phrases);
  const joined = ADDABLE.map((name) => {
    if (name === 'acronyms') return [name, { ...lists.acronyms, ...add.acronyms }];
    const entries: readonly Entry[] = [...lists[name], ...(add[name] ?? [])];
    return [name, entries.filter((entry) => !isOff(switchedOff, entry))];
  });
  return { ...lists, ...Object.fromEntries(joined) };
}
