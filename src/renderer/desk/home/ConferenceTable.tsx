import { useEffect, useRef } from 'react';
import type { ConferenceSummary } from '#shared/contract/routes.ts';
import { plainDate } from '#shared/dates/format.ts';
import { Button } from '../../components/Button.tsx';
import { addressOf } from '../address.ts';
import { today } from '../today.ts';
import { choiceText, t } from '../wording.ts';

/** The conferences, one to a line. `onMore` asks for more of them; null when all are here. */
export function ConferenceTable(props: {
  conferences: readonly ConferenceSummary[];
  total: number;
  onMore: (() => void) | null;
}) {
  const { conferences, total, onMore } = props;
  const lines = useRef<HTMLTableSectionElement>(null);
  const asked = useRef<number | null>(null);
  const shown = conferences.length;
  useEffect(() => {
    if (asked.current === null || shown <= asked.current) return;
    // To the first of the new lines: the button may be gone, and the way on begins there.
    lines.current?.rows[asked.current]?.querySelector('a')?.focus();
    asked.current = null;
  }, [shown]);
  const showMore = () => {
    asked.current = shown;
    onMore?.();
  };
  return (
    <>
      <table className="conferences" aria-label={t('home.listLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('home.date')}</th>
            <th scope="col">{t('home.family')}</th>
            <th scope="col">{t('home.children')}</th>
            <th scope="col">{t('home.kind')}</th>
          </tr>
        </thead>
        <tbody ref={lines}>
          {conferences.map(({ id, familyName, heldOn, childNames, kind, keepUntil }) => (
            <tr key={id}>
              <td>{heldOn ? plainDate(heldOn) : t('home.noDate')}</td>
              <th scope="row">
                <a href={addressOf(id, { step: 'meeting', part: 'about', subjectId: null })}>
                  {familyName || t('home.unnamed')}
                </a>
                {keepUntil !== null && keepUntil < today() && (
                  <p className="past-keeping">
                    {t('home.pastKeeping', { day: plainDate(keepUntil) })}
                  </p>
                )}
              </th>
              <td>{childNames.join(', ')}</td>
              <td>{choiceText('conferenceKind', kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onMore && (
        <div className="conferences-more">
          <p role="status">{t('home.shown', { shown, total })}</p>
          <Button onPress={showMore}>{t('home.more')}</Button>
        </div>
      )}
    </>
  );
}
