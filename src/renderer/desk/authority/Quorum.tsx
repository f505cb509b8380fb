import { useAuthority } from '../../api/authority.ts';
import { t } from '../wording.ts';
import { Part } from './Part.tsx';
import { SettledCount } from './SettledCount.tsx';
import { SettledLines } from './SettledText.tsx';

/** How many agencies have to be at a conference, and which. */
export function Quorum() {
  const { quorum } = useAuthority();
  return (
    <Part title={t('authority.quorumTitle')} hint={t('authority.quorumHint')}>
      <SettledCount
        at={['quorum', 'agencies']}
        label={t('authority.agencies')}
        least={0}
        most={20}
      />
      <SettledLines
        at={['quorum', 'mustBeThere']}
        label={t('authority.mustBeThere')}
        hint={t('authority.mustBeThereHint')}
        entries={quorum.mustBeThere}
        read={(lines) => lines}
      />
    </Part>
  );
}
