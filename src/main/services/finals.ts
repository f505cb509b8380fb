/** Copies that are made final: each version is kept with its very bytes, and given out again as it was. */
import { type RenderedCopy, renderCopies } from '#main/documents/renderCopies.ts';
import { saveKept } from '#main/documents/saveKept.ts';
import type { KeepingFinals } from '#main/store/finalCopies.ts';
import type { KeptFinal } from '#main/store/finalRows.ts';
import { type Acting, notHere, type Store } from '#main/store/store.ts';
import type { FinalCopy } from '#shared/contract/finals.ts';
import type { MadeCopies, ParsedInput } from '#shared/contract/routes.ts';
import { dayOf } from '#shared/dates/dayOf.ts';
import { buildCopy, type CopyOptions } from '#shared/documents/buildCopy.ts';
import { copyKeyOf, nextVersionOf, wordsMark } from '#shared/documents/finals.ts';
import { type CopyRequest, FORMATS } from '#shared/documents/request.ts';
import { builtCopy, whyNotFinal } from '#shared/documents/whyNotFinal.ts';
import { WaymarkError } from '#shared/errors.ts';
import { newId } from '#shared/record/ids.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { inTurn } from './backups/inTurn.ts';
import { type CopiesContext, recordOf } from './copies.ts';
import { oneByOne } from './oneByOne.ts';
import { readerFoldersOf } from './readerFolders.ts';

export interface Finals {
  /** @throws WaymarkError `notFound`. */
  list(conferenceId: string): readonly FinalCopy[];
  /**
   * Makes the next version of each copy from the record as it is now. Answers when all are kept.
   * @throws WaymarkError `invalid` with the sentence of the first copy that has to stay a draft,
   *   `missingGlyph`, `cancelled`, `storeUnwritable`; nothing is kept then.
   */
  make(wanted: ParsedInput<'finals.make'>): Promise<readonly FinalCopy[]>;
  /**
   * Writes versions as they were made.
   * @throws WaymarkError `notFound`, `fileAccess`, `cancelled`, `conflict`, `forbidden`.
   */
  save(wanted: ParsedInput<'finals.save'>): Promise<MadeCopies>;
  /** Shows a version to be printed. @throws WaymarkError `notFound`. */
  print(conferenceId: string, id: string): Promise<void>;
}

export interface FinalsContext extends CopiesContext {
  readonly store: Store & KeepingFinals;
  /** Gives who acts, now. */
  readonly acting: () => Acting;
}

/** Gives the final copies of a store's conferences. */
export function finalsOf(context: FinalsContext): Finals {
  const { store, jobs, emit } = context;
  // One after the other, so that each gets the number after the last.
  const then = inTurn();
  return {
    list(conferenceId) {
      if (!store.has(conferenceId)) throw notHere();
      return store.finals(conferenceId);
    },
    make: ({ conferenceId, jobId, copies }) =>
      jobs.run(jobId, null, (signal) =>
        then(async () => {
          const made = await makeFinals(context, { conferenceId, jobId, copies, signal });
          store.addFinals(conferenceId, made);
          emit('finals.changed', { conferenceId });
          return made.map(withoutFiles);
        }),
      ),
    async save(wanted) {
      const { jobId, folder } = wanted;
      jobs.requireChosen(folder);
      return jobs.run(jobId, folder, (signal) => saveFinals(context, wanted, signal));
    },
    async print(conferenceId, id) {
      await context.printPdf(store.finalFile(conferenceId, id, 'pdf'));
    },
  };
}

interface Making {
  readonly conferenceId: string;
  readonly jobId: string;
  readonly copies: readonly CopyRequest[];
  readonly signal: AbortSignal;
}

async function makeFinals(context: FinalsContext, making: Making): Promise<KeptFinal[]> {
  const { store, clock, emit, threads } = context;
  const { conferenceId, jobId, signal } = making;
  const record = recordOf(store, conferenceId);
  const { at: madeAt, actor } = context.acting();
  const madeOn = dayOf(clock());
  const authority = context.authority();
  const before = store.finals(conferenceId);
  const requests = [...new Map(making.copies.map((copy) => [copyKeyOf(copy), copy])).values()];
  requireFinal(record, requests, { madeOn, authority });
  const versions = requests.map((request) => nextVersionOf(before, request));
  const documents = await oneByOne(requests, (request, at) =>
    buildCopy(record, request, { madeOn, authority, version: versions[at] ?? 1 }),
  );
  const files: RenderedCopy[] = [];
  const total = documents.length * FORMATS.length;
  const rendering = { documents, formats: FORMATS, threads, signal };
  await renderCopies(rendering, (file) => {
    files.push(file);
    const { fileName } = file.document;
    emit('copies.progress', { jobId, done: files.length, total, fileName });
  });
  return requests.map((request, at) => {
    const document = documents[at];
    const own = files.filter((file) => file.at === at);
    const pdf = own.find(({ format }) => format === 'pdf');
    const docx = own.find(({ format }) => format === 'docx');
    if (!document || !pdf || !docx) throw new Error('A copy was not rendered.');
    const { title, language, reader, about, fileName, withheld } = document;
    return {
      id: newId(),
      copy: copyKeyOf(request),
      version: versions[at] ?? 1,
      request,
      title,
      language,
      reader,
      about,
      fileName,
      withheld,
      pages: pdf.pages ?? 0,
      wordsMark: wordsMark(document),
      madeAt,
      actor,
      pdf: pdf.bytes,
      docx: docx.bytes,
    };
  });
}

/** Asked again in main, whatever the window knew. */
function requireFinal(
  record: ConferenceRecord,
  requests: readonly CopyRequest[],
  options: CopyOptions,
): void {
  for (const request of requests) {
    const [reason] = whyNotFinal(record, request, builtCopy(record, request, options));
    if (reason === undefined) continue;
    throw new WaymarkError('invalid', `${reason.sentence} Nothing was made final.`, {
      reason: 'notFinal',
    });
  }
}

async function saveFinals(
  { store, emit }: FinalsContext,
  wanted: ParsedInput<'finals.save'>,
  signal: AbortSignal,
): Promise<MadeCopies> {
  const { conferenceId, jobId, formats, folder, inFolders, existing } = wanted;
  const folderOf = readerFoldersOf(recordOf(store, conferenceId));
  const byId = new Map(store.finals(conferenceId).map((final) => [final.id, final]));
  const finals = [...new Set(wanted.finals)].map((id) => {
    const final = byId.get(id);
    if (final) return final;
    throw new WaymarkError('notFound', 'This final copy is not on this computer.');
  });
  const names = await saveKept({
    kept: finals.map(({ id, fileName, request }) => ({
      fileName,
      inside: inFolders ? folderOf(request) : '',
      bytesOf: (format) => store.finalFile(conferenceId, id, format),
    })),
    formats,
    folder,
    existing,
    onProgress: (done, total, fileName) =>
      emit('copies.progress', { jobId, done, total, fileName }),
    signal,
  });
  const each = finals.flatMap((final) => formats.map((format) => ({ ...final, format })));
  return {
    folder,
    copies: names.map((fileName, at) => ({
      fileName,
      pages: each[at]?.format === 'pdf' ? (each[at]?.pages ?? null) : null,
      withheld: each[at]?.withheld ?? 0,
    })),
  };
}

function withoutFiles({ pdf: _, docx: __, ...final }: KeptFinal): FinalCopy {
  return final;
}
