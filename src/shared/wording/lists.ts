/** Several names as one list, in the manner of a language. */
import { isWelsh, listInWelsh } from './welsh.ts';

/** Gives “Mum, Nan and Samira”, and in Welsh “Mam, Nain a Samira”. */
export function listIn(language: string, names: readonly string[]): string {
  if (isWelsh(language)) return listInWelsh(names);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
