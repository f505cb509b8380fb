import { Check } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { type ConferenceRecord, isFamily } from '#shared/record/record.ts';
import { voiceName } from '#shared/voices/names.ts';
import {
  familyToHear,
  isToAsk,
  nextToAsk,
  orderOfVoices,
  passedOver,
  type Voice,
} from '#shared/voices/order.ts';
import { Button } from '../../components/Button.tsx';
import { keyText } from '../frame/keys.ts';
import { listed, t } from '../wording.ts';
import type { NoteHeard } from './useVoices.ts';

/**
 * Who is heard next, and who of the family has not been [R9.4]. It knows nothing of where it
 * stands: it is given the record, what notes a turn, and the way to the whole list, if there is one.
 */
export function NextVoice(props: { record: ConferenceRecord; note: NoteHeard; toAll?: ReactNode }) {
  const { record, note } = props;
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const order = orderOfVoices(record);
  if (order.length === 0) return null;
  const next = nextToAsk(order);
  const named = (voice: Voice) => voiceName(record, voice.personId) || t('rows.person');
  const names = (voices: readonly Voice[]) => listed(voices.map(named));
  const waiting = familyToHear(order).filter(({ personId }) => personId !== next?.personId);
  const passed = passedOver(order);
  // The button goes once everybody has been heard; the card stays.
  const press = async (personId: string) => {
    const isLast = order.filter(isToAsk).length === 1;
    await note(personId, true);
    if (isLast) section.current?.focus();
  };
  return (
    <section className="note next-voice" aria-labelledby={id} tabIndex={-1} ref={section}>
      <h2 id={id}>{t('voices.title')}</h2>
      {next === undefined && <p>{t('voices.allHeard')}</p>}
      {next && !isFamily(next) && <p className="field-hint">{t('voices.familyHeard')}</p>}
      {next && (
        <>
          <p className="next-voice-who">
            <span className="field-hint">{t('voices.next')}</span> <bdi>{named(next)}</bdi>
          </p>
          {next.hearing === 'inWriting' && (
            <p className="field-hint" dir="auto">
              {next.spokenForBy === ''
                ? t('voices.readOut')
                : t('voices.spokenFor', { who: next.spokenForBy })}
            </p>
          )}
          <Button keys={keyText('heard')} onPress={() => void press(next.personId)}>
            <Check size={18} aria-hidden="true" />
            <span>
              <span className="unseen">{t('voices.of', { name: named(next) })} </span>
              {t('voices.heard')}
            </span>
          </Button>
        </>
      )}
      {waiting.length > 0 && passed.length === 0 && (
        <p className="field-hint">{t('voices.afterwards', { names: names(waiting) })}</p>
      )}
      {passed.length > 0 && (
        <p className="next-voice-passed">
          {t('voices.passedOver', { count: passed.length, names: names(passed) })}
        </p>
      )}
      {props.toAll}
    </section>
  );
}
