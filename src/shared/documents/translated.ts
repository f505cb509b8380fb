/** A record in another language: what was typed is replaced by its translation [R7.4]. */
import { textFieldsOf } from '../audience/textFields.ts';
import { type ConferenceRecord, KIND_NAMES, type Row } from '../record/record.ts';
import { KINDS_NOT_SAID } from '../record/references.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';

/**
 * Gives every text of the record that has a translation in that language. A translation holds for
 * the text as it was: the same words need it only once, and words that changed since have none. Nor
 * has an empty text one: the original may have been emptied because it tells what is withheld.
 */
export function translationsIn(
  record: ConferenceRecord,
  language: WordingLanguage,
): ReadonlyMap<string, Row<'translations'>> {
  const filled = record.translations.filter(
    (row) => row.language === language && row.text.trim() !== '' && row.original.trim() !== '',
  );
  return new Map(filled.map((row) => [row.original.trim(), row]));
}

/** Gives the record with each text in that language, where it is translated. */
export function translated(record: ConferenceRecord, language: WordingLanguage): ConferenceRecord {
  const known = translationsIn(record, language);
  if (known.size === 0) return record;
  const lists = KIND_NAMES.map((kind) => {
    if (KINDS_NOT_SAID.some((one) => one === kind)) return [kind, record[kind]];
    const fields = textFieldsOf(kind);
    const rows = (record[kind] as readonly Row[]).map((row) => {
      const values: Readonly<Record<string, unknown>> = { ...row };
      const said = fields.flatMap((field) => {
        const text = values[field];
        const found = typeof text === 'string' ? known.get(text.trim()) : undefined;
        return found === undefined ? [] : [[field, found.text] as const];
      });
      return said.length === 0 ? row : { ...row, ...Object.fromEntries(said) };
    });
    return [kind, rows];
  });
  return Object.fromEntries(lists) as ConferenceRecord;
}
