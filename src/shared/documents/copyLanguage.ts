/** In which language a copy is made [R7.4]: the one its reader asked for, or reads. */
import { LANGUAGES } from '../record/choices.ts';
import { type ConferenceRecord, conferenceOf, type Person } from '../record/record.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';

/** What people write for a language, in either. */
const NAMES: Readonly<Record<WordingLanguage, RegExp>> = {
  [FIRST_LANGUAGE]: /\b(?:english|saesneg|en)\b/iu,
  'cy-GB': /\b(?:welsh|cymraeg|gymraeg|cy)\b/iu,
};

/** Gives the language named first in a text such as “Welsh and English”; null when none is known. */
export function languageNamedIn(text: string): WordingLanguage | null {
  const named = LANGUAGES.flatMap((language) => {
    const at = text.search(NAMES[language]);
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
