import { useRef, useState } from 'react';
import { type Beginning, outcomesToJoin } from '#shared/plan/joins.ts';
import { isBroken, threadOf } from '#shared/plan/thread.ts';
import { type Child, find } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { TickInput } from '../../../components/TickInput.tsx';
import { useGaps } from '../../gaps.ts';
import { t } from '../../wording.ts';
import { AlsoSaid, LeftOutOnPurpose } from './AlsoSaid.tsx';
import { answerRow } from './answerRow.ts';
import { LooseRow } from './LooseRow.tsx';
import { SafetyRow, ThreadRow } from './ThreadRow.tsx';

/** From own words and worries to who does what by when, a row for each outcome [R4.7]. */
export function Thread(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record, apply } = useConference();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [joinedId, setJoinedId] = useState('');
  const table = useRef<HTMLTableElement>(null);
  const gaps = useGaps();
  const thread = threadOf(record, child, gaps);
  const { loose, safety, threads, alsoSaid, leftOut, breakCount } = thread;
  const hides = onlyOpen && breakCount > 0;
  const shownThreads = hides ? threads.filter(isBroken) : threads;
  const showsSafety = hides ? safety.some(({ breaks }) => breaks.length > 0) : safety.length > 0;
  const isEmpty = loose.length + safety.length + threads.length === 0;
  const outcomes = outcomesToJoin(record, child.id).map(({ id, what }) => ({ id, label: what }));
  const joined = find(record, 'answers', joinedId)?.outcomeId;
  // The row goes to its outcome; the keyboard stays where it was, at the next that is open.
  const join = async (joining: Beginning, outcomeId: string) => {
    const at = loose.findIndex(({ beginning }) => beginning.id === joining.id);
    const row = answerRow(outcomeId, joining);
    setJoinedId(row.id);
    await apply({ name: 'add', rows: [{ kind: 'answers', row }] });
    const next = table.current?.tBodies[0]?.rows[at];
    (next?.querySelector('a') ?? table.current)?.focus({ preventScroll: true });
  };
  return (
    <>
      {child.planLevel === 'none' && <p className="empty">{t('check.noPlan', { name })}</p>}
      {isEmpty && alsoSaid.length === 0 && <p className="empty">{t('thread.nothing', { name })}</p>}
      <div className="thread-head">
        <p className={breakCount === 0 && !isEmpty ? 'all-done' : 'count'} role="status">
          {joined && (
            <>{t('thread.joinedNow', { outcome: find(record, 'outcomes', joined)?.what ?? '' })} </>
          )}
          {breakCount > 0 && t('thread.open', { count: breakCount })}
          {breakCount === 0 && !isEmpty && t('thread.joined')}
        </p>
        {breakCount > 0 && (
          <TickInput label={t('thread.onlyOpen')} value={onlyOpen} onChange={setOnlyOpen} />
        )}
      </div>
      {!isEmpty && (
        <div className="thread-frame">
          <table className="thread" ref={table} tabIndex={-1} aria-label={t('parts.check.thread')}>
            <thead>
              <tr>
                <th scope="col">{t('thread.heads.beginning')}</th>
                <th scope="col">{t('thread.heads.outcome')}</th>
                <th scope="col">{t('thread.heads.actions')}</th>
                <th scope="col">{t('thread.heads.measure')}</th>
              </tr>
            </thead>
            <tbody>
              {loose.map(({ beginning, gap }) => (
                <LooseRow
                  key={beginning.id}
                  beginning={beginning}
                  gap={gap}
                  child={child}
                  outcomes={outcomes}
                  onJoin={(outcomeId) => void join(beginning, outcomeId)}
                />
              ))}
              {showsSafety && <SafetyRow child={child} name={name} actions={safety} />}
              {shownThreads.map((one) => (
                <ThreadRow key={one.outcome.id} thread={one} child={child} name={name} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!hides && <AlsoSaid name={name} voices={alsoSaid} />}
      {!hides && <LeftOutOnPurpose left={leftOut} />}
    </>
  );
}
