/** Renders copies in threads, and hands each over in its order as soon as it is whole. */
import type { CopyDocument } from '#shared/documents/blocks.ts';
import type { Format } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';
import type { Rendered } from './rendering.ts';
import type { RenderingThreads } from './renderingThreads.ts';
import type { SpareThreads } from './spareThreads.ts';

export interface RenderingCopies {
  readonly documents: readonly CopyDocument[];
  readonly formats: readonly Format[];
  readonly threads: SpareThreads;
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
 * Renders every copy in every format, and gives them to `use` in that order. The threads go on
 * with the next ones while `use` does what it does with the last.
 * @throws WaymarkError `missingGlyph` before anything is rendered; `cancelled`; whatever `use` throws.
 */
export async function renderCopies(
  rendering: RenderingCopies,
  use: (copy: RenderedCopy) => Promise<void> | void,
): Promise<void> {
  const { signal } = rendering;
  goOn(signal);
  const threads = rendering.threads.take();
  const stop = () => void threads.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await renderAll(rendering, threads, use);
    rendering.threads.giveBack(threads);
  } catch (error) {
    await threads.close();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function renderAll(
  { documents, formats, signal }: RenderingCopies,
  threads: RenderingThreads,
  use: (copy: RenderedCopy) => Promise<void> | void,
): Promise<void> {
  const jobs = documents.flatMap((document, at) =>
    formats.map((format) => ({ at, document, format })),
  );
  const checked = formats.includes('pdf') ? threads.check(documents) : Promise.resolve();
  const renderings = jobs.map(({ document, format }) => threads.render(document, format));
  // Each is awaited in its turn; until then a failure must not count as unheard.
  for (const rendering of renderings) rendering.catch(() => {});
  await checked;
  for (const [number, job] of jobs.entries()) {
    goOn(signal);
    const rendered = await renderings[number];
    if (!rendered) break;
    await use({ ...job, ...rendered });
  }
}
