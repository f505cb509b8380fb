import { useState } from 'react';
import { normalisePassphrase, passphraseProblem } from '#shared/keys/passphrase.ts';
import { request } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { PassphraseInput } from '../../components/PassphraseInput.tsx';
import { TickInput } from '../../components/TickInput.tsx';
import { chosenPassphrase, NO_CHOICE, PassphraseChoice } from '../gate/PassphraseChoice.tsx';
import { t } from '../wording.ts';

type Stage =
  | { readonly is: 'typing' }
  | { readonly is: 'working' }
  | { readonly is: 'done' }
  | { readonly is: 'failed'; readonly sentence: string };

const EMPTY = { present: '', choice: NO_CHOICE, again: '', isLost: false };
const NO_PROBLEM = { choice: '', again: '' };

/**
 * Sets another passphrase. Who no longer has the present one may do without it where the
 * computer itself opens Waymark.
 */
export function ChangePassphrase(props: { mayBeLost: boolean }) {
  const [typed, setTyped] = useState(EMPTY);
  const [problem, setProblem] = useState(NO_PROBLEM);
  const [stage, setStage] = useState<Stage>({ is: 'typing' });
  const { present, choice, again, isLost } = typed;
  const passphrase = chosenPassphrase(choice);
  const type = (values: Partial<typeof EMPTY>) => {
    setTyped((before) => ({ ...before, ...values }));
    setProblem(NO_PROBLEM);
  };
  const change = async () => {
    if (stage.is === 'working') return;
    setStage({ is: 'typing' });
    const wrong = passphraseProblem(passphrase);
    if (wrong !== null) return setProblem({ choice: t(`passphrase.${wrong}`), again: '' });
    if (normalisePassphrase(passphrase) !== normalisePassphrase(again)) {
      return setProblem({ choice: '', again: t('security.differs') });
    }
    setStage({ is: 'working' });
    try {
      await request('keys.changePassphrase', { present: isLost ? null : present, passphrase });
      setTyped(EMPTY);
      setStage({ is: 'done' });
    } catch (error) {
      setStage({ is: 'failed', sentence: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <section className="sheet security-part" aria-labelledby="change-passphrase">
      <h2 id="change-passphrase">{t('security.changeTitle')}</h2>
      <p>{t('security.changeHint')}</p>
      {!isLost && (
        <PassphraseInput
          label={t('security.present')}
          showLabel={t('passphrase.show')}
          value={present}
          onChange={(text) => type({ present: text })}
        />
      )}
      {props.mayBeLost && (
        <TickInput
          label={t('security.noPresent')}
          hint={isLost ? t('security.noPresentHint') : undefined}
          value={isLost}
          onChange={(lost) => type({ isLost: lost })}
        />
      )}
      <PassphraseChoice
        choice={choice}
        covered={again !== ''}
        onChange={(changed) => type({ choice: changed })}
        problem={problem.choice}
      />
      <PassphraseInput
        label={t('security.again')}
        showLabel={t('passphrase.show')}
        value={again}
        onChange={(text) => type({ again: text })}
        onEnter={() => void change()}
        problem={problem.again}
      />
      <div role="status">
        {stage.is === 'working' && <p>{t('security.changing')}</p>}
        {stage.is === 'done' && <Note title={t('security.changed')} />}
        {stage.is === 'failed' && <Note tone="look" title={stage.sentence} />}
      </div>
      <Button look="main" onPress={() => void change()}>
        {t('security.change')}
      </Button>
    </section>
  );
}
