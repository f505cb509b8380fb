/**
 * What one reader may see of a record [R7.6]. Everything that builds a copy starts here, so a row
 * that was withheld never reaches the building of a sentence.
 */
import {
  type ConferenceRecord,
  isKind,
  KIND_NAMES,
  type Kind,
  PRACTITIONERS_ONLY,
  type Row,
} from '../record/record.ts';
import { pointerOf, REFERENCES } from '../record/references.ts';
import { type HiddenText, hiddenTexts, isOfSentence, sentencesKeptFrom } from './sentences.ts';

export interface View {
  readonly record: ConferenceRecord;
  /** How many rows and single sentences somebody decided to keep from this reader. */
  readonly withheld: number;
}

/**
 * Gives the ids of every row that goes when the given rows go: those that are part of them or about
 * them alone, and what they say in a child's words and in other languages.
 */
export function withParts(record: ConferenceRecord, ids: Iterable<string>): Set<string> {
  const going = new Set(ids);
  let grew = going.size > 0;
  while (grew) {
    grew = false;
    for (const { kind, field, goesAlong } of REFERENCES) {
      if (!goesAlong) continue;
      for (const row of record[kind] as readonly Row[]) {
        const owner = pointerOf(row, field);
        if (owner === null || going.has(row.id) || !going.has(owner)) continue;
        going.add(row.id);
        grew = true;
      }
    }
  }
  for (const { id, itemId } of record.childSentences) if (going.has(itemId)) going.add(id);
  // Also what such a sentence says in another language.
  for (const { id, itemId } of record.translations) if (going.has(itemId)) going.add(id);
  return going;
}

/** Gives the ids withheld as a whole from one person by decision, without what goes with them. */
export function withheldIds(record: ConferenceRecord, personId: string): Set<string> {
  const rows = record.withholdings.filter(
    (row) =>
      row.personId === personId &&
      !isOfSentence(row) &&
      isKind(row.itemKind) &&
      // Nobody can be kept from knowing that they are there themselves.
      row.itemId !== personId &&
      (record[row.itemKind] as readonly Row[]).some(({ id }) => id === row.itemId),
  );
  return new Set(rows.map(({ itemId }) => itemId));
}

function emptyPointers(kind: Kind, row: Row, gone: ReadonlySet<string>): Row {
  const emptied = REFERENCES.filter(({ kind: of, field, owned }) => {
    const pointer = of === kind && !owned ? pointerOf(row, field) : null;
    return pointer !== null && gone.has(pointer);
  }).map(({ field }) => [field, null] as const);
  return emptied.length === 0 ? row : ({ ...row, ...Object.fromEntries(emptied) } as Row);
}

/** Gives a row with what is left of its texts. */
function withTextsLeft(row: Row, hidden: readonly HiddenText[]): Row {
  const own = hidden.filter(({ id }) => id === row.id);
  if (own.length === 0) return row;
  return { ...row, ...Object.fromEntries(own.map(({ field, left }) => [field, left])) } as Row;
}

/** What a text says in another language goes when a part of the text does. */
function withoutTranslations(record: ConferenceRecord, hidden: readonly HiddenText[]) {
  const texts = new Set(hidden.map(({ text }) => text.trim()));
  const isOfHidden = ({ itemId, itemField, original }: Row<'translations'>) =>
    texts.has(original.trim()) ||
    hidden.some(({ id, field }) => id === itemId && field === itemField);
  return { ...record, translations: record.translations.filter((row) => !isOfHidden(row)) };
}

const isForPractitioners = (kind: Kind) => PRACTITIONERS_ONLY.some((only) => only === kind);

/**
 * Gives the record as a reader may see it, and how many rows were held back. `null` reads as the
 * practitioners do, who need to know what must not be passed on: everything, notes on
 * withholding and on wording included. Nobody else ever sees those notes, nor who was sent out of
 * the room while something was said.
 */
export function visibleTo(record: ConferenceRecord, readerPersonId: string | null): View {
  if (readerPersonId === null) return { record, withheld: 0 };
  const decided = withheldIds(record, readerPersonId);
  const withheld = decided.size + sentencesKeptFrom(record, readerPersonId).length;
  if (withheld === 0) {
    const emptied = Object.fromEntries(PRACTITIONERS_ONLY.map((kind) => [kind, []]));
    return { record: { ...record, ...emptied }, withheld: 0 };
  }
  const hidden = hiddenTexts(record, readerPersonId);
  const gone = withParts(record, decided);
  const lists = KIND_NAMES.map((kind) => [
    kind,
    isForPractitioners(kind)
      ? []
      : (record[kind] as readonly Row[])
          .filter(({ id }) => !gone.has(id))
          .map((row) => withTextsLeft(emptyPointers(kind, row, gone), hidden)),
  ]);
  const seen = Object.fromEntries(lists) as ConferenceRecord;
  return { record: withoutTranslations(seen, hidden), withheld };
}
