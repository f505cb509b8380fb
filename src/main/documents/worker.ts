/** The thread that renders copies. Entry of its own: runs from source and bundled. */
import { parentPort, workerData } from 'node:worker_threads';
import { toPlainError } from '#shared/errors.ts';
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

/** What makes PDFs, loaded and its typefaces opened when the first is wanted. */
async function loadPdf() {
  const [{ checkGlyphs }, { renderPdf }, { openTypefaces }] = await Promise.all([
    import('./pdf/coverage.ts'),
    import('./pdf/renderPdf.ts'),
    import('./pdf/typefaces.ts'),
  ]);
  return { checkGlyphs, renderPdf, typefaces: openTypefaces(resources) };
}

let pdf: ReturnType<typeof loadPdf> | null = null;

async function perform(task: RenderingTask): Promise<Rendered | null> {
  if (task.task === 'render' && task.format === 'docx') {
    const { renderDocx } = await import('./docx/renderDocx.ts');
    return { bytes: await renderDocx(task.document, resources), pages: null };
  }
  pdf ??= loadPdf();
  const { checkGlyphs, renderPdf, typefaces } = await pdf;
  if (task.task === 'render') return renderPdf(task.document, resources, typefaces);
  for (const document of task.documents) checkGlyphs(document, typefaces);
  return null;
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
