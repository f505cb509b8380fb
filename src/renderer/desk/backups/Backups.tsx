import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackupState, KeptBackup } from '#shared/contract/backups.ts';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { PlainPage } from '../frame/PlainPage.tsx';
import { t } from '../wording.ts';
import { BackupList } from './BackupList.tsx';
import { ConfirmRestore } from './ConfirmRestore.tsx';
import { momentText } from './moment.ts';
import { SecondFolder } from './SecondFolder.tsx';

type Stage =
  | { readonly is: 'ready' }
  | { readonly is: 'working'; readonly words: string }
  | { readonly is: 'done'; readonly words: string }
  | { readonly is: 'failed'; readonly sentence: string };

/** The page of the backups: making one, going back to one, a second place for them. */
export function Backups() {
  const client = useQueryClient();
  const list = useQuery({ queryKey: ['backups'], queryFn: () => request('backups.list', {}) });
  const [asked, setAsked] = useState<KeptBackup | null>(null);
  const [stage, setStage] = useState<Stage>({ is: 'ready' });
  const answer = () => {
    setAsked(null);
    // The buttons of the question go, and the keyboard must not be left nowhere.
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  const run = async (
    before: string,
    work: () => Promise<BackupState | null>,
    after: (state: BackupState) => string,
  ) => {
    setStage({ is: 'working', words: before });
    try {
      const state = await work();
      if (state) client.setQueryData(['backups'], state);
      setStage(state ? { is: 'done', words: after(state) } : { is: 'ready' });
    } catch (error) {
      setStage({ is: 'failed', sentence: error instanceof Error ? error.message : String(error) });
      await list.refetch();
    }
  };
  const restore = async ({ name, madeAt }: KeptBackup) => {
    answer();
    await run(
      t('backups.restoring'),
      () => request('backups.restore', { name }),
      () => t('backups.restored', { when: momentText(madeAt) }),
    );
    // Everything that was read before may be of the state that was left.
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'backups' });
  };
  const working = stage.is === 'working';
  const state = list.data;
  return (
    <PlainPage title={t('backups.title')} hint={t('backups.hint')}>
      <div className="make-buttons">
        <Button
          look="main"
          isDisabled={working}
          onPress={() =>
            void run(
              t('backups.making'),
              () => request('backups.make', {}),
              () => t('backups.made'),
            )
          }
        >
          {t('backups.make')}
        </Button>
        <a className="page-link" href="#/">
          {t('home.back')}
        </a>
        <a className="page-link" href="#/deletions">
          {t('backups.deleted')}
        </a>
      </div>
      <div role="status" className="backups-status">
        <StageOfWork stage={stage} />
      </div>
      {list.error && <Note tone="look" title={list.error.message} />}
      {state?.problem && stage.is !== 'failed' && <Note tone="look" title={state.problem} />}
      {asked && (
        <ConfirmRestore backup={asked} onRestore={() => void restore(asked)} onLeave={answer} />
      )}
      {state && (
        <BackupList
          state={state}
          working={working}
          onAsk={(backup) => {
            setStage({ is: 'ready' });
            setAsked(backup);
          }}
        />
      )}
      {state && (
        <SecondFolder
          state={state}
          working={working}
          onChoose={() =>
            void run(
              t('backups.copying'),
              () => request('backups.chooseFolder', {}),
              () => t('backups.chosen'),
            )
          }
          onLeave={() =>
            void run(
              t('backups.leaving'),
              () => request('backups.leaveFolder', {}),
              () => t('backups.left'),
            )
          }
        />
      )}
    </PlainPage>
  );
}

function StageOfWork(props: { stage: Stage }) {
  const { stage } = props;
  switch (stage.is) {
    case 'ready':
      return null;
    case 'working':
      return <p>{stage.words}</p>;
    case 'done':
      return <Note title={stage.words} />;
    case 'failed':
      return <Note tone="look" title={stage.sentence} />;
  }
}
