import { useId, useRef, useSyncExternalStore } from 'react';
import { lookAt } from '#shared/record/commands.ts';
import { useConference } from '../../api/conference.tsx';
import { wasRemovedHere } from '../../api/removedHere.ts';
import { everyUnsaved, keyOf, letGo, listenToUnsaved, type Unsaved } from '../../api/unsaved.ts';
import { Button } from '../../components/Button.tsx';
import { t } from '../wording.ts';

/**
 * What was typed into a line that somebody else has removed meanwhile: it stays in sight, to be
 * copied or put away. Should the line come back, it stands in its field again.
 */
export function LeftOver() {
  const { record, conferenceId, removing } = useConference();
  const unsaved = useSyncExternalStore(listenToUnsaved, everyUnsaved);
  const look = lookAt(record);
  const left = unsaved.filter(
    ({ place, typed }) =>
      place.conferenceId === conferenceId &&
      place.inRecord &&
      typeof typed === 'string' &&
      typed.trim() !== '' &&
      look.get(place.kind, place.rowId) === undefined &&
      !wasRemovedHere(place.rowId),
  );
  // While that is on its way, it may be this window that removes.
  if (left.length === 0 || removing) return null;
  return (
    <section className="left-over" aria-label={t('leftOver.label')}>
      <div role="status">
        <h2>{t('leftOver.title')}</h2>
        <p>{t('leftOver.text')}</p>
      </div>
      {left.map((one) => (
        <OneText key={keyOf(one.place)} unsaved={one} />
      ))}
    </section>
  );
}

function OneText(props: { unsaved: Unsaved }) {
  const { place, typed } = props.unsaved;
  const { label } = place;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    box.current?.select();
    // The clipboard of the page itself would ask for a permission, and all of those are denied.
    document.execCommand('copy');
  };
  const putAway = () => {
    // This button goes, and the keyboard must not be left nowhere.
    document.querySelector<HTMLElement>('main h1')?.focus();
    letGo(keyOf(place));
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <textarea id={id} ref={box} className="input" readOnly rows={3} value={String(typed)} />
      <div className="meanwhile-buttons">
        <Button label={t('leftOver.copyThis', { label })} onPress={copy}>
          {t('leftOver.copy')}
        </Button>
        <Button label={t('leftOver.putAwayThis', { label })} onPress={putAway}>
          {t('leftOver.putAway')}
        </Button>
      </div>
    </div>
  );
}
