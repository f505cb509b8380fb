import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { newId } from '#shared/record/ids.ts';
import { inOrder, type Kind, type Row, type Values } from '#shared/record/record.ts';
import { useConference } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { t } from '../wording.ts';
import { Card, cardOf } from './Card.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import { RemoveButton } from './RemoveButton.tsx';

/**
 * Rows of one kind as cards: add, remove, put in order. A card added opens with the cursor in
 * its first field. Removing asks only where words hang on the row, and can be taken back.
 */
export function RowCards<K extends Kind>(props: {
  kind: K;
  rows: readonly Row<K>[];
  /** What a new row starts with. */
  start: Values<K>;
  /** Words of the button that adds one, and of an empty list. */
  addLabel: string;
  empty?: string;
  /** How one row is called when it is removed or moved. */
  nameOf: (row: Row<K>) => string;
  ordered?: boolean;
  compact?: boolean;
  /** Shown in a row's head, before the buttons. */
  head?: (row: Row<K>, index: number) => ReactNode;
  /** Is told of the row that was added here. */
  onAdded?: (id: string) => void;
  /** Gives the buttons of a row to its children to place, instead of standing beside them. */
  toolsInside?: boolean;
  children: (row: Row<K>, isNew: boolean, tools: ReactNode) => ReactNode;
}) {
  const { kind, ordered = false, toolsInside = false } = props;
  const { apply } = useConference();
  const [newest, setNewest] = useState('');
  const [moved, setMoved] = useState('');
  const rows = inOrder(props.rows as readonly (Row<K> & { position: number; id: string })[]);
  const add = () => {
    const id = newId();
    setNewest(id);
    props.onAdded?.(id);
    void apply({ name: 'add', rows: [{ kind, row: { id, ...props.start } }] });
  };
  const moveTo = async (id: string, to: number) => {
    if (to < 0 || to >= rows.length) return;
    await apply({ name: 'move', kind, id, to });
    setMoved(id);
    cardOf(id)?.scrollIntoView({ block: 'nearest' });
  };
  const place = rows.findIndex(({ id }) => id === moved) + 1;
  return (
    <div className={props.compact ? 'cards cards-compact' : 'cards'}>
      {rows.length === 0 && props.empty && <p className="empty">{props.empty}</p>}
      {rows.map((row, index) => {
        const name = props.nameOf(row) || t('rows.unnamed');
        const canMove = ordered && rows.length > 1;
        const tools = (
          <>
            {canMove && (
              <MoveButtons
                name={name}
                index={index}
                count={rows.length}
                move={(to) => moveTo(row.id, to)}
              />
            )}
            <RemoveButton kind={kind} id={row.id} name={props.nameOf(row)} />
          </>
        );
        return (
          <Card
            key={row.id}
            id={row.id}
            name={name}
            tools={toolsInside ? undefined : tools}
            move={canMove ? (step) => void moveTo(row.id, index + step) : undefined}
          >
            {props.head?.(row, index)}
            {props.children(row, row.id === newest, tools)}
          </Card>
        );
      })}
      <Button place={`add/${kind}`} onPress={add}>
        <Plus size={18} aria-hidden="true" /> {props.addLabel}
      </Button>
      {/* Here and not in the row: what moves about is not announced. */}
      <p role="status" className="unseen">
        {place > 0 && t('rows.moved', { place, count: rows.length })}
      </p>
    </div>
  );
}
