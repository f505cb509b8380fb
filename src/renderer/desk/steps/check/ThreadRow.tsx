import { shortDate } from '#shared/dates/format.ts';
import { pageOf } from '#shared/plan/gap.ts';
import type { Break, Thread, ThreadAction } from '#shared/plan/thread.ts';
import { isBroken } from '#shared/plan/thread.ts';
import type { Child, Outcome } from '#shared/record/record.ts';
import { language, t } from '../../wording.ts';
import { GapLink } from '../GapLink.tsx';
import { PlaceLink } from '../PlaceLink.tsx';
import { BeginningLine } from './BeginningLine.tsx';
import { ThreadActions } from './ThreadActions.tsx';

/** One outcome with all that is joined to it, from left to right. */
export function ThreadRow(props: { thread: Thread; child: Child; name: string }) {
  const { thread, child, name } = props;
  const { outcome, beginnings, actions, breaks } = thread;
  const page = pageOf('plan', 'outcomes', child.id);
  return (
    <tr className={isBroken(thread) ? 'thread-broken' : ''}>
      <td className={cellOf(breaks.beginning)}>
        <CellName>{t('thread.heads.beginning')}</CellName>
        <ul>
          {beginnings.map((beginning) => (
            <li key={beginning.id}>
              <BeginningLine beginning={beginning} />
            </li>
          ))}
        </ul>
        <Breaks breaks={breaks.beginning} />
      </td>
      <th scope="row" className={cellOf(breaks.outcome)}>
        <CellName>{t('thread.heads.outcome')}</CellName>
        <PlaceLink page={page} at={`${outcome.id}/what`} className="line-link">
          <bdi>{outcome.what || t('rows.wordless')}</bdi>
        </PlaceLink>
        {outcome.byWhen && (
          <span className="thread-day">
            {t('agreement.by', { day: shortDate(outcome.byWhen, language) })}
          </span>
        )}
        <Breaks breaks={breaks.outcome} />
      </th>
      <td className={cellOf(breaks.actions)}>
        <CellName>{t('thread.heads.actions')}</CellName>
        <ThreadActions actions={actions} />
        <Breaks breaks={breaks.actions} />
      </td>
      <td className={cellOf(breaks.measure)}>
        <CellName>{t('thread.heads.measure')}</CellName>
        <Measure outcome={outcome} child={child} name={name} />
        <Breaks breaks={breaks.measure} />
      </td>
    </tr>
  );
}

/** What has to happen at once stands before every outcome, and answers to none. */
export function SafetyRow(props: { child: Child; name: string; actions: readonly ThreadAction[] }) {
  const { child, name, actions } = props;
  const isOpen = actions.some(({ breaks }) => breaks.length > 0);
  return (
    <tr className={isOpen ? 'thread-safety thread-broken' : 'thread-safety'}>
      <th scope="row">
        <PlaceLink
          page={pageOf('plan', 'aim', child.id)}
          at={`${child.id}/aim`}
          className="line-link"
        >
          {t('thread.safety', { name })}
        </PlaceLink>
        {child.aim && <span className="row-detail">{child.aim}</span>}
      </th>
      <td colSpan={3}>
        <ThreadActions actions={actions} />
      </td>
    </tr>
  );
}

function cellOf(breaks: readonly Break[]): string {
  return breaks.length > 0 ? 'thread-cut' : '';
}

/** Said by the head of the column; shown where the columns stand below one another. */
function CellName(props: { children: string }) {
  return (
    <span className="thread-cell-name" aria-hidden="true">
      {props.children}
    </span>
  );
}

function Breaks(props: { breaks: readonly Break[] }) {
  return props.breaks.map((gap) => (
    <p key={gap.name} className="thread-open">
      <GapLink gap={gap}>{t(`thread.break.${gap.name}`)}</GapLink>
    </p>
  ));
}

function Measure(props: { outcome: Outcome; child: Child; name: string }) {
  const { outcome, child, name } = props;
  const { id, measure, seenBy, seenOften, childSays } = outcome;
  const seen = [seenBy, seenOften].filter(Boolean).join(' · ');
  return (
    <>
      {measure && (
        <PlaceLink
          page={pageOf('plan', 'outcomes', child.id)}
          at={`${id}/measure`}
          className="line-link"
        >
          <bdi>{measure}</bdi>
        </PlaceLink>
      )}
      {seen && <span className="row-detail">{seen}</span>}
      {childSays && (
        <span className="row-detail">{t('thread.childSays', { name, words: childSays })}</span>
      )}
    </>
  );
}
