import { X } from 'lucide-react';
import { memo, useRef } from 'react';
import type { Kind } from '#shared/record/record.ts';
import { Button } from '../../components/Button.tsx';
import { t } from '../wording.ts';
import { besideCard } from './Card.tsx';
import { useRemoval } from './useRemoval.tsx';

/** Removes a row and what is part of it. The focus goes on to the card beside it. */
export const RemoveButton = memo(function RemoveButton(props: {
  kind: Kind;
  id: string;
  name: string;
  cardId?: string;
}) {
  const { kind, id, cardId = id } = props;
  const name = props.name || t('rows.unnamed');
  const beside = useRef<HTMLElement | null>(null);
  const { remove, question } = useRemoval(() => beside.current?.focus());
  const press = () => {
    // Found while the card is still there.
    beside.current = besideCard(cardId);
    remove({ kind, id, name, cardId });
  };
  return (
    <>
      <Button look="quiet" label={t('rows.remove', { name })} onPress={press}>
        <X size={18} aria-hidden="true" />
      </Button>
      {question}
    </>
  );
});
