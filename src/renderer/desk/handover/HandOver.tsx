import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedHandover } from '#shared/contract/handover.ts';
import { conferenceOf } from '#shared/record/record.ts';
import { request } from '../../api/client.ts';
import { leaveAndHandOverAll } from '../../api/unsaved.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { addressOfFirst, goTo } from '../address.ts';
import { conferenceTitle } from '../frame/conferenceTitle.ts';
import { PlainPage } from '../frame/PlainPage.tsx';
import { useWork } from '../frame/useWork.ts';
import { t } from '../wording.ts';
import { Passphrase } from './Passphrase.tsx';

/** Writes a conference into a file for another Waymark, and shows its passphrase once. */
export function HandOver(props: { conferenceId: string }) {
  const { conferenceId } = props;
  const [saved, setSaved] = useState<SavedHandover | null>(null);
  const { working, problem, run } = useWork();
  const opened = useQuery({
    queryKey: ['handed', conferenceId],
    queryFn: () => request('record.read', { conferenceId }),
    gcTime: 0,
  });
  const save = async () => {
    const done = await run(async () => {
      // What was typed a moment ago belongs into the file.
      await leaveAndHandOverAll();
      return request('handover.save', { conferenceId });
    });
    if (done) setSaved(done);
  };
  const back = addressOfFirst(conferenceId);
  if (opened.isPending) return null;
  const whose = opened.data ? conferenceTitle(conferenceOf(opened.data.record)) : '';
  return (
    <PlainPage title={t('handover.title')} hint={t('handover.hint')}>
      {whose && <p className="whose">{whose}</p>}
      {saved ? (
        <Passphrase saved={saved} onDone={() => goTo(back)} />
      ) : (
        <>
          <ul className="plain-list">
            <li>{t('handover.one')}</li>
            <li>{t('handover.two')}</li>
            <li>{t('handover.three')}</li>
            <li>{t('handover.four')}</li>
          </ul>
          <div className="make-buttons">
            <Button look="main" onPress={() => void save()}>
              {t('handover.save')}
            </Button>
            <a className="page-link" href={back}>
              {t('whole.back')}
            </a>
          </div>
        </>
      )}
      <div role="status" className="page-status">
        {working && <p>{t('handover.saving')}</p>}
        {opened.error && <Note tone="look" title={opened.error.message} />}
        {problem && <Note tone="look" title={problem} />}
      </div>
    </PlainPage>
  );
}
