/** Renders copies one after the other in a thread, and hands each over as soon as it is whole. */
import type { CopyDocument } from '#shared/documents/blocks.ts';
import type { Format } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';
import type { Rendered } from './rendering.ts';
import { openRenderingThread, type RenderingThread } from './renderingThread.ts';

export interface RenderingCopies {
  readonly documents: readonly CopyDocument[];
  readonly formats: readonly Format[];
  readonly resourcesFolder: string;
  /** `worker.ts` of this folder, from source or bundled. */
  readonly workerUrl: URL;
  readonly signal: AbortSignal;
}

/** A copy in one format, `at` its place among the documents. */
export interface RenderedCopy extends Rendered {
  readonly at: number;
  readonly document: CopyDocument;
  readonly format: Format;
}

/** @throws WaymarkError `cancelled` once `signal` has aborted. */
export function goOn(signal: AbortSignal): void {
  if (signal.aborted) throw new WaymarkError('cancelled', 'Making the copies was stopped.');
}

/**
 * Renders every copy in every format, in that order. The thread goes on with the next one while
 * `use` does what it does with the last.
 * @throws WaymarkError `missingGlyph` before anything is rendered; `cancelled`; whatever `use` throws.
 */
export async function renderCopies(
  rendering: RenderingCopies,
  use: (copy: RenderedCopy) => Promise<void> | void,
): Promise<void> {
  const { workerUrl, resourcesFolder, signal } = rendering;
  goOn(signal);
  const thread = openRenderingThread(workerUrl, resourcesFolder);
  const stop = () => void thread.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await renderAll(rendering, thread, use);
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.close();
  }
}

async function renderAll(
  { documents, formats, signal }: RenderingCopies,
  thread: RenderingThread,
  use: (copy: RenderedCopy) => Promise<void> | void,
): Promise<void> {
  const jobs = documents.flatMap((document, at) =>
    formats.map((format) => ({ at, document, format })),
  );
  if (formats.includes('pdf')) await thread.check(documents);
  const start = (job: (typeof jobs)[number] | undefined) => {
    const rendered = job && thread.render(job.document, job.format);
    // It is awaited in its turn; until then a failure must not count as unheard.
    rendered?.catch(() => {});
    return rendered;
  };
  let next = start(jobs[0]);
  for (const [number, job] of jobs.entries()) {
    goOn(signal);
    const rendered = await next;
    if (!rendered) break;
    next = start(jobs[number + 1]);
    await use({ ...job, ...rendered });
  }
}
