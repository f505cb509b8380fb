import { useRef, useState } from 'react';
import type { KeyState } from '#shared/contract/keys.ts';
import { WaymarkError } from '#shared/errors.ts';
import { request } from '../../api/client.ts';
import { everyUnsaved } from '../../api/unsaved.ts';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Note } from '../../components/Note.tsx';
import { PassphraseInput } from '../../components/PassphraseInput.tsx';
import { t } from '../wording.ts';
import { Screen } from './Screen.tsx';
import { useWait } from './useWait.ts';

/** The screen in front of what is locked. It asks for the passphrase and shows nothing else. */
export function Unlock(props: { keys: KeyState }) {
  const { cause, minutes, opensByItself } = props.keys;
  const [typed, setTyped] = useState('');
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState('');
  const [until, setUntil] = useState<Date | null>(null);
  const wait = useWait(until);
  const form = useRef<HTMLDivElement>(null);
  const unlock = async () => {
    if (typed === '' || working || wait > 0) return;
    setWorking(true);
    setFailure('');
    try {
      await request('keys.unlock', { passphrase: typed });
    } catch (error) {
      const isWrong = error instanceof WaymarkError && error.code === 'wrongPassphrase';
      setUntil(isWrong ? new Date(String(error.details.tryAgainAt)) : null);
      setFailure(error instanceof Error ? error.message : String(error));
      setWorking(false);
      form.current?.querySelector('input')?.select();
    }
  };
  const waiting = wait > 0 ? t('locked.wait', { count: wait }) : t('locked.again');
  const problem = until === null ? '' : waiting;
  return (
    <Screen
      title={t('locked.title')}
      hint={cause === 'quiet' ? t('locked.quiet', { minutes }) : t(`locked.${cause}`)}
    >
      {cause !== 'start' &&
        (everyUnsaved().length > 0 ? (
          <Note tone="look" title={t('locked.unsaved')} />
        ) : (
          <p>{t('locked.saved')}</p>
        ))}
      <div ref={form}>
        <PassphraseInput
          label={t('locked.label')}
          showLabel={t('passphrase.show')}
          value={typed}
          onChange={setTyped}
          onEnter={() => void unlock()}
          autoFocus
          problem={problem}
        />
      </div>
      {/* Said once. The seconds that count down are for the eye. */}
      <p role="alert" className="unseen">
        {until !== null && failure}
      </p>
      <div role="status">
        {working && <p>{t('locked.unlocking')}</p>}
        {failure && until === null && <Note tone="look" title={failure} />}
      </div>
      <Button look="main" onPress={() => void unlock()}>
        {t('locked.unlock')}
      </Button>
      <Disclosure title={t('locked.noPassphrase')} level={2}>
        <p>{opensByItself ? t('locked.restart') : t('locked.onlyPaper')}</p>
      </Disclosure>
    </Screen>
  );
}
