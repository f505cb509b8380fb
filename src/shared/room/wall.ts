/** What every slide is made from, and the few shapes they all use. */

import { dayAndMonth, longDate, plainDate, spokenDate } from '../dates/format.ts';
import { isFilled } from '../documents/compose.ts';
import { listed, sentence } from '../documents/language/sentences.ts';
import { everydayName, fullName } from '../documents/names.ts';
import {
  type Child,
  type Conference,
  type ConferenceRecord,
  conferenceOf,
  find,
  type Person,
} from '../record/record.ts';
import { type Wording, wording } from '../wording/index.ts';
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
  readonly say: Wording['desk'];
  readonly documents: Wording['documents'];
}

/**
 * Gives the wall of a record that `seenByAll` has already cut down.
 * @param hereNow who came and went since attendance was written down
 * @param isForChild whether a child is in the room, whoever may know of it
 */
export function wallOf(record: ConferenceRecord, hereNow: HereNow, isForChild: boolean): Wall {
  const { desk, documents } = wording(FIRST_LANGUAGE);
  const here = peopleHere(record, hereNow);
  return { record, conference: conferenceOf(record), here, isForChild, say: desk, documents };
}

/** Gives what somebody is called on the wall: as every day, in full where two share that name. */
export function nameOn({ record }: Wall, personId: string | null): string {
  const person = find(record, 'people', personId);
  const name = everydayName(person);
  const isShared =
    name !== '' &&
    record.people.some((other) => other.id !== person?.id && everydayName(other) === name);
  return isShared ? fullName(person) : name;
}

/** Gives what a child is called on the wall. */
export function childOn(wall: Wall, child: Child): string {
  return nameOn(wall, child.personId) || wall.say('rail.unnamedChild');
}

/** Gives a day as people say it, with the year where it is not that of the meeting. */
export function dayOn({ conference }: Wall, day: string | null): string {
  if (day === null) return '';
  const isSameYear = conference.heldOn?.slice(0, 4) === day.slice(0, 4);
  return isSameYear ? spokenDate(day) : longDate(day);
}

/** Gives a day without its weekday, where it stands beside how often something is done. */
export function shortDayOn({ conference }: Wall, day: string): string {
  const isSameYear = conference.heldOn?.slice(0, 4) === day.slice(0, 4);
  return isSameYear ? dayAndMonth(day) : plainDate(day);
}

/** Gives names in one line. */
export const namesOn = (names: readonly string[]) => listed(names, FIRST_LANGUAGE);

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

/** Somebody's own words, each by itself. */
export function quotes(wall: Wall, personId: string): WallBlock[] {
  return wall.record.voices
    .filter((voice) => voice.personId === personId && isFilled(voice.quote))
    .toSorted((one, other) => one.position - other.position)
    .map(({ quote }) => ({ is: 'quote', text: quote.trim() }));
}
