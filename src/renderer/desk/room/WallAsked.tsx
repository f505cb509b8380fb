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
  const what = placeOfWindow() === null ? 'putAway' : 'instead';
  return (
    <AskDialog
      title={t(`wall.other.${what}Title`)}
      confirm={t(`wall.other.${what}`)}
      leave={t('wall.other.leave')}
      onConfirm={() => leaveDeskDialog(what === 'instead' ? showOnWall : putAwayWall)}
      onLeave={() => leaveDeskDialog()}
    >
      <p>{t(`wall.other.${what}Text`)}</p>
    </AskDialog>
  );
}
