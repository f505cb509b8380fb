/** Making copies of a plan: documents from the record, files into a folder somebody chose. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as othersFirst } from 'node:timers/promises';
import type { MadeFile } from '#main/documents/makeCopies.ts';
import { makeCopies } from '#main/documents/makeCopies.ts';
import { openSpareThreads, type SpareThreads } from '#main/documents/spareThreads.ts';
import { notHere, type Store } from '#main/store/store.ts';
import type { MadeCopy, Output, ParsedInput } from '#shared/contract/routes.ts';
import { dayOf } from '#shared/dates/dayOf.ts';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { WaymarkError } from '#shared/errors.ts';
import type { Emit } from './emit.ts';

export interface Copies {
  /** Asks for a folder; null when nobody chose one. */
  chooseFolder(conferenceId: string): Promise<string | null>;
  /**
   * Makes the copies. Answers when all are written.
   * @throws WaymarkError `leak` or `missingGlyph` before anything is written; `fileAccess`,
   *   `cancelled`, `conflict` when the job is there already, `forbidden` when nobody chose the
   *   folder.
   */
  make(wanted: ParsedInput<'copies.make'>): Promise<Output<'copies.make'>>;
  /** Stops a job that runs; one that has ended stays as it is. */
  cancel(jobId: string): void;
  /** Shows the folder of a job that has ended. */
  reveal(jobId: string): Promise<void>;
  /** Stops what runs and waits for its end. */
  close(): Promise<void>;
}

export interface CopiesContext {
  readonly store: Store;
  readonly clock: () => Date;
  readonly emit: Emit;
  readonly resourcesFolder: string;
  readonly workerUrl: URL;
  readonly chooseFolder: (defaultPath: string) => Promise<string | null>;
  readonly revealFolder: (path: string) => Promise<void>;
}

interface Job {
  readonly folder: string;
  readonly stop: AbortController;
  /** Settles when the job has ended, either way. */
  ended: Promise<unknown> | null;
}

/** Gives the copies of a store's conferences. */
export function copiesOf(context: CopiesContext): Copies {
  const jobs = new Map<string, Job>();
  const threads = openSpareThreads(context.workerUrl, context.resourcesFolder);
  // A window may only name a folder that a person chose in the system's own dialog.
  const chosen = new Set<string>();
  let lastChosen = join(homedir(), 'Documents');
  const running = () => [...jobs.values()].filter(({ ended }) => ended !== null);

  return {
    async chooseFolder(conferenceId) {
      if (!context.store.has(conferenceId)) throw notHere();
      const folder = await context.chooseFolder(lastChosen);
      if (folder === null) return null;
      chosen.add(folder);
      lastChosen = folder;
      return folder;
    },
    async make(wanted) {
      if (jobs.has(wanted.jobId)) {
        throw new WaymarkError('conflict', 'These copies are being made already.');
      }
      if (!chosen.has(wanted.folder)) {
        throw new WaymarkError(
          'forbidden',
          'Choose the folder for the copies first. Nothing was written.',
        );
      }
      const job: Job = { folder: wanted.folder, stop: new AbortController(), ended: null };
      jobs.set(wanted.jobId, job);
      const made = makeFiles(context, threads, wanted, job.stop.signal);
      job.ended = made.catch(() => {});
      try {
        return { folder: wanted.folder, copies: (await made).map(asMadeCopy) };
      } finally {
        job.ended = null;
      }
    },
    cancel(jobId) {
      jobOf(jobs, jobId).stop.abort();
    },
    async reveal(jobId) {
      const job = jobOf(jobs, jobId);
      if (job.ended !== null) {
        throw new WaymarkError('conflict', 'The copies are still being made.');
      }
      await context.revealFolder(job.folder);
    },
    async close() {
      for (const { stop } of running()) stop.abort();
      await Promise.all([...running().map(({ ended }) => ended), threads.close()]);
    },
  };
}

async function makeFiles(
  context: CopiesContext,
  threads: SpareThreads,
  wanted: ParsedInput<'copies.make'>,
  signal: AbortSignal,
): Promise<MadeFile[]> {
  const { store, clock, emit } = context;
  const { conferenceId, jobId, copies, formats, folder } = wanted;
  const found = store.read(conferenceId);
  if (found === undefined) throw notHere();
  const madeOn = dayOf(clock());
  const documents: CopyDocument[] = [];
  for (const copy of copies) {
    documents.push(buildCopy(found.record, copy, { madeOn }));
    // Composing is done here: what the desk asks meanwhile comes between two copies.
    await othersFirst();
  }
  try {
    return await makeCopies({
      documents,
      formats,
      folder,
      threads,
      onProgress: (done, total, fileName) =>
        emit('copies.progress', { jobId, done, total, fileName }),
      signal,
    });
  } catch (error) {
    if (!signal.aborted || error instanceof WaymarkError) throw error;
    throw new WaymarkError('cancelled', 'Making the copies was stopped.', {}, error);
  }
}

function asMadeCopy({ fileName, pages, withheld }: MadeFile): MadeCopy {
  return { fileName, pages, withheld };
}

function jobOf(jobs: ReadonlyMap<string, Job>, jobId: string): Job {
  const job = jobs.get(jobId);
  if (job === undefined) throw new WaymarkError('notFound', 'These copies are not being made.');
  return job;
}
