import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { goTo } from '../address.ts';
import { BackupProblems } from '../backups/BackupProblems.tsx';
import { StartTour } from '../tour/StartTour.tsx';
import { t } from '../wording.ts';
import { ConferenceTable } from './ConferenceTable.tsx';
import { DueList } from './DueList.tsx';
import { NewConference } from './NewConference.tsx';
import { useConferences } from './useConferences.ts';

/** The start page: conferences by date, a search by name, a new one, the sample. */
export function Home(props: {
  /** Whether the conference that was open here has been deleted in another window. */
  isGone: boolean;
}) {
  const [search, setSearch] = useState('');
  const [starting, setStarting] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const [problem, setProblem] = useState('');
  const { list, conferences, total } = useConferences(search);
  const about = useQuery({ queryKey: ['about'], queryFn: () => request('app.about', {}) });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('title', { page: t('home.title') });
    heading.current?.focus();
  }, []);
  const openSample = async () => {
    try {
      const { id } = await request('conferences.openSample', {});
      goTo(`#/conference/${id}`);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const cancel = () => {
    setCancelled(true);
    setStarting(false);
  };
  return (
    <div className="home">
      <header className="bar">
        <span className="brand">{t('appName')}</span>
        <div className="bar-end">
          <Button onPress={() => void request('keys.lock', {})}>{t('security.lockNow')}</Button>
        </div>
      </header>
      <main className="home-middle">
        <div className="home-head">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {t('home.title')}
            </h1>
            <p className="question-hint">{t('home.hint')}</p>
          </div>
          {!starting && (
            <Button look="main" autoFocus={cancelled} onPress={() => setStarting(true)}>
              {t('home.new')}
            </Button>
          )}
        </div>
        {props.isGone && <Note title={t('home.gone')} />}
        <BackupProblems />
        {starting && <NewConference onCancel={cancel} />}
        {(problem || list.error) && (
          <Note tone="look" title={problem || (list.error?.message ?? '')} />
        )}
        {conferences.length > 0 && search === '' && !starting && <DueList />}
        {(conferences.length > 0 || search !== '') && (
          <TextInput label={t('home.search')} value={search} onChange={setSearch} />
        )}
        {conferences.length === 0 && !list.isPending && !starting && (
          <div className="empty empty-home">
            <p>{search === '' ? t('home.empty') : t('home.nothingFound', { search })}</p>
            {search === '' && <StartTour />}
          </div>
        )}
        {conferences.length > 0 && (
          <ConferenceTable
            key={search}
            conferences={conferences}
            total={total}
            onMore={list.hasNextPage ? () => void list.fetchNextPage() : null}
          />
        )}
        <div className="make-buttons">
          <Button onPress={() => void openSample()}>{t('home.sample')}</Button>
          <Button onPress={() => goTo('#/bring-in')}>{t('home.bringIn')}</Button>
        </div>
        <div className="home-more">
          <a className="page-link" href="#/backups">
            {t('backups.link')}
          </a>
          <a className="page-link" href="#/authority">
            {t('authority.title')}
          </a>
          <a className="page-link" href="#/security">
            {t('security.link')}
          </a>
          <a className="page-link" href="#/guidance">
            {t('guidance.title')}
          </a>
          <a className="page-link" href="#/help">
            {t('help.title')}
          </a>
        </div>
      </main>
      {about.data && (
        <footer className="home-foot">
          {t('home.about', {
            version: about.data.version,
            backend: about.data.backend,
            folder: about.data.dataFolder,
          })}
        </footer>
      )}
    </div>
  );
}
