/** The lines of the start page: those that fit a search, a page at a time. */
import type { Database } from 'better-sqlite3';
import type { ConferencePage, ConferenceSummary } from '#shared/contract/routes.ts';

/** Which lines are wanted: what is sought, how many come before them, and how many they are. */
export interface WantedLines {
  readonly search: string;
  readonly from: number;
  readonly count: number;
}

type Line = Omit<ConferenceSummary, 'childNames'> & { readonly childNames: string };

/** The last change of each conference is found in the index of the change log. */
const CHANGED_AT = `(SELECT "at" FROM "change_log" WHERE "conference_id" = conferences."id"
  ORDER BY "number" DESC LIMIT 1)`;

const IN_ORDER = `
  SELECT "id", ${CHANGED_AT} AS changedAt FROM "conferences" AS conferences
  ORDER BY changedAt DESC, "id" DESC`;

const LINE = `
  SELECT "id", "family_name" AS familyName, "kind", "held_on" AS heldOn,
    "keep_until" AS keepUntil,
    (SELECT json_group_array(iif(people."name" = '', people."known_as", people."name")
        ORDER BY children."position", children."id")
      FROM "children" AS children JOIN "people" AS people
        ON people."conference_id" = children."conference_id" AND people."id" = children."person_id"
      WHERE children."conference_id" = conferences."id") AS childNames,
    ${CHANGED_AT} AS changedAt
  FROM "conferences" AS conferences WHERE "id" = ?`;

/** What a search looks through: the family's name, and the names of its children. */
const NAMES = `
  SELECT "id", "family_name" AS name FROM "conferences"
  UNION ALL
  SELECT children."conference_id", people."name" || ' ' || people."known_as"
  FROM "children" AS children JOIN "people" AS people
    ON people."conference_id" = children."conference_id" AND people."id" = children."person_id"`;

/** Gives text as it is compared in a search: without accents and capitals. */
function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Gives a function that lists the conferences that fit a search, last changed first. */
export function summariesOf(database: Database): (wanted: WantedLines) => ConferencePage {
  const inOrder = database.prepare<[], string>(IN_ORDER).pluck();
  const page = database.prepare<[number, number], string>(`${IN_ORDER} LIMIT ? OFFSET ?`).pluck();
  const howMany = database.prepare<[], number>('SELECT count(*) FROM "conferences"').pluck();
  const line = database.prepare<[string], Line>(LINE);
  const namesOf = searchableNames(database);
  const linesOf = (ids: readonly string[]) =>
    ids.flatMap((id): ConferenceSummary[] => {
      const found = line.get(id);
      return found ? [{ ...found, childNames: JSON.parse(found.childNames) as string[] }] : [];
    });
  return ({ search, from, count }) => {
    const sought = foldText(search).split(/\s+/u).filter(Boolean);
    if (sought.length === 0) {
      return { conferences: linesOf(page.all(count, from)), total: howMany.get() ?? 0 };
    }
    const ids = fitting(inOrder.all(), sought, namesOf());
    return { conferences: linesOf(ids.slice(from, from + count)), total: ids.length };
  };
}

/** Every word sought is somewhere in the family's name or in a child's. */
function fitting(
  ids: readonly string[],
  sought: readonly string[],
  names: ReadonlyMap<string, string>,
): string[] {
  return ids.filter((id) => sought.every((word) => names.get(id)?.includes(word)));
}

/**
 * Gives the names of each conference, folded. Folding ten thousand of them takes longer than all
 * the rest of a search, so they are kept until something was written: this connection is the only
 * one there is, and counts what it writes.
 */
function searchableNames(database: Database): () => ReadonlyMap<string, string> {
  const names = database.prepare<[], { id: string; name: string }>(NAMES);
  const written = database.prepare<[], number>('SELECT total_changes()').pluck();
  let kept: ReadonlyMap<string, string> = new Map();
  let keptAt: number | undefined;
  return () => {
    const at = written.get();
    if (keptAt !== at) kept = foldedNames(names.all());
    keptAt = at;
    return kept;
  };
}

function foldedNames(rows: readonly { id: string; name: string }[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of rows) names.set(id, `${names.get(id) ?? ''} ${foldText(name)}`);
  return names;
}
