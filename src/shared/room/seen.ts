/**
 * What everybody in the room together may see [R7.6, R9.1]: only what each of them may. A line
 * that would tell, or may tell, what is withheld from one of them is empty here as well.
 */
import { type Finding, findingsIn, isSettled } from '../audience/findings.ts';
import { hear, type Secret, sayerOf } from '../audience/says.ts';
import { secretsFrom } from '../audience/secrets.ts';
import { type View, visibleTo } from '../audience/visibleTo.ts';
import { type ConferenceRecord, KIND_NAMES, type Kind, type Row } from '../record/record.ts';
import { saidElsewhere } from './saidElsewhere.ts';

export interface Seen {
  readonly record: ConferenceRecord;
  /** Whether a text put together of what is seen still says what is withheld. */
  readonly tells: (text: string) => boolean;
  /** How many things, and how many further lines, are kept off the wall. */
  readonly keptOff: number;
}

/** Stands for all of them where a decision names one. No id of a row is like it. */
const EVERYBODY = 'everybody in the room';

/** Gives the record with what was decided for any of them decided for all of them together. */
function decidedForAll(record: ConferenceRecord, readers: ReadonlySet<string>): ConferenceRecord {
  const withholdings = record.withholdings.flatMap((row) =>
    // Nobody can be kept from knowing that they are there themselves.
    readers.has(row.personId) && row.itemId !== row.personId
      ? [{ ...row, personId: EVERYBODY }]
      : [],
  );
  return { ...record, withholdings };
}

/** Gives what is left of a record without all that was decided to be kept from any reader of the wall. */
function joinedFor(record: ConferenceRecord, readers: ReadonlySet<string>): View {
  return visibleTo(decidedForAll(record, readers), EVERYBODY);
}

/** Gives the people and things that can be named to everybody in the room, whatever their texts say. */
export function namedToAll(
  record: ConferenceRecord,
  readerIds: readonly string[],
): ConferenceRecord {
  return joinedFor(record, new Set(readerIds)).record;
}

/** Gives the record with these fields of these rows empty. */
function without(
  record: ConferenceRecord,
  telling: readonly { readonly kind: Kind; readonly id: string; readonly field: string }[],
): ConferenceRecord {
  if (telling.length === 0) return record;
  const kinds = new Set(telling.map(({ kind }) => kind));
  const lists = KIND_NAMES.filter((kind) => kinds.has(kind)).map((kind) => [
    kind,
    (record[kind] as readonly Row[]).map((row) => {
      const emptied = telling.filter((one) => one.kind === kind && one.id === row.id);
      return { ...row, ...Object.fromEntries(emptied.map(({ field }) => [field, ''])) };
    }),
  ]);
  return { ...record, ...Object.fromEntries(lists) };
}

/** Looks through a record for what would tell secrets. */
type Looking = (
  record: ConferenceRecord,
  readerId: string,
  secrets: readonly Secret[],
) => Finding[];

/**
 * Gives a way to look through records that remembers each line as long as neither it nor what is
 * secret changes: while somebody types, one line is another, and all the others are known.
 */
export function rememberingLook(): Looking {
  const known = new Map<string, { secrets: string; rows: WeakMap<Row, readonly Finding[]> }>();
  return (record, readerId, secrets) => {
    const now = JSON.stringify(secrets);
    const before = known.get(readerId);
    const rows = before?.secrets === now ? before.rows : new WeakMap<Row, readonly Finding[]>();
    known.set(readerId, { secrets: now, rows });
    const every = KIND_NAMES.flatMap((kind) => record[kind] as readonly Row[]);
    const unknown = KIND_NAMES.map((kind) => [
      kind,
      (record[kind] as readonly Row[]).filter((row) => !rows.has(row)),
    ]);
    const found = findingsIn(Object.fromEntries(unknown) as ConferenceRecord, secrets);
    const byRow = Map.groupBy(found, ({ id }) => id);
    for (const row of every) if (!rows.has(row)) rows.set(row, byRow.get(row.id) ?? []);
    return every.flatMap((row) => rows.get(row) ?? []);
  };
}

/**
 * Gives what the readers of the wall, by their ids, may see together.
 * @param present says who they are, where the record is one from before
 */
export function seenByAll(
  record: ConferenceRecord,
  readerIds: readonly string[],
  look: Looking = (joint, _, secrets) => findingsIn(joint, secrets),
  present: Pick<ConferenceRecord, 'people'> = record,
): Seen {
  const readers = new Set(readerIds);
  const { record: joint, withheld } = joinedFor(record, readers);
  const keptFrom = new Set(record.withholdings.map(({ personId }) => personId));
  const secrets: Secret[] = [];
  const telling = readerIds
    .filter((id) => keptFrom.has(id))
    .flatMap((id) => {
      const own = secretsFrom(record, id);
      secrets.push(...own);
      return look(joint, id, own).filter((finding) => !isSettled(record, id, finding));
    });
  // What may mean something else was looked for field by field, where it can be settled.
  const sayers = secrets.filter(({ isDoubtful }) => !isDoubtful).map(sayerOf);
  const lines = new Set(telling.map(({ id, field }) => `${id}/${field}`));
  const seen = without(joint, telling);
  const unheard = new Set(
    saidElsewhere(
      record,
      present.people.filter(({ id }) => readers.has(id)),
    ).map(({ id }) => id),
  );
  const voices = seen.voices.filter(({ id }) => !unheard.has(id));
  return {
    record: { ...seen, voices },
    tells: (text) => {
      const heard = hear(text);
      return sayers.some((says) => says(heard));
    },
    keptOff: withheld + lines.size + seen.voices.length - voices.length,
  };
}
