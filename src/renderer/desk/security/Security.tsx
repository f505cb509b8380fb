import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type KeyState, MINUTES_CHOICES } from '#shared/contract/keys.ts';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { RadioInput } from '../../components/ChoiceInput.tsx';
import { Note } from '../../components/Note.tsx';
import { keyText } from '../frame/keys.ts';
import { PlainPage } from '../frame/PlainPage.tsx';
import { t } from '../wording.ts';
import { ChangePassphrase } from './ChangePassphrase.tsx';

/** The page of the lock: when it locks, and the passphrase that opens it. */
export function Security() {
  const keys = useQuery({ queryKey: ['keys'], queryFn: () => request('keys.state', {}) });
  return (
    <PlainPage title={t('security.title')} hint={t('security.hint')}>
      <div className="make-buttons">
        <Button look="main" keys={keyText('lock')} onPress={() => void request('keys.lock', {})}>
          {t('security.lockNow')}
        </Button>
        <a className="page-link" href="#/">
          {t('home.back')}
        </a>
      </div>
      {keys.error && <Note tone="look" title={keys.error.message} />}
      {keys.data && (
        <>
          <p>{keys.data.opensByItself ? t('security.opensByItself') : t('security.asksAlways')}</p>
          <MinutesOfQuiet keys={keys.data} />
          <ChangePassphrase mayBeLost={keys.data.opensByItself} />
        </>
      )}
    </PlainPage>
  );
}

function MinutesOfQuiet(props: { keys: KeyState }) {
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const set = async (value: string) => {
    const minutes = MINUTES_CHOICES.find((choice) => String(choice) === value);
    if (minutes === undefined) return;
    try {
      client.setQueryData(['keys'], await request('keys.setMinutes', { minutes }));
      setWords(t('security.minutesSaved', { minutes }));
    } catch (error) {
      setWords(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="security-part">
      <RadioInput
        label={t('security.minutesLabel')}
        hint={t('security.minutesHint')}
        value={String(props.keys.minutes)}
        options={MINUTES_CHOICES.map((minutes) => ({
          value: String(minutes),
          label: t('security.minutes', { minutes }),
        }))}
        onChange={(value) => void set(value)}
      />
      <p role="status" className="field-remark">
        {words}
      </p>
    </section>
  );
}
