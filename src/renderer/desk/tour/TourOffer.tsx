import { SAMPLE_ID } from '#shared/record/sample.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { t } from '../wording.ts';
import { StartTour } from './StartTour.tsx';
import { useTour } from './tour.ts';
import { useTourOffer } from './useTourOffer.ts';

/** Beside the sample, until it was taken or declined on this computer: shall we show you around? */
export function TourOffer() {
  const { conferenceId } = useConferenceBeside();
  const { isOffered, remember } = useTourOffer();
  const at = useTour();
  if (conferenceId !== SAMPLE_ID || !isOffered || at !== null) return null;
  const decline = () => {
    remember();
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <Note title={t('tour.offer')}>
      <p>{t('tour.offerText')}</p>
      <div className="tour-buttons">
        <StartTour look="main" />
        <Button look="quiet" onPress={decline}>
          {t('tour.notNow')}
        </Button>
      </div>
    </Note>
  );
}
