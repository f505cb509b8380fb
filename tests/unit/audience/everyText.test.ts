/** Does the leak check know every text that people can type, also in fields that come new? */
import { describe, expect, it } from 'vitest';
import { secretsFrom } from '#shared/audience/index.ts';
import { hear, sayerOf } from '#shared/audience/says.ts';
import { textFieldsOf } from '#shared/audience/textFields.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import {
  type ConferenceRecord,
  KIND_NAMES,
  type Kind,
  NOTES,
  type Row,
} from '#shared/record/record.ts';
import { filledFamily, ODD_TEXT } from '../../support/filledRows.ts';
import { SHARED_BY_MANY } from '../../support/manner.ts';
import { withheld } from '../../support/sample.ts';

const takesAnyText = (kind: Kind) =>
  Object.entries(KINDS[kind].shape)
    .filter(
      ([field, schema]) =>
        !['itemKind', 'itemField'].includes(field) && schema.safeParse(ODD_TEXT).success,
    )
    .map(([field]) => field);

const SENTENCE = 'Brindled osprey ferried quillwort homeward';

/** Gives a record in which one text of one row says something that stands nowhere else. */
function saying(kind: Kind, field: string) {
  const record = filledFamily(2);
  const [reader, other] = record.people;
  const rows: readonly Row[] = record[kind];
  const row = kind === 'people' ? other : rows.at(-1);
  if (reader === undefined || row === undefined) throw new Error('The record is filled.');
  const said = rows.map((one) => (one.id === row.id ? { ...one, [field]: SENTENCE } : one));
  const changed = { ...record, [kind]: said } as ConferenceRecord;
  return secretsFrom(withheld(changed, reader.id, kind, row.id), reader.id);
}

const holdable = KIND_NAMES.filter(
  (kind) => kind !== 'conferences' && !NOTES.some((note) => note === kind),
);
const fields = holdable.flatMap((kind) =>
  takesAnyText(kind)
    // What was translated is told where only its translation is kept back.
    .filter((field) => !['translations', 'childSentences'].includes(kind) || field !== 'original')
    .map((field) => [kind, field] as const),
);

describe('free text', () => {
  it.each(KIND_NAMES)('is known in every field of %s into which people type [R7.6]', (kind) => {
    expect(textFieldsOf(kind)).toEqual(expect.arrayContaining(takesAnyText(kind)));
  });

  it.each(fields.filter(([, field]) => !SHARED_BY_MANY.includes(field)))(
    'is a secret when a row of %s is withheld that says it in %s [R7.6]',
    (kind, field) => {
      const heard = hear(`They said: ${SENTENCE}, and more.`);
      expect(saying(kind, field).some((secret) => sayerOf(secret)(heard))).toBe(true);
    },
  );

  it.each(fields.filter(([, field]) => SHARED_BY_MANY.includes(field)))(
    'of %s in %s is common to many, and alone no secret [R7.6]',
    (kind, field) => {
      const heard = hear(`They said: ${SENTENCE}, and more.`);
      expect(saying(kind, field).some((secret) => sayerOf(secret)(heard))).toBe(false);
    },
  );
});
