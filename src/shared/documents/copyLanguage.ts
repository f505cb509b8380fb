/** In which language a copy is made [R7.4]: the one its reader asked for, or reads. */
import { LANGUAGES } from '../record/choices.ts';
import { type ConferenceRecord, conferenceOf, type Person } from '../record/record.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';
import { wording } from '../wording/index.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';

/** What people write for a language beside its name in either and its code. */
const ALSO: Readonly<Partial<Record<WordingLanguage, readonly string[]>>> = {
  'cy-GB': ['gymraeg'],
};

/** A language by its own name, by its name in each other, or by its code. */
function namesOf(language: WordingLanguage): RegExp {
  const names = LANGUAGES.map((one) => wording(one).choices(`copyLanguage.${language}`));
  const known = [...names, ...(ALSO[language] ?? []), language.split('-')[0] ?? language];
  const words = known.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

const NAMES = LANGUAGES.map((language) => ({ language, names: namesOf(language) }));

/** Gives the language named first in a text such as “Welsh and English”; null when none is known. */
export function languageNamedIn(text: string): WordingLanguage | null {
  const named = NAMES.flatMap(({ language, names }) => {
    const at = text.search(names);
    return at === -1 ? [] : [{ language, at }];
  }).sort((one, other) => one.at - other.at);
  return named[0]?.language ?? null;
}

/** Gives the language of a person's own copy; null reads for the practitioners. */
export function copyLanguageOf(record: ConferenceRecord, reader: Person | null): WordingLanguage {
  if (reader === null) return conferenceOf(record).planLanguage;
  if (reader.copyLanguage !== 'asRead') return reader.copyLanguage;
  const known = languageNamedIn(reader.writtenLanguage);
  if (known !== null) return known;
  return reader.part === 'practitioner' ? conferenceOf(record).planLanguage : FIRST_LANGUAGE;
}

/** Tells whether a copy has its reader's language and the first side by side. */
export function isTwin(reader: Person | null, language: WordingLanguage): boolean {
  return reader?.twinCopy === true && language !== FIRST_LANGUAGE;
}

/** Tells whether some copy is made in another language than the first. */
export function isInOtherLanguages(record: ConferenceRecord): boolean {
  const readers = [null, ...record.people];
  return readers.some((reader) => copyLanguageOf(record, reader) !== FIRST_LANGUAGE);
}

/** Gives what a reader reads where there is no wording in it, so that somebody sees to a translation. */
export function unknownLanguageOf(reader: Person | null): string {
  if (reader === null || reader.copyLanguage !== 'asRead') return '';
  return languageNamedIn(reader.writtenLanguage) === null ? reader.writtenLanguage.trim() : '';
}
