/** Looks through lines from the command line: no window, no database. */
import { z } from 'zod';
import { coach, verdictOf } from '#shared/coach/coach.ts';
import { type Context, SORTS, type Sort } from '#shared/coach/context.ts';
import { ENGLISH_FILE } from '#shared/coach/english.ts';
import { type Finding, RULES } from '#shared/coach/finding.ts';
import { type Lists, readyLists } from '#shared/coach/lists.ts';
import { withLocal } from '#shared/coach/local.ts';
import { sortNamed } from '#shared/coach/sorts.ts';
import { toPlainError, WaymarkError } from '#shared/errors.ts';
import { fitTo } from '#shared/misfit.ts';
import { wording } from '#shared/wording/index.ts';
import { readLocalLists } from './coachLists.ts';
import { COACH_USAGE, type CoachWish, readCoachWish } from './coachUsage.ts';

/** Where lines come from and go to. */
export interface Streams {
  readonly lines: AsyncIterable<string>;
  /** What was found. */
  readonly out: (text: string) => void;
  /** What is wrong with a line or with the command. */
  readonly say: (text: string) => void;
}

/** Far above any plan line. */
const LONGEST_TEXT = 20_000;

const names = z.array(z.string()).optional();
const lineSchema = z.looseObject({
  text: z.string().max(LONGEST_TEXT),
  kind: z.string().optional(),
  people: names,
  services: names,
  quotes: names,
  children: names,
});

interface Line {
  readonly text: string;
  readonly context: Context;
}

/** Gives a value as a schema understands it, or throws with what does not fit. */
function fitted<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const fit = fitTo(schema, value);
  if (fit.fits) return fit.value;
  const { place, what } = fit.misfit;
  throw new WaymarkError('invalid', `${place === '' ? 'it' : place} ${what}`);
}

/** Gives what a line of JSON asks, or throws with the sentence that says what is wrong with it. */
function readJsonLine(line: string, usual: Sort | null): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new WaymarkError('invalid', 'it is not JSON');
  }
  const {
    text,
    kind,
    people = [],
    services = [],
    quotes = [],
    children = [],
  } = fitted(lineSchema, value);
  const sort = kind === undefined ? usual : sortNamed(kind);
  if (!sort) {
    const known = SORTS.join(', ');
    throw new WaymarkError(
      'invalid',
      kind === undefined
        ? `it does not say its kind (${known})`
        : `there is no kind “${kind.slice(0, 40)}”, only ${known}`,
    );
  }
  return { text, context: { sort, people, services, quotes, children } };
}

const { desk } = wording();

/** Gives a finding with its words, for a program. */
function told(text: string, { rule, severity, start, end, better }: Finding) {
  return {
    rule,
    severity: severity === 'lookAgain' ? 'look-again' : 'consider',
    start,
    end,
    words: text.slice(start, end),
    why: desk(`coach.rules.${rule}.why`),
    question: desk(`coach.rules.${rule}.ask`),
    better: better && 'text' in better ? better.text : null,
    guidance: RULES[rule].split(' · '),
  };
}

function inJson(text: string, findings: readonly Finding[]): string {
  const line = {
    verdict: verdictOf(findings),
    findings: findings.map((finding) => told(text, finding)),
  };
  return `${JSON.stringify(line)}\n`;
}

function inWords(text: string, findings: readonly Finding[]): string {
  const notes = findings.map((finding) => {
    const { rule, words, why, question, guidance } = told(text, finding);
    return `    ${rule}, “${words}”: ${why} ${question} (${guidance.join(', ')})\n`;
  });
  return `${verdictOf(findings).padEnd(10)}  ${text}\n${notes.join('')}`;
}

function listsOf(file: string | null): Lists {
  if (file === null) return readyLists(ENGLISH_FILE);
  const local = readLocalLists(file);
  return readyLists(withLocal(ENGLISH_FILE, local), local.off.rules);
}

async function look(wish: CoachWish, { lines, out, say }: Streams): Promise<boolean> {
  const lists = listsOf(wish.listsFile);
  let number = 0;
  let isWhole = true;
  for await (const raw of lines) {
    number += 1;
    const line = number === 1 ? raw.replace(/^\ufeff/u, '') : raw;
    if (line.trim() === '') continue;
    try {
      const { text, context } =
        wish.isJson || wish.sort === null
          ? readJsonLine(line, wish.sort)
          : { text: line, context: { sort: wish.sort } };
      const findings = coach(text, context, lists);
      out(wish.isJson ? inJson(text, findings) : inWords(text, findings));
    } catch (error) {
      const sentence = `Line ${number}: ${toPlainError(error).message}.`;
      isWhole = false;
      say(`${sentence}\n`);
      // One line out for each line in, so that the two stay side by side.
      if (wish.isJson) out(`${JSON.stringify({ line: number, error: sentence })}\n`);
    }
  }
  return isWhole;
}

/**
 * Looks through the lines and gives the exit code: 0 all were looked at, 1 some or all could not be
 * (a sentence for each says why), 2 the arguments cannot be understood.
 */
export async function runCoach(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const wish = readCoachWish(args);
  if (wish === null) {
    streams.say(COACH_USAGE);
    return 2;
  }
  try {
    return (await look(wish, streams)) ? 0 : 1;
  } catch (error) {
    streams.say(`${toPlainError(error).message}\n`);
    return 1;
  }
}
