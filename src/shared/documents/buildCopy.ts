/**
 * Record and reader in, a copy out. The record is cut down to what the reader may see before
 * anything is composed, and the finished copy passes one last gate [R7.6].
 */
import { leaksIn, type Source, sourcesIn } from '../audience/leaks.ts';
import { secretsFrom } from '../audience/secrets.ts';
import { visibleTo } from '../audience/visibleTo.ts';
import { plainDate } from '../dates/format.ts';
import { WaymarkError } from '../errors.ts';
import { type ConferenceRecord, find, type Person, type Row } from '../record/record.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';
import { wording } from '../wording/index.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import type { Block, CopyDocument } from './blocks.ts';
import { withoutChangedSentences } from './childCopy/lines.ts';
import { type Composition, composeFrom, paragraph, smallPrint } from './compose.ts';
import { type Composed, composeCopy, required } from './composeCopy.ts';
import { copyLanguageOf } from './copyLanguage.ts';
import { fileNameIn } from './fileName.ts';
import { markedAs } from './language/marked.ts';
import { fullName } from './names.ts';
import { type CopyRequest, readerIdOf } from './request.ts';
import { textsOnCopy } from './textsOnCopy.ts';
import { translationsIn } from './translated.ts';

export interface CopyOptions {
  /** The day the copy is made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** Its language where it is not the reader's own. */
  readonly language?: WordingLanguage;
}

/** Whose copy it is: null for what practitioners read. */
export function readerOf(record: ConferenceRecord, request: CopyRequest): Person | null {
  const id = readerIdOf(record, request);
  return id === null ? null : required(find(record, 'people', id));
}

const LONGEST_EXCERPT = 80;

function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST_EXCERPT ? flat : `${flat.slice(0, LONGEST_EXCERPT).trim()} …`;
}

/** A number that stands in no record and comes through composing as it is. */
const markOf = (at: number) => `7${String(at).padStart(9, '0')}31415926535`;

/**
 * Gives the first text that says a secret and reaches the copy. Composing may turn a sentence
 * round (“you” for a name, a word explained), so such texts are marked and composed once more.
 */
function firstPrinted(
  view: ConferenceRecord,
  sources: readonly Source[],
  compose: (record: ConferenceRecord) => unknown,
): Source | undefined {
  if (sources.length === 0) return undefined;
  const lists: Record<string, readonly Row[]> = { ...view };
  for (const [at, { kind, id, field }] of sources.entries()) {
    lists[kind] = (lists[kind] ?? []).map((row) =>
      row.id === id ? { ...row, [field]: markOf(at) } : row,
    );
  }
  const marked = JSON.stringify(compose(lists as unknown as ConferenceRecord));
  return sources.find((_, at) => marked.includes(markOf(at)));
}

/** Refuses a copy that would still tell its reader what was withheld, and says where to look. */
function requireNoLeak(
  record: ConferenceRecord,
  view: Composition,
  request: CopyRequest,
  reader: Person,
  document: CopyDocument,
): void {
  const secrets = secretsFrom(record, reader.id);
  const source = firstPrinted(view.record, sourcesIn(view.record, secrets), (marked) =>
    composeCopy(composeFrom(marked, view.language), request),
  );
  const [leak = source] = leaksIn(document, secrets);
  if (leak === undefined) return;
  const { secret, text } = source ?? leak;
  // Whoever makes the copy reads this, not whoever gets it.
  const { documents: tell } = wording();
  const where = source ? tell(`itemKind.${source.kind}`) : tell('leak.inTheCopy');
  throw new WaymarkError(
    'leak',
    tell('leak.sentence', {
      title: document.title,
      reader: fullName(reader),
      words: excerpt(secret.words),
      where,
      text: excerpt(text),
    }),
    {
      reader: fullName(reader),
      words: secret.words,
      kind: source?.kind ?? null,
      itemId: source?.id ?? null,
    },
  );
}

/** Whose pictures these are, as their licence asks of whoever passes them on. */
function pictureCredit({ say }: Composition, blocks: readonly Block[]): Block[] {
  const hasPictures = blocks.some(({ is }) => is === 'picture' || is === 'figures');
  return hasPictures ? [smallPrint(say('pictureCredit'))] : [];
}

/** Says on a draft that parts are not translated yet, and marks those with the language they are in. */
function withOriginalsMarked(
  seen: ConferenceRecord,
  language: WordingLanguage,
  request: CopyRequest,
  composed: Composed,
): Composed {
  if (language === FIRST_LANGUAGE) return composed;
  const known = translationsIn(seen, language);
  const printed = textsOnCopy(seen, (marked) =>
    composeCopy(composeFrom(marked, language), request),
  );
  const left = printed.map(({ text }) => text.trim()).filter((text) => !known.has(text));
  if (left.length === 0) return composed;
  const [title, ...blocks] = markedAs(composed.blocks, left, FIRST_LANGUAGE);
  const note = paragraph(wording(language).documents('notAllTranslated'), true);
  return { ...composed, blocks: title === undefined ? [note] : [title, note, ...blocks] };
}

/**
 * Gives one copy of a conference, ready for either renderer.
 * @throws WaymarkError `notFound` when the request is about nobody in the record, `invalid` when
 *   there can be no such copy, and `leak`, naming the copy and the item, when a name, an address
 *   or a sentence withheld from the reader still stands in another line.
 */
export function buildCopy(
  record: ConferenceRecord,
  request: CopyRequest,
  options: CopyOptions,
): CopyDocument {
  const reader = readerOf(record, request);
  const { record: visible, withheld } = visibleTo(record, reader?.id ?? null);
  const seen = withoutChangedSentences(visible, request);
  const composition = composeFrom(seen, options.language ?? copyLanguageOf(record, reader));
  const { say, language } = composition;
  const date = plainDate(options.madeOn, language);
  const composed = withOriginalsMarked(seen, language, request, composeCopy(composition, request));
  const document: CopyDocument = {
    ...composed,
    fileName: fileNameIn(language, composed.fileName),
    blocks: [...composed.blocks, ...pictureCredit(composition, composed.blocks)],
    language,
    // Every copy is a draft until copies can be made final and are kept by version [R7.9].
    footer: say('footer.draft', { date }),
    pageNumber: say('pageNumber'),
    withheld,
    madeOn: options.madeOn,
  };
  if (reader !== null) requireNoLeak(record, composition, request, reader, document);
  return document;
}
