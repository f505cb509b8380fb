import type { DeletionOutlook } from '#shared/contract/deletions.ts';
import { plainDate } from '#shared/dates/format.ts';
import { momentText } from '../backups/moment.ts';
import { t } from '../wording.ts';

/** What goes when a conference is deleted, and where it still is afterwards. */
export function WhatItMeans(props: { outlook: DeletionOutlook }) {
  const { rowCount, entryCount, finalCount, firstEntryAt, lastEntryAt, lasting } = props.outlook;
  const { goneBy, beforeUpdate, beforeRestore, damaged, aside, secondFolder } = lasting;
  return (
    <>
      <section>
        <h2>{t('deletion.goesTitle')}</h2>
        <ul className="plain-list">
          <li>{t('deletion.goesRows', { count: rowCount })}</li>
          {finalCount > 0 && <li>{t('deletion.goesFinals', { count: finalCount })}</li>}
          <li>
            {t('deletion.goesLog', {
              count: entryCount,
              first: momentText(firstEntryAt),
              last: momentText(lastEntryAt),
            })}
          </li>
        </ul>
      </section>
      <section>
        <h2>{t('deletion.staysTitle')}</h2>
        <ul className="plain-list">
          <li>{t('deletion.staysCopies')}</li>
          <li>{t('deletion.staysBackups', { day: plainDate(goneBy) })}</li>
          {beforeUpdate > 0 && <li>{t('deletion.staysUpdates', { count: beforeUpdate })}</li>}
          {beforeRestore > 0 && <li>{t('deletion.staysRestores', { count: beforeRestore })}</li>}
          {damaged > 0 && <li>{t('deletion.staysDamaged', { count: damaged })}</li>}
          {aside.length > 0 && <li>{t('deletion.staysAside', { names: aside.join(', ') })}</li>}
          {secondFolder && <li>{t('deletion.staysSecond', { folder: secondFolder })}</li>}
          <li>{t('deletion.staysElsewhere')}</li>
          <li>{t('deletion.staysCertificate')}</li>
        </ul>
      </section>
    </>
  );
}
