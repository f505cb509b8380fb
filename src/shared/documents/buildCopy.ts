/**
 * Record and reader in, a copy out. The record is cut down to what the reader may see before
 * anything is composed, and the finished copy passes one last gate [R7.6].
 */

import type { Finding } from '../audience/findings.ts';
import { leaksIn } from '../audience/leaks.ts';
import type { Secret } from '../audience/says.ts';
import { secretsFrom } from '../audience/secrets.ts';
import { visibleTo } from '../audience/visibleTo.ts';
import { complaintIn } from '../authority/over.ts';
import { type Authority, NO_AUTHORITY } from '../authority/pack.ts';
import { plainDate } from '../dates/format.ts';
import { WaymarkError } from '../errors.ts';
import { type ConferenceRecord, conferenceOf, type Person } from '../record/record.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';
import { wording } from '../wording/index.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import type { Block, CopyDocument, Logo } from './blocks.ts';
import { withoutChangedSentences } from './childCopy/lines.ts';
import { type Composition, composeFrom, paragraph, smallPrint } from './compose.ts';
import { composeCopy } from './composeCopy.ts';
import { copyLanguageOf, isTwin } from './copyLanguage.ts';
import { fileNameIn, fileNameOfVersion } from './fileName.ts';
import { markedAs } from './language/marked.ts';
import { fullName } from './names.ts';
import { isOwnWord } from './ownWords.ts';
import { printedFindings } from './printedFindings.ts';
import { readerOf } from './reader.ts';
import type { CopyRequest } from './request.ts';
import { textsOnCopy } from './textsOnCopy.ts';
import { translationsIn } from './translated.ts';
import { twinBlocks } from './twin/twinBlocks.ts';

export interface CopyOptions {
  /** The day the copy is made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** Its language where it is not the reader's own. */
  readonly language?: WordingLanguage;
  /** Which version it is, where it is made final; a draft otherwise. */
  readonly version?: number;
  /** What the authority has settled. */
  readonly authority?: Authority;
}

const LONGEST_EXCERPT = 80;

function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST_EXCERPT ? flat : `${flat.slice(0, LONGEST_EXCERPT).trim()} …`;
}

/** One copy and its reader, in the language in which it is made. */
interface ReadersCopy {
  readonly record: ConferenceRecord;
  readonly request: CopyRequest;
  readonly reader: Person;
  readonly language: WordingLanguage;
  readonly authority: Authority;
}

function findingsOnCopy(
  { record, request, reader, language, authority }: ReadersCopy,
  secrets: Secret[],
) {
  return printedFindings({
    record,
    seen: withoutChangedSentences(visibleTo(record, reader.id).record, request),
    readerId: reader.id,
    secrets,
    language,
    compose: (view) => composeCopy(composeFrom(view, language, authority), request),
  });
}

/** Refuses a copy that would, or might, tell its reader what was withheld, and says where to look. */
function requireNoLeak(copy: ReadersCopy, document: CopyDocument): void {
  const { record, reader } = copy;
  const secrets = secretsFrom(record, reader.id);
  if (secrets.length === 0) return;
  const { open, unsaid } = findingsOnCopy(copy, secrets);
  const [source] = open;
  // What was settled is left out of what is searched, and nothing else.
  const leaks = leaksIn({ ...document, ...unsaid }, secrets);
  const [leak = source] = leaks.filter((one) => !isOwnWord(one.secret, copy.language));
  if (leak === undefined) return;
  const { secret } = source ?? leak;
  const text = source?.sentence ?? leak.text;
  // Whoever makes the copy reads this, not whoever gets it.
  const { documents: tell } = wording();
  const where = source ? tell(`itemKind.${source.kind}`) : tell('leak.inTheCopy');
  throw new WaymarkError(
    'leak',
    tell(source?.secret.isDoubtful ? 'leak.doubt' : 'leak.sentence', {
      title: document.title,
      reader: fullName(reader),
      words: excerpt(source?.words ?? secret.words),
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

/** Gives what a copy prints of what was typed and is not translated. */
function notTranslated(
  seen: ConferenceRecord,
  language: WordingLanguage,
  request: CopyRequest,
): string[] {
  if (language === FIRST_LANGUAGE) return [];
  const known = translationsIn(seen, language);
  const printed = textsOnCopy(seen, (marked) =>
    composeCopy(composeFrom(marked, language), request),
  );
  return printed.map(({ text }) => text.trim()).filter((text) => !known.has(text));
}

/** Says under the title of a draft that parts of it are not translated yet. */
function withNote([title, ...blocks]: readonly Block[], { say }: Composition): Block[] {
  const note = paragraph(say('notAllTranslated'), true);
  return title === undefined ? [note] : [title, note, ...blocks];
}

/** Gives the sign of the authority with the words for it; none where it has none. */
function logoOf({ authority, conference, say }: Composition): { readonly logo?: Logo } {
  if (authority.logo === null) return {};
  const name = conference.authority.trim();
  const alt = name === '' ? say('logo') : say('logoOf', { name });
  return { logo: { image: authority.logo, alt } };
}

/** Gives what the authority settled in the first language alone and the copy says in another. */
function notInLanguage(
  record: ConferenceRecord,
  authority: Authority,
  language: WordingLanguage,
): string[] {
  const { complaintRoute } = conferenceOf(record);
  if (language === FIRST_LANGUAGE || complaintRoute.trim() !== '') return [];
  if (authority.complaint[language].trim() !== '') return [];
  return complaintIn(authority, language)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Gives the blocks of a copy with what stands around them. */
function wholeOf(of: Composition, blocks: readonly Block[], left: readonly string[]): Block[] {
  return [...(left.length === 0 ? blocks : withNote(blocks, of)), ...pictureCredit(of, blocks)];
}

/** Gives the blocks of a copy with the same in a second language beside them. */
function inBoth(
  composition: Composition,
  own: readonly Block[],
  beside: Composition,
  request: CopyRequest,
  left: readonly string[],
): Block[] {
  const other = wholeOf(beside, composeCopy(beside, request).blocks, left);
  return twinBlocks(own, other, [columnOf(composition), columnOf(beside)], composition.say('twin'));
}

/** A column under its language's own name. */
const columnOf = ({ language, choice }: Composition) => ({
  heading: choice(`copyLanguage.${language}`),
  language,
});

/**
 * Gives what has to be settled before a copy may be made: every place in it that says, or may say,
 * what is withheld from its reader, and about which nobody has decided yet. Until this is empty
 * `buildCopy` refuses the copy, a draft as well as any other.
 */
export function toSettle(record: ConferenceRecord, request: CopyRequest): Finding[] {
  const reader = readerOf(record, request);
  const secrets = reader === null ? [] : secretsFrom(record, reader.id);
  if (reader === null || secrets.length === 0) return [];
  const language = copyLanguageOf(record, reader);
  const languages: WordingLanguage[] = [language];
  if (isTwin(reader, language)) languages.push(FIRST_LANGUAGE);
  const open = languages.flatMap(
    (each) =>
      findingsOnCopy(
        // What the authority has settled is in no line of the record, so nothing of it is settled.
        { record, request, reader, language: each, authority: NO_AUTHORITY },
        secrets,
      ).open,
  );
  // What stands in both languages, such as a text that is not translated, is settled once.
  return [...new Map(open.map((one) => [JSON.stringify(one), one])).values()];
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
  const language = options.language ?? copyLanguageOf(record, reader);
  const { version, authority = NO_AUTHORITY } = options;
  const composition = composeFrom(seen, language, authority);
  const { say } = composition;
  const date = plainDate(options.madeOn, language);
  const composed = composeCopy(composition, request);
  const left = notTranslated(seen, language, request);
  const beside = isTwin(reader, language) ? composeFrom(seen, FIRST_LANGUAGE, authority) : null;
  const inEnglish = [...left, ...notInLanguage(record, authority, language)];
  const own = wholeOf(composition, markedAs(composed.blocks, inEnglish, FIRST_LANGUAGE), left);
  const document: CopyDocument = {
    ...composed,
    ...logoOf(composition),
    fileName: fileNameOfVersion(
      version,
      fileNameIn([language, ...(beside ? [beside.language] : [])], composed.fileName),
    ),
    blocks: beside === null ? own : inBoth(composition, own, beside, request, left),
    language,
    footer:
      version === undefined
        ? say('footer.draft', { date })
        : say('footer.final', { version, date }),
    pageNumber: say('pageNumber'),
    withheld,
    madeOn: options.madeOn,
  };
  if (reader === null) return document;
  requireNoLeak({ record, request, reader, language, authority }, { ...document, blocks: own });
  if (beside !== null) {
    const { blocks } = composeCopy(beside, request);
    const copy: ReadersCopy = {
      record,
      request,
      reader,
      language: beside.language,
      authority,
    };
    requireNoLeak(copy, { ...document, blocks });
  }
  return document;
}
