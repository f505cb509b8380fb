/** Makes the files of copies: rendered in a thread, written one by one, each whole or not at all. */
import type { CopyKind } from '#shared/documents/blocks.ts';
import type { Format } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';
import { type Existing, settlePlaces } from './filePlaces.ts';
import { goOn, type RenderingCopies, renderCopies } from './renderCopies.ts';
import { writeWholeFile } from './writeFile.ts';

export interface MadeFile {
  /** With the folder inside the chosen one before it, where it is in one. */
  readonly fileName: string;
  readonly kind: CopyKind;
  readonly about: string;
  readonly reader: string;
  readonly language: string;
  readonly format: Format;
  /** Null for DOCX: Word counts them when it opens the file. */
  readonly pages: number | null;
  readonly withheld: number;
  readonly bytes: number;
}

export interface MakingCopies extends RenderingCopies {
  /** Must be there already. */
  readonly folder: string;
  /** The name of the folder inside that, for each document; none for all of them without it. */
  readonly insides?: readonly string[];
  /** What becomes of files that are there already; replaced unless said otherwise. */
  readonly existing?: Existing;
  /** After each file: how many are written, of how many, and the last one's name. */
  readonly onProgress: (done: number, total: number, fileName: string) => void;
}

/** Adds to an error how much had been written before it. */
export function withCount(error: unknown, done: number, total: number): unknown {
  if (!(error instanceof WaymarkError)) return error;
  if (error.code === 'missingGlyph' || error.code === 'conflict') return error;
  const saved =
    done === 0 ? 'No file was written.' : `${done} of ${total} files were written before that.`;
  return new WaymarkError(
    error.code,
    `${error.message} ${saved}`,
    { ...error.details, done, total },
    error,
  );
}

/**
 * Makes every copy in every format and gives the files made, in that order.
 *
 * Throws WaymarkError: `missingGlyph` before any file is written; `fileAccess` when the folder
 * or a file cannot be written; `conflict` when files are there and nobody was asked; `cancelled`
 * when `signal` aborts. Files finished before an error stay, nothing half-written does; messages
 * say how many were finished.
 */
export async function makeCopies(making: MakingCopies): Promise<MadeFile[]> {
  const { documents, formats, folder, insides = [], existing = 'replace', signal } = making;
  const total = documents.length * formats.length;
  const made: MadeFile[] = [];
  if (total === 0) return made;
  try {
    goOn(signal);
    const wanted = documents.map(({ fileName }, at) => ({
      name: fileName,
      inside: insides[at] ?? '',
    }));
    const places = await settlePlaces({ folder, wanted, formats, existing });
    try {
      await renderCopies(making, async ({ at, document, format, bytes, pages }) => {
        const place = places.placeOf(at, format);
        await writeWholeFile(place.folder, place.fileName, bytes, () => {
          goOn(signal);
          places.requireFree(at, format);
        });
        const fileName = places.nameOf(at, format);
        const { kind, about, reader, language, withheld } = document;
        const size = bytes.byteLength;
        made.push({
          fileName,
          kind,
          about,
          reader,
          language,
          format,
          pages,
          withheld,
          bytes: size,
        });
        making.onProgress(made.length, total, fileName);
      });
    } catch (error) {
      await places.tidy();
      throw error;
    }
    return made;
  } catch (error) {
    throw withCount(error, made.length, total);
  }
}
