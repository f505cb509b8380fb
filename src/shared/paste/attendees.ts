/** People out of a list that was copied from somewhere: a register, an invitation, an e-mail. */
import type { ConferenceRecord } from '../record/record.ts';
import { isSameName } from '../record/sameName.ts';
import { type Cells, filled, linesOf } from './lines.ts';

export interface Attendee {
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  /** Telephone and e-mail. */
  readonly contact: string;
}

const FIELDS = ['name', 'role', 'agency', 'contact'] as const;
type Field = (typeof FIELDS)[number];

/** What the columns of a table are called. */
const HEADS: Readonly<Record<Field, RegExp>> = {
  name: /^(full )?names?$|^attendees?$|^who$|^professional$/i,
  role: /^(job )?(role|title|position|designation)s?$|^job role$|^relationship$/i,
  agency: /^agenc(y|ies)$|^organi[sz]ations?$|^service$|^team$|^employer$/i,
  contact: /^contact( details)?$|^e-?mail( address)?$|^(tele)?phone( number)?$|^tel$|^mobile$/i,
};

const MAIL = /[^\s<>,;()]+@[^\s<>,;()]+/u;
const PHONE = /^\+?[\d\s()-]{8,}$/u;

const isContact = (piece: string) => MAIL.test(piece) || PHONE.test(piece);

/** Gives the fields that the columns of a table hold where its first line says so, else null. */
function headsOf(cells: Cells): Field[] | null {
  const fields = cells.map((cell) => FIELDS.find((field) => HEADS[field].test(cell)));
  return cells.length > 1 && fields.every((field) => field !== undefined) ? fields : null;
}

/** Gives somebody out of the cells of a table whose columns are known. */
function byColumns(cells: Cells, fields: readonly Field[]): Attendee {
  // What is more than its heads say stands with the role, so that nothing of it is lost.
  const fieldOf = (cell: string, index: number) =>
    fields[index] ?? (isContact(cell) ? 'contact' : 'role');
  const of = (field: Field) =>
    filled(cells.filter((cell, index) => fieldOf(cell, index) === field)).join(', ');
  return { name: of('name'), role: of('role'), agency: of('agency'), contact: of('contact') };
}

/** Gives somebody out of pieces in the order name, role, agency; telephone and e-mail anywhere. */
function inOrder(pieces: readonly string[]): Attendee {
  const rest = pieces.filter((piece) => !isContact(piece) || pieces.length === 1);
  const contacts = pieces.filter((piece) => !rest.includes(piece));
  const { name, role, agency } = byColumns(rest, ['name', 'role', 'agency']);
  return { name, role, agency, contact: contacts.join(', ') };
}

const NAME_AND_MAIL = /^"?([^"<>]*?)"?\s*<([^<>]+@[^<>]+)>(.*)$/u;
const SURNAME_FIRST = /^(\p{L}[\p{L}'’-]*), (\p{L}[\p{L}'’ -]*)$/u;
const SEPARATOR = /\s+[–—-]\s+|\s*[|;]\s*|:\s+/u;
const IN_BRACKETS = /^(.*?\S)\s*\(([^()]+)\)$/u;

const byComma = (text: string) => text.split(/\s*,\s+/u).filter((piece) => piece !== '');

/** Reads “Name – Role (Agency)”, “Name, Role, Agency”, “Name (Role, Agency)” and “Name <mail>”. */
function inOneCell(line: string): Attendee {
  const [mailed, written = '', mail = '', behind = ''] = NAME_AND_MAIL.exec(line) ?? [];
  if (mailed !== undefined) {
    // Address books write the surname first.
    const name = written.replace(SURNAME_FIRST, '$2 $1');
    const person = inOrder([...filled([name]), ...byComma(behind.trim())]);
    if (person.name === '') return { ...person, name: mail };
    return { ...person, contact: filled([mail, person.contact]).join(', ') };
  }
  const [first = '', ...others] = line.split(SEPARATOR).filter((piece) => piece !== '');
  if (others.length === 0) {
    const [bracketed, name = '', inside = ''] = IN_BRACKETS.exec(first) ?? [];
    const pieces = bracketed ? [...byComma(name), ...byComma(inside)] : byComma(first);
    return inOrder(pieces);
  }
  const last = others.pop() ?? '';
  const [bracketed, before = '', inside = ''] = IN_BRACKETS.exec(last) ?? [];
  const tail = bracketed ? [...byComma(before), inside] : byComma(last);
  return inOrder([first, ...others, ...tail]);
}

/** Takes “A <a@x>; B <b@x>” apart, as e-mail programs write whom a mail goes to. */
function apart(cells: Cells): Cells[] {
  const [only = ''] = cells;
  if (cells.length !== 1 || only.split('@').length < 3) return [cells];
  const pieces = only.includes(';') ? only.split(';') : only.split(/(?<=>)\s*,/u);
  return pieces.map((piece) => [piece.trim()]).filter(([piece]) => piece !== '');
}

/** Gives the people of a list. A table may say in its first line what its columns are. */
export function attendeesIn(text: string): Attendee[] {
  const lines = linesOf(text).flatMap(apart);
  const heads = lines[0] ? headsOf(lines[0]) : null;
  return lines.map((cells, index) => {
    if (heads !== null && cells.length > 1) return byColumns(cells, index === 0 ? FIELDS : heads);
    const [first = '', ...others] = filled(cells);
    return others.length === 0 ? inOneCell(first) : inOrder([first, ...others]);
  });
}

/** Whether somebody of a list is new, is here already, or stands in the list twice. */
export type Standing = 'new' | 'here' | 'twice' | 'heading';

/** Gives for each of a list how they stand to the record and to those before them in the list. */
export function standingsOf(record: ConferenceRecord, attendees: readonly Attendee[]): Standing[] {
  return attendees.map(({ name, role }, index) => {
    if (index === 0 && headsOf([name, role])) return 'heading';
    if (record.people.some((person) => isSameName(person.name, name))) return 'here';
    const before = attendees.slice(0, index);
    return before.some((other) => isSameName(other.name, name)) ? 'twice' : 'new';
  });
}
