import { useQuery } from '@tanstack/react-query';
import type { Certificate } from '#shared/contract/deletions.ts';
import { dayOf } from '#shared/dates/dayOf.ts';
import { plainDate } from '#shared/dates/format.ts';
import { request } from '../../api/client.ts';
import { Note } from '../../components/Note.tsx';
import { momentText } from '../backups/moment.ts';
import { PlainPage } from '../frame/PlainPage.tsx';
import { t } from '../wording.ts';
import { OlderBackups } from './OlderBackups.tsx';
import { reasonText } from './reasonText.ts';

/** What is left of the conferences that were deleted for good. */
export function Deletions() {
  const list = useQuery({ queryKey: ['deletions'], queryFn: () => request('deletion.list', {}) });
  const certificates = list.data ?? [];
  return (
    <PlainPage title={t('deletion.listTitle')} hint={t('deletion.listHint')}>
      {list.error && <Note tone="look" title={list.error.message} />}
      {list.data && certificates.length === 0 && <Note title={t('deletion.none')} />}
      {certificates.length > 0 && (
        <>
          <ul className="certificates" aria-label={t('deletion.listTitle')}>
            {certificates.map((certificate) => (
              <CertificateCard key={certificate.id} certificate={certificate} />
            ))}
          </ul>
          <OlderBackups />
        </>
      )}
      <div className="whole-links">
        <a href="#/">{t('home.back')}</a>
        <a href="#/backups">{t('backups.link')}</a>
      </div>
    </PlainPage>
  );
}

function CertificateCard(props: { certificate: Certificate }) {
  const { certificate } = props;
  const { at, actor, rowCount, entryCount, firstEntryAt, lastEntryAt, conferenceId } = certificate;
  const dayText = (moment: string) => plainDate(dayOf(new Date(moment)));
  const log = { count: entryCount, first: dayText(firstEntryAt), last: dayText(lastEntryAt) };
  return (
    <li className="sheet">
      <dl className="facts">
        <dt>{t('deletion.when')}</dt>
        <dd>{momentText(at)}</dd>
        <dt>{t('deletion.who')}</dt>
        <dd>{actor}</dd>
        <dt>{t('deletion.why')}</dt>
        <dd>{reasonText(certificate)}</dd>
        <dt>{t('deletion.was')}</dt>
        <dd>
          {t('deletion.wasRows', { count: rowCount })}, {t('deletion.wasLog', log)}
        </dd>
        <dt>{t('deletion.code')}</dt>
        <dd>{conferenceId}</dd>
      </dl>
    </li>
  );
}
