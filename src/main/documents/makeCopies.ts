/** Makes the files of copies: rendered in threads, written one by one, each whole or not at all. */
import type { CopyDocument, CopyKind } from '#shared/documents/blocks.ts';
import type { Format } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';
import { fileNameOf, safeNames } from './fileNames.ts';
import type { RenderingThreads } from './renderingThreads.ts';
import type { SpareThreads } from './spareThreads.ts';
import { checkFolder, writeWholeFile } from './writeFile.ts';

export interface MadeFile {
  readonly fileName: string;
  readonly kind: CopyKind;
  readonly about: string;
  readonly reader: string;
  readonly language: string;
  readonly format: Format;
  /** Null for DOCX: Word counts them when it opens the file. */
  readonly pages: number | null;
  readonly withheld: number;
  readonly bytes: number;
}

export interface MakingCopies {
  readonly documents: readonly CopyDocument[];
  readonly formats: readonly Format[];
  /** Must be there already. */
  readonly folder: string;
  readonly threads: SpareThreads;
  /** After each file: how many are written, of how many, and the last one's name. */
  readonly onProgress: (done: number, total: number, fileName: string) => void;
  readonly signal: AbortSignal;
}

interface Job {
  readonly document: CopyDocument;
  readonly format: Format;
  readonly fileName: string;
}

function jobsOf({ documents, formats }: MakingCopies): readonly Job[] {
  const names = safeNames(documents.map((document) => document.fileName));
  return documents.flatMap((document, at) =>
    formats.map((format) => ({
      document,
      format,
      fileName: fileNameOf(names[at] ?? '', format),
    })),
  );
}

/** Adds to an error how much had been written before it. */
function withCount(error: unknown, done: number, total: number): unknown {
  if (!(error instanceof WaymarkError) || error.code === 'missingGlyph') return error;
  const saved =
    done === 0 ? 'No file was written.' : `${done} of ${total} files were written before that.`;
  return new WaymarkError(
    error.code,
    `${error.message} ${saved}`,
    { ...error.details, done, total },
    error,
  );
}

async function makeAll(
  making: MakingCopies,
  jobs: readonly Job[],
  threads: RenderingThreads,
  made: MadeFile[],
): Promise<void> {
  const { folder, formats, signal, onProgress } = making;
  const goOn = () => {
    if (signal.aborted) throw new WaymarkError('cancelled', 'Making the copies was stopped.');
  };
  const checked = formats.includes('pdf') ? threads.check(making.documents) : Promise.resolve();
  const renderings = jobs.map(({ document, format }) => threads.render(document, format));
  // Each is awaited in its turn; until then a failure must not count as unheard.
  for (const rendering of renderings) rendering.catch(() => {});
  await checked;
  for (const [at, { document, format, fileName }] of jobs.entries()) {
    goOn();
    const rendered = await renderings[at];
    if (!rendered) break;
    await writeWholeFile(folder, fileName, rendered.bytes, goOn);
    made.push({
      fileName,
      kind: document.kind,
      about: document.about,
      reader: document.reader,
      language: document.language,
      format,
      pages: rendered.pages,
      withheld: document.withheld,
      bytes: rendered.bytes.byteLength,
    });
    onProgress(made.length, jobs.length, fileName);
  }
}

/**
 * Makes every copy in every format and gives the files made, in that order.
 *
 * Throws WaymarkError: `missingGlyph` before any file is written; `fileAccess` when the folder
 * or a file cannot be written; `cancelled` when `signal` aborts. Files finished before an error
 * stay, nothing half-written does; messages say how many were finished.
 */
export async function makeCopies(making: MakingCopies): Promise<MadeFile[]> {
  const jobs = jobsOf(making);
  const made: MadeFile[] = [];
  const { signal } = making;
  if (jobs.length === 0) return made;
  try {
    if (signal.aborted) throw new WaymarkError('cancelled', 'Making the copies was stopped.');
    await checkFolder(making.folder);
    const threads = making.threads.take();
    const stop = () => void threads.close();
    signal.addEventListener('abort', stop, { once: true });
    try {
      await makeAll(making, jobs, threads, made);
      making.threads.giveBack(threads);
    } catch (error) {
      await threads.close();
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
    return made;
  } catch (error) {
    throw withCount(error, made.length, jobs.length);
  }
}
