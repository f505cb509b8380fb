import { useEffect, useRef } from 'react';
import { request } from '../../../api/client.ts';
import { Button } from '../../../components/Button.tsx';
import { Note } from '../../../components/Note.tsx';
import { t } from '../../wording.ts';
import type { Pack, Stage } from './usePack.ts';

/** How far a pack of copies is, what it asks, and what came of it. */
export function PackStage(props: { pack: Pack }) {
  const { pack } = props;
  const { stage } = pack;
  const place = useRef<HTMLDivElement>(null);
  const { is } = stage;
  useEffect(() => {
    // The button that had the focus may have gone with what it belonged to.
    if (is !== 'making' && is !== 'ready' && document.activeElement === document.body) {
      place.current?.focus();
    }
  }, [is]);
  return (
    <div role="status" ref={place} tabIndex={-1}>
      <What stage={stage} pack={pack} />
    </div>
  );
}

function What(props: { stage: Stage; pack: Pack }) {
  const { stage, pack } = props;
  switch (stage.is) {
    case 'ready':
      return null;
    case 'making':
      return (
        <div className="making">
          <progress value={stage.done} max={stage.total} />
          <p>{stage.file ? t('copies.progress', { ...stage }) : t('copies.starting')}</p>
          <Button onPress={pack.stop}>{t('copies.cancel')}</Button>
        </div>
      );
    case 'made':
      return (
        <Note title={t('copies.done', { count: stage.count })}>
          <p>{t('copies.doneHint', { folder: stage.folder })}</p>
          <Button onPress={() => void request('copies.reveal', { jobId: stage.jobId })}>
            {t('copies.show')}
          </Button>
        </Note>
      );
    case 'final':
      return (
        <Note title={t('finals.done', { count: stage.count })}>
          <p>{t('finals.doneHint', { count: stage.count })}</p>
        </Note>
      );
    case 'asking':
      return (
        <Note tone="look" title={t('finals.there', { count: stage.existing, total: stage.total })}>
          <p>{t('finals.thereHint')}</p>
          <div className="make-buttons">
            <Button autoFocus onPress={() => stage.answer('keepBoth')}>
              {t('finals.keepBoth')}
            </Button>
            <Button onPress={() => stage.answer('replace')}>{t('finals.replace')}</Button>
            <Button look="quiet" onPress={pack.leave}>
              {t('finals.writeNothing')}
            </Button>
          </div>
        </Note>
      );
    case 'stopped':
      return <Note title={t(`finals.stopped.${stage.what}`)} />;
    case 'failed':
      return <Note tone="look" title={stage.sentence} />;
  }
}
