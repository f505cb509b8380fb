/**
 * Which texts of the record a copy prints, in the order in which it prints them. They are found by
 * composing the copy once with a number in place of every text, so no list of fields can be wrong.
 */
import { textsOf } from '../audience/textFields.ts';
import { type ConferenceRecord, KIND_NAMES, type Kind, type Row } from '../record/record.ts';
import { KINDS_NOT_SAID } from '../record/references.ts';

/** One text of the record that a copy prints. */
export interface PrintedText {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
  readonly text: string;
}

/** Names, addresses and ways to reach somebody are the same in every language. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  conferences: ['familyName', 'authority', 'heldAt'],
  households: ['address'],
  people: ['name', 'knownAs', 'agency', 'contact'],
  // Never printed: only compared with the line.
  childSentences: ['original'],
};
const KEPT_KINDS: readonly Kind[] = ['signatures', 'deliveries', ...KINDS_NOT_SAID];

// A number that stands in no record and comes through composing as it is.
const markOf = (at: number) => `8${String(at).padStart(9, '0')}27182818284`;

/**
 * Gives what a copy prints of what people typed, each text once.
 * @param seen what the reader may see
 * @param compose composes the copy from a record
 */
export function textsOnCopy(
  seen: ConferenceRecord,
  compose: (record: ConferenceRecord) => unknown,
): PrintedText[] {
  const texts: PrintedText[] = [];
  const names = new Set(seen.people.flatMap(({ name, knownAs }) => [name.trim(), knownAs.trim()]));
  const lists = KIND_NAMES.map((kind) => {
    if (KEPT_KINDS.includes(kind)) return [kind, seen[kind]];
    const rows = (seen[kind] as readonly Row[]).map((row) => {
      const marks = textsOf(kind, row)
        .filter(({ field, text }) => !KEPT[kind]?.includes(field) && !names.has(text.trim()))
        .map(({ field, text }) => {
          texts.push({ kind, id: row.id, field, text });
          return [field, markOf(texts.length - 1)] as const;
        });
      return { ...row, ...Object.fromEntries(marks) };
    });
    return [kind, rows];
  });
  const marked = Object.fromEntries(lists) as ConferenceRecord;
  const said = JSON.stringify(compose(marked));
  const places = new Map(
    [...said.matchAll(/8(\d{9})27182818284/g)]
      .reverse()
      .map(({ 1: at, index }) => [Number(at), index]),
  );
  const printed = [...places]
    .sort(([, one], [, other]) => one - other)
    .flatMap(([at]) => texts[at] ?? []);
  return [...new Map(printed.reverse().map((one) => [one.text.trim(), one])).values()].reverse();
}
