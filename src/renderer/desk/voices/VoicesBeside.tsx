import type { Page, Step } from '#shared/plan/way.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { addressOf } from '../address.ts';
import { t } from '../wording.ts';
import { NextVoice } from './NextVoice.tsx';
import { useNoteHeard } from './useVoices.ts';

/** The steps in which people are asked what they think. */
const SPEAKING: readonly Step[] = ['child', 'parent', 'analysis', 'plan', 'contingency'];

/** Beside the pages on which people speak: who is heard next. */
export function VoicesBeside(props: { page: Page }) {
  const { record, conferenceId } = useConferenceBeside();
  const note = useNoteHeard();
  if (!SPEAKING.includes(props.page.step)) return null;
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
