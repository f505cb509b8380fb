import type { BackupState, KeptBackup } from '#shared/contract/backups.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { t } from '../wording.ts';
import { momentText, sizeText } from './moment.ts';

/** The backups there are, newest first. What cannot be read is named and not offered. */
export function BackupList(props: {
  state: BackupState;
  working: boolean;
  onAsk: (backup: KeptBackup) => void;
}) {
  const { backups, changed, folder } = props.state;
  return (
    <section className="backups-list" aria-labelledby="backups-list">
      <h2 id="backups-list">{t('backups.listLabel')}</h2>
      <p className="question-hint">{changed ? t('backups.changed') : t('backups.unchanged')}</p>
      <p className="folder">{t('backups.where', { folder })}</p>
      {backups.length === 0 ? (
        <Note title={t('backups.none')} />
      ) : (
        <table className="conferences" aria-labelledby="backups-list">
          <thead>
            <tr>
              <th scope="col">{t('backups.when')}</th>
              <th scope="col">{t('backups.reason')}</th>
              <th scope="col">{t('backups.conferences')}</th>
              <th scope="col">{t('backups.size')}</th>
              <th scope="col">{t('backups.verified')}</th>
              <th scope="col">{t('backups.act')}</th>
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <BackupLine key={backup.name} backup={backup} {...props} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function BackupLine(props: {
  backup: KeptBackup;
  working: boolean;
  onAsk: (backup: KeptBackup) => void;
}) {
  const { madeAt, why, conferences, bytes, good } = props.backup;
  const when = momentText(madeAt);
  return (
    <tr>
      <th scope="row">{when}</th>
      <td>{t(`backups.${why}`)}</td>
      <td>{conferences ?? '–'}</td>
      <td>{sizeText(bytes)}</td>
      <td>{good ? t('backups.good') : t('backups.damaged')}</td>
      <td>
        {good && (
          <Button
            look="quiet"
            isDisabled={props.working}
            label={t('backups.restoreThis', { when })}
            onPress={() => props.onAsk(props.backup)}
          >
            {t('backups.restore')}
          </Button>
        )}
      </td>
    </tr>
  );
}
