/** This pack, as the app makes it: in its threads, and each file safely onto the disk. */
import { makeCopies } from '#main/documents/makeCopies.ts';
import { openSpareThreads } from '#main/documents/spareThreads.ts';
import type { Format } from '#shared/documents/request.ts';
import { type OpenProducer, type Pack, RESOURCES } from '../producing.ts';

const WORKER = new URL('../../../../out/main/documentsWorker.js', import.meta.url);

/** Gives Waymark making copies in some formats. */
export const waymark =
  (formats: readonly Format[]): OpenProducer =>
  async () => {
    const threads = openSpareThreads(WORKER, RESOURCES);
    return {
      async make(documents: Pack, folder) {
        const { signal } = new AbortController();
        const made = await makeCopies({
          documents,
          formats,
          folder,
          threads,
          onProgress: () => {},
          signal,
        });
        return made.reduce((sum, { bytes }) => sum + bytes, 0);
      },
      close: () => threads.close(),
    };
  };
export const open = waymark(['docx', 'pdf']);
export const openPdf = waymark(['pdf']);
export const openDocx = waymark(['docx']);
