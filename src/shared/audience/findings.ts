/**
 * Where a text that a reader will see says, or may say, what is withheld from that reader [R7.6]:
 * names and what is made of them, initials, misspellings, parts of an address, ways to reach
 * somebody, sentences.
 */
import { type ConferenceRecord, KIND_NAMES, type Kind, type Row } from '../record/record.ts';
import { normalise } from './normalise.ts';
import { hear, nearWordIn, type Secret, sayerOf } from './says.ts';
import { sentencesOf } from './sentences.ts';
import { textsOf } from './textFields.ts';

export interface Finding {
  /** The row and the field that says it. */
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
  /** The whole text, and of it the sentence that says it: all of it, where no single one does. */
  readonly text: string;
  readonly sentence: string;
  /** What was found: as typed where it is misspelt, else as it stands in the withheld row. */
  readonly words: string;
  readonly secret: Secret;
}

/** Gives every place in the reader's own view of the record that says one of the secrets. */
export function findingsIn(view: ConferenceRecord, secrets: readonly Secret[]): Finding[] {
  if (secrets.length === 0) return [];
  const sayers = secrets.map((secret) => ({ secret, says: sayerOf(secret) }));
  return KIND_NAMES.flatMap((kind) =>
    (view[kind] as readonly Row[]).flatMap((row) =>
      textsOf(kind, row).flatMap(({ field, text }) => {
        const heard = hear(text);
        const said = sayers.filter(({ says }) => says(heard));
        return said.flatMap(({ secret, says }) =>
          saying(text, says).map((sentence) => ({
            kind,
            id: row.id,
            field,
            text,
            sentence,
            words: wordsFound(sentence, secret),
            secret,
          })),
        );
      }),
    ),
  );
}

/** The sentences that say it, or the whole text where it is said across them. */
function saying(text: string, says: ReturnType<typeof sayerOf>): string[] {
  const sentences = sentencesOf(text).filter((sentence) => says(hear(sentence)));
  return sentences.length === 0 ? [text] : [...new Set(sentences)];
}

function wordsFound(sentence: string, secret: Secret): string {
  return secret.as === 'near' ? (nearWordIn(sentence, secret) ?? secret.words) : secret.words;
}

/**
 * Gives a number, as sixteen hexadecimal digits, by which a finding is known again as long as
 * its sentence stays as it is: of what was found, where, and what of the withheld it may mean.
 * A number instead of the words, so that no name stands in the record once more (FNV-1a,
 * http://www.isthe.com/chongo/tech/comp/fnv).
 */
export function markOf({ words, sentence, secret }: Finding): string {
  const said = [secret.itemId, normalise(words), sentence.replace(/\s+/g, ' ').trim()].join('\n');
  let mark = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(said)) {
    mark = BigInt.asUintN(64, (mark ^ BigInt(byte)) * 0x100000001b3n);
  }
  return mark.toString(16).padStart(16, '0');
}

/** Tells whether somebody decided that a finding is not what is withheld from this reader. */
export function isSettled(record: ConferenceRecord, readerId: string, finding: Finding): boolean {
  if (!finding.secret.isDoubtful) return false;
  const mark = markOf(finding);
  return record.settlements.some(
    ({ personId, itemKind, itemId, field, said }) =>
      personId === readerId &&
      itemKind === finding.kind &&
      itemId === finding.id &&
      field === finding.field &&
      said === mark,
  );
}
