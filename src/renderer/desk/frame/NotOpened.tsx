import { Note } from '../../components/Note.tsx';
import { t } from '../wording.ts';
import { PlainPage } from './PlainPage.tsx';

/** In place of a conference that does not open: why, and the way back. */
export function NotOpened(props: { why: string }) {
  return (
    <PlainPage title={t('error.notOpened')}>
      <Note tone="look" title={props.why} />
      <a className="page-link" href="#/">
        {t('home.back')}
      </a>
    </PlainPage>
  );
}
