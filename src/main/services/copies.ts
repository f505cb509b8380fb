/** Making drafts of copies: documents from the record, files into a folder somebody chose. */
import type { MadeFile } from '#main/documents/makeCopies.ts';
import { makeCopies } from '#main/documents/makeCopies.ts';
import { renderCopies } from '#main/documents/renderCopies.ts';
import type { SpareThreads } from '#main/documents/spareThreads.ts';
import { notHere, type Store } from '#main/store/store.ts';
import type { Authority } from '#shared/authority/pack.ts';
import type { MadeCopies, MadeCopy, ParsedInput } from '#shared/contract/routes.ts';
import { dayOf } from '#shared/dates/dayOf.ts';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import type { CopyJobs } from './copyJobs.ts';
import type { Emit } from './emit.ts';
import { oneByOne } from './oneByOne.ts';
import { readerFoldersOf } from './readerFolders.ts';

export interface Copies {
  /** Asks for a folder; null when nobody chose one. */
  chooseFolder(conferenceId: string): Promise<string | null>;
  /**
   * Makes the copies. Answers when all are written.
   * @throws WaymarkError `leak` or `missingGlyph` before anything is written; `fileAccess`,
   *   `cancelled`, `conflict` when the job or one of the files is there already, `forbidden` when
   *   nobody chose the folder.
   */
  make(wanted: ParsedInput<'copies.make'>): Promise<MadeCopies>;
  /**
   * Shows a draft to be printed; it is never written to the disk.
   * @throws WaymarkError `leak`, `missingGlyph`, `cancelled`.
   */
  print(wanted: ParsedInput<'copies.print'>): Promise<void>;
}

export interface CopiesContext {
  readonly store: Store;
  readonly jobs: CopyJobs;
  readonly clock: () => Date;
  readonly emit: Emit;
  /** Gives what the authority has settled. */
  readonly authority: () => Authority;
  /** Where copies are rendered. */
  readonly threads: SpareThreads;
  /** Shows a PDF in a window of its own and asks the system to print it. */
  readonly printPdf: (pdf: Uint8Array) => Promise<void>;
}

/** Gives the copies of a store's conferences. */
export function copiesOf(context: CopiesContext): Copies {
  const { store, jobs } = context;
  return {
    async chooseFolder(conferenceId) {
      if (!store.has(conferenceId)) throw notHere();
      return jobs.chooseFolder();
    },
    async make(wanted) {
      const { jobId, folder } = wanted;
      jobs.requireChosen(folder);
      const made = await jobs.run(jobId, folder, (signal) => makeFiles(context, wanted, signal));
      return { folder, copies: made.map(asMadeCopy) };
    },
    async print({ conferenceId, jobId, copy }) {
      const { threads } = context;
      await jobs.run(jobId, null, async (signal) => {
        const options = { madeOn: dayOf(context.clock()), authority: context.authority() };
        const documents = [buildCopy(recordOf(store, conferenceId), copy, options)];
        const rendering = { documents, formats: ['pdf'] as const, threads };
        await renderCopies({ ...rendering, signal }, ({ bytes }) => context.printPdf(bytes));
      });
    },
  };
}

/** @throws WaymarkError `notFound`. */
export function recordOf(store: Store, conferenceId: string): ConferenceRecord {
  const found = store.read(conferenceId);
  if (found === undefined) throw notHere();
  return found.record;
}

async function makeFiles(
  context: CopiesContext,
  wanted: ParsedInput<'copies.make'>,
  signal: AbortSignal,
): Promise<MadeFile[]> {
  const { store, clock, emit, threads } = context;
  const { conferenceId, jobId, copies, formats, folder, inFolders, existing } = wanted;
  const record = recordOf(store, conferenceId);
  const options = { madeOn: dayOf(clock()), authority: context.authority() };
  const documents = await oneByOne(copies, (copy) => buildCopy(record, copy, options));
  const insides = inFolders ? copies.map(readerFoldersOf(record)) : [];
  return makeCopies({
    documents,
    formats,
    folder,
    insides,
    existing,
    threads,
    onProgress: (done, total, fileName) =>
      emit('copies.progress', { jobId, done, total, fileName }),
    signal,
  });
}

function asMadeCopy({ fileName, pages, withheld }: MadeFile): MadeCopy {
  return { fileName, pages, withheld };
}
