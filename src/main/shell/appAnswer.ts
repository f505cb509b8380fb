import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { findServedFile, mimeTypeOf, type ServedFolders } from './appFiles.ts';
import { responseHeaders, withNonce } from './appHeaders.ts';

/** Answers one request: the file, or 404, or 405 for anything but GET and HEAD. */
export async function answerFrom(folders: ServedFolders, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(405);
  }
  const file = findServedFile(request.url, folders);
  const mimeType = file === null ? null : mimeTypeOf(file);
  if (file === null || mimeType === null) {
    return refuse(404);
  }
  const content = await readFile(file).catch(() => null);
  if (content === null) {
    return refuse(404);
  }
  if (!mimeType.startsWith('text/html')) {
    return new Response(content, { headers: responseHeaders(mimeType, null) });
  }
  const nonce = randomBytes(16).toString('base64');
  const page = withNonce(content.toString('utf8'), nonce);
  return new Response(page, { headers: responseHeaders(mimeType, nonce) });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: responseHeaders('text/plain', null) });
}
