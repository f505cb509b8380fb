import { useEffect, useState } from 'react';
import { useConferenceBeside } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { cardOf } from '../steps/Card.tsx';
import { t } from '../wording.ts';
import { hearRemovals, type Removal } from './removal.ts';
import type { Stepping } from './useStep.ts';

/**
 * At the foot of the page: a removal that can be taken back, as long as it is the last change, or
 * what was taken back or done again last.
 */
export function LastStep(props: Stepping) {
  const { undoable, saving } = useConferenceBeside();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [back, setBack] = useState('');
  useEffect(() => hearRemovals(setRemoval), []);
  // Once it is drawn again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is drawn with what came back
  useEffect(() => cardOf(back)?.focus(), [back, props.said]);
  const isLast = undoable?.lead.effect === 'remove' && undoable.lead.id === removal?.id;
  const takeBack = ({ cardId }: Removal) => {
    // At once, so that pressing twice does not take back what was done before.
    setRemoval(null);
    setBack(cardId);
    props.take('undo');
  };
  return (
    <div className="undo" role="status">
      {removal && isLast && !saving ? (
        <>
          <span>{t('undo.removed', { name: removal.name })}</span>
          <Button look="quiet" onPress={() => takeBack(removal)}>
            {t('undo.button')}
          </Button>
        </>
      ) : (
        props.said && <span className="undo-said">{props.said}</span>
      )}
    </div>
  );
}
