/** Writes files that are there already, byte by byte as they are, each whole or not at all. */
import type { Format } from '#shared/documents/request.ts';
import { type Existing, settlePlaces } from './filePlaces.ts';
import { withCount } from './makeCopies.ts';
import { goOn } from './renderCopies.ts';
import { writeWholeFile } from './writeFile.ts';

export interface KeptFiles {
  /** Without ending. */
  readonly fileName: string;
  /** The name of a folder inside the chosen one, or empty. */
  readonly inside: string;
  /** Read when it is written, so that never more than one is in memory. */
  readonly bytesOf: (format: Format) => Uint8Array;
}

export interface SavingKept {
  readonly kept: readonly KeptFiles[];
  readonly formats: readonly Format[];
  /** Must be there already. */
  readonly folder: string;
  readonly existing: Existing;
  readonly onProgress: (done: number, total: number, fileName: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Gives the names of the files written, format by format of each.
 * @throws WaymarkError as `makeCopies`, or whatever `bytesOf` throws; files finished before stay.
 */
export async function saveKept(saving: SavingKept): Promise<string[]> {
  const { kept, formats, folder, existing, signal } = saving;
  const total = kept.length * formats.length;
  const names: string[] = [];
  try {
    goOn(signal);
    const wanted = kept.map(({ fileName, inside }) => ({ name: fileName, inside }));
    const places = await settlePlaces({ folder, wanted, formats, existing });
    try {
      for (const [at, { bytesOf }] of kept.entries()) {
        for (const format of formats) {
          goOn(signal);
          const place = places.placeOf(at, format);
          await writeWholeFile(place.folder, place.fileName, bytesOf(format), () => {
            goOn(signal);
            places.requireFree(at, format);
          });
          names.push(places.nameOf(at, format));
          saving.onProgress(names.length, total, names.at(-1) ?? '');
        }
      }
    } catch (error) {
      await places.tidy();
      throw error;
    }
    return names;
  } catch (error) {
    throw withCount(error, names.length, total);
  }
}
