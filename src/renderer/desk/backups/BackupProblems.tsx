import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { Note } from '../../components/Note.tsx';
import { t } from '../wording.ts';

/** A note for each reason why backups cannot be made as they should; nothing when they can. */
export function BackupProblems() {
  const list = useQuery({ queryKey: ['backups'], queryFn: () => request('backups.list', {}) });
  const problems = [list.data?.problem, list.data?.second?.problem].filter((problem) => !!problem);
  return problems.map((problem) => (
    <Note key={problem} tone="look" title={problem ?? ''}>
      <p>{t('backups.problemHint')}</p>
    </Note>
  ));
}
