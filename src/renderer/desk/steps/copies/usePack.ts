import { useEffect, useRef, useState } from 'react';
import type { Input, MadeCopies } from '#shared/contract/routes.ts';
import { WaymarkError } from '#shared/errors.ts';
import { newId } from '#shared/record/ids.ts';
import { onEvent, request } from '../../../api/client.ts';
import { handOverAll } from '../../../api/unsaved.ts';

/** What is done with a pack of copies. */
export type PackOf = 'drafts' | 'finals' | 'saved' | 'print';

/** What becomes of files that are there already. */
export type Existing = NonNullable<Input<'copies.make'>['existing']>;

export type Stage =
  | { readonly is: 'ready' }
  | { readonly is: 'making'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly is: 'made'; readonly count: number; readonly folder: string; readonly jobId: string }
  | { readonly is: 'final'; readonly count: number }
  | {
      readonly is: 'asking';
      readonly existing: number;
      readonly total: number;
      readonly answer: (existing: Existing) => void;
    }
  | { readonly is: 'stopped'; readonly what: PackOf }
  | { readonly is: 'failed'; readonly sentence: string };

export interface Pack {
  readonly stage: Stage;
  /** Does one thing after the other: while one is done, nothing else begins. */
  run(what: PackOf, work: (jobId: string) => Promise<Stage>): Promise<void>;
  /** Writes files; asks a person when some are there already. */
  save(what: PackOf, write: (jobId: string, existing: Existing) => Promise<MadeCopies>): void;
  stop(): void;
  leave(): void;
}

/** The making of copies: its progress, what it asks, and its end. */
export function usePack(): Pack {
  const [stage, setStage] = useState<Stage>({ is: 'ready' });
  const job = useRef('');
  /** Asked for before main knew of the job. */
  const isUnwanted = useRef(false);
  useEffect(
    () =>
      onEvent('copies.progress', ({ jobId, done, total, fileName }) => {
        if (jobId === job.current) setStage({ is: 'making', done, total, file: fileName });
      }),
    [],
  );

  const run = async (what: PackOf, work: (jobId: string) => Promise<Stage>) => {
    if (job.current !== '') return;
    job.current = newId();
    isUnwanted.current = false;
    setStage({ is: 'making', done: 0, total: 1, file: '' });
    try {
      await handOverAll();
      setStage(isUnwanted.current ? { is: 'stopped', what } : await work(job.current));
    } catch (error) {
      const isStopped = error instanceof WaymarkError && error.code === 'cancelled';
      const sentence = error instanceof Error ? error.message : String(error);
      setStage(isStopped ? { is: 'stopped', what } : { is: 'failed', sentence });
    } finally {
      job.current = '';
    }
  };
  const save = (
    what: PackOf,
    write: (jobId: string, existing: Existing) => Promise<MadeCopies>,
  ) => {
    const attempt = (existing: Existing) =>
      run(what, async (jobId) => {
        try {
          const { copies, folder } = await write(jobId, existing);
          return { is: 'made', count: copies.length, folder, jobId };
        } catch (error) {
          const there = error instanceof WaymarkError ? error.details.existing : undefined;
          if (typeof there !== 'number' || !(error instanceof WaymarkError)) throw error;
          const total = Number(error.details.total);
          return { is: 'asking', existing: there, total, answer: (how) => void attempt(how) };
        }
      });
    void attempt('ask');
  };
  return {
    stage,
    run,
    save,
    stop() {
      if (job.current === '') return;
      isUnwanted.current = true;
      // What has just ended cannot be stopped any more.
      void request('copies.cancel', { jobId: job.current }).catch(() => {});
    },
    leave: () => setStage({ is: 'ready' }),
  };
}

/** Asks main for a folder; null when nobody chose one. */
export async function askForFolder(conferenceId: string): Promise<string | null> {
  const { folder } = await request('copies.chooseFolder', { conferenceId });
  return folder;
}
