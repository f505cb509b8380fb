/** In which language somebody's own words are looked through for spelling. */

export type Spelling = 'english' | 'welsh' | 'none';

/**
 * Gives the language of somebody's words by the language they speak, as it was typed: Welsh where
 * that is said alone, English where it is said or nothing is, else none: words in Polish are no
 * misspelt English.
 */
export function spellingOf(spokenLanguage: string): Spelling {
  const isEnglish = /^\s*$|\b(english|saesneg)\b/i.test(spokenLanguage);
  if (isEnglish) return 'english';
  return /^\s*(welsh|cymraeg)\s*$/i.test(spokenLanguage) ? 'welsh' : 'none';
}
