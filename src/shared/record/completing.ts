/** Completing what is typed by what stands in the record already. */
import { fittingOnes } from '../wording/fitting.ts';

/** How many are in sight. */
const MOST = 6;

/** What of a text is replaced when a suggestion is taken, and by what. */
export interface Completion {
  readonly suggestion: string;
  /** The text as it is then. */
  readonly text: string;
}

/** What stands between two of a list, such as “Beth Mensah, Amir”. */
const LAST_OF_LIST = /^(.*(?:,|;|\band\b|&)\s+)(\S.*)$/isu;

function completed(suggestions: readonly string[], typed: string, before: string): Completion[] {
  const same = typed.trim().toLowerCase();
  return fittingOnes(
    suggestions.map((label) => ({ label })),
    typed,
  )
    .filter(({ label }) => label.toLowerCase() !== same)
    .slice(0, MOST)
    .map(({ label }) => ({ suggestion: label, text: `${before}${label}` }));
}

/** Gives what a typed text may go on to be: the whole of it, or else the last of a list. */
export function completionsOf(suggestions: readonly string[], typed: string): Completion[] {
  if (typed.includes('\n')) return [];
  const whole = completed(suggestions, typed, '');
  if (whole.length > 0) return whole;
  const [, before = '', last = ''] = LAST_OF_LIST.exec(typed) ?? [];
  return last.trim().length < 2 ? [] : completed(suggestions, last, before);
}
