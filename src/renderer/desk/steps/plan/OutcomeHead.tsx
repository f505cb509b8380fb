import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { shortDate } from '#shared/dates/format.ts';
import type { OutcomeLine } from '#shared/plan/outcomeLine.ts';
import type { Outcome } from '#shared/record/record.ts';
import { language, rowKindCount, t } from '../../wording.ts';

/** Opens an outcome and folds it away again; folded, it is the outcome in one line. */
export const OutcomeHead = memo(function OutcomeHead(
  props: OutcomeLine & {
    outcome: Outcome;
    rank: number;
    isOpen: boolean;
    turn: (id: string) => void;
  },
) {
  const { outcome, rank, isOpen } = props;
  const name = outcome.what || t('rows.unnamed');
  return (
    <h2 className={isOpen ? 'outcome-head outcome-head-open' : 'outcome-head'}>
      <button
        type="button"
        className="outcome-turn"
        aria-expanded={isOpen}
        aria-label={isOpen ? t('plan.fold', { number: rank, name }) : undefined}
        onClick={() => props.turn(outcome.id)}
      >
        <span className="outcome-rank">{rank}</span>
        <ChevronRight size={18} aria-hidden="true" />
        {!isOpen && (
          <span className="outcome-line">
            <span className="outcome-name" dir="auto">
              {name}
            </span>{' '}
            <Counts {...props} />
          </span>
        )}
      </button>
    </h2>
  );
});

/** By when, how many actions, a quick win or not, and what is still open. */
function Counts(props: OutcomeLine & { outcome: Outcome }) {
  const { outcome, actions, questions } = props;
  const facts = [
    outcome.byWhen
      ? t('plan.byDay', { day: shortDate(outcome.byWhen, language, true) })
      : t('plan.noDay'),
    actions > 0 ? rowKindCount('actions', actions) : t('plan.noActions'),
  ];
  return (
    <span className="outcome-counts">
      <span>{facts.join(' · ')}</span>
      {outcome.quickWin && (
        <>
          {' '}
          <span className="outcome-win">{t('plan.quickWin')}</span>
        </>
      )}
      {questions > 0 && (
        <>
          {' '}
          <span className="outcome-open">{t('plan.open', { count: questions })}</span>
        </>
      )}
    </span>
  );
}
