import { useState } from 'react';
import type { KeyState } from '#shared/contract/keys.ts';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import { chosenPassphrase, NO_CHOICE } from './PassphraseChoice.tsx';
import { ProvePassphrase } from './ProvePassphrase.tsx';

/** The two screens before anything else. What is typed here is nowhere until the second is done. */
export function FirstPassphrase(props: { keys: KeyState }) {
  const [choice, setChoice] = useState(NO_CHOICE);
  const [screen, setScreen] = useState<'choose' | 'prove'>('choose');
  return screen === 'choose' ? (
    <ChoosePassphrase
      choice={choice}
      hasConferences={props.keys.hasConferences}
      onChange={setChoice}
      onDone={() => setScreen('prove')}
    />
  ) : (
    <ProvePassphrase passphrase={chosenPassphrase(choice)} onBack={() => setScreen('choose')} />
  );
}
