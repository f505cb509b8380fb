/** Actions out of a list that was copied from somewhere: what, who, by when. */

import { parseDay } from '../dates/parseDay.ts';
import type { CountedFrom } from '../plan/countedFrom.ts';
import type { ConferenceRecord, Person } from '../record/record.ts';
import { isSameName } from '../record/sameName.ts';
import { filled, linesOf } from './lines.ts';

export interface PastedAction {
  readonly what: string;
  readonly personId: string | null;
  /** The words by which that person was found; empty when nobody was. */
  readonly who: string;
  readonly byWhen: string | null;
  /** The words by which that day was found; empty when none was. */
  readonly when: string;
}

/** Gives the only one for whom something holds. */
function only(people: readonly Person[], fits: (person: Person) => boolean): Person | undefined {
  const [one, second] = people.filter(fits);
  return second === undefined ? one : undefined;
}

const initialsOf = (text: string) =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(([first]) => first).join('');

/** Gives who is surely meant by a name, a short name, a first name, initials or a role. */
export function personNamed(record: ConferenceRecord, text: string): Person | undefined {
  const named = record.people.filter(({ name }) => name !== '');
  const isInitials = /^\p{Lu}{2,4}$/u.test(text);
  return (
    only(named, ({ name }) => isSameName(name, text)) ??
    only(named, ({ knownAs }) => isSameName(knownAs, text)) ??
    only(named, ({ name }) => isSameName(name.split(' ')[0] ?? '', text)) ??
    (isInitials ? only(named, ({ name }) => initialsOf(name) === text) : undefined) ??
    only(named, ({ role }) => isSameName(role, text))
  );
}

type Seen = Pick<CountedFrom, 'from' | 'nation'>;

function dayNamed(text: string, { from, nation }: Seen): string | null {
  const parsed = parseDay(text, from, { nation });
  return 'day' in parsed ? parsed.day : null;
}

/** Where a day may begin at the end of a line. */
const BEFORE_DAY = /(?:,?\s+(?:by|on|before|until)|\s*[,;:]|\s+[–—-]|\s*\()\s+|\s*\(/giu;

/** Takes a day off the end of a line: “… by 12 June”, “… – 12/6”, “… (next Friday)”. */
function withoutDay(
  line: string,
  seen: Seen,
): { rest: string; when: string; byWhen: string | null } {
  for (const { index, 0: sign } of line.matchAll(BEFORE_DAY)) {
    const tail = line.slice(index + sign.length);
    const when = tail.replace(/[).]+$/u, '');
    const byWhen = dayNamed(when, seen);
    if (byWhen !== null && index > 0) return { rest: line.slice(0, index).trim(), when, byWhen };
  }
  return { rest: line, when: '', byWhen: null };
}

/** Most words of a name. */
const MOST_WORDS = 5;

/** Takes a person off the beginning of a line: “Leanne to …”, “SW: …”, “Beth Mensah – …”. */
function withoutPerson(
  record: ConferenceRecord,
  line: string,
): { rest: string; person: Person; who: string } | null {
  const words = line.split(' ');
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const head = words.slice(0, count).join(' ');
    const who = head.replace(/[:,]$/u, '');
    const person = personNamed(record, who);
    if (person === undefined) continue;
    const rest = words
      .slice(count)
      .join(' ')
      .replace(/^[–—-]\s+/u, '');
    return { rest, person, who };
  }
  const [found, before = '', inside = ''] =
    /^(.*?\S)\s*(?:\(([^()]+)\)|[–—-]\s+([^–—-]+))$/u.exec(line) ?? [];
  const who =
    inside || (found === undefined ? '' : line.slice(before.length).replace(/^\s*[–—-]\s+/u, ''));
  const person = who === '' ? undefined : personNamed(record, who);
  return person === undefined ? null : { rest: before, person, who };
}

function inOneCell(record: ConferenceRecord, line: string, seen: Seen): PastedAction {
  const { rest, when, byWhen } = withoutDay(line, seen);
  const found = withoutPerson(record, rest);
  return {
    what: found?.rest ?? rest,
    personId: found?.person.id ?? null,
    who: found?.who ?? '',
    byWhen,
    when,
  };
}

/** Of a table, the cell that names a person is who, the one that names a day is when. */
function inCells(record: ConferenceRecord, cells: readonly string[], seen: Seen): PastedAction {
  const others = [...cells];
  const take = (fits: (cell: string) => boolean): string => {
    const place = others.findIndex(fits);
    return place < 0 ? '' : (others.splice(place, 1)[0] ?? '');
  };
  const when = take((cell) => dayNamed(cell, seen) !== null);
  const who = others.length < 2 ? '' : take((cell) => personNamed(record, cell) !== undefined);
  return {
    what: others.join(', '),
    personId: personNamed(record, who)?.id ?? null,
    who,
    byWhen: when === '' ? null : dayNamed(when, seen),
    when,
  };
}

const HEADS =
  /^(what|actions?|tasks?|work|who|by whom|lead|person|responsible|when|by when|date|deadline|timescale)$/i;

/** Tells whether a line only says what the columns of a table are. */
export function isHeadOfActions({ what, who, when }: PastedAction): boolean {
  const cells = what.split(', ');
  return cells.length > 1 && who === '' && when === '' && cells.every((cell) => HEADS.test(cell));
}

/** Gives the actions of a list. What names no person and no day for sure stays in the words. */
export function actionsIn(record: ConferenceRecord, text: string, seen: Seen): PastedAction[] {
  return linesOf(text).map((cells) => {
    const [first = '', ...others] = filled(cells);
    return others.length === 0
      ? inOneCell(record, first, seen)
      : inCells(record, [first, ...others], seen);
  });
}
