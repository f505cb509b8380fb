/** What the command for making documents understands. */
import { parseArgs } from 'node:util';
import { dayOf } from '#shared/dates/dayOf.ts';
import { LANGUAGES } from '#shared/record/choices.ts';
import { day } from '#shared/record/fields.ts';
import type { WordingLanguage } from '#shared/wording/catalogues.ts';

export const USAGE = `Makes every copy of a conference as Word and PDF files.

  npm run -s documents -- --sample --out FOLDER
  npm run -s documents -- --record FILE.json --out FOLDER

  --sample          the sample conference that comes with Waymark
  --record FILE     a record file
  --out FOLDER      where the copies and manifest.json go; made if it is not there
  --date DAY        the day that stands on the copies, as YYYY-MM-DD; today when left out
  --language TAG    the language of every copy, en or cy; when left out, each reader's own, and
                    both for the sample
  --authority FILE  an authority's settings, as the page “Your authority” saves them
`;

export interface Wish {
  /** Null for the sample. */
  readonly recordFile: string | null;
  readonly folder: string;
  readonly madeOn: string;
  /** Every copy is made in each of them; null for each reader's own. */
  readonly languages: readonly WordingLanguage[] | null;
  /** Null where no authority has settled anything. */
  readonly authorityFile: string | null;
}

/** Gives the language that a tag such as `cy` or `cy-GB` names; undefined when copies know none. */
function languageOfTag(tag: string): WordingLanguage | undefined {
  return LANGUAGES.find((language) => [language, language.split('-')[0]].includes(tag));
}

/** Gives what the arguments ask for, or null when they cannot be understood. */
export function readWish(args: readonly string[], now: Date): Wish | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        sample: { type: 'boolean', default: false },
        record: { type: 'string' },
        out: { type: 'string' },
        date: { type: 'string' },
        language: { type: 'string' },
        authority: { type: 'string' },
      },
      strict: true,
    });
    const { sample, record, out, date = dayOf(now) } = values;
    if (sample === (record !== undefined) || !out || !day().safeParse(date).success) return null;
    const authorityFile = values.authority ?? null;
    const wish = { recordFile: record ?? null, folder: out, madeOn: date, authorityFile };
    if (values.language === undefined) return { ...wish, languages: sample ? LANGUAGES : null };
    const language = languageOfTag(values.language);
    return language === undefined ? null : { ...wish, languages: [language] };
  } catch {
    return null;
  }
}
