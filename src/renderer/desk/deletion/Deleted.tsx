import type { Certificate } from '#shared/contract/deletions.ts';
import { momentText } from '../backups/moment.ts';
import { PlainPage } from '../frame/PlainPage.tsx';
import { t } from '../wording.ts';
import { OlderBackups } from './OlderBackups.tsx';
import { reasonText } from './reasonText.ts';

/** Says that a conference is gone, and offers to take it out of the backups, too. */
export function Deleted(props: { certificate: Certificate }) {
  const { at, actor } = props.certificate;
  const words = { when: momentText(at), actor, reason: reasonText(props.certificate) };
  return (
    <PlainPage title={t('deletion.done')} hint={t('deletion.doneText', words)}>
      <div className="whole-links">
        <a href="#/">{t('home.back')}</a>
        <a href="#/deletions">{t('deletion.list')}</a>
      </div>
      <OlderBackups />
    </PlainPage>
  );
}
