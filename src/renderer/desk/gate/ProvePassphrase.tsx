import { useRef, useState } from 'react';
import { normalisePassphrase } from '#shared/keys/passphrase.ts';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { PassphraseInput } from '../../components/PassphraseInput.tsx';
import { t } from '../wording.ts';
import { PassphraseCard } from './PassphraseCard.tsx';
import { Screen } from './Screen.tsx';

/** The second screen: onto paper, and back from it once. Then Waymark opens. */
export function ProvePassphrase(props: { passphrase: string; onBack: () => void }) {
  const { passphrase } = props;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [failure, setFailure] = useState('');
  const [working, setWorking] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const begin = async () => {
    if (working) return;
    if (normalisePassphrase(typed) !== normalisePassphrase(passphrase)) {
      setProblem(t('passphrase.different'));
      return;
    }
    setWorking(true);
    setFailure('');
    try {
      await request('keys.setPassphrase', { passphrase });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setWorking(false);
    }
  };
  const showAgain = () => {
    setTyped('');
    setProblem('');
    field.current?.querySelector('input')?.focus();
  };
  return (
    <Screen
      step={t('passphrase.second')}
      title={t('passphrase.writeTitle')}
      hint={t('passphrase.writeHint')}
      focusTitle
    >
      <PassphraseCard passphrase={passphrase} covered={typed !== ''} />
      <ul className="gate-list">
        <li>{t('passphrase.paper')}</li>
        <li>{t('passphrase.away')}</li>
        <li>{t('passphrase.lost')}</li>
      </ul>
      <div ref={field}>
        <PassphraseInput
          label={t('passphrase.proof')}
          showLabel={t('passphrase.show')}
          value={typed}
          onChange={(text) => {
            setProblem('');
            setTyped(text);
          }}
          onEnter={() => void begin()}
          problem={problem}
        />
      </div>
      <div role="status">
        {working && <p>{t('passphrase.starting')}</p>}
        {failure && <Note tone="look" title={failure} />}
      </div>
      <div className="make-buttons gate-buttons">
        <Button look="main" onPress={() => void begin()}>
          {t('passphrase.start')}
        </Button>
        {typed === '' ? (
          <Button onPress={() => window.print()}>{t('passphrase.print')}</Button>
        ) : (
          <Button onPress={showAgain}>{t('passphrase.showAgain')}</Button>
        )}
        <Button onPress={props.onBack}>{t('passphrase.back')}</Button>
      </div>
    </Screen>
  );
}
