import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { isAppUrl } from './origin.ts';

/** Folders served under Waymark's origin: the first part of the path → a folder on disk. */
export interface ServedFolders {
  /** Served for every path that no mount claims. */
  readonly root: string;
  /** For example `{ fonts: '/…/resources/fonts' }` serves `app://waymark/fonts/…`. */
  readonly mounts: Readonly<Record<string, string>>;
}

/** A fixed table: a type that is not listed is not served. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
};

/**
 * Gives the file that answers an address, or null when there is none to give: another
 * origin, a type that is not in the table, a path that does not decode, or one that leads
 * out of its folder.
 */
export function findServedFile(address: string, folders: ServedFolders): string | null {
  if (!isAppUrl(address)) {
    return null;
  }
  const path = decodePath(new URL(address).pathname);
  if (path === null || mimeTypeOf(path) === null) {
    return null;
  }
  const [mount = '', ...rest] = path.split('/').slice(1);
  const mounted = Object.hasOwn(folders.mounts, mount) ? folders.mounts[mount] : undefined;
  return mounted === undefined
    ? fileInside(folders.root, path.slice(1))
    : fileInside(mounted, rest.join('/'));
}

/** Gives the media type of a file by its ending, or null when it is not served. */
export function mimeTypeOf(file: string): string | null {
  const ending = extname(file).toLowerCase();
  return Object.hasOwn(MIME_TYPES, ending) ? (MIME_TYPES[ending] ?? null) : null;
}

function decodePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
}

function fileInside(folder: string, path: string): string | null {
  const file = resolve(folder, path);
  const way = relative(folder, file);
  const leadsOut = way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return leadsOut ? null : file;
}
