import type { Page } from '#shared/plan/way.ts';
import { useConference } from '../../api/conference.tsx';
import { addressOf } from '../address.ts';
import { partName, t } from '../wording.ts';

/** A place that waits for something from another page: one sentence, and the way there. */
export function Empty(props: { text: string; to: Pick<Page, 'step' | 'part'> }) {
  const { record, conferenceId } = useConference();
  const address = addressOf(conferenceId, { ...props.to, subjectId: null });
  return (
    <div className="empty">
      <p>{props.text}</p>
      <a className="page-link" href={address}>
        {t('empty.goTo', { page: partName(record, props.to) })}
      </a>
    </div>
  );
}

/** Where people are added. */
export const PEOPLE = { step: 'family', part: 'people' } as const;
