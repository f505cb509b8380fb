import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { shortDate } from '#shared/dates/format.ts';
import type { Gap } from '#shared/plan/gap.ts';
import { outcomeLine } from '#shared/plan/outcomeLine.ts';
import type { Outcome } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { language, rowKindCount, t } from '../../wording.ts';

/** Opens an outcome and folds it away again; folded, it is the outcome in one line. */
export function OutcomeHead(props: {
  outcome: Outcome;
  rank: number;
  gaps: readonly Gap[];
  isOpen: boolean;
  turn: () => void;
}) {
  const { outcome, rank, isOpen } = props;
  const name = outcome.what || t('rows.unnamed');
  return (
    <h2 className={isOpen ? 'outcome-head outcome-head-open' : 'outcome-head'}>
      <Button
        className="outcome-turn"
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-label': t('plan.fold', { number: rank, name }) } : {})}
        onPress={props.turn}
      >
        <span className="outcome-rank">{rank}</span>
        <ChevronRight size={18} aria-hidden="true" />
        {!isOpen && (
          <span className="outcome-line">
            <span className="outcome-name" dir="auto">
              {name}
            </span>{' '}
            <Counts outcome={outcome} gaps={props.gaps} />
          </span>
        )}
      </Button>
    </h2>
  );
}

/** By when, how many actions, a quick win or not, and what is still open. */
function Counts(props: { outcome: Outcome; gaps: readonly Gap[] }) {
  const { outcome, gaps } = props;
  const { record } = useConference();
  const { actions, questions } = outcomeLine(record, gaps, outcome);
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
