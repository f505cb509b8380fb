import { useRef, useState } from 'react';
import type { Delivery } from '#shared/plan/deliveries.ts';
import { inOrder } from '#shared/record/record.ts';
import { ruleOfCopy } from '#shared/rules/deadlines.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { useDeadlines } from '../../dates/useDeadlines.ts';
import { t } from '../../wording.ts';

/** Gives copies without a day the last working day that their rule allows, by one act [R5.7]. */
export function UseLastDays() {
  const { record, apply } = useConference();
  const deadlines = useDeadlines();
  const status = useRef<HTMLParagraphElement>(null);
  const [given, setGiven] = useState(false);
  const lastDay = ({ copy }: Delivery) => {
    const id = ruleOfCopy(copy);
    return deadlines.find(({ rule }) => rule.id === id)?.limit?.offered;
  };
  const sets = inOrder(record.deliveries).flatMap((row) => {
    const byWhen = row.byWhen === null && row.sentOn === null ? lastDay(row) : undefined;
    return byWhen === undefined
      ? []
      : [{ kind: 'deliveries' as const, id: row.id, values: { byWhen }, was: { byWhen: null } }];
  });
  const use = async () => {
    await apply({ name: 'setAll', sets });
    setGiven(true);
    // The button is gone with what had no day.
    status.current?.focus();
  };
  const count = sets.length;
  return (
    <div className="last-days">
      <p className="unseen" ref={status} tabIndex={-1} role="status">
        {given && count === 0 ? t('deliveries.lastDaysGiven') : ''}
      </p>
      {count > 0 && (
        <>
          <Button onPress={() => void use()}>{t('deliveries.useLastDays', { count })}</Button>
          <p className="field-hint">{t('deliveries.useLastDaysHint')}</p>
        </>
      )}
    </div>
  );
}
