/** Names of files: what it is, whom it is about, whose it is. Letters of every script stay. */

import { FIRST_LANGUAGE } from '../wording/language.ts';

const LONGEST_PART = 60;

/** Gives a name in lower case with hyphens, at most 60 characters; letters of any script are kept. */
function slug(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return [...plain]
    .slice(0, LONGEST_PART)
    .join('')
    .replace(/^-+|-+$/g, '');
}

/** Gives a file name without ending, such as `child-copy--maisie-ashdown`. */
export function fileNameOf(kind: string, names: readonly string[], unnamed: string): string {
  const parts = names.map(slug).map((part) => part || slug(unnamed));
  return [kind, ...parts].join('--');
}

/** Gives the file name with the languages of a copy that is not in the first alone: `…--cy`, `…--cy-en`. */
export function fileNameIn(languages: readonly string[], fileName: string): string {
  if (languages.every((language) => language === FIRST_LANGUAGE)) return fileName;
  return `${fileName}--${languages.map((language) => language.split('-')[0]).join('-')}`;
}

/** Gives the file name with the version of a final copy, such as `…--v2`; a draft has none. */
export function fileNameOfVersion(version: number | undefined, fileName: string): string {
  return version === undefined ? fileName : `${fileName}--v${version}`;
}
