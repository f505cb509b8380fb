import { useEffect, useRef } from 'react';
import { nameOf, type Page } from '#shared/plan/way.ts';
import { type ConferenceRecord, find } from '#shared/record/record.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { ClockLine } from '../clock/ClockLine.tsx';
import { isBehindDialog } from '../frame/deskDialog.ts';
import { isKey, keyText } from '../frame/keys.ts';
import { roomNow } from '../room/useWall.ts';
import { WallAct } from '../room/WallAct.tsx';
import { WallNews } from '../room/WallNews.tsx';
import { HeardKey } from '../voices/HeardKey.tsx';
import { NextVoice } from '../voices/NextVoice.tsx';
import { asksForVoices } from '../voices/speaking.ts';
import { useNoteHeard } from '../voices/useVoices.ts';
import { cardName, pageLabel, stepName, t } from '../wording.ts';
import { CardLines } from './CardLines.tsx';
import { useCardInHand } from './useCardInHand.ts';
import { useNamedToAll } from './useChairCard.ts';

/**
 * One card, large: where the meeting is, how the time goes, what to say, what comes next. It moves
 * itself and the wall; the page of the desk is the minute-taker's.
 * @param desk the page that the desk shows
 */
export function CardPage({ desk }: { desk: Page }) {
  const { record } = useConferenceBeside();
  const named = useNamedToAll();
  const { page, card, onward, back, isAhead, show } = useCardInHand(desk);
  const note = useNoteHeard();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const to = isKey('cardOnward', event)
        ? onward
        : isKey('cardBack', event)
          ? back
          : isKey('cardNow', event)
            ? desk
            : undefined;
      if (to === undefined || isBehindDialog()) return;
      event.preventDefault();
      show(to);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onward, back, desk, show]);
  // A new card is read from its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each card anew
  useEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [page]);
  return (
    <div className="cards-window">
      <header className="cards-head">
        <ClockLine />
        {isAhead && (
          <div className="cards-ahead">
            <p>{t('chair.deskIsAt', { page: pageLabel(named, desk) })}</p>
            <Button look="plain" keys={keyText('cardNow')} onPress={() => show(desk)}>
              {t('chair.toDesk')}
            </Button>
          </div>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it */}
      <main className="cards-main" ref={main} tabIndex={0}>
        <div aria-live="polite">
          <p className="cards-where">{whereText(named, page)}</p>
          <h1>{cardName(card.card)}</h1>
          <CardLines card={card} />
        </div>
        {asksForVoices(page.step) && <NextVoice record={record} note={note} />}
        <HeardKey />
      </main>
      <nav className="cards-foot" aria-label={t('chair.cards')}>
        {onward && (
          <p className="cards-next">{t('chair.next', { page: pageLabel(named, onward) })}</p>
        )}
        <Button look="plain" isDisabled={!back} onPress={() => back && show(back)}>
          {t('chair.back')}
        </Button>
        <Button look="main" isDisabled={!onward} onPress={() => onward && show(onward)}>
          {t('chair.onward')}
        </Button>
      </nav>
      <WallActs />
      <WallNews />
    </div>
  );
}

/** Gives the step a page belongs to, and whose it is: “Each child · Tyler”. */
function whereText(record: ConferenceRecord, { step, subjectId }: Page): string {
  const subject = find(record, 'children', subjectId) ?? find(record, 'parents', subjectId);
  const name = nameOf(record, subject?.personId);
  const said = stepName(record, step);
  return name === '' ? said : t('chair.where', { step: said, name });
}

/** What the chair does with the wall from here, while there is one. */
function WallActs() {
  const { conferenceId } = useConferenceBeside();
  const { onWall } = roomNow.use();
  if (onWall?.conferenceId !== conferenceId) return null;
  const { isFrozen, isBlank } = onWall;
  return (
    <section className="cards-wall" aria-label={t('wall.title')}>
      <p>{t('wall.title')}</p>
      <WallAct id="back" isDisabled={isFrozen || isBlank} />
      <WallAct id="next" isDisabled={isFrozen || isBlank} />
      <WallAct id="freeze" isOn={isFrozen} />
      <WallAct id="blank" isOn={isBlank} />
    </section>
  );
}
