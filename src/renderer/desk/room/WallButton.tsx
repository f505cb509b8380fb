import { Presentation } from 'lucide-react';
import { useActs } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { readAddress } from '../address.ts';
import { keyText } from '../frame/keys.ts';
import { t } from '../wording.ts';
import { askWall } from './askWall.ts';
import { roomNow } from './useWall.ts';

/** Puts the page of this window on the wall; once it is there, the bar below has all the rest. */
export function WallButton() {
  const { conferenceId } = useActs();
  const { onWall } = roomNow.use();
  if (onWall?.conferenceId === conferenceId) return null;
  const show = () => {
    const { page } = readAddress(window.location.hash);
    askWall('room.open', { conferenceId, page, displayId: null });
  };
  return (
    <Button look="bar" hover={t('wall.showHint', { key: keyText('wall') })} onPress={show}>
      <Presentation size={18} aria-hidden="true" />
      <span>{t('wall.show')}</span>
    </Button>
  );
}
