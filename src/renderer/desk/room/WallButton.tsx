import { Presentation } from 'lucide-react';
import { keyText } from '../frame/keys.ts';
import { t } from '../wording.ts';
import { roomNow, showOrPutAway } from './useWall.ts';

/** Puts the page of this window on the wall, and takes the wall away; between, the bar below has all the rest. */
export function WallButton() {
  const { onWall } = roomNow.use();
  return (
    <button
      type="button"
      className="button button-bar"
      aria-pressed={onWall !== null}
      title={t('wall.showHint', { key: keyText('wall') })}
      onClick={showOrPutAway}
    >
      <Presentation size={18} aria-hidden="true" />
      <span>{t('wall.show')}</span>
    </button>
  );
}
