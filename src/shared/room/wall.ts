/** What every slide is made from, and the few shapes they all use. */
import { withAuthority } from '../authority/over.ts';
import type { Authority } from '../authority/pack.ts';
import { wordingOf } from '../authority/roleWords.ts';
import { dayAndMonth, longDate, plainDate, spokenDate } from '../dates/format.ts';
import { isFilled } from '../documents/compose.ts';
import { copyLanguageOf } from '../documents/copyLanguage.ts';
import { listed, sentence } from '../documents/language/sentences.ts';
import { everydayName, fullName } from '../documents/names.ts';
import { translated } from '../documents/translated.ts';
import { LANGUAGES } from '../record/choices.ts';
import {
  type Child,
  type Conference,
  type ConferenceRecord,
  conferenceOf,
  find,
  type Person,
  type Row,
} from '../record/record.ts';
import { childrenOf, parentsOf } from '../record/rowsOf.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';
import type { Wording } from '../wording/index.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import { type HereNow, peopleHere } from './here.ts';
import type { WallBlock } from './slide.ts';

/** The record as everybody in the room may see it, with the words of the wall. */
export interface Wall {
  readonly record: ConferenceRecord;
  readonly conference: Conference;
  /** Those who are here. */
  readonly here: readonly Person[];
  /** Whether a child is among them: then the wall is kinder, and tells less of what is feared. */
  readonly isForChild: boolean;
  readonly language: WordingLanguage;
  readonly say: Wording['room'];
  readonly documents: Wording['documents'];
  readonly choice: Wording['choices'];
}

/** In what words a wall is told. */
export interface Telling {
  /** What was typed stands in it as far as it is translated. */
  readonly language: WordingLanguage;
  readonly authority: Authority;
}

/**
 * Gives the wall of a record that `seenByAll` has already cut down.
 * @param hereNow who came and went since attendance was written down
 * @param isForChild whether a child is in the room, whoever may know of it
 */
export function wallOf(
  seen: ConferenceRecord,
  hereNow: HereNow,
  isForChild: boolean,
  { language, authority }: Telling,
): Wall {
  const { room, documents, choices } = wordingOf(authority, language);
  const told = { ...seen, children: childrenOf(seen), parents: parentsOf(seen) };
  const record = withAuthority(translated(told, language), authority, language);
  const here = peopleHere(record, hereNow);
  const conference = conferenceOf(record);
  const words = { say: room, documents, choice: choices };
  return { record, conference, here, isForChild, language, ...words };
}

/**
 * Gives the languages in which the wall may be wanted: the first, and what the plan or the copy of
 * anybody is written in.
 */
export function wallLanguages(record: ConferenceRecord): WordingLanguage[] {
  const { nation } = conferenceOf(record);
  const wanted = new Set<WordingLanguage>([
    FIRST_LANGUAGE,
    ...(nation === 'wales' ? (['cy-GB'] as const) : []),
    ...[null, ...record.people].map((reader) => copyLanguageOf(record, reader)),
  ]);
  return LANGUAGES.filter((language) => wanted.has(language));
}

/** Gives what somebody is called on the wall: as every day, in full where two share that name. */
export function nameOn({ record }: Pick<Wall, 'record'>, personId: string | null): string {
  const person = find(record, 'people', personId);
  const name = everydayName(person);
  const isShared =
    name !== '' &&
    record.people.some((other) => other.id !== person?.id && everydayName(other) === name);
  return isShared ? fullName(person) : name;
}

/** Gives what a child is called on the wall within a sentence. */
export function childOn(wall: Wall, { personId, unborn }: Child): string {
  return nameOn(wall, personId) || wall.say(unborn ? 'child.unborn' : 'child.unnamed');
}

/** Gives a day as people say it, with the year where it is not that of the meeting. */
export function dayOn({ conference, language }: Wall, day: string | null): string {
  if (day === null) return '';
  const isSameYear = conference.heldOn?.slice(0, 4) === day.slice(0, 4);
  return isSameYear ? spokenDate(day, language) : longDate(day, language);
}

/** Gives a day without its weekday, where it stands beside how often something is done. */
export function shortDayOn({ conference, language }: Wall, day: string): string {
  const isSameYear = conference.heldOn?.slice(0, 4) === day.slice(0, 4);
  return isSameYear ? dayAndMonth(day, language) : plainDate(day, language);
}

/** Gives names in one line. */
export const namesOn = ({ language }: Wall, names: readonly string[]) => listed(names, language);

/** Gives the texts that hold something, as sentences. */
export function filled(texts: readonly string[]): string[] {
  return texts.filter(isFilled).map(sentence);
}

/** A paragraph for each line that somebody typed. */
export function texts(text: string): WallBlock[] {
  return text
    .split(/\n+/)
    .filter(isFilled)
    .map((line) => ({ is: 'text', text: sentence(line) }));
}

/** Tells whether words are for the wall: with a child in the room not what grown-ups are afraid of. */
export function mayBeTold(
  { record, isForChild }: Wall,
  { personId, about }: Row<'voices'>,
): boolean {
  return !isForChild || about !== 'worry' || find(record, 'people', personId)?.part === 'child';
}

/** Somebody's own words, each by itself. */
export function quotes(wall: Wall, personId: string): WallBlock[] {
  return wall.record.voices
    .filter((voice) => voice.personId === personId && isFilled(voice.quote))
    .filter((voice) => mayBeTold(wall, voice))
    .toSorted((one, other) => one.position - other.position)
    .map(({ quote }) => ({ is: 'quote', text: quote.trim() }));
}
