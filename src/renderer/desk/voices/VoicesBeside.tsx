import type { Page } from '#shared/plan/way.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { addressOf } from '../address.ts';
import { t } from '../wording.ts';
import { NextVoice } from './NextVoice.tsx';
import { asksForVoices } from './speaking.ts';
import { useNoteHeard } from './useVoices.ts';

/** Beside the pages on which people speak: who is heard next. */
export function VoicesBeside(props: { page: Page }) {
  const { record, conferenceId } = useConferenceBeside();
  const note = useNoteHeard();
  if (!asksForVoices(props.page.step)) return null;
  const all = addressOf(conferenceId, { step: 'family', part: 'voices', subjectId: null });
  return (
    <NextVoice
      record={record}
      note={note}
      toAll={
        <a className="page-link" href={all}>
          {t('voices.all')}
        </a>
      }
    />
  );
}
