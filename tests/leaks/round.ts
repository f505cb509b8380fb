/** One record: every copy of it in both formats, taken apart and searched for what was planted. */
import { fileURLToPath } from 'node:url';
import { renderDocx } from '#main/documents/docx/renderDocx.ts';
import { fileNameOf, safeNames } from '#main/documents/fileNames.ts';
import { renderPdf } from '#main/documents/pdf/renderPdf.ts';
import { openTypefaces } from '#main/documents/pdf/typefaces.ts';
import { openResources } from '#main/documents/resources.ts';
import { textsInBlock, visibleTo } from '#shared/audience/index.ts';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { readerOf } from '#shared/documents/reader.ts';
import { FORMATS, type Format } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { bare, type Extract, extractDocx, extractPdf, extractShown, fold } from './extract.ts';
import { type Planted, plantSecrets } from './plant.ts';

/** What one record came to. */
export interface Verdict {
  readonly seed: number;
  readonly secrets: number;
  /** Copies made, and those that the gate refused because something was typed again. */
  readonly copies: number;
  readonly refused: number;
  readonly files: number;
  readonly leaks: readonly string[];
  /** Words that a copy says and that were not found in its file: then the search is blind. */
  readonly unseen: readonly string[];
}

/** What makes the copies: the real thing, or one with a fault planted in it. */
export type Make = typeof buildCopy;

/** Faults to plant, by name; each has to be found. */
export const FAULTS: Readonly<Record<string, Make>> = {
  /** A filter, and a gate, that know nothing of what is kept of some kinds. */
  kind: (record, request, options) => {
    const withholdings = record.withholdings.filter(({ itemKind }) => !PRINTED.has(itemKind));
    return buildCopy({ ...record, withholdings }, request, options);
  },
  /** A filter that lets one item through. */
  item: (record, request, options) => {
    const reader = readerOf(record, request);
    const [first] = record.withholdings.filter(
      ({ personId, itemKind }) => personId === reader?.id && PRINTED.has(itemKind),
    );
    const withholdings = record.withholdings.filter((row) => row !== first);
    return buildCopy({ ...record, withholdings }, request, options);
  },
  /** A filter that knows whole rows alone, not single sentences. */
  sentence: (record, request, options) => {
    const withholdings = record.withholdings.filter(({ sentence }) => sentence === '');
    return buildCopy({ ...record, withholdings }, request, options);
  },
  /** No gate: what was typed again elsewhere is told. */
  gate: (record, request, options) => {
    const reader = readerOf(record, request);
    return buildCopy(visibleTo(record, reader?.id ?? null).record, request, options);
  },
};

/** Kinds of which every row is on some copy of the family. */
const PRINTED = new Set(['strengths', 'behaviours', 'outcomes', 'actions', 'contingencies']);

const MADE_ON = '2026-03-25';
const resources = openResources(fileURLToPath(new URL('../../resources', import.meta.url)));
const typefaces = openTypefaces(resources);

function isIn({ words, as }: Planted, extract: Extract): boolean {
  switch (as) {
    case 'letters':
      return extract.letters.includes(bare(words));
    case 'digits':
      return extract.digits.includes(words.replace(/\D/g, ''));
    case 'word':
      return extract.words.includes(` ${fold(words)} `);
    case 'exact':
      return extract.text.includes(words);
  }
}

/** Words of a copy that are long enough to be looked for in any place of its file. */
const FEWEST_LETTERS = 6;

function saidIn({ title, blocks }: CopyDocument): string[] {
  const texts = [title, ...blocks.flatMap(textsInBlock)];
  const words = texts.flatMap((text) => text.split(/\s+/)).map(bare);
  return [...new Set(words)].filter((word) => word.length >= FEWEST_LETTERS);
}

async function extractOf(document: CopyDocument, format: Format): Promise<Extract> {
  const [name = ''] = safeNames([document.fileName]);
  const fileName = fileNameOf(name, format);
  if (format === 'docx') return extractDocx(await renderDocx(document, resources), fileName);
  const { bytes } = await renderPdf(document, resources, typefaces);
  return extractPdf(Buffer.from(bytes), fileName);
}

function made(make: Make, record: ConferenceRecord, request: Parameters<Make>[1]) {
  try {
    return make(record, request, { madeOn: MADE_ON });
  } catch (error) {
    if (error instanceof WaymarkError && error.code === 'leak') return null;
    throw error;
  }
}

/** Makes every copy of the record for a seed and searches each. */
export async function searchCopies(seed: number, make: Make = buildCopy): Promise<Verdict> {
  const { record, secrets } = plantSecrets(seed);
  const leaks: string[] = [];
  const unseen: string[] = [];
  const count = { copies: 0, refused: 0, files: 0 };
  for (const request of copiesOf(record)) {
    const reader = readerOf(record, request);
    // An outline plan without a reader of its own holds everything.
    if (reader === null) continue;
    const document = made(make, record, request);
    if (document === null) {
      count.refused += 1;
      continue;
    }
    count.copies += 1;
    const planted = secrets.get(reader.id) ?? [];
    const search = (where: string, extract: Extract) => {
      for (const one of planted.filter((secret) => isIn(secret, extract))) {
        leaks.push(`seed ${seed}, ${where} of ${document.fileName}: ${one.about} ${one.words}`);
      }
    };
    search('preview', extractShown(document));
    for (const format of FORMATS) {
      const extract = await extractOf(document, format);
      count.files += 1;
      search(format, extract);
      for (const word of saidIn(document).filter((said) => !extract.letters.includes(said))) {
        unseen.push(`seed ${seed}, ${format} of ${document.fileName}: ${word}`);
      }
    }
  }
  const all = [...secrets.values()].reduce((so, list) => so + list.length, 0);
  return { seed, secrets: all, ...count, leaks, unseen };
}
