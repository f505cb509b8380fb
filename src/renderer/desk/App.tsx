import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onEvent } from '../api/client.ts';
import { handOverAll } from '../api/unsaved.ts';
import { addressBeside, goTo, readAddress } from './address.ts';
import { Authority } from './authority/Authority.tsx';
import { AuthorityNews } from './authority/AuthorityNews.tsx';
import { Backups } from './backups/Backups.tsx';
import { Closing } from './Closing.tsx';
import { CardsNews } from './chair/CardsNews.tsx';
import { CardsWindow } from './chair/CardsWindow.tsx';
import { DeleteForGood } from './deletion/DeleteForGood.tsx';
import { Deletions } from './deletion/Deletions.tsx';
import { Desk } from './frame/Desk.tsx';
import { KeySheet } from './frame/KeySheet.tsx';
import { useTypingSteps } from './frame/useStepKeys.ts';
import { Gate } from './gate/Gate.tsx';
import { Guidance } from './guidance/Guidance.tsx';
import { BringIn } from './handover/BringIn.tsx';
import { HandOver } from './handover/HandOver.tsx';
import { Help } from './help/Help.tsx';
import { Home } from './home/Home.tsx';
import { OpenSample } from './home/OpenSample.tsx';
import { useWall } from './room/useWall.ts';
import { WallAsked } from './room/WallAsked.tsx';
import { Security } from './security/Security.tsx';
import { Trouble } from './Trouble.tsx';
import { Tour } from './tour/Tour.tsx';

const client = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, networkMode: 'always' } },
});

/** Gives the address in the window, live. A window of the chair's cards stays one. */
function useAddress() {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const follow = () =>
      setHash((before) => {
        const next = window.location.hash;
        const isCards = (hash: string) => readAddress(hash).place === 'cards';
        return isCards(before) && !isCards(next) ? before : next;
      });
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return readAddress(hash);
}

/** The working window: the start page, the lock, a page apart, or one conference. */
export function App() {
  const address = useAddress();
  const { place, conferenceId, page, at } = address;
  useTypingSteps();
  useWall(conferenceId);
  const [state, setState] = useState(0);
  useEffect(
    () =>
      onEvent('store.replaced', () => {
        // Also what another window has restored. What is typed and unsaved stays.
        client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'backups' });
        setState((count) => count + 1);
      }),
    [],
  );
  const [isGone, setIsGone] = useState(false);
  useEffect(() => {
    if (place !== 'home') setIsGone(false);
  }, [place]);
  useEffect(
    () =>
      onEvent('conference.gone', ({ conferenceId: gone }) => {
        client.removeQueries({ queryKey: ['record', gone] });
        void client.invalidateQueries({ queryKey: ['conferences'] });
        const shown = readAddress(window.location.hash);
        // The page that deletes it goes on to say so.
        if (shown.conferenceId !== gone || shown.place === 'delete') return;
        setIsGone(true);
        goTo('#/');
      }),
    [],
  );
  useEffect(
    () =>
      onEvent('desk.helpAsked', () =>
        goTo(addressBeside('help', readAddress(window.location.hash))),
      ),
    [],
  );
  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') void handOverAll();
    };
    document.addEventListener('visibilitychange', leaving);
    return () => document.removeEventListener('visibilitychange', leaving);
  }, []);
  return (
    <QueryClientProvider client={client}>
      <Closing />
      <Trouble>
        <Gate>
          {(place === 'conference' || place === 'history') && conferenceId && (
            <Desk
              key={state}
              conferenceId={conferenceId}
              page={page}
              at={at}
              showsHistory={place === 'history'}
            />
          )}
          {place === 'cards' && conferenceId && (
            <CardsWindow key={state} conferenceId={conferenceId} />
          )}
          {place === 'hand-over' && conferenceId && <HandOver conferenceId={conferenceId} />}
          {place === 'delete' && conferenceId && <DeleteForGood conferenceId={conferenceId} />}
          {place === 'home' && <Home key={state} isGone={isGone} />}
          {place === 'backups' && <Backups />}
          {place === 'security' && <Security />}
          {place === 'authority' && <Authority />}
          {place === 'sample' && <OpenSample />}
          {place === 'bring-in' && <BringIn />}
          {place === 'deletions' && <Deletions />}
          {place === 'help' && <Help address={address} />}
          {place === 'guidance' && <Guidance address={address} />}
          <Tour address={address} />
          <AuthorityNews />
          <CardsNews />
          <KeySheet />
          <WallAsked />
        </Gate>
      </Trouble>
    </QueryClientProvider>
  );
}
