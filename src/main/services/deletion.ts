/** Deleting a conference for good, and what tells afterwards that it was there. */
import type { Deleting } from '#main/store/deletions.ts';
import type { KeepingFinals } from '#main/store/finalCopies.ts';
import { type Acting, notHere, type Store } from '#main/store/store.ts';
import { normalise } from '#shared/audience/normalise.ts';
import type { Certificate, DeletionOutlook } from '#shared/contract/deletions.ts';
import type { ParsedInput } from '#shared/contract/routes.ts';
import { WaymarkError } from '#shared/errors.ts';
import { type ConferenceRecord, conferenceOf } from '#shared/record/record.ts';
import { isSameName } from '#shared/record/sameName.ts';
import type { Backups } from './backups/backups.ts';
import type { Emit } from './emit.ts';

export interface Deletion {
  /**
   * Says what deleting a conference would mean. Nothing is changed.
   * @throws WaymarkError `notFound`.
   */
  outlook(conferenceId: string): Promise<DeletionOutlook>;
  /**
   * Deletes a conference whose family name was typed, and backs up what is left.
   * @throws WaymarkError `notFound`, `invalid` when another name was typed or the reason names
   *   somebody, `storeUnwritable`; nothing is deleted then.
   */
  deleteForGood(wanted: ParsedInput<'deletion.delete'>): Promise<Certificate>;
  /** Every certificate, newest first. */
  certificates(): readonly Certificate[];
}

export interface DeletionContext {
  readonly store: Store & Deleting & KeepingFinals;
  readonly backups: Backups;
  /** Gives who acts, now. */
  readonly acting: () => Acting;
  readonly emit: Emit;
}

/** Gives what deletes the conferences of a store. */
export function deletionOf({ store, backups, acting, emit }: DeletionContext): Deletion {
  const recordOf = (conferenceId: string) => {
    const found = store.read(conferenceId);
    if (found === undefined) throw notHere();
    return found.record;
  };
  return {
    async outlook(conferenceId) {
      const { familyName, keepUntil } = conferenceOf(recordOf(conferenceId));
      const extent = store.extentOf(conferenceId);
      const finalCount = store.finals(conferenceId).length;
      return { familyName, keepUntil, ...extent, finalCount, lasting: await backups.lasting() };
    },
    async deleteForGood({ conferenceId, familyName, reason, note }) {
      const record = recordOf(conferenceId);
      requireName(record, familyName);
      const words = reason === 'other' ? note.trim() : '';
      if (reason === 'other') requireReason(record, words);
      const ending = { ...acting(), reason, note: words };
      const certificate = store.deleteForGood(conferenceId, ending);
      emit('conference.gone', { conferenceId });
      // At once, so that whatever has to be restored from now on knows of it.
      await backups.makeIfChanged();
      return asCertificate(certificate);
    },
    certificates: () => store.certificates().map(asCertificate),
  };
}

function requireName(record: ConferenceRecord, typed: string): void {
  const wanted = conferenceOf(record).familyName;
  if (isSameName(typed, wanted)) return;
  throw new WaymarkError(
    'invalid',
    'The family name that was typed is not that of this conference. Nothing was deleted.',
    { field: 'familyName' },
  );
}

function requireReason(record: ConferenceRecord, words: string): void {
  if (words === '') {
    throw new WaymarkError('invalid', 'Please say why, in a few words. Nothing was deleted.', {
      field: 'note',
    });
  }
  if (!namesSomebody(record, words)) return;
  throw new WaymarkError(
    'invalid',
    'The reason stays for good, and it names somebody of this conference. Please say it without names. Nothing was deleted.',
    { field: 'note' },
  );
}

/** Whether a text says a word of the family’s or anybody’s name, also in the plural. */
function namesSomebody(record: ConferenceRecord, words: string): boolean {
  const names = [
    conferenceOf(record).familyName,
    ...record.people.flatMap(({ name, knownAs }) => [name, knownAs]),
  ];
  const parts = names.flatMap((name) => normalise(name).split(' ')).filter(isName);
  const said = new Set(normalise(words).split(' '));
  return parts.some((part) => said.has(part) || said.has(`${part}s`));
}

/** Initials and “de” are in many a sentence that names nobody. */
function isName(word: string): boolean {
  return word.length > 2;
}

function asCertificate(kept: ReturnType<Deleting['deleteForGood']>): Certificate {
  const { lastEntryId: _, ...certificate } = kept;
  return certificate;
}
