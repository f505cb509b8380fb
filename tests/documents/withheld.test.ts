/**
 * Nothing withheld is in any byte of a copy: random records, real files, everything in them
 * unpacked and searched [R7.6].
 */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textsOf } from '#shared/audience/textFields.ts';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';
import { type ConferenceRecord, KIND_NAMES, type Kind, type Row } from '#shared/record/record.ts';
import { SHARED_BY_MANY } from '../support/manner.ts';
import {
  type Chance,
  chanceOf,
  type Item,
  keptFrom,
  oneOf,
  plantedRecord,
} from '../support/plantedRecord.ts';
import { build, withValues } from '../support/sample.ts';
import { readPdf, streamsOf } from './rendering/readPdf.ts';
import { asDocx, asPdf } from './rendering/rendered.ts';

/** Letters alone, so that no way of writing hides a word. */
const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** The same for bytes, most of which are no text at all. */
const bareBytes = (bytes: string) => bytes.replace(/[^A-Za-z]+/g, '').toLowerCase();

function allOfDocx(bytes: Uint8Array): string {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !/odttf|png$/.test(path));
  const text = files.map(([path, file]) => `${path} ${Buffer.from(file).toString('utf8')}`).join();
  // With tags for attributes and comments, without them for words cut over runs.
  return bare(text) + bare(text.replace(/<[^>]*>/g, ''));
}

async function allOfPdf(bytes: Buffer): Promise<string> {
  // Strings of two bytes a letter lose the empty one, those in hexadecimal are read as well.
  const raw = [bytes.toString('latin1'), ...streamsOf(bytes)].join(' ');
  const hexes = [...raw.matchAll(/<((?:[0-9a-f]{2}){4,})>/gi)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').toString('latin1'),
  );
  const { title, heard, artifacts, bookmarks } = await readPdf(bytes);
  const text = [title, heard, ...artifacts, JSON.stringify(bookmarks)].join(' ');
  return bareBytes(raw) + bareBytes(hexes.join(' ')) + bare(text);
}

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('a', 'á').replaceAll('o', 'o\u0308').toLowerCase(),
  (text) => text.replaceAll(' ', ' \u00a0\n '),
  (text) => `‘${text.replaceAll(' ', '” “')}’`,
  (text) => text.replaceAll('u', 'u\u00ad\u200b'),
];

/** What is told to whoever reads the copy anyway is no secret when it is typed there. */
const TOLD: readonly Kind[] = ['conferences', 'people', 'ties', 'households', 'withholdings'];
/** Types the words of a secret row a second time, otherwise written, into a row that stays. */
function typedAgain(record: ConferenceRecord, secret: readonly Item[], chance: Chance) {
  const gone = new Set(secret.map(({ row }) => row.id));
  const { kind, row } = oneOf(secret, chance);
  const texts = textsOf(kind, row).filter(({ field }) => !SHARED_BY_MANY.includes(field));
  const staying = KIND_NAMES.filter((name) => !TOLD.includes(name)).flatMap((name) =>
    (record[name] as readonly Row[])
      .filter(({ id }) => !gone.has(id))
      .map((one) => ({ name, one, fields: textsOf(name, one) })),
  );
  const place = oneOf(
    staying.filter(({ fields }) => fields.length > 0),
    chance,
  );
  if (texts.length === 0 || place === undefined) return record;
  const { field, text } = oneOf(place.fields, chance);
  const again = oneOf(DISGUISES, chance)(oneOf(texts, chance).text);
  const values = { [field]: `${text}. ${again}` } as Partial<Row>;
  return withValues(record, place.name, place.one.id, values);
}

function built(record: ConferenceRecord, request: CopyRequest): CopyDocument | null {
  try {
    return build(record, request);
  } catch (error) {
    if (error instanceof WaymarkError && error.code === 'leak') return null;
    throw error;
  }
}

function requestFor(record: ConferenceRecord, chance: Chance): readonly [CopyRequest, string] {
  const child = oneOf(record.children, chance);
  const parent = oneOf(record.parents, chance);
  const requests: readonly (readonly [CopyRequest, string])[] = [
    [{ kind: 'childCopy', childId: child.id }, child.personId],
    [{ kind: 'parentCopy', parentId: parent.id }, parent.personId],
    [{ kind: 'decisionLetter', parentId: parent.id }, parent.personId],
    [{ kind: 'childLetter', childId: child.id }, child.personId],
    [{ kind: 'conferenceRecord', parentId: parent.id }, parent.personId],
  ];
  return oneOf(requests, chance);
}

/** How often secret words are typed again: most places that somebody types in are on no copy. */
const TIMES = 6;

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed);

describe('Words of withheld rows', () => {
  it('are in no byte of any copy or letter, typed once or twice [R7.6, R7.7]', async () => {
    const count = { made: 0, refused: 0, withheld: 0, clean: 0 };
    for (const seed of SEEDS) {
      const chance = chanceOf(seed);
      const planted = plantedRecord(chance);
      const [request, personId] = requestFor(planted, chance);
      const { record: kept, secret } = keptFrom(planted, personId, chance);
      const words = secret.flatMap(({ kind, row }) =>
        textsOf(kind, row).flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []),
      );
      // A mark or a flag says nothing in words.
      if (words.length === 0) continue;
      count.withheld += 1;
      const twice = seed % 2 === 1;
      const again = (so: ConferenceRecord) => typedAgain(so, secret, chance);
      const record = twice
        ? Array.from({ length: TIMES }).reduce<ConferenceRecord>(again, kept)
        : kept;
      const copy = built(record, request);
      // Words that stand in withheld rows alone are no reason to refuse a copy.
      if (!twice) expect(copy, `seed ${seed}`).not.toBeNull();
      if (copy === null) {
        count.refused += 1;
        continue;
      }
      if (twice) count.clean += 1;
      count.made += 1;
      const asWord = seed % 7 !== 0;
      const all = asWord
        ? allOfDocx(await asDocx(copy))
        : await allOfPdf((await asPdf(copy)).bytes);
      expect(all.includes(bare(copy.title)), `the title, seed ${seed}`).toBe(true);
      const everything = all + bare(copy.fileName);
      const told = words.filter((word) => everything.includes(bare(word)));
      expect(told, `seed ${seed}`).toEqual([]);
    }
    // The property says something only when both ends of it happen often.
    expect(count.made).toBeGreaterThan(50);
    expect(count.refused).toBeGreaterThan(10);
    expect(count.clean).toBeGreaterThan(5);
  }, 60_000);
});
