/** Where the files of copies go in a folder, and that none is written over unasked. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Format } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';
import { fileNameOf, safeNames } from './fileNames.ts';
import { checkFolder, folderError } from './writeFile.ts';

/** What becomes of files that are there already. */
export type Existing = 'ask' | 'replace' | 'keepBoth';

/** The files of one copy: a name without ending, in a folder of that name or none. */
export interface FilesWanted {
  readonly name: string;
  readonly inside: string;
}

export interface FilePlaces {
  /** Gives the name of a file of the copy at a place of the list, with the folder it is in. */
  nameOf(at: number, format: Format): string;
  /** The folder and the name of that file. */
  placeOf(at: number, format: Format): { readonly folder: string; readonly fileName: string };
  /**
   * Looks once more, right before a file takes its name.
   * @throws WaymarkError `conflict` when one came there meanwhile and nobody said to replace it.
   */
  requireFree(at: number, format: Format): void;
  /** Removes the folders that were made for nothing. */
  tidy(): Promise<void>;
}

export interface Settling {
  readonly folder: string;
  readonly wanted: readonly FilesWanted[];
  readonly formats: readonly Format[];
  readonly existing: Existing;
}

/**
 * Settles where every file goes, and makes the folders.
 * @throws WaymarkError `fileAccess`; `conflict` when files are there and nobody was asked yet,
 *   with how many in `details.existing`. Nothing is left then.
 */
export async function settlePlaces(settling: Settling): Promise<FilePlaces> {
  const { folder, wanted, formats, existing } = settling;
  await checkFolder(folder);
  const names = namesIn(settling);
  const places = wanted.map(({ inside }, at) => ({ inside, name: names[at] ?? '' }));
  const placeOf = (at: number, format: Format) => {
    const { inside = '', name = '' } = places[at] ?? {};
    return { folder: join(folder, inside), fileName: fileNameOf(name, format) };
  };
  const paths = places.flatMap((_, at) =>
    formats.map((format) => {
      const place = placeOf(at, format);
      return join(place.folder, place.fileName);
    }),
  );
  if (existing === 'ask') requireNone(paths, folder);
  const made = await makeFolders(folder, [...new Set(places.map(({ inside }) => inside))]);
  return {
    placeOf,
    nameOf(at, format) {
      const place = placeOf(at, format);
      return place.folder === join(folder)
        ? place.fileName
        : `${basename(place.folder)}/${place.fileName}`;
    },
    requireFree(at, format) {
      const place = placeOf(at, format);
      if (existing !== 'replace') requireNone([join(place.folder, place.fileName)], folder);
    },
    tidy: () => removeEmpty(made),
  };
}

function requireNone(paths: readonly string[], folder: string): void {
  const there = paths.filter((path) => existsSync(path));
  if (there.length === 0) return;
  throw new WaymarkError(
    'conflict',
    `${there.length} of these ${paths.length} files are in “${folder}” already. Nothing was written over.`,
    { existing: there.length, total: paths.length },
  );
}

/** Names that differ within their folder and, where both are to be kept, from what is there. */
function namesIn({ folder, wanted, existing }: Settling): string[] {
  const names = wanted.map(() => '');
  for (const inside of new Set(wanted.map((one) => one.inside))) {
    const own = [...wanted.entries()].filter(([, one]) => one.inside === inside);
    const taken = existing === 'keepBoth' ? namesThere(join(folder, inside)) : [];
    const safe = safeNames(
      own.map(([, { name }]) => name),
      taken,
    );
    for (const [number, [at]] of own.entries()) names[at] = safe[number] ?? '';
  }
  return names;
}

function namesThere(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => name.replace(/\.(docx|pdf)$/i, ''));
}

async function makeFolders(folder: string, names: readonly string[]): Promise<string[]> {
  const made: string[] = [];
  try {
    for (const name of names.filter((one) => one !== '')) {
      const path = join(folder, name);
      if (existsSync(path)) {
        await checkFolder(path);
        continue;
      }
      await mkdir(path);
      made.push(path);
    }
    return made;
  } catch (error) {
    await removeEmpty(made);
    throw error instanceof WaymarkError ? error : folderError(error, folder);
  }
}

async function removeEmpty(folders: readonly string[]): Promise<void> {
  // One that holds something stays, whoever put it there.
  for (const folder of folders) await rmdir(folder).catch(() => {});
}
