/** The thread that renders copies. Entry of its own: runs from source and bundled. */
import { parentPort, workerData } from 'node:worker_threads';
import { toPlainError } from '#shared/errors.ts';
import { renderDocx } from './docx/renderDocx.ts';
import { checkGlyphs } from './pdf/coverage.ts';
import { renderPdf } from './pdf/renderPdf.ts';
import { openTypefaces } from './pdf/typefaces.ts';
import type {
  Rendered,
  RenderingAnswer,
  RenderingData,
  RenderingRequest,
  RenderingTask,
} from './rendering.ts';
import { openResources } from './resources.ts';

const { resourcesFolder } = workerData as RenderingData;
const resources = openResources(resourcesFolder);
const typefaces = openTypefaces(resources);

async function perform(task: RenderingTask): Promise<Rendered | null> {
  if (task.task === 'check') {
    for (const document of task.documents) checkGlyphs(document, typefaces);
    return null;
  }
  if (task.format === 'pdf') return renderPdf(task.document, resources, typefaces);
  return { bytes: await renderDocx(task.document, resources), pages: null };
}

parentPort?.on('message', async ({ id, ...task }: RenderingRequest) => {
  let answer: RenderingAnswer;
  try {
    answer = { id, ok: true, value: await perform(task) };
  } catch (error) {
    answer = { id, ok: false, error: toPlainError(error) };
  }
  parentPort?.postMessage(answer);
});
