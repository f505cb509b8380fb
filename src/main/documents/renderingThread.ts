/** A rendering thread and the questions put to it. */
import { Worker } from 'node:worker_threads';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import type { Format } from '#shared/documents/request.ts';
import { fromPlainError, WaymarkError } from '#shared/errors.ts';
import type { Rendered, RenderingAnswer, RenderingData, RenderingTask } from './rendering.ts';

export interface RenderingThread {
  /** Throws `missingGlyph` for the first character that cannot be printed. */
  check(documents: readonly CopyDocument[]): Promise<void>;
  render(document: CopyDocument, format: Format): Promise<Rendered>;
  /** Ends the thread; what is still asked of it is rejected with `cancelled`. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(value: Rendered | null): void;
  reject(error: Error): void;
}

export function openRenderingThread(workerUrl: URL, resourcesFolder: string): RenderingThread {
  const data: RenderingData = { resourcesFolder };
  // Flags of the process that starts it (a test runner's, say) are not the thread's business.
  const worker = new Worker(workerUrl, { workerData: data, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | null = null;

  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  const broke = (cause: unknown) =>
    new WaymarkError('internal', 'Making the copies stopped unexpectedly.', {}, cause);
  worker.on('message', (answer: RenderingAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) asked?.resolve(answer.value);
    else asked?.reject(fromPlainError(answer.error));
  });
  worker.on('error', (error) => end(broke(error)));
  worker.on('exit', (code) => end(broke(new Error(`The rendering thread ended with ${code}`))));

  const ask = (task: RenderingTask): Promise<Rendered | null> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.postMessage({ ...task, id: lastId });
    });

  return {
    async check(documents) {
      await ask({ task: 'check', documents });
    },
    async render(document, format) {
      const rendered = await ask({ task: 'render', document, format });
      if (!rendered) throw broke(new Error('Nothing was rendered'));
      return rendered;
    },
    async close() {
      end(new WaymarkError('cancelled', 'Making the copies was stopped.'));
      await worker.terminate();
    },
  };
}
