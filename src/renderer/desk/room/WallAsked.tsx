import { useEffect } from 'react';
import { onEvent } from '../../api/client.ts';
import { AskDialog } from '../../components/AskDialog.tsx';
import { leaveDeskDialog, useDeskDialog } from '../frame/deskDialog.ts';
import { t } from '../wording.ts';
import { placeOfWindow, putAwayWall, showOnWall, showOrPutAway } from './useWall.ts';

/** Hears the key and the menu of the wall, and asks before another conference goes from it. */
export function WallAsked() {
  const dialog = useDeskDialog();
  useEffect(() => onEvent('desk.wallAsked', showOrPutAway), []);
  if (dialog !== 'wall') return null;
  const isInstead = placeOfWindow() !== null;
  return (
    <AskDialog
      title={t('wall.other.title')}
      confirm={t(isInstead ? 'wall.other.instead' : 'wall.other.putAway')}
      leave={t('wall.other.leave')}
      onConfirm={() => leaveDeskDialog(isInstead ? showOnWall : putAwayWall)}
      onLeave={() => leaveDeskDialog()}
    >
      <p>{t(isInstead ? 'wall.other.insteadText' : 'wall.other.putAwayText')}</p>
    </AskDialog>
  );
}
