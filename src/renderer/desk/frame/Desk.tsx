import { useEffect, useRef } from 'react';
import { keyOfPage, type Page, pagesOf, samePage } from '#shared/plan/way.ts';
import { ConferenceProvider, useConference } from '../../api/conference.tsx';
import { useCardKeys } from '../chair/useCards.ts';
import { FindDialogs } from '../find/FindDialogs.tsx';
import { History } from '../history/History.tsx';
import { useWallFollows } from '../room/useWall.ts';
import { WallBar } from '../room/WallBar.tsx';
import { WallNews } from '../room/WallNews.tsx';
import { showPlace } from '../steps/place.ts';
import { StepPage } from '../steps/StepPage.tsx';
import { isTouring } from '../tour/tour.ts';
import { HeardKey } from '../voices/HeardKey.tsx';
import { partName, t } from '../wording.ts';
import { Bar } from './Bar.tsx';
import { LastStep } from './LastStep.tsx';
import { LeftOver } from './LeftOver.tsx';
import { NotOpened } from './NotOpened.tsx';
import { Onward } from './Onward.tsx';
import { Opening } from './Opening.tsx';
import { Rail } from './Rail.tsx';
import { Side } from './Side.tsx';
import { Tabs } from './Tabs.tsx';
import { useLineKeys } from './useLineKeys.ts';
import { useStep } from './useStep.ts';
import { useStepKeys } from './useStepKeys.ts';
import { useWayBack } from './useWayBack.ts';
import { WayBackLink } from './WayBackLink.tsx';

/** The working window: rail, one thing at a time in the middle, questions and reasons at the right. */
export function Desk(props: {
  conferenceId: string;
  page: Page;
  /** A line or field to show on the page, or empty. */
  at: string;
  showsHistory: boolean;
}) {
  return (
    <ConferenceProvider
      key={props.conferenceId}
      conferenceId={props.conferenceId}
      whileOpening={<Opening />}
      failed={(error) => <NotOpened why={error.message} />}
    >
      <OpenDesk page={props.page} at={props.at} showsHistory={props.showsHistory} />
    </ConferenceProvider>
  );
}

/** Gives the page asked for, or the nearest there is when its child or parent is gone. */
function usePage(asked: Page): Page {
  const { record } = useConference();
  const pages = pagesOf(record, asked);
  return (
    pages.find((page) => samePage(page, asked)) ??
    pages.find(({ step, part }) => step === asked.step && part === asked.part) ??
    pages.find(({ step }) => step === asked.step) ?? {
      step: 'family',
      part: 'people',
      subjectId: null,
    }
  );
}

function OpenDesk(props: { page: Page; at: string; showsHistory: boolean }) {
  const { at, showsHistory } = props;
  const page = usePage(props.page);
  const { record, conferenceId } = useConference();
  useWallFollows(conferenceId, page);
  const middle = useRef<HTMLElement>(null);
  const name = showsHistory ? t('changes.title') : partName(record, page);
  useEffect(() => {
    document.title = t('title', { page: name });
  }, [name]);
  const place = showsHistory ? 'history' : keyOfPage(page);
  const lastPlace = useRef('');
  useEffect(() => {
    if (lastPlace.current === place) return;
    lastPlace.current = place;
    middle.current?.scrollTo(0, 0);
    // The tour keeps the keyboard on its card.
    if (!isTouring()) middle.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [place]);
  // After the page has taken the focus to its question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place is shown on each page anew
  useEffect(() => {
    showPlace(at);
  }, [place, at]);
  const back = useWayBack(page, middle);
  const stepping = useStep(place);
  useStepKeys(stepping.take);
  useLineKeys();
  useCardKeys();
  const isWide = showsHistory || page.step === 'copies' || page.part === 'thread';
  return (
    <div className={isWide ? 'desk desk-wide' : 'desk'}>
      <button
        type="button"
        className="skip"
        onClick={() => middle.current?.querySelector<HTMLElement>('h1')?.focus()}
      >
        {t('skip')}
      </button>
      <Bar take={stepping.take} step={page.step} showsHistory={showsHistory} />
      <WallBar page={page} />
      <WallNews />
      <HeardKey />
      <Rail page={showsHistory ? null : page} />
      <main className="middle" ref={middle} key={place}>
        {back && !showsHistory && <WayBackLink back={back} />}
        {!showsHistory && <Tabs page={page} />}
        <LeftOver />
        {showsHistory ? <History /> : <StepPage page={page} />}
        {!showsHistory && <Onward page={page} />}
        <LastStep {...stepping} />
      </main>
      {!isWide && <Side page={page} />}
      <FindDialogs take={stepping.take} />
    </div>
  );
}
