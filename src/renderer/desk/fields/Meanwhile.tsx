import { useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { t } from '../wording.ts';
import type { Overtaken } from './useSavedValue.ts';

/**
 * Under a field that somebody else has changed while it was typed in: what stands there now, and
 * the choice between the two. Until then nothing typed is lost, and nothing is overwritten.
 */
export function Meanwhile(props: { overtaken: Overtaken | null; theirs: string }) {
  const note = useRef<HTMLFieldSetElement>(null);
  if (!props.overtaken) return null;
  const { label, keepMine, takeTheirs } = props.overtaken;
  const choose = (act: () => void) => () => {
    // These buttons go, and the keyboard must not be left nowhere.
    const field = note.current?.previousElementSibling;
    const control =
      field?.querySelector<HTMLElement>('input:checked') ??
      field?.querySelector<HTMLElement>('input, textarea, button');
    control?.focus();
    act();
  };
  return (
    <fieldset className="meanwhile" ref={note} aria-label={t('meanwhile.label', { label })}>
      <div role="status">
        <p className="meanwhile-head">{t('meanwhile.changed')}</p>
        <p className="meanwhile-theirs" dir="auto">
          {props.theirs || t('meanwhile.nothing')}
        </p>
      </div>
      <div className="meanwhile-buttons">
        <Button label={t('meanwhile.keepThis', { label })} onPress={choose(keepMine)}>
          {t('meanwhile.keep')}
        </Button>
        <Button label={t('meanwhile.takeThis', { label })} onPress={choose(takeTheirs)}>
          {t('meanwhile.take')}
        </Button>
      </div>
    </fieldset>
  );
}
