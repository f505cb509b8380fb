import { useEffect } from 'react';
import { ConferenceProvider } from '../../api/conference.tsx';
import { t } from '../wording.ts';
import { CardPage } from './CardPage.tsx';
import { cardsNow } from './useCards.ts';

/** The window of the chair's cards: as large as a phone, to be read at arm's length. */
export function CardsWindow(props: { conferenceId: string }) {
  const { at } = cardsNow.use();
  useEffect(() => {
    document.title = t('title', { page: t('chair.cards') });
  }, []);
  // Until main has said where the desk is.
  if (at?.conferenceId !== props.conferenceId) return <Waiting says={t('opening')} />;
  return (
    <ConferenceProvider
      conferenceId={props.conferenceId}
      whileOpening={<Waiting says={t('opening')} />}
      failed={(error) => <Waiting says={error.message} />}
    >
      <CardPage desk={at.page} />
    </ConferenceProvider>
  );
}

function Waiting(props: { says: string }) {
  return (
    <main className="cards-window">
      <h1>{props.says}</h1>
    </main>
  );
}
