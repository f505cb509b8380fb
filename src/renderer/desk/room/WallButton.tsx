import { Presentation } from 'lucide-react';
import { useActs } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { keyText } from '../frame/keys.ts';
import { t } from '../wording.ts';
import { roomNow, showOnWall } from './useWall.ts';

/** Puts the page of this window on the wall; once it is there, the bar below has all the rest. */
export function WallButton() {
  const { conferenceId } = useActs();
  const { onWall } = roomNow.use();
  if (onWall?.conferenceId === conferenceId) return null;
  return (
    <Button look="bar" hover={t('wall.showHint', { key: keyText('wall') })} onPress={showOnWall}>
      <Presentation size={18} aria-hidden="true" />
      <span>{t('wall.show')}</span>
    </Button>
  );
}
