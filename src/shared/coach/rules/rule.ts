/** A rule: a pure function of a line. */
import type { Analysed } from '../analyse.ts';
import type { Context, Sort } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { Lists } from '../lists.ts';

export interface RuleOf {
  readonly sorts: readonly Sort[];
  readonly look: (line: Analysed, context: Context, lists: Lists) => readonly Finding[];
}

/** Every sort but somebody's own words. */
export const ALL_TEXT: readonly Sort[] = [
  'outcome',
  'action',
  'step',
  'measure',
  'safety',
  'contingency',
  'concern',
  'impact',
  'need',
  'strength',
  'aim',
  'family',
];

/** Gives a text with other words in one place. */
export function replaced(
  text: string,
  { start, end }: { start: number; end: number },
  words: string,
): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** Gives a text with more at its end, before its full stop. */
export function withEnd(text: string, more: string): string {
  const [, line = '', stop = ''] = /^([\s\S]*?)([.!]?)\s*$/u.exec(text) ?? [];
  return `${line}${more}${stop}`;
}

/** The place of a whole line. */
export const wholeOf = ({ text }: Analysed) => ({ start: 0, end: text.length });
