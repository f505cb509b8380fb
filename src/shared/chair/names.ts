/** What people are called on the chair's cards: as they are spoken to in the room. */
import { everydayName, fullName } from '../documents/names.ts';
import { type Child, type ConferenceRecord, find, type Parent } from '../record/record.ts';
import { childrenOf } from '../record/rowsOf.ts';
import type { Wording } from '../wording/index.ts';
import { listIn } from '../wording/lists.ts';

type Say = Wording['chair'];

/** More names than this nobody says in one breath. */
const MOST_NAMES = 4;

const WRITTEN_FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Gives a name in one line, set apart where it runs the other way than the sentence around it. */
function inSentence(name: string): string {
  const line = name.replace(/\s+/gu, ' ');
  return WRITTEN_FROM_THE_RIGHT.test(line) ? `\u2068${line}\u2069` : line;
}

/** Gives the everyday name of somebody, in full where two share it; empty where there is none. */
function nameOfPerson(record: ConferenceRecord, personId: string): string {
  const person = find(record, 'people', personId);
  const name = everydayName(person);
  const isShared = record.people.some(
    (other) => other.id !== personId && everydayName(other) === name,
  );
  return inSentence(name !== '' && isShared ? fullName(person) : name);
}

/** Gives what a child is called on the cards. */
export function childName(record: ConferenceRecord, child: Child, say: Say): string {
  const name = nameOfPerson(record, child.personId);
  return name || say(child.unborn ? 'names.unborn' : 'names.child');
}

/** Gives what a parent is called on the cards. */
export function parentName(record: ConferenceRecord, parent: Parent, say: Say): string {
  return nameOfPerson(record, parent.personId) || say('names.parent');
}

/** Gives these children in one phrase: “Tyler, Mia and the baby”; how many, where they are a lot. */
export function childrenInOne(
  record: ConferenceRecord,
  children: readonly Child[],
  say: Say,
  language: string,
): string {
  if (children.length > MOST_NAMES) return say('names.many', { number: children.length });
  const known = children.filter(
    (child) => child.unborn || nameOfPerson(record, child.personId) !== '',
  );
  if (known.length < children.length || known.length === 0) return say('names.children');
  return listIn(language, [...new Set(known.map((child) => childName(record, child, say)))]);
}

/** Gives all children of a record in one phrase. */
export function allChildren(record: ConferenceRecord, say: Say, language: string): string {
  return childrenInOne(record, childrenOf(record), say, language);
}
