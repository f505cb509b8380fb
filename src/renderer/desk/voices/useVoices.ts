import { useEffect, useState } from 'react';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { voiceName } from '#shared/voices/names.ts';
import { notingHeard } from '#shared/voices/noting.ts';
import { nextToAsk, orderOfVoices } from '#shared/voices/order.ts';
import { useActs } from '../../api/conference.tsx';
import { isBehindDialog } from '../frame/deskDialog.ts';
import { isKey } from '../frame/keys.ts';
import { timeNow, today } from '../today.ts';
import { t } from '../wording.ts';

/** Notes that somebody has been heard, or has not after all. */
export type NoteHeard = (personId: string, isHeard: boolean) => Promise<void>;

/** Gives what notes in the open conference whether somebody has been heard. */
export function useNoteHeard(): NoteHeard {
  const { apply, recordNow } = useActs();
  return async (personId, isHeard) => {
    const now = { day: today(), time: timeNow() };
    for (const command of notingHeard(recordNow(), personId, isHeard, now)) await apply(command);
  };
}

/** Gives who comes after somebody who has just been heard, as it is said aloud. */
function whatIsNext(record: ConferenceRecord): string {
  const next = nextToAsk(orderOfVoices(record));
  return next === undefined
    ? t('voices.allHeard')
    : t('voices.nextIs', { name: voiceName(record, next.personId) || t('rows.person') });
}

/** The key that notes that the next one has been heard; gives what it did, to be said aloud. */
export function useHeardKey(): string {
  const { recordNow } = useActs();
  const note = useNoteHeard();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const listen = async (event: KeyboardEvent) => {
      if (!isKey('heard', event) || isBehindDialog()) return;
      event.preventDefault();
      // Held down, it would note everybody after them.
      if (event.repeat) return;
      const record = recordNow();
      const next = nextToAsk(orderOfVoices(record));
      if (next === undefined) return setSaid(whatIsNext(record));
      const name = voiceName(record, next.personId) || t('rows.person');
      await note(next.personId, true);
      setSaid(`${t('voices.wasHeard', { name })}. ${whatIsNext(recordNow())}`);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  return said;
}
