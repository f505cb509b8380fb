/** Which texts stand on a sheet for a translator: what copies say that may be read, and nothing else. */
import { findingsIn, isSettled } from '../audience/findings.ts';
import { secretsFrom } from '../audience/secrets.ts';
import { visibleTo } from '../audience/visibleTo.ts';
import type { Whose } from '../contract/worksheet.ts';
import { buildCopy } from '../documents/buildCopy.ts';
import { copiesOf } from '../documents/copiesOf.ts';
import { copyLanguageOf } from '../documents/copyLanguage.ts';
import { readerOf } from '../documents/reader.ts';
import type { CopyRequest } from '../documents/request.ts';
import {
  isUntranslated,
  type TranslationLine,
  translationOfCopy,
} from '../documents/translating.ts';
import { WaymarkError } from '../errors.ts';
import type { ConferenceRecord, Person } from '../record/record.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';

interface ReadCopy {
  readonly request: CopyRequest;
  readonly reader: Person | null;
}

function copiesIn(record: ConferenceRecord, language: WordingLanguage): ReadCopy[] {
  return copiesOf(record)
    .map((request) => ({ request, reader: readerOf(record, request) }))
    .filter(({ reader }) => copyLanguageOf(record, reader) === language);
}

/** Gives who reads copies in a language, each once: people by their id, and the practitioners. */
export function readersIn(record: ConferenceRecord, language: WordingLanguage): Whose[] {
  const readers = copiesIn(record, language).map(({ reader }) => reader?.id ?? 'practitioners');
  return [...new Set(readers)];
}

/** @throws WaymarkError `leak` when a text would tell its reader what is withheld from them. */
function requireNoLeak(
  record: ConferenceRecord,
  { request, reader }: ReadCopy,
  lines: readonly TranslationLine[],
  madeOn: string,
): void {
  if (reader === null) return;
  // The copy itself would be refused, with the place to look at.
  const copy = buildCopy(record, request, { madeOn });
  const texts = new Set(lines.flatMap(({ text, row }) => [text.trim(), row?.text.trim() ?? '']));
  const { record: seen } = visibleTo(record, reader.id);
  const leak = findingsIn(seen, secretsFrom(record, reader.id)).find(
    (finding) => texts.has(finding.text.trim()) && !isSettled(record, reader.id, finding),
  );
  if (leak === undefined) return;
  throw new WaymarkError(
    'leak',
    `The sheet would say what is withheld from ${copy.reader}: “${leak.sentence.slice(0, 80)}”. Nothing was written.`,
    { reader: copy.reader },
  );
}

/**
 * Gives the texts of a sheet in the order of the copies, each once.
 * @throws WaymarkError `leak` when a copy would be refused for it.
 */
export function sheetTexts(
  record: ConferenceRecord,
  wanted: { language: WordingLanguage; whose: Whose; onlyMissing: boolean },
  madeOn: string,
): TranslationLine[] {
  const { language, whose, onlyMissing } = wanted;
  const copies = copiesIn(record, language).filter(
    ({ reader }) => whose === 'everybody' || (reader?.id ?? 'practitioners') === whose,
  );
  const lines = new Map<string, TranslationLine>();
  for (const copy of copies) {
    const own = translationOfCopy(record, copy.request, language);
    requireNoLeak(record, copy, own, madeOn);
    for (const line of own) {
      if (!lines.has(line.text.trim())) lines.set(line.text.trim(), line);
    }
  }
  return [...lines.values()].filter((line) => !onlyMissing || isUntranslated(line));
}
