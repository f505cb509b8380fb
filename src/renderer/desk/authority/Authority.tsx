import { useAuthorityState } from '../../api/authority.ts';
import { Note } from '../../components/Note.tsx';
import { PlainPage } from '../frame/PlainPage.tsx';
import { t } from '../wording.ts';
import { Agenda } from './Agenda.tsx';
import { CoachWords } from './CoachWords.tsx';
import { Complaints } from './Complaints.tsx';
import { Limits } from './Limits.tsx';
import { Name } from './Name.tsx';
import { Quorum } from './Quorum.tsx';
import { Roles } from './Roles.tsx';
import { Share } from './Share.tsx';

/** The page of what an office settles once for all its conferences, and passes on as one file. */
export function Authority() {
  const { problem } = useAuthorityState();
  return (
    <PlainPage title={t('authority.title')} hint={t('authority.hint')}>
      <a className="page-link" href="#/">
        {t('home.back')}
      </a>
      {problem && <Note tone="look" title={problem} />}
      <Share />
      <Name />
      <Limits />
      <Complaints />
      <Roles />
      <Quorum />
      <Agenda />
      <CoachWords />
    </PlainPage>
  );
}
