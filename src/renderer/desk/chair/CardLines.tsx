import type { ReactNode } from 'react';
import type { ChairCard } from '#shared/chair/cards.ts';
import { t } from '../wording.ts';

/** What a card says: the lines to say aloud, how to complain where it is about that, and the reminder. */
export function CardLines(props: {
  card: ChairCard;
  /** What else belongs to this card, under its lines. */
  children?: ReactNode;
}) {
  const { say, isOwn, quiet, route } = props.card;
  return (
    <div className="chair-card">
      {isOwn && <p className="chair-whose">{t('chair.own')}</p>}
      <div className="chair-say">
        {say.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an authority may say one line twice
          <p key={at} className="chair-line" dir={isOwn ? 'auto' : undefined}>
            {line}
          </p>
        ))}
      </div>
      {route !== '' && (
        <p className="chair-route">
          <b>{t('chair.route')}</b> <span dir="auto">{route}</span>
        </p>
      )}
      {quiet.length > 0 && (
        <p className="chair-quiet">
          <b>{t('chair.quiet')}</b> {quiet.join(' ')}
        </p>
      )}
      {props.children}
    </div>
  );
}
