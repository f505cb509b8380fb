/** Handing one conference over to another Waymark, and bringing one in. */
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Deleting } from '#main/store/deletions.ts';
import type { KeepingFinals } from '#main/store/finalCopies.ts';
import { type Acting, notHere, type Store } from '#main/store/store.ts';
import type { ChosenHandover, HandoverContent, SavedHandover } from '#shared/contract/handover.ts';
import type { ParsedInput } from '#shared/contract/routes.ts';
import { WaymarkError } from '#shared/errors.ts';
import { nameOf } from '#shared/plan/way.ts';
import { newId } from '#shared/record/ids.ts';
import {
  type ConferenceRecord,
  conferenceOf,
  inOrder,
  KIND_NAMES,
  type Row,
} from '#shared/record/record.ts';
import { childrenOf } from '#shared/record/rowsOf.ts';
import { secondCopyOf } from '#shared/record/secondCopy.ts';
import { inTurn } from '../backups/inTurn.ts';
import type { ScryptCost } from '../keys/deriveKey.ts';
import { suggestPassphrase } from '../keys/suggestion.ts';
import { type Handed, pack, unpack } from './content.ts';
import { readChosen, suggestFileName, withEnding, writeHandover } from './file.ts';
import { finalsOfSecond } from './finals.ts';
import { openSealed, requireSealed, seal } from './seal.ts';

export interface Handover {
  /**
   * Writes a conference to a file that somebody names, under a passphrase that is given once and
   * kept nowhere. Gives null when nobody named one.
   * @throws WaymarkError `notFound`, `invalid`, `conflict` or `fileAccess`; no file is left then.
   */
  save(conferenceId: string): Promise<SavedHandover | null>;
  /**
   * Asks for a file and looks whether it came over whole; null when nobody chose one.
   * @throws WaymarkError `fileAccess`, or `invalid` when it is none.
   */
  choose(): Promise<ChosenHandover | null>;
  /**
   * Opens the chosen file and tells what is in it. Nothing is written.
   * @throws WaymarkError `notFound` when another was chosen meanwhile, `invalid`.
   */
  open(ticket: string, passphrase: string): Promise<HandoverContent>;
  /**
   * Brings in what was opened, wholly or not at all; never over what is here.
   * @throws WaymarkError `notFound`, `conflict` or `storeUnwritable`.
   */
  bringIn(wanted: ParsedInput<'handover.bringIn'>): { readonly id: string };
  /** Forgets the chosen file and what was in it. */
  leave(): void;
}

export interface HandoverContext {
  readonly store: Store & Deleting & KeepingFinals;
  readonly clock: () => Date;
  /** Gives who acts, now. */
  readonly acting: () => Acting;
  /** Of the app. */
  readonly version: string;
  /** What the passphrase of a file costs to try; the usual where it is not given. */
  readonly scryptCost?: ScryptCost;
  readonly chooseFileToWrite: (suggested: string) => Promise<string | null>;
  readonly chooseFileToRead: (startAt: string) => Promise<string | null>;
}

interface Chosen {
  readonly ticket: string;
  readonly bytes: Buffer;
  /** What was in it, once it was opened. */
  handed: Handed | null;
}

/** Gives the handing over of a store's conferences. */
export function handoverOf(context: HandoverContext): Handover {
  const { store, acting } = context;
  let chosen: Chosen | null = null;
  let lastFolder = join(homedir(), 'Documents');
  // One at a time: each takes much memory for a moment.
  const then = inTurn();
  const chosenBy = (ticket: string): Chosen => {
    if (chosen?.ticket === ticket) return chosen;
    throw new WaymarkError('notFound', 'Please choose the file again. Nothing was brought in.');
  };
  return {
    async save(conferenceId) {
      const found = store.read(conferenceId);
      if (found === undefined) throw notHere();
      const fileName = suggestFileName(conferenceOf(found.record).heldOn);
      const given = await context.chooseFileToWrite(join(lastFolder, fileName));
      if (given === null) return null;
      const path = withEnding(given);
      lastFolder = dirname(path);
      const passphrase = suggestPassphrase();
      await then(async () => writeHandover(path, await sealed(context, conferenceId, passphrase)));
      return { folder: dirname(path), fileName: basename(path), passphrase };
    },
    async choose() {
      const path = await context.chooseFileToRead(lastFolder);
      if (path === null) return null;
      const bytes = await readChosen(path);
      requireSealed(bytes);
      lastFolder = dirname(path);
      chosen = { ticket: newId(), bytes, handed: null };
      return { ticket: chosen.ticket, fileName: basename(path) };
    },
    async open(ticket, passphrase) {
      const { bytes } = chosenBy(ticket);
      const handed = await then(async () => unpack(await openSealed(bytes, passphrase)));
      chosenBy(ticket).handed = handed;
      return contentOf(store, handed);
    },
    bringIn({ ticket, as, deletedHereIsKnown }) {
      const { handed } = chosenBy(ticket);
      if (handed === null) throw notOpened();
      const original = conferenceOf(handed.record).id;
      if (as === 'itself' && !deletedHereIsKnown && lastDeletionOf(store, original) !== null) {
        throw new WaymarkError(
          'conflict',
          'This conference was deleted for good on this computer. Nothing was brought in.',
        );
      }
      const { by, at } = handed;
      const isItself = as === 'itself';
      const record = isItself ? handed.record : secondCopyOf(handed.record, newId);
      const from = isItself ? { by, at } : { by, at, secondCopyOf: original };
      const finals = isItself
        ? handed.finals
        : finalsOfSecond(handed.finals, handed.record, record, newId);
      store.create(record, 'import', acting(), from, finals);
      chosen = null;
      return { id: conferenceOf(record).id };
    },
    leave() {
      chosen = null;
    },
  };
}

/** Gives a conference as it is written, after it was opened again and compared. */
async function sealed(
  { store, acting, version, scryptCost }: HandoverContext,
  conferenceId: string,
  passphrase: string,
): Promise<Buffer> {
  const found = store.read(conferenceId);
  if (found === undefined) throw notHere();
  const { actor, at } = acting();
  const handed: Handed = {
    by: actor,
    at,
    app: version,
    changedAt: found.savedAt,
    record: found.record,
    finals: store.finals(conferenceId).map((final) => ({
      ...final,
      pdf: store.finalFile(conferenceId, final.id, 'pdf'),
      docx: store.finalFile(conferenceId, final.id, 'docx'),
    })),
  };
  const bytes = await seal(await pack(handed), passphrase, scryptCost?.cost);
  const again = await unpack(await openSealed(bytes, passphrase));
  const isWhole =
    isSame(again.record, found.record) && isDeepStrictEqual(again.finals, handed.finals);
  if (!isWhole) {
    throw new Error('What was sealed did not open as it was.');
  }
  return bytes;
}

function contentOf(store: Store & Deleting, handed: Handed): HandoverContent {
  const { record, by, at, changedAt } = handed;
  const { id, familyName, kind, heldOn } = conferenceOf(record);
  const here = store.read(id);
  return {
    familyName,
    kind,
    heldOn,
    childNames: childrenOf(record).map(({ personId }) => nameOf(record, personId)),
    lines: KIND_NAMES.reduce((sum, name) => sum + record[name].length, 0),
    by,
    at,
    changedAt,
    here: here
      ? {
          familyName: conferenceOf(here.record).familyName,
          changedAt: here.savedAt,
          isSame: isSame(here.record, record),
        }
      : null,
    deletedHere: lastDeletionOf(store, id),
  };
}

/** Tells whether two records say the same, however often it was changed. */
function isSame(one: ConferenceRecord, other: ConferenceRecord): boolean {
  const plain = (record: ConferenceRecord) =>
    KIND_NAMES.map((kind) =>
      inOrder(record[kind] as readonly Row[]).map((row) => ({ ...row, version: 0 })),
    );
  return isDeepStrictEqual(plain(one), plain(other));
}

/** Gives when and why a conference that is not here was deleted last; null when it never was. */
function lastDeletionOf(store: Store & Deleting, id: string): HandoverContent['deletedHere'] {
  if (store.has(id)) return null;
  const certificate = store.certificates().find(({ conferenceId }) => conferenceId === id);
  if (certificate === undefined) return null;
  const { at, actor, reason } = certificate;
  return { at, actor, reason };
}

function notOpened(): WaymarkError {
  return new WaymarkError(
    'notFound',
    'Type the passphrase first, to see what is in the file. Nothing was brought in.',
  );
}
