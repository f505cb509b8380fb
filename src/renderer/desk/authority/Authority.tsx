import { useAuthorityState } from '../../api/authority.ts';
import { Note } from '../../components/Note.tsx';
import { PlainPage } from '../frame/PlainPage.tsx';
import { t } from '../wording.ts';
import { Agenda } from './Agenda.tsx';
import { CoachWords } from './CoachWords.tsx';
import { Complaints } from './Complaints.tsx';
import { Limits } from './Limits.tsx';
import { Name } from './Name.tsx';
import { PartLinks } from './Part.tsx';
import { Quorum } from './Quorum.tsx';
import { Roles } from './Roles.tsx';
import { Share } from './Share.tsx';

const PARTS = [
  { title: t('authority.shareTitle'), Shown: Share },
  { title: t('authority.nameTitle'), Shown: Name },
  { title: t('authority.limitsTitle'), Shown: Limits },
  { title: t('authority.complaintTitle'), Shown: Complaints },
  { title: t('authority.rolesTitle'), Shown: Roles },
  { title: t('authority.quorumTitle'), Shown: Quorum },
  { title: t('authority.agendaTitle'), Shown: Agenda },
  { title: t('authority.coachTitle'), Shown: CoachWords },
] as const;

/** The page of what an office settles once for all its conferences, and passes on as one file. */
export function Authority() {
  const { problem } = useAuthorityState();
  return (
    <PlainPage title={t('authority.title')} hint={t('authority.hint')}>
      <a className="page-link" href="#/">
        {t('home.back')}
      </a>
      <PartLinks label={t('authority.onThisPage')} titles={PARTS.map(({ title }) => title)} />
      {problem && <Note tone="look" title={problem} />}
      {PARTS.map(({ title, Shown }) => (
        <Shown key={title} />
      ))}
    </PlainPage>
  );
}
