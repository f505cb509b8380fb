import {
  type ConferenceRecord,
  find,
  inOrder,
  isKind,
  type Kind,
  type Row,
} from '../record/record.ts';
import { pointerOf, REFERENCES } from '../record/references.ts';
import { isOfSentence, isSentenceThere, sentencesKeptFrom } from './sentences.ts';
import { textsOf } from './textFields.ts';
import { withheldIds, withParts } from './visibleTo.ts';

/** One decision to keep something from somebody, as the desk shows it before printing. */
export interface HeldBack {
  readonly withholdingId: string;
  readonly kind: Kind;
  readonly itemId: string;
  /** The item in its own words. */
  readonly what: string;
  readonly reason: string;
  readonly decidedBy: string;
  /** Whether one sentence of it is kept back, which has changed since: then no text of it is given. */
  readonly isLost: boolean;
  /** How many further rows go with it because they are part of it. */
  readonly goesWithIt: number;
}

/** Gives a row in its own words: its first text, or the names and words of what it points at. */
export function wordsOf(record: ConferenceRecord, kind: Kind, row: Row): string {
  const [first] = textsOf(kind, row);
  return first ? first.text : wordsPointedAt(record, kind, row).join(', ');
}

/** Gives the words of everybody and everything that a row points at: whose, for whom, with whom. */
export function wordsPointedAt(record: ConferenceRecord, kind: Kind, row: Row): string[] {
  return REFERENCES.filter((reference) => reference.kind === kind).flatMap(({ field, target }) => {
    const other = find(record, target, pointerOf(row, field));
    const words =
      other === undefined || target === 'conferences' ? '' : wordsOf(record, target, other);
    return words === '' ? [] : [words];
  });
}

/** Gives what a decision keeps back: its item, and the words of that or the one sentence of it. */
export function heldItem(
  record: ConferenceRecord,
  { itemKind, itemId, sentence }: Row<'withholdings'>,
): { readonly kind: Kind; readonly row: Row; readonly words: string } | null {
  const row = isKind(itemKind) ? find(record, itemKind, itemId) : undefined;
  if (!isKind(itemKind) || row === undefined) return null;
  return { kind: itemKind, row, words: sentence.trim() || wordsOf(record, itemKind, row) };
}

/** Gives what is held back from one person, why, and who decided [R7.6]. */
export function heldBack(record: ConferenceRecord, personId: string): HeldBack[] {
  const decided = withheldIds(record, personId);
  const sentences = sentencesKeptFrom(record, personId);
  return inOrder(record.withholdings)
    .filter(
      (row) =>
        sentences.includes(row) ||
        (row.personId === personId && !isOfSentence(row) && decided.has(row.itemId)),
    )
    .flatMap((row) => {
      const item = heldItem(record, row);
      if (item === null) return [];
      const isSentence = sentences.includes(row);
      return [
        {
          withholdingId: row.id,
          kind: item.kind,
          itemId: row.itemId,
          what: item.words,
          reason: row.reason,
          decidedBy: row.decidedBy,
          isLost: isSentence && !isSentenceThere(record, row),
          goesWithIt: isSentence ? 0 : withParts(record, [row.itemId]).size - 1,
        },
      ];
    });
}
