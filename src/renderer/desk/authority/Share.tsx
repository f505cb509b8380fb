import { useEffect, useState } from 'react';
import type { ChosenAuthority } from '#shared/contract/authority.ts';
import { keepAuthority, useAuthorityState } from '../../api/authority.ts';
import { request } from '../../api/client.ts';
import { handOverAll } from '../../api/unsaved.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { useWork } from '../frame/useWork.ts';
import { t } from '../wording.ts';
import { InTheFile } from './InTheFile.tsx';
import { Part } from './Part.tsx';

/** Passing the settings on as one file, and taking over those of another office. */
export function Share() {
  const { canGoBack } = useAuthorityState();
  const [chosen, setChosen] = useState<ChosenAuthority | null>(null);
  const [done, setDone] = useState('');
  const work = useWork();
  useEffect(() => () => void request('authority.leave', {}), []);
  /** The buttons that were pressed may go, and the keyboard must not be left nowhere. */
  const toHeading = () => document.querySelector<HTMLElement>('h1')?.focus();
  const run = async <T,>(act: () => Promise<T>) => {
    setDone('');
    // What is still being typed belongs to the settings of before.
    await handOverAll();
    return work.run(act);
  };
  const save = async () => {
    const saved = await run(() => request('authority.save', {}));
    if (saved) setDone(t('authority.saved', { file: saved.fileName }));
  };
  const choose = async () => {
    const file = await run(() => request('authority.choose', {}));
    if (file) setChosen(file);
  };
  const takeOver = async ({ ticket, fileName }: ChosenAuthority) => {
    const state = await run(() => request('authority.takeOver', { ticket }));
    if (state === null) return;
    keepAuthority(state);
    setChosen(null);
    setDone(t('authority.taken', { file: fileName }));
    toHeading();
  };
  const leave = () => {
    void request('authority.leave', {});
    setChosen(null);
    setDone(t('authority.left'));
    toHeading();
  };
  const goBack = async () => {
    const state = await run(() => request('authority.goBack', {}));
    if (state === null) return;
    keepAuthority(state);
    setDone(t('authority.wentBack'));
  };
  return (
    <Part title={t('authority.shareTitle')} hint={t('authority.shareHint')}>
      {chosen && (
        <InTheFile
          key={chosen.ticket}
          chosen={chosen}
          onTakeOver={() => void takeOver(chosen)}
          onLeave={leave}
        />
      )}
      <div role="status">
        {work.problem && <Note tone="look" title={work.problem} />}
        {done && <Note title={done} />}
      </div>
      {!chosen && (
        <div className="make-buttons">
          <Button onPress={() => void save()}>{t('authority.save')}</Button>
          <Button onPress={() => void choose()}>{t('authority.choose')}</Button>
          {canGoBack && <Button onPress={() => void goBack()}>{t('authority.goBack')}</Button>}
        </div>
      )}
    </Part>
  );
}
