import { useState } from 'react';
import { passphraseProblem } from '#shared/keys/passphrase.ts';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { t } from '../wording.ts';
import { type Choice, chosenPassphrase, PassphraseChoice } from './PassphraseChoice.tsx';
import { Screen } from './Screen.tsx';
import { TakeOver } from './TakeOver.tsx';

/** The first screen: what the passphrase is for, and which one it shall be. */
export function ChoosePassphrase(props: {
  choice: Choice;
  hasConferences: boolean;
  onChange: (choice: Choice) => void;
  onDone: () => void;
}) {
  const { choice, onChange } = props;
  const [problem, setProblem] = useState('');
  const go = () => {
    const wrong = passphraseProblem(chosenPassphrase(choice));
    if (wrong === null) props.onDone();
    else setProblem(t(`passphrase.${wrong}`));
  };
  return (
    <Screen
      step={t('passphrase.first')}
      title={t('passphrase.title')}
      hint={t('passphrase.purpose')}
      focusTitle
    >
      {props.hasConferences && <p>{t('passphrase.kept')}</p>}
      <PassphraseChoice
        choice={choice}
        onChange={(changed) => {
          setProblem('');
          onChange(changed);
        }}
        onEnter={go}
        problem={problem}
      />
      <Button look="main" onPress={go}>
        {t('passphrase.next')}
      </Button>
      {!props.hasConferences && (
        <Disclosure title={t('passphrase.takeOver')} level={2}>
          <TakeOver />
        </Disclosure>
      )}
    </Screen>
  );
}
