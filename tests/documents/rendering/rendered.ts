/** The fixtures, rendered once for all tests of a file. */
import { fileURLToPath } from 'node:url';
import { renderDocx } from '#main/documents/docx/renderDocx.ts';
import { renderPdf } from '#main/documents/pdf/renderPdf.ts';
import { openTypefaces } from '#main/documents/pdf/typefaces.ts';
import { openResources } from '#main/documents/resources.ts';
import type { CopyDocument } from '#shared/documents/blocks.ts';

export const RESOURCES = fileURLToPath(new URL('../../../resources', import.meta.url));
export const WORKER = new URL('../../../src/main/documents/worker.ts', import.meta.url);

export const resources = openResources(RESOURCES);
export const typefaces = openTypefaces(resources);

export const asPdf = async (document: CopyDocument) => renderPdf(document, resources, typefaces);
export const asDocx = async (document: CopyDocument) => renderDocx(document, resources);
