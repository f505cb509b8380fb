/** What an act was about, in the words of the desk: “What works (Tyler)”. */
import { wordsOf } from '#shared/audience/index.ts';
import type { Lead } from '#shared/history/act.ts';
import { recordWith } from '#shared/history/recordWith.ts';
import { nameOf, type Page } from '#shared/plan/way.ts';
import { pageOfRow } from '#shared/plan/whereabouts.ts';
import { type ConferenceRecord, find, type Kind, type Row } from '#shared/record/record.ts';
import { partName, rowKindName, t } from '../wording.ts';
import { fieldLabel } from './fieldLabel.ts';

/** Longest piece of a line that is quoted to name it. */
const QUOTED = 40;

/** Kinds that only join lines: by the words of one of them they would pass for that line. */
const JOINS: ReadonlySet<Kind> = new Set<Kind>(['answers']);

/** Gives a text cut to what names it. */
export function shortened(text: string, most = QUOTED): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  // At the end of a word where there is one.
  return `${line
    .slice(0, most + 1)
    .replace(/\s\S*$/u, '')
    .slice(0, most)
    // The first half of a character that takes two.
    .replace(/[\ud800-\udbff]$/, '')} …`;
}

/** Gives how a row is called: its first words, or the name of its kind where it has none of its own. */
export function rowText(record: ConferenceRecord, kind: Kind, row: object): string {
  if (JOINS.has(kind)) return rowKindName(kind);
  const words = shortened(wordsOf(record, kind, row as Row));
  return words ? t('lead.quoted', { words }) : rowKindName(kind);
}

/** Gives the name of the child or parent whose page it is; empty where it is everybody's. */
export function subjectName(record: ConferenceRecord, { subjectId }: Page): string {
  const section = find(record, 'children', subjectId) ?? find(record, 'parents', subjectId);
  return section ? nameOf(record, section.personId) : '';
}

/** What an act was about. */
export interface LeadWords {
  /** The line or the field, and where it is. */
  readonly what: string;
  readonly page: Page;
}

/** Gives what an act was about, and its page. */
export function leadWords(
  now: ConferenceRecord,
  { effect, kind, id, fields, row, rows }: Lead,
): LeadWords {
  const record = row ? recordWith(now, [{ kind, row }]) : now;
  const line = find(record, kind, id) ?? row ?? { id };
  const page = pageOfRow(record, kind, line as Record<string, unknown>, fields[0]);
  const where = subjectName(record, page) || partName(record, page);
  const [first = '', ...more] = fields.map((field) => fieldLabel(record, kind, line, field));
  const named = more.length > 0 ? t('lead.more', { first, count: more.length }) : first;
  const what = effect === 'set' ? named : rowText(record, kind, line);
  const placed = t('lead.placed', { what, where });
  const others = effect === 'set' ? rows - 1 : 0;
  return { what: others > 0 ? t('lead.lines', { placed, count: others }) : placed, page };
}

/** Gives what an act did, such as “removing “Rings a friend” (Tyler)”. */
export function leadText(record: ConferenceRecord, lead: Lead): string {
  return t(`lead.${lead.effect}`, { what: leadWords(record, lead).what });
}
