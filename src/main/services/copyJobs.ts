/** What is being made of copies, so that it can be followed, stopped and shown; and where it may go. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { WaymarkError } from '#shared/errors.ts';

export interface CopyJobs {
  /** Asks for a folder; null when nobody chose one. */
  chooseFolder(): Promise<string | null>;
  /** @throws WaymarkError `forbidden` when nobody chose the folder. */
  requireChosen(folder: string): void;
  /**
   * Runs a job that can be stopped.
   * @throws WaymarkError `conflict` when it is there already, `cancelled` when it was stopped, or
   *   whatever `work` throws.
   */
  run<T>(
    jobId: string,
    folder: string | null,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T>;
  /** Stops a job that runs; one that has ended stays as it is. */
  cancel(jobId: string): void;
  /** Shows the folder of a job that has ended. */
  reveal(jobId: string): Promise<void>;
  /** Stops what runs and waits for its end. */
  close(): Promise<void>;
}

export interface CopyJobsContext {
  readonly chooseFolder: (defaultPath: string) => Promise<string | null>;
  readonly revealFolder: (path: string) => Promise<void>;
}

interface Job {
  /** Where its files go; null when it writes none. */
  readonly folder: string | null;
  readonly stop: AbortController;
  /** Settles when the job has ended, either way. */
  ended: Promise<unknown> | null;
}

/** Gives the jobs of an open Waymark, none running yet. */
export function copyJobsOf(context: CopyJobsContext): CopyJobs {
  const jobs = new Map<string, Job>();
  // A window may only name a folder that a person chose in the system's own dialog.
  const chosen = new Set<string>();
  let lastChosen = join(homedir(), 'Documents');
  const running = () => [...jobs.values()].filter(({ ended }) => ended !== null);
  return {
    async chooseFolder() {
      const folder = await context.chooseFolder(lastChosen);
      if (folder === null) return null;
      chosen.add(folder);
      lastChosen = folder;
      return folder;
    },
    requireChosen(folder) {
      if (chosen.has(folder)) return;
      throw new WaymarkError(
        'forbidden',
        'Choose the folder for the copies first. Nothing was written.',
      );
    },
    async run(jobId, folder, work) {
      if (jobs.has(jobId)) {
        throw new WaymarkError('conflict', 'These copies are being made already.');
      }
      const job: Job = { folder, stop: new AbortController(), ended: null };
      jobs.set(jobId, job);
      const { signal } = job.stop;
      const made = work(signal);
      job.ended = made.catch(() => {});
      try {
        return await made;
      } catch (error) {
        if (!signal.aborted || error instanceof WaymarkError) throw error;
        throw new WaymarkError('cancelled', 'Making the copies was stopped.', {}, error);
      } finally {
        job.ended = null;
      }
    },
    cancel(jobId) {
      jobOf(jobs, jobId).stop.abort();
    },
    async reveal(jobId) {
      const job = jobOf(jobs, jobId);
      if (job.ended !== null || job.folder === null) {
        throw new WaymarkError('conflict', 'The copies are still being made.');
      }
      await context.revealFolder(job.folder);
    },
    async close() {
      for (const { stop } of running()) stop.abort();
      await Promise.all(running().map(({ ended }) => ended));
    },
  };
}

function jobOf(jobs: ReadonlyMap<string, Job>, jobId: string): Job {
  const job = jobs.get(jobId);
  if (job === undefined) throw new WaymarkError('notFound', 'These copies are not being made.');
  return job;
}
