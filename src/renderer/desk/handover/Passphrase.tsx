import { useEffect, useRef } from 'react';
import type { SavedHandover } from '#shared/contract/handover.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { t } from '../wording.ts';

type Sign = keyof typeof import('#resources/wording/en/desk.json').spelling;

/** Gives a group of signs as it is read out: “Seven, Kilo, Quebec, Mike”. */
function spelled(group: string): string {
  return [...group].map((sign) => t(`spelling.${sign as Sign}`)).join(', ');
}

/** The passphrase of a file that was written: large, this once, with how to pass it on. */
export function Passphrase(props: { saved: SavedHandover; onDone: () => void }) {
  const { folder, fileName, passphrase } = props.saved;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="sheet" aria-labelledby="passphrase">
      <h2 id="passphrase" ref={heading} tabIndex={-1}>
        {t('handover.saved')}
      </h2>
      <p className="file-chosen">{t('handover.savedText', { fileName, folder })}</p>
      <h3>{t('handover.passphrase')}</h3>
      <ul className="passphrase" aria-label={t('handover.passphrase')}>
        {passphrase.split('-').map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike, and none moves
          <li key={at}>
            <b>{group}</b>
            <span>{spelled(group)}</span>
          </li>
        ))}
      </ul>
      <Note tone="look" title={t('handover.once')}>
        <p>{t('handover.otherWay')}</p>
        <p>{t('handover.apart')}</p>
      </Note>
      <div className="make-buttons">
        <Button look="main" onPress={props.onDone}>
          {t('handover.done')}
        </Button>
      </div>
    </section>
  );
}
