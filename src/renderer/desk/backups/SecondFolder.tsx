import type { BackupState } from '#shared/contract/backups.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { t } from '../wording.ts';

/** A second place for every backup, such as a memory stick or a drive of the authority. */
export function SecondFolder(props: {
  state: BackupState;
  working: boolean;
  onChoose: () => void;
  onLeave: () => void;
}) {
  const { second } = props.state;
  return (
    <section className="backups-second" aria-labelledby="backups-second">
      <h2 id="backups-second">{t('backups.secondTitle')}</h2>
      <p className="question-hint">{t('backups.secondHint')}</p>
      <p className="folder">{second?.folder ?? t('backups.noSecond')}</p>
      {second?.problem && <Note tone="look" title={second.problem} />}
      <div className="make-buttons">
        <Button isDisabled={props.working} onPress={props.onChoose}>
          {t('backups.chooseSecond')}
        </Button>
        {second && (
          <Button isDisabled={props.working} onPress={props.onLeave}>
            {t('backups.leaveSecond')}
          </Button>
        )}
      </div>
    </section>
  );
}
