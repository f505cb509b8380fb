/** What is asked of the spelling thread, and what it answers. */

export type SpellingTask =
  /** Which of these words neither language knows. */
  | { readonly task: 'check'; readonly words: readonly string[] }
  /** How a word may be meant, the likeliest first. */
  | { readonly task: 'suggest'; readonly word: string };

export type SpellingRequest = SpellingTask & { readonly id: number };

export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[];
}
