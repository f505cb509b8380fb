import { useState } from 'react';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { PassphraseInput } from '../../components/PassphraseInput.tsx';
import { t } from '../wording.ts';

/** For a new computer: goes on from the backups of the one before, with their passphrase. */
export function TakeOver() {
  const [typed, setTyped] = useState('');
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState('');
  const takeOver = async () => {
    if (working || typed === '') return;
    setWorking(true);
    setFailure('');
    try {
      await request('keys.takeOverBackups', { passphrase: typed });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setWorking(false);
  };
  return (
    <>
      <p>{t('passphrase.takeOverHint')}</p>
      <PassphraseInput
        label={t('passphrase.takeOverLabel')}
        showLabel={t('passphrase.show')}
        value={typed}
        onChange={setTyped}
        onEnter={() => void takeOver()}
      />
      <div role="status">
        {working && <p>{t('passphrase.takingOver')}</p>}
        {failure && <Note tone="look" title={failure} />}
      </div>
      <Button onPress={() => void takeOver()}>{t('passphrase.takeOverChoose')}</Button>
    </>
  );
}
