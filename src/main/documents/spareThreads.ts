/**
 * Rendering threads from job to job. Those that a job has done with wait a while for the next
 * one, which then finds typefaces parsed and words shaped; jobs at the same time have their own.
 */
import { openRenderingThreads, type RenderingThreads } from './renderingThreads.ts';

export interface SpareThreads {
  take(): RenderingThreads;
  /** Takes back threads that have nothing more to do. */
  giveBack(threads: RenderingThreads): void;
  /** Ends the threads that wait; those given back later end at once. */
  close(): Promise<void>;
}

/** Milliseconds for which threads wait; they hold words of a conference. */
const WAITS = 60_000;

export function openSpareThreads(workerUrl: URL, resourcesFolder: string): SpareThreads {
  let spare: RenderingThreads | null = null;
  let end: NodeJS.Timeout | null = null;
  let isClosed = false;
  const takeSpare = (): RenderingThreads | null => {
    const taken = spare;
    if (end) clearTimeout(end);
    spare = null;
    return taken;
  };
  return {
    take: () => takeSpare() ?? openRenderingThreads(workerUrl, resourcesFolder),
    giveBack(threads) {
      void takeSpare()?.close();
      if (isClosed) return void threads.close();
      spare = threads;
      end = setTimeout(() => void takeSpare()?.close(), WAITS).unref();
    },
    async close() {
      isClosed = true;
      await takeSpare()?.close();
    },
  };
}
