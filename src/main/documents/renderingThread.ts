/** A rendering thread and what can be asked of it. */
import type { CopyDocument } from '#shared/documents/blocks.ts';
import type { Format } from '#shared/documents/request.ts';
import { fromPlainError, WaymarkError } from '#shared/errors.ts';
import { openThread } from '../threads/openThread.ts';
import type { Rendered, RenderingAnswer, RenderingData, RenderingTask } from './rendering.ts';

export interface RenderingThread {
  /** Throws `missingGlyph` for the first character that cannot be printed. */
  check(documents: readonly CopyDocument[]): Promise<void>;
  render(document: CopyDocument, format: Format): Promise<Rendered>;
  /** Ends the thread; what is still asked of it is rejected with `cancelled`. */
  close(): Promise<void>;
}

/** Little of a copy outlives it: collecting it often keeps two threads below 300 MB together. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

const STOPPED = 'Making the copies stopped unexpectedly.';

export function openRenderingThread(workerUrl: URL, resourcesFolder: string): RenderingThread {
  const data: RenderingData = { resourcesFolder };
  const words = { stopped: STOPPED, cancelled: 'Making the copies was stopped.' };
  const thread = openThread<RenderingTask, RenderingAnswer>(workerUrl, words, data, LIMITS);
  const ask = async (task: RenderingTask): Promise<Rendered | null> => {
    const answer = await thread.ask(task);
    if (answer.ok) return answer.value;
    throw fromPlainError(answer.error);
  };
  return {
    async check(documents) {
      await ask({ task: 'check', documents });
    },
    async render(document, format) {
      const rendered = await ask({ task: 'render', document, format });
      if (rendered) return rendered;
      throw new WaymarkError('internal', STOPPED, {}, new Error('Nothing was rendered'));
    },
    close: thread.close,
  };
}
