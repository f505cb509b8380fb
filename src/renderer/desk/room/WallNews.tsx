import { useEffect, useRef, useState } from 'react';
import { wallNews } from '#shared/room/wallNews.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { t } from '../wording.ts';
import { shownText } from './shownText.ts';
import { roomNow } from './useWall.ts';

/** Says aloud what was done with the wall, by whichever key, button or menu, and what became of its screen. */
export function WallNews() {
  const { record, conferenceId } = useConferenceBeside();
  const { onWall } = roomNow.use();
  const now = onWall?.conferenceId === conferenceId ? onWall : null;
  const before = useRef(now);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const news = wallNews(before.current, now);
    before.current = now;
    if (news.length === 0) return;
    const shown = now === null ? '' : shownText(record, now);
    setSaid(news.map((one) => t(`wall.news.${one}`, { shown })).join(' '));
  }, [now, record]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
