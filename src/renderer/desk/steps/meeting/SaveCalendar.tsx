import { useState } from 'react';
import type { Output } from '#shared/contract/routes.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { request } from '../../../api/client.ts';
import { useConference } from '../../../api/conference.tsx';
import { handOverAll } from '../../../api/unsaved.ts';
import { Button } from '../../../components/Button.tsx';
import { Note } from '../../../components/Note.tsx';
import { useDeadlines } from '../../dates/useDeadlines.ts';
import { useWork } from '../../frame/useWork.ts';
import { t } from '../../wording.ts';
import { PlaceLink } from '../PlaceLink.tsx';

const ABOUT = { step: 'meeting', part: 'about', subjectId: null } as const;

/** Saves the dates as a file for any calendar; its entries name nobody [R6.2]. */
export function SaveCalendar() {
  const { record, conferenceId } = useConference();
  const [saved, setSaved] = useState<Output<'dates.saveCalendar'>>(null);
  const { working, problem, run } = useWork();
  const hasDates = useDeadlines().some(({ limit, set }) => limit !== null || set !== null);
  const save = async () => {
    setSaved(null);
    const done = await run(async () => {
      await handOverAll();
      return request('dates.saveCalendar', { conferenceId });
    });
    setSaved(done);
  };
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{t('dates.calendar')}</h2>
      <p className="field-hint">{t('dates.calendarHint')}</p>
      {conferenceOf(record).reference.trim() === '' && (
        <p>
          {t('dates.noReference')}{' '}
          <PlaceLink page={ABOUT} at={`${conferenceId}/reference`} className="line-link">
            {t('dates.addReference')}
          </PlaceLink>
        </p>
      )}
      {hasDates ? (
        <Button onPress={() => void save()}>{t('dates.save')}</Button>
      ) : (
        <p>{t('dates.nothingToSave')}</p>
      )}
      <div role="status" className="page-status">
        {working && <p>{t('dates.saving')}</p>}
        {saved && <p>{t('dates.saved', { count: saved.entries, file: saved.fileName })}</p>}
        {problem && <Note tone="look" title={problem} />}
      </div>
    </section>
  );
}
