import { useEffect, useRef } from 'react';
import { SAMPLE_ID } from '#shared/record/sample.ts';
import { Button } from '../../components/Button.tsx';
import type { Address } from '../address.ts';
import { t } from '../wording.ts';
import { STOPS, type Stop } from './stops.ts';
import { goToStop, leaveTour, useTour } from './tour.ts';
import { useHighlight } from './useHighlight.ts';
import { useTourOffer } from './useTourOffer.ts';

/** The tour, while somebody is shown around. It ends when they go elsewhere than in the sample. */
export function Tour(props: { address: Address }) {
  const at = useTour();
  const { place, conferenceId } = props.address;
  const isInSample = place === 'conference' && conferenceId === SAMPLE_ID;
  const wasInSample = useRef(false);
  useEffect(() => {
    if (at !== null && wasInSample.current && !isInSample) leaveTour();
    wasInSample.current = at !== null && isInSample;
  }, [at, isInSample]);
  const stop = at === null ? undefined : STOPS[at];
  if (at === null || !stop || !isInSample) return null;
  return <TourCard at={at} stop={stop} />;
}

/** What there is to see at a stop, beside the page: nothing is covered up or held back. */
function TourCard(props: { at: number; stop: Stop }) {
  const { at, stop } = props;
  const card = useRef<HTMLDialogElement>(null);
  const { remember } = useTourOffer();
  useHighlight(stop.name);
  useEffect(() => {
    if (at >= 0) card.current?.focus();
  }, [at]);
  const leave = () => {
    remember();
    leaveTour();
  };
  const leaving = useRef(leave);
  leaving.current = leave;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leaving.current();
    };
    const element = card.current;
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, []);
  const isLast = at === STOPS.length - 1;
  return (
    <dialog
      open
      className="tour"
      ref={card}
      tabIndex={-1}
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
    >
      <p className="clause">{t('tour.count', { at: at + 1, of: STOPS.length })}</p>
      <h2 id="tour-title">{t(`tour.stops.${stop.name}.title`)}</h2>
      <p id="tour-text">{t(`tour.stops.${stop.name}.text`)}</p>
      <div className="tour-buttons">
        {at > 0 && <Button onPress={() => goToStop(at - 1)}>{t('tour.back')}</Button>}
        <Button look="main" onPress={isLast ? leave : () => goToStop(at + 1)}>
          {t(isLast ? 'tour.done' : 'tour.next')}
        </Button>
        {!isLast && (
          <Button look="quiet" onPress={leave}>
            {t('tour.leave')}
          </Button>
        )}
      </div>
    </dialog>
  );
}
