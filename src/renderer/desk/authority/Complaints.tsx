import { t } from '../wording.ts';
import { Part } from './Part.tsx';
import { SettledText } from './SettledText.tsx';

/** How to complain, to whom and within how long, as copies and letters say it. */
export function Complaints() {
  return (
    <Part title={t('authority.complaintTitle')} hint={t('authority.complaintHint')}>
      <SettledText
        path={['complaint', 'en-GB']}
        label={t('authority.complaint')}
        placeholder={t('authority.complaintExample')}
        lines={2}
      />
      <SettledText
        path={['complaint', 'cy-GB']}
        label={t('authority.complaintWelsh')}
        hint={t('authority.complaintWelshHint')}
        lines={2}
        inWelsh
      />
    </Part>
  );
}
