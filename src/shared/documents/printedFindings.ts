/** Which of the texts that say something withheld reach a copy [R7.6]. */
import { type Finding, findingsIn, isSettled } from '../audience/findings.ts';
import type { Secret } from '../audience/says.ts';
import { sentencesOf } from '../audience/sentences.ts';
import type { ConferenceRecord, Kind, Row } from '../record/record.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import { translationsIn } from './translated.ts';

export interface PrintedFindings<Copy> {
  /** About which nobody has decided, in the order of the record. */
  readonly open: Finding[];
  /** The copy without the sentences that somebody said are not what is withheld, if there are any. */
  readonly unsaid: Copy | null;
}

/** A number that stands in no record and comes through composing as it is. */
const markAt = (at: number) => `7${String(at).padStart(9, '0')}31415926535`;

interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
}

const isAt = (one: Place, other: Place) =>
  one.kind === other.kind && one.id === other.id && one.field === other.field;

/** Gives the record with some texts changed. */
function withTexts(
  record: ConferenceRecord,
  places: readonly Place[],
  textAt: (at: number) => string,
): ConferenceRecord {
  const lists: Record<string, readonly Row[]> = { ...record };
  for (const [at, { kind, id, field }] of places.entries()) {
    lists[kind] = (lists[kind] ?? []).map((row) =>
      row.id === id ? ({ ...row, [field]: textAt(at) } as Row) : row,
    );
  }
  return lists as unknown as ConferenceRecord;
}

export interface ReaderCopy<Copy> {
  readonly record: ConferenceRecord;
  /** The record as the reader may see it. */
  readonly seen: ConferenceRecord;
  readonly readerId: string;
  readonly secrets: readonly Secret[];
  readonly language: WordingLanguage;
  readonly compose: (seen: ConferenceRecord) => Copy;
}

/** Where a text has a translation, the copy says that instead. */
function mayBePrinted(seen: ConferenceRecord, language: WordingLanguage) {
  const known =
    language === FIRST_LANGUAGE ? new Map<string, unknown>() : translationsIn(seen, language);
  return ({ kind, field, text }: Finding) =>
    kind === 'translations' ? field === 'text' : !known.has(text.trim());
}

/** Stands for what was settled, so that its line is not an empty one, of which other words are said. */
const SETTLED = '…';

/**
 * Gives the findings that reach a copy, and the copy without what was settled. Composing may turn
 * a sentence round (“you” for a name, a word explained), so texts are marked and composed once
 * more instead of being looked for.
 */
export function printedFindings<Copy>(of: ReaderCopy<Copy>): PrintedFindings<Copy> {
  const { record, seen, readerId, compose } = of;
  const found = findingsIn(seen, of.secrets).filter(mayBePrinted(seen, of.language));
  const settled = found.filter((finding) => isSettled(record, readerId, finding));
  const unsettled = found.filter((finding) => !settled.includes(finding));
  const places = placesOf(unsettled);
  const marked =
    places.length === 0 ? '' : JSON.stringify(compose(withTexts(seen, places, markAt)));
  const printed = places.filter((_, at) => marked.includes(markAt(at)));
  return {
    open: unsettled.filter((finding) => printed.some((place) => isAt(place, finding))),
    unsaid: settled.length === 0 ? null : compose(unsaidIn(seen, settled)),
  };
}

function placesOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding, at) => findings.findIndex((other) => isAt(finding, other)) === at,
  );
}

function unsaidIn(seen: ConferenceRecord, settled: readonly Finding[]): ConferenceRecord {
  const places = placesOf(settled);
  return withTexts(seen, places, (at) => {
    const place = places[at];
    if (place === undefined) return '';
    const said = settled.filter((finding) => isAt(finding, place)).map(({ sentence }) => sentence);
    const rest = sentencesOf(place.text).filter(
      (sentence) => !said.includes(sentence) && !said.includes(place.text),
    );
    return rest.length === 0 ? SETTLED : rest.join(' ');
  });
}
