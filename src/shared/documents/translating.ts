/** How far the translation of copies has come: what is missing, changed since, or to be checked. */
import { visibleTo } from '../audience/visibleTo.ts';
import type { ConferenceRecord, Row } from '../record/record.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import { withoutChangedSentences } from './childCopy/lines.ts';
import { composeFrom } from './compose.ts';
import { composeCopy } from './composeCopy.ts';
import { copiesOf } from './copiesOf.ts';
import { copyLanguageOf } from './copyLanguage.ts';
import { readerOf } from './reader.ts';
import type { CopyRequest } from './request.ts';
import { type PrintedText, textsOnCopy } from './textsOnCopy.ts';

/** `stale`: the text has changed since it was translated. `unchecked`: nobody looked through it yet. */
export type TranslationState = 'missing' | 'stale' | 'unchecked' | 'checked';

export interface TranslationLine extends PrintedText {
  /** The translation of this text, or of what stood there before. */
  readonly row: Row<'translations'> | undefined;
  readonly state: TranslationState;
}

/** Gives the languages other than the first in which copies are made. */
export function languagesAsked(record: ConferenceRecord): WordingLanguage[] {
  const asked = copiesOf(record).map((request) =>
    copyLanguageOf(record, readerOf(record, request)),
  );
  return [...new Set(asked)].filter((language) => language !== FIRST_LANGUAGE);
}

function lineOf(
  record: ConferenceRecord,
  language: WordingLanguage,
  printed: PrintedText,
): TranslationLine {
  const rows = record.translations.filter((row) => row.language === language);
  const current =
    rows.find((row) => row.original.trim() === printed.text.trim() && row.text.trim() !== '') ??
    rows.find((row) => row.original.trim() === printed.text.trim());
  const before = rows.find(
    (row) => row.itemId === printed.id && row.itemField === printed.field && row.text.trim() !== '',
  );
  if (current !== undefined && current.text.trim() !== '') {
    const state = current.checkedBy.trim() === '' ? 'unchecked' : 'checked';
    return { ...printed, row: current, state };
  }
  if (before !== undefined) return { ...printed, row: before, state: 'stale' };
  return { ...printed, row: current, state: 'missing' };
}

/** Gives every text of one copy with its translation, in the order of the copy. */
export function translationOfCopy(
  record: ConferenceRecord,
  request: CopyRequest,
  language: WordingLanguage,
): TranslationLine[] {
  if (language === FIRST_LANGUAGE) return [];
  const visible = visibleTo(record, readerOf(record, request)?.id ?? null).record;
  const seen = withoutChangedSentences(visible, request);
  const texts = textsOnCopy(seen, (marked) => composeCopy(composeFrom(marked, language), request));
  return texts.map((one) => lineOf(seen, language, one));
}

/** Gives every text of all copies in a language, each once, in the order of the copies. */
export function translationOfAll(
  record: ConferenceRecord,
  language: WordingLanguage,
): TranslationLine[] {
  const wanted = copiesOf(record).filter(
    (request) => copyLanguageOf(record, readerOf(record, request)) === language,
  );
  const lines = new Map<string, TranslationLine>();
  for (const line of wanted.flatMap((request) => translationOfCopy(record, request, language))) {
    const known = lines.get(line.text.trim());
    // What one reader may not see of a translation is missing on that reader's copy.
    if (known === undefined || (isUntranslated(line) && !isUntranslated(known))) {
      lines.set(line.text.trim(), line);
    }
  }
  return [...lines.values()];
}

/** Tells whether a text still stands on the copy in the first language. */
export const isUntranslated = ({ state }: Pick<TranslationLine, 'state'>) =>
  state === 'missing' || state === 'stale';
