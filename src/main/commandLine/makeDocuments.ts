/** Makes every copy of a record from the command line: no window, no database. */
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type MadeFile, makeCopies } from '#main/documents/makeCopies.ts';
import { openSpareThreads } from '#main/documents/spareThreads.ts';
import { writeWholeFile } from '#main/documents/writeFile.ts';
import { makeFolder } from '#main/files/makeFolder.ts';
import { packIn } from '#main/services/authority/files.ts';
import { type Authority, NO_AUTHORITY } from '#shared/authority/pack.ts';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { buildCopy, type CopyOptions } from '#shared/documents/buildCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { FORMATS } from '#shared/documents/request.ts';
import { toPlainError, WaymarkError } from '#shared/errors.ts';
import { readRecordFile } from '#shared/record/file.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { readWish, USAGE, type Wish } from './usage.ts';

const RESOURCES = new URL('../../../resources/', import.meta.url);
const SAMPLE = new URL('sample/sample.json', RESOURCES);
const WORKER = new URL('../documents/worker.ts', import.meta.url);

/** Where the command says what it does. */
export interface Terminal {
  readonly write: (text: string) => void;
  /** Whether somebody is watching, so that progress is worth showing. */
  readonly watched: boolean;
}

async function readRecord(file: string | null): Promise<ConferenceRecord> {
  const place = file ?? fileURLToPath(SAMPLE);
  const text = await readText(place);
  try {
    return readRecordFile(text);
  } catch (cause) {
    if (!(cause instanceof WaymarkError)) throw cause;
    throw new WaymarkError(cause.code, `${place}: ${cause.message}`, cause.details, cause);
  }
}

/** Far above any record: the longest texts in every field of a large family are some 20 MB. */
const LARGEST_FILE = 100 * 2 ** 20;

async function readText(place: string): Promise<string> {
  const refuse = (why: string, cause?: unknown) =>
    new WaymarkError('fileAccess', `${place}: ${why}.`, {}, cause);
  let bytes: Buffer;
  try {
    const { size } = await stat(place);
    if (size > LARGEST_FILE) throw refuse('it is too large to be a record');
    bytes = await readFile(place);
  } catch (cause) {
    if (cause instanceof WaymarkError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw refuse(
      code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? 'unknown'})`,
      cause,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refuse('it is not text in UTF-8', cause);
  }
}

function makeOutFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const message = `The folder ${folder} cannot be made (${code ?? 'unknown'}), so nothing was written.`;
    throw new WaymarkError('fileAccess', message, {}, cause);
  }
}

/** What is in the folder, for whoever takes the files on from there. */
function manifestOf(files: readonly MadeFile[]): string {
  const lines = files.map(
    ({ fileName, kind, about, reader, language, format, pages, withheld }) => ({
      file: fileName,
      kind,
      child: about,
      reader,
      language,
      format,
      pages,
      withheld,
      reading: null,
    }),
  );
  return `${JSON.stringify(lines, null, 2)}\n`;
}

/** @throws WaymarkError with the sentence that says what is the matter with the file. */
function readSettings(place: string): Authority {
  try {
    return packIn(place);
  } catch (cause) {
    const { code, message } = toPlainError(cause);
    throw new WaymarkError(code, `${place}: ${message}.`, {}, cause);
  }
}

/** Gives how the copies are made: in each reader's language, or all of them in each named one. */
function optionsOf({ madeOn, languages, authorityFile }: Wish): readonly CopyOptions[] {
  const authority = authorityFile === null ? NO_AUTHORITY : readSettings(authorityFile);
  if (languages === null) return [{ madeOn, authority }];
  return languages.map((language) => ({ madeOn, authority, language }));
}

async function make(wish: Wish, terminal: Terminal, signal: AbortSignal): Promise<void> {
  const record = await readRecord(wish.recordFile);
  // All are built before one is written, so that a leak in the last stops the first.
  const documents: CopyDocument[] = optionsOf(wish).flatMap((options) =>
    copiesOf(record).map((request) => buildCopy(record, request, options)),
  );
  makeOutFolder(wish.folder);
  const threads = openSpareThreads(WORKER, fileURLToPath(RESOURCES));
  const files = await makeCopies({
    documents,
    formats: FORMATS,
    folder: wish.folder,
    threads,
    onProgress: (done, total, fileName) => {
      if (terminal.watched) terminal.write(`\r\u001b[K${done} of ${total}  ${fileName}`);
    },
    signal,
  }).finally(() => threads.close());
  if (terminal.watched) terminal.write('\r\u001b[K');
  await writeWholeFile(wish.folder, 'manifest.json', Buffer.from(manifestOf(files)), () => {});
}

/**
 * Makes the documents the arguments ask for and gives the exit code: 0 made, 1 could not be made
 * (one sentence says why), 2 the arguments cannot be understood.
 */
export async function makeDocuments(
  args: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<0 | 1 | 2> {
  const wish = readWish(args, new Date());
  if (wish === null) {
    terminal.write(USAGE);
    return 2;
  }
  try {
    await make(wish, terminal, signal);
    return 0;
  } catch (error) {
    if (terminal.watched) terminal.write('\r\u001b[K');
    terminal.write(`${toPlainError(error).message.replace(/\s*\n\s*/g, ' ')}\n`);
    return 1;
  }
}
