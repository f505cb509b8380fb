import { Presentation } from 'lucide-react';
import { useConferenceBeside } from '../../api/conference.tsx';
import { keyText } from '../frame/keys.ts';
import { t } from '../wording.ts';
import { roomNow, showOrPutAway } from './useWall.ts';

/** Puts the page of this window on the wall, and takes the wall away; between, the bar below has all the rest. */
export function WallButton() {
  const { conferenceId } = useConferenceBeside();
  const { onWall } = roomNow.use();
  const isHere = onWall?.conferenceId === conferenceId;
  const hint = onWall === null || isHere ? 'wall.showHint' : 'wall.other.hint';
  return (
    <button
      type="button"
      className="button button-bar"
      aria-pressed={isHere}
      title={t(hint, { key: keyText('wall') })}
      onClick={showOrPutAway}
    >
      <Presentation size={18} aria-hidden="true" />
      <span>{t('wall.show')}</span>
    </button>
  );
}
