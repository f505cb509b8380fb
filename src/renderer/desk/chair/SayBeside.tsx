import type { Page } from '#shared/plan/way.ts';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { keyText } from '../frame/keys.ts';
import { t } from '../wording.ts';
import { CardLines } from './CardLines.tsx';
import { cardsNow, openCardsWindow, turnCardBeside } from './useCards.ts';
import { useCardMaker } from './useChairCard.ts';

/** What the chair can say on this page, when the chair wants to see it. Never on the wall. */
export function SayBeside(props: { page: Page }) {
  const { isBeside } = cardsNow.use();
  return (
    <section className="note chair-note">
      <Disclosure
        title={t('chair.title')}
        keys={keyText('cardBeside')}
        level={2}
        isOpen={isBeside}
        turn={turnCardBeside}
      >
        <Beside page={props.page} />
      </Disclosure>
    </section>
  );
}

function Beside(props: { page: Page }) {
  const makeCard = useCardMaker();
  return (
    <CardLines card={makeCard(props.page)}>
      <Button look="quiet" keys={keyText('cardsWindow')} onPress={openCardsWindow}>
        {t('chair.openWindow')}
      </Button>
    </CardLines>
  );
}
