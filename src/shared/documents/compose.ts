/** What every part of a copy is composed from, and the few shapes they all use. */
import { withAuthority } from '../authority/over.ts';
import { type Authority, NO_AUTHORITY } from '../authority/pack.ts';
import { wordingOf } from '../authority/roleWords.ts';
import { type Conference, type ConferenceRecord, conferenceOf } from '../record/record.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';
import type { Wording } from '../wording/index.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import type { Block, Runs } from './blocks.ts';
import { plain, sentence } from './language/sentences.ts';
import { translated } from './translated.ts';

/** A record as its reader may see it, with the wording of the reader's language. */
export interface Composition {
  readonly record: ConferenceRecord;
  readonly conference: Conference;
  /** What the authority has settled; its words stand where the conference has none of its own. */
  readonly authority: Authority;
  readonly language: WordingLanguage;
  readonly say: Wording['documents'];
  readonly choice: Wording['choices'];
  /** Whether days are written short, as fits the many tables of a plan. */
  readonly shortDays: boolean;
}

/**
 * Gives the composition of a record that `visibleTo` has already cut down to the reader, with what
 * was typed in the language of the copy as far as it is translated.
 */
export function composeFrom(
  record: ConferenceRecord,
  of: WordingLanguage = FIRST_LANGUAGE,
  authority: Authority = NO_AUTHORITY,
): Composition {
  const { language, documents, choices } = wordingOf(authority, of);
  const typed = language === FIRST_LANGUAGE ? record : translated(record, language);
  const said = authority === NO_AUTHORITY ? typed : withAuthority(typed, authority, language);
  return {
    record: said,
    conference: conferenceOf(said),
    authority,
    language,
    say: documents,
    choice: choices,
    shortDays: false,
  };
}

/** Whether lines may be turned to their reader (“takes” to “take”): only English is understood so far. */
export const turnsLines = ({ language }: Composition) => language === FIRST_LANGUAGE;

export const isFilled = (text: string) => text.trim() !== '';

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { is: 'heading', level, text };
}

export function paragraph(text: string | Runs, lead = false): Block {
  const runs = typeof text === 'string' ? plain(text) : text;
  return lead ? { is: 'paragraph', runs, lead } : { is: 'paragraph', runs };
}

export function smallPrint(text: string): Block {
  return { is: 'paragraph', runs: plain(text), small: true };
}

/** A paragraph for each line that somebody typed; none for an empty text. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n+/)
    .filter(isFilled)
    .map((line) => paragraph(sentence(line)));
}

export function quote(text: string, by: string): Block {
  return { is: 'quote', text: text.trim(), by };
}

export function bullets(items: readonly (string | Runs)[]): Block[] {
  if (items.length === 0) return [];
  const runs = items.map((item) => (typeof item === 'string' ? plain(item) : item));
  return [{ is: 'list', ordered: false, items: runs }];
}

/** Facts of which the empty ones are left out. */
export function facts(rows: readonly (readonly [name: string, value: string])[]): Block[] {
  const filled = rows.filter(([, value]) => isFilled(value));
  if (filled.length === 0) return [];
  return [{ is: 'facts', rows: filled.map(([name, value]) => ({ name, value: plain(value) })) }];
}

export interface TableColumn<R> {
  readonly heading: string;
  readonly share: number;
  readonly cell: (row: R) => string | Runs;
}

/**
 * A table of rows. Columns in which no row has anything to say are left out, and the others get
 * their room.
 */
export function table<R>(
  summary: string,
  rows: readonly R[],
  columns: readonly TableColumn<R>[],
): Block[] {
  if (rows.length === 0) return [];
  const asRuns = (cell: string | Runs) => (typeof cell === 'string' ? plain(cell) : cell);
  const cells = columns.map((column) => rows.map((row) => asRuns(column.cell(row))));
  const kept = columns.flatMap((column, index) => {
    const texts = cells[index] ?? [];
    const says = texts.some((runs) => runs.some(({ text }) => isFilled(text)));
    return says || index === 0 ? [{ column, texts }] : [];
  });
  return [
    {
      is: 'table',
      summary,
      columns: kept.map(({ column }) => ({ heading: column.heading, share: column.share })),
      rows: rows.map((_, at) => kept.map(({ texts }) => texts[at] ?? [])),
    },
  ];
}

/** A heading and what stands under it; nothing at all when nothing stands under it. */
export function section(level: 2 | 3, title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(level, title), ...blocks];
}

/** A heading with one honest line where there is nothing, for what guidance demands. */
export function sectionOr(
  level: 2 | 3,
  title: string,
  blocks: readonly Block[],
  none: string,
): Block[] {
  return [heading(level, title), ...(blocks.length === 0 ? [paragraph(none)] : blocks)];
}
