/** The lists that ship. A language without lists has none, and the coach stays silent in it. */
import english from '#resources/coach/en.json' with { type: 'json' };
import { listsSchema, readyLists } from './lists.ts';

export const ENGLISH_FILE = listsSchema.parse(english);
export const ENGLISH = readyLists(ENGLISH_FILE);
