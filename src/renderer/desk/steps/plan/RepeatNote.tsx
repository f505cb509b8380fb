import { useEffect, useRef, useState } from 'react';
import { shortDate } from '#shared/dates/format.ts';
import { type RepeatProposal, repeatProposal } from '#shared/plan/repeatProposal.ts';
import { type Action, find } from '#shared/record/record.ts';
import { useConference, useSaveValues } from '../../../api/conference.tsx';
import { handOverAll } from '../../../api/unsaved.ts';
import { Button } from '../../../components/Button.tsx';
import { placeOf } from '../../fields/bound.ts';
import { isKey, keyText } from '../../frame/keys.ts';
import { today } from '../../today.ts';
import { language, listed, t } from '../../wording.ts';
import { cardOf } from '../Card.tsx';

const FIELDS = ['timesAWeek', 'minutesEachTime', 'startsOn', 'byWhen'] as const;

/** Gives what the words mean: “2 times a week, 30 minutes each time, until Sun 28 Mar 2027”. */
function meaningOf({ timesAWeek, minutesEachTime, startsOn, byWhen }: RepeatProposal): string {
  const day = (of: string) => shortDate(of, language, true);
  return [
    timesAWeek && t('repeat.times', { count: timesAWeek }),
    minutesEachTime && t('repeat.minutes', { count: minutesEachTime }),
    startsOn && t('repeat.from', { day: day(startsOn) }),
    byWhen && t('repeat.until', { day: day(byWhen) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Gives the act that fills in what an action's words mean, with everything typed so far. */
function useFillIn(actionId: string): () => Promise<string> {
  const { recordNow } = useConference();
  const saveValues = useSaveValues();
  return async () => {
    await handOverAll();
    const now = recordNow();
    const action = find(now, 'actions', actionId);
    const proposal = action ? repeatProposal(now, action, today()) : null;
    if (!action || !proposal) return '';
    await saveValues('actions', action, proposal);
    return meaningOf(proposal);
  };
}

/**
 * Says quietly what the words on how often and how long mean [R4.6]. The button, or its key
 * anywhere in the action, fills it in by one act.
 */
export function RepeatNote(props: { action: Action }) {
  const { action } = props;
  const { record } = useConference();
  const [filledIn, setFilledIn] = useState('');
  const proposal = repeatProposal(record, action, today());
  const fillIn = useFillIn(action.id);
  const take = () => {
    // The bar says why, should it not be saved.
    void fillIn().then(setFilledIn, () => {});
  };
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isKey('fillIn', event) || !cardOf(action.id)?.contains(document.activeElement)) return;
      event.preventDefault();
      taking.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [action.id]);
  return (
    <div className="repeat-note" aria-live="polite">
      {proposal ? (
        <>
          <p>
            {t('repeat.ask', {
              meaning: meaningOf(proposal),
              fields: listed(
                FIELDS.filter((field) => field in proposal).map((field) =>
                  t(`repeat.fields.${field}`),
                ),
              ),
            })}
          </p>
          <Button
            look="quiet"
            keys={keyText('fillIn')}
            onPress={() => {
              // The button goes with what it fills in.
              fieldOf(action)?.focus();
              take();
            }}
          >
            {t('repeat.fillIn')}
          </Button>
        </>
      ) : (
        <p className="unseen">{filledIn && t('repeat.filledIn', { meaning: filledIn })}</p>
      )}
    </div>
  );
}

/** Gives the field in which it says how often. */
function fieldOf(action: Action): HTMLElement | null {
  const place = CSS.escape(placeOf(action, 'howOften'));
  return document.querySelector<HTMLElement>(`[data-place="${place}"] :is(input, textarea)`);
}
