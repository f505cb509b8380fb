import { useEffect } from 'react';
import { onEvent } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { ModalSheet } from '../../components/ModalSheet.tsx';
import { t } from '../wording.ts';
import { leaveDeskDialog, showDeskDialog, useDeskDialog } from './deskDialog.ts';
import { isKey, KEYS, keyMeaning, keyText } from './keys.ts';
import { isTyping } from './useStepKeys.ts';

const GROUPS = [...new Set(KEYS.map(({ where }) => where))];

/** Every key by where it works, on every screen: by key, from the help and from the menu. */
export function KeySheet() {
  const dialog = useDeskDialog();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // Where somebody types, “?” is a letter.
      if (!isKey('keys', event) || (event.key === '?' && isTyping())) return;
      event.preventDefault();
      showDeskDialog('keys');
    };
    window.addEventListener('keydown', press);
    const stop = onEvent('desk.keysAsked', () => showDeskDialog('keys'));
    return () => {
      window.removeEventListener('keydown', press);
      stop();
    };
  }, []);
  // Behind a lock, or with its page gone, it does not come back by itself.
  useEffect(() => () => leaveDeskDialog(), []);
  return dialog === 'keys' ? <Sheet /> : null;
}

function Sheet() {
  return (
    <ModalSheet title={t('keySheet.title')} isLeftBeside onLeave={() => leaveDeskDialog()}>
      {GROUPS.map((where) => (
        <section key={where}>
          <h3>{t(`keySheet.where.${where}`)}</h3>
          <dl className="key-list">
            {KEYS.filter((key) => key.where === where).map(({ id }) => (
              <div key={id}>
                <dt>{keyMeaning(id)}</dt>
                <dd>
                  <kbd>{keyText(id)}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div className="modal-buttons">
        <Button autoFocus onPress={() => leaveDeskDialog()}>
          {t('keySheet.close')}
        </Button>
      </div>
    </ModalSheet>
  );
}
