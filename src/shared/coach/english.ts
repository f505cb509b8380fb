/** The lists that ship. A language without lists has none, and the coach stays silent in it. */
import english from '#resources/coach/en.json' with { type: 'json' };
import documents from '#resources/wording/en/documents.json' with { type: 'json' };
import { type Lists, type ListsFile, readyLists } from './lists.ts';

/** As they stand in their file, which a test holds to the schema. */
export const ENGLISH_FILE: ListsFile = {
  ...english,
  // What copies explain by themselves, and what they do not know.
  acronyms: { ...documents.acronyms, ...english.acronyms },
};

let ready: Lists | undefined;

/** Gives the English lists, made ready when they are first needed. */
export function englishLists(): Lists {
  ready ??= readyLists(ENGLISH_FILE);
  return ready;
}
