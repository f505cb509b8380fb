/** Single sentences that are kept from somebody, while the rest of their line is not [R7.6]. */
import { type ConferenceRecord, find, isKind, type Kind, type Row } from '../record/record.ts';
import { textsOf } from './textFields.ts';

/** A sentence ends with its stop and a space, or with its line. “D.R.” ends none. */
const ENDS = /(?<=[.!?;])\s+|\n+/u;

/** Gives the sentences of a text, as they are typed. */
export function sentencesOf(text: string): string[] {
  return text.split(ENDS).filter((sentence) => sentence.trim() !== '');
}

/** The same sentence with other gaps, or another stop at its end, is the same. */
const flat = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?;]+$/u, '')
    .trim();

const says = (text: string, sentence: string) =>
  sentencesOf(text).some((one) => flat(one) === flat(sentence));

/** One text of a row that stays, and what of it a reader may not see. */
export interface HiddenText {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
  /** The whole text, and what of it is left for the reader. */
  readonly text: string;
  readonly left: string;
  /** What is kept back. */
  readonly hidden: string;
}

/** Tells whether the sentence that is kept back still stands in its line as it was. */
export function isSentenceThere(
  record: ConferenceRecord,
  { itemKind, itemId, sentence }: Row<'withholdings'>,
): boolean {
  const row = isKind(itemKind) ? find(record, itemKind, itemId) : undefined;
  if (!isKind(itemKind) || row === undefined) return false;
  return textsOf(itemKind, row).some(({ text }) => says(text, sentence));
}

/**
 * Tells whether a decision is about one sentence. Of the meeting itself it always is, and with
 * none named nobody knows which.
 */
export const isOfSentence = ({ itemKind, sentence }: Row<'withholdings'>): boolean =>
  sentence.trim() !== '' || itemKind === 'conferences';

/** Gives the decisions to keep one sentence of a line from a person. */
export function sentencesKeptFrom(
  record: ConferenceRecord,
  personId: string,
): Row<'withholdings'>[] {
  return record.withholdings.filter(
    (row) =>
      row.personId === personId &&
      isOfSentence(row) &&
      isKind(row.itemKind) &&
      find(record, row.itemKind, row.itemId) !== undefined,
  );
}

/** The lines of a text, without these sentences. */
function without(text: string, sentences: readonly string[]): string {
  const lines = text.split('\n').map((line) =>
    sentencesOf(line)
      .filter((one) => !sentences.some((sentence) => flat(one) === flat(sentence)))
      .join(' '),
  );
  return lines.filter((line) => line !== '').join('\n');
}

/**
 * Gives every text of which a person may see only a part. Where a sentence is no longer there as
 * it was, nobody knows what has become of it: then no text of its line is seen at all.
 */
export function hiddenTexts(record: ConferenceRecord, personId: string): HiddenText[] {
  const decided = Map.groupBy(sentencesKeptFrom(record, personId), ({ itemId }) => itemId);
  return [...decided.values()].flatMap((rows) => {
    const [{ itemKind, itemId } = { itemKind: '', itemId: '' }] = rows;
    const row = isKind(itemKind) ? find(record, itemKind, itemId) : undefined;
    if (!isKind(itemKind) || row === undefined) return [];
    const isLost = rows.some((one) => !isSentenceThere(record, one));
    const sentences = rows.map(({ sentence }) => sentence);
    return textsOf(itemKind, row).flatMap(({ field, text }): HiddenText[] => {
      const place = { kind: itemKind, id: itemId, field, text };
      if (isLost) return [{ ...place, left: '', hidden: [text, ...sentences].join('\n') }];
      const found = sentences.filter((sentence) => says(text, sentence));
      if (found.length === 0) return [];
      return [{ ...place, left: without(text, found), hidden: found.join('\n') }];
    });
  });
}
