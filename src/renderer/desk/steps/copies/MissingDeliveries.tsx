import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { parseDay } from '#shared/dates/parseDay.ts';
import { countedFrom } from '#shared/plan/countedFrom.ts';
import { missingDeliveries } from '#shared/plan/deliveries.ts';
import { newId } from '#shared/record/ids.ts';
import { useConference } from '../../../api/conference.tsx';
import { Button } from '../../../components/Button.tsx';
import { TextInput } from '../../../components/TextInput.tsx';
import { dayProblem } from '../../dayProblem.ts';
import { dayRemark } from '../../dayRemark.ts';
import { today } from '../../today.ts';
import { t } from '../../wording.ts';

/** Who should get a copy and is not on the list yet; all of them are added at once. */
export function MissingDeliveries() {
  const { record, apply } = useConference();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const missing = missingDeliveries(record);
  const count = missing.length;
  const counted = countedFrom(record, 'deliveries', 'byWhen', today());
  const parsed = parseDay(typed, counted.from, counted);
  const add = async () => {
    const wrong = dayProblem(typed, counted);
    if (wrong) return setProblem(wrong);
    const byWhen = 'day' in parsed ? parsed.day : null;
    const rows = missing.map((row) => ({
      kind: 'deliveries' as const,
      row: { id: newId(), ...row, byWhen },
    }));
    await apply({ name: 'add', rows });
    // The button is gone with what was missing.
    status.current?.focus();
  };
  return (
    <>
      <p className="unseen" ref={status} tabIndex={-1} role="status">
        {count === 0 ? t('deliveries.allListed') : ''}
      </p>
      {count > 0 && (
        <div className="sheet">
          <p>{t('deliveries.missing', { count })}</p>
          <TextInput
            label={t('deliveries.byWhen')}
            hint={t('deliveries.byWhenHint')}
            value={typed}
            onChange={(text) => {
              setTyped(text);
              setProblem('');
            }}
            placeholder={t('day.placeholder')}
            remark={dayRemark(typed, counted)}
            problem={problem}
            onEnter={() => void add()}
            width="short"
          />
          <Button onPress={() => void add()}>
            <Plus size={18} aria-hidden="true" /> {t('deliveries.addMissing', { count })}
          </Button>
        </div>
      )}
    </>
  );
}
