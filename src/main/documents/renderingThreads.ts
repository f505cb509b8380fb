/**
 * The rendering threads of a job: PDFs and Word files side by side, on two cores where there are
 * two. Each thread loads and parses only what it needs, and helps with the other format once its
 * own is done.
 */
import { availableParallelism } from 'node:os';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { FORMATS, type Format } from '#shared/documents/request.ts';
import type { Rendered } from './rendering.ts';
import { openRenderingThread, type RenderingThread } from './renderingThread.ts';

export interface RenderingThreads {
  /** Throws `missingGlyph` for the first character that cannot be printed. */
  check(documents: readonly CopyDocument[]): Promise<void>;
  /** Renders when its turn comes; earlier ones of a format first. */
  render(document: CopyDocument, format: Format): Promise<Rendered>;
  /** Ends the threads; what is still asked of them is rejected with `cancelled`. */
  close(): Promise<void>;
}

interface Waiting {
  readonly format: Format;
  /** Settles, never rejects. */
  start(thread: RenderingThread): Promise<void>;
}

/** One core has no use for a second thread. */
const isAlone = availableParallelism() < 2;

/** One more than it works on: a thread that waits for its next task would stand still. */
const AT_A_TIME = 2;

export function openRenderingThreads(workerUrl: URL, resourcesFolder: string): RenderingThreads {
  const opened = new Map<Format, RenderingThread>();
  const busy = new Map<Format, number>();
  const waiting: Waiting[] = [];
  const threadOf = (format: Format): RenderingThread => {
    const thread = opened.get(format) ?? openRenderingThread(workerUrl, resourcesFolder);
    opened.set(format, thread);
    return thread;
  };

  /** Gives the thread of a format what it has room for: its own, else the other one's. */
  const fill = (format: Format): void => {
    while ((busy.get(format) ?? 0) < AT_A_TIME) {
      const own = waiting.findIndex((task) => task.format === format);
      const [task] = waiting.splice(Math.max(own, 0), 1);
      if (!task) return;
      busy.set(format, (busy.get(format) ?? 0) + 1);
      void task.start(threadOf(format)).then(() => {
        busy.set(format, (busy.get(format) ?? 1) - 1);
        fill(format);
      });
    }
  };

  return {
    check: (documents) => threadOf('pdf').check(documents),
    render: (document, format) =>
      new Promise((resolve, reject) => {
        const start = (thread: RenderingThread) =>
          thread.render(document, format).then(resolve, reject);
        waiting.push({ format, start });
        fill(isAlone ? 'pdf' : format);
        // What is left is enough for both.
        if (!isAlone && waiting.length > AT_A_TIME) for (const each of FORMATS) fill(each);
      }),
    async close() {
      // What waits is given to the ended threads one by one, and rejected by them.
      await Promise.all([...opened.values()].map((thread) => thread.close()));
    },
  };
}
