import { useEffect } from 'react';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { RadioInput } from '../../components/ChoiceInput.tsx';
import { PassphraseInput } from '../../components/PassphraseInput.tsx';
import { t } from '../wording.ts';
import { PassphraseCard } from './PassphraseCard.tsx';

/** One that was made and one that was thought of, and which of them it shall be. */
export interface Choice {
  readonly made: string;
  readonly own: string;
  readonly way: 'made' | 'own';
}

export const NO_CHOICE: Choice = { made: '', own: '', way: 'made' };

/** Gives the passphrase that was chosen. */
export function chosenPassphrase(choice: Choice): string {
  return choice[choice.way];
}

/** Lets somebody take a passphrase that is made for them, or think of one. */
export function PassphraseChoice(props: {
  choice: Choice;
  onChange: (choice: Choice) => void;
  /** Whether the one that was made is out of sight. */
  covered?: boolean;
  onEnter?: () => void;
  problem: string;
}) {
  const { choice, onChange, onEnter, covered = false } = props;
  const suggest = async () => {
    const { passphrase } = await request('keys.suggestPassphrase', {});
    onChange({ ...choice, way: 'made', made: passphrase });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: when there is none, and not otherwise
  useEffect(() => {
    if (choice.made === '') void suggest();
  }, [choice.made]);
  return (
    <>
      <RadioInput
        label={t('passphrase.how')}
        value={choice.way}
        options={[
          { value: 'made', label: t('passphrase.made') },
          { value: 'own', label: t('passphrase.own') },
        ]}
        onChange={(way) => onChange({ ...choice, way })}
      />
      {choice.way === 'made' ? (
        <PassphraseCard
          passphrase={choice.made}
          covered={covered}
          hint={t('passphrase.suggestionHint')}
        >
          <Button look="quiet" onPress={() => void suggest()}>
            {t('passphrase.another')}
          </Button>
        </PassphraseCard>
      ) : (
        <PassphraseInput
          label={t('passphrase.ownLabel')}
          hint={t('passphrase.ownHint')}
          showLabel={t('passphrase.show')}
          value={choice.own}
          onChange={(own) => onChange({ ...choice, own })}
          {...(onEnter === undefined ? {} : { onEnter })}
          problem={props.problem}
        />
      )}
    </>
  );
}
