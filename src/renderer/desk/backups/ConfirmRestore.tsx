import type { KeptBackup } from '#shared/contract/backups.ts';
import { Button } from '../../components/Button.tsx';
import { t } from '../wording.ts';
import { momentText } from './moment.ts';

/** Asks before the present state gives way, and says how to come back. */
export function ConfirmRestore(props: {
  backup: KeptBackup;
  onRestore: () => void;
  onLeave: () => void;
}) {
  const when = momentText(props.backup.madeAt);
  return (
    <section className="sheet" aria-labelledby="confirm-restore">
      <h2 id="confirm-restore">{t('backups.confirmTitle', { when })}</h2>
      <p>{t('backups.confirmText', { count: props.backup.conferences ?? 0 })}</p>
      <p>{t('backups.confirmDeleted')}</p>
      <div className="make-buttons">
        <Button look="main" onPress={props.onRestore}>
          {t('backups.confirm')}
        </Button>
        <Button autoFocus onPress={props.onLeave}>
          {t('backups.leave')}
        </Button>
      </div>
    </section>
  );
}
