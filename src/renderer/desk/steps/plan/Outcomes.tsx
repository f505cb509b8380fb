import { useCallback, useEffect, useRef, useState } from 'react';
import { outcomeHolding, outcomeLine } from '#shared/plan/outcomeLine.ts';
import { type Child, inOrder } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';
import { useGapsBeside } from '../../gaps.ts';
import { t } from '../../wording.ts';
import { cardOf } from '../Card.tsx';
import { OwnWords } from '../OwnWords.tsx';
import { useLedTo } from '../place.ts';
import { RowCards } from '../RowCards.tsx';
import { NotAnswered } from './NotAnswered.tsx';
import { OutcomeFields } from './OutcomeFields.tsx';
import { OutcomeHead } from './OutcomeHead.tsx';

/**
 * What will be different, ranked by risk and impact, with who does what by when [R4.3, R4.4]. One
 * outcome is open at a time, the others are a line each.
 */
export function Outcomes(props: { child: Child; name: string }) {
  const { child, name } = props;
  const { record } = useConference();
  const outcomes = record.outcomes.filter(({ childId }) => childId === child.id);
  const [openId, setOpenId] = useState(() => inOrder(outcomes)[0]?.id ?? '');
  const isLedTo = useRef(false);
  useLedTo((lineId) => {
    const holding = outcomeHolding(record, lineId);
    if (!holding || holding === openId || !outcomes.some(({ id }) => id === holding)) return;
    isLedTo.current = true;
    setOpenId(holding);
  });
  useEffect(() => {
    const card = cardOf(openId);
    // What had the focus may have been folded away.
    if (isLedTo.current && document.activeElement === document.body) card?.focus();
    isLedTo.current = false;
    if (card?.contains(document.activeElement)) card.scrollIntoView({ block: 'nearest' });
  }, [openId]);
  const turn = useCallback((id: string) => setOpenId((open) => (open === id ? '' : id)), []);
  const beside = useGapsBeside();
  return (
    <>
      <OwnWords personId={child.personId} />
      <RowCards
        kind="outcomes"
        rows={outcomes}
        start={{ childId: child.id }}
        addLabel={t('plan.addOutcome')}
        empty={t('plan.outcomesEmpty', { name })}
        nameOf={({ what }) => what}
        onAdded={setOpenId}
        ordered
        head={(row, index) => (
          <OutcomeHead
            outcome={row}
            rank={index + 1}
            isOpen={row.id === openId}
            turn={turn}
            {...outcomeLine(beside.record, beside.gaps, row)}
          />
        )}
      >
        {(row, isNew) =>
          row.id === openId && (
            <OutcomeFields outcome={row} child={child} name={name} isNew={isNew} />
          )
        }
      </RowCards>
      <NotAnswered child={child} />
    </>
  );
}
