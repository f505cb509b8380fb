/** What the coach knows of where a line stands. */

/** What a line is. Each sort has its own rules. */
export const SORTS = [
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
  'quote',
] as const;
export type Sort = (typeof SORTS)[number];

export interface Context {
  readonly sort: Sort;
  /** Names of people, whole or short. */
  readonly people?: readonly string[];
  /** Names of services, agencies and places. */
  readonly services?: readonly string[];
  /** What somebody said, word for word. */
  readonly quotes?: readonly string[];
  /** Names of children, where they are known. */
  readonly children?: readonly string[];
  /** Initials that every copy explains by itself. */
  readonly explained?: readonly string[];
  /** Whether people, days and how often stand in fields of their own. */
  readonly inFields?: boolean;
}
