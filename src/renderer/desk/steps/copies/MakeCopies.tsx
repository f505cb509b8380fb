import { useEffect, useRef, useState } from 'react';
import type { CopyRequest, Format } from '#shared/documents/request.ts';
import { FORMATS } from '#shared/documents/request.ts';
import { WaymarkError } from '#shared/errors.ts';
import { newId } from '#shared/record/ids.ts';
import { onEvent, request } from '../../../api/client.ts';
import { useConference } from '../../../api/conference.tsx';
import { handOverAll } from '../../../api/unsaved.ts';
import { Button } from '../../../components/Button.tsx';
import { Note } from '../../../components/Note.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { t } from '../../wording.ts';

type Stage =
  | { readonly is: 'ready' }
  | { readonly is: 'making'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly is: 'made'; readonly count: number; readonly folder: string; readonly jobId: string }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly sentence: string };

/** Makes the chosen copies in a folder, with progress, and stops when asked. */
export function MakeCopies(props: { requests: readonly CopyRequest[] }) {
  const { conferenceId } = useConference();
  const [formats, setFormats] = useState<readonly Format[]>(FORMATS);
  const [folder, setFolder] = useState<string | null>(null);
  const [stage, setStage] = useState<Stage>({ is: 'ready' });
  const job = useRef('');
  useEffect(
    () =>
      onEvent('copies.progress', ({ jobId, done, total, fileName }) => {
        if (jobId === job.current) setStage({ is: 'making', done, total, file: fileName });
      }),
    [],
  );

  const chooseFolder = async () => {
    const answer = await request('copies.chooseFolder', { conferenceId });
    if (answer.folder !== null) setFolder(answer.folder);
    return answer.folder;
  };
  const make = async () => {
    try {
      await handOverAll();
      const target = folder ?? (await chooseFolder());
      if (target === null) return;
      const jobId = newId();
      job.current = jobId;
      setStage({ is: 'making', done: 0, total: props.requests.length * formats.length, file: '' });
      const made = await request('copies.make', {
        conferenceId,
        jobId,
        copies: [...props.requests],
        formats: [...formats],
        folder: target,
      });
      setStage({ is: 'made', count: made.copies.length, folder: made.folder, jobId });
    } catch (error) {
      const cancelled = error instanceof WaymarkError && error.code === 'cancelled';
      const sentence = error instanceof Error ? error.message : String(error);
      setStage(cancelled ? { is: 'stopped' } : { is: 'failed', sentence });
    } finally {
      job.current = '';
    }
  };
  const toggle = (format: Format, chosen: boolean) =>
    setFormats(FORMATS.filter((other) => (other === format ? chosen : formats.includes(other))));

  const making = stage.is === 'making';
  return (
    <div className="make">
      <div className="make-options">
        {FORMATS.map((format) => (
          <TickInput
            key={format}
            label={t(`copies.${format}`)}
            value={formats.includes(format)}
            onChange={(chosen) => toggle(format, chosen)}
          />
        ))}
      </div>
      <div className="make-options">
        <p className="folder">{folder ?? t('copies.noFolder')}</p>
        <Button look="quiet" onPress={() => void chooseFolder()}>
          {t('copies.chooseFolder')}
        </Button>
      </div>
      <div className="make-buttons">
        <Button
          look="main"
          isDisabled={making || props.requests.length === 0 || formats.length === 0}
          onPress={() => void make()}
        >
          {t('copies.make', { count: props.requests.length })}
        </Button>
        {making && (
          <Button onPress={() => void request('copies.cancel', { jobId: job.current })}>
            {t('copies.cancel')}
          </Button>
        )}
      </div>
      <div role="status">
        <StageOfMaking stage={stage} />
      </div>
    </div>
  );
}

function StageOfMaking(props: { stage: Stage }) {
  const { stage } = props;
  switch (stage.is) {
    case 'ready':
      return null;
    case 'making':
      return (
        <div className="making">
          <progress value={stage.done} max={stage.total} />
          <p>{stage.file ? t('copies.progress', { ...stage }) : t('copies.starting')}</p>
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
    case 'stopped':
      return <Note title={t('copies.cancelled')} />;
    case 'failed':
      return <Note tone="look" title={stage.sentence} />;
  }
}
