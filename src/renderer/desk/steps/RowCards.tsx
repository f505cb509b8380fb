import { Plus } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { FIRST_WORDS, WHO_AND_WHEN } from '#shared/paste/firstWords.ts';
import { newId } from '#shared/record/ids.ts';
import { inOrder, type Kind, type Row, type Values } from '#shared/record/record.ts';
import { useActs } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { fieldValue } from '../fields/bound.ts';
import { readRows } from '../paste/readRows.ts';
import { usePasting } from '../paste/usePasting.tsx';
import { t } from '../wording.ts';
import { Card, cardOf } from './Card.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import { RemoveButton } from './RemoveButton.tsx';

/** What the buttons of a row need; the same until the row moves. */
export interface RowTools {
  readonly index: number;
  readonly isLast: boolean;
  readonly move: (id: string, to: number) => Promise<void>;
}

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
  /** Leaves the buttons of a row to its children, instead of standing beside them. */
  toolsInside?: boolean;
  children: (row: Row<K>, isNew: boolean, tools: RowTools) => ReactNode;
}) {
  const { kind, ordered = false, toolsInside = false } = props;
  const { apply, recordNow } = useActs();
  const [newest, setNewest] = useState('');
  const [moved, setMoved] = useState('');
  const rows = inOrder(props.rows as readonly (Row<K> & { position: number; id: string })[]);
  const field = FIRST_WORDS[kind] ?? null;
  const there = rows.map((row) => (field === null ? '' : fieldValue<string>(row, field)));
  const pasting = usePasting({
    kind,
    rows: props.rows,
    start: props.start,
    field,
    hint: t(WHO_AND_WHEN.has(kind) ? 'paste.actionsHint' : 'paste.hint'),
    read: (text) =>
      field === null ? [] : readRows(recordNow(), { kind, field, start: props.start, there }, text),
    confirm: (count) => t('paste.add', { count }),
  });
  const add = () => {
    const id = newId();
    setNewest(id);
    props.onAdded?.(id);
    void apply({ name: 'add', rows: [{ kind, row: { id, ...props.start } }] });
  };
  const move = useCallback(
    async (id: string, to: number) => {
      await apply({ name: 'move', kind, id, to });
      setMoved(id);
      cardOf(id)?.scrollIntoView({ block: 'nearest' });
    },
    [apply, kind],
  );
  const place = rows.findIndex(({ id }) => id === moved) + 1;
  return (
    <div className={props.compact ? 'cards cards-compact' : 'cards'} onPaste={pasting.onPaste}>
      {rows.length === 0 && props.empty && <p className="empty">{props.empty}</p>}
      {rows.map((row, index) => {
        const name = props.nameOf(row) || t('rows.unnamed');
        const tools = { index, isLast: index === rows.length - 1, move };
        const step = (by: -1 | 1) => {
          if (rows[index + by]) void move(row.id, index + by);
        };
        return (
          <Card
            key={row.id}
            id={row.id}
            name={name}
            tools={
              toolsInside ? undefined : (
                <RowButtons
                  kind={kind}
                  id={row.id}
                  name={props.nameOf(row)}
                  ordered={ordered}
                  {...tools}
                />
              )
            }
            move={ordered ? step : undefined}
          >
            {props.head?.(row, index)}
            {props.children(row, row.id === newest, tools)}
          </Card>
        );
      })}
      <div className="add-buttons">
        <Button place={`add/${kind}`} onPress={add}>
          <Plus size={18} aria-hidden="true" /> {props.addLabel}
        </Button>
        {pasting.button}
      </div>
      {pasting.dialog}
      {/* Here and not in the row: what moves about is not announced. */}
      <p role="status" className="unseen">
        {place > 0 && t('rows.moved', { place, count: rows.length })}
      </p>
    </div>
  );
}

/** The buttons of a row: up and down where there is an order, and away. */
export function RowButtons(
  props: RowTools & { kind: Kind; id: string; name: string; ordered: boolean },
) {
  const { kind, id, name, ordered, index, isLast, move } = props;
  return (
    <>
      {ordered && !(index === 0 && isLast) && (
        <MoveButtons
          id={id}
          name={name || t('rows.unnamed')}
          index={index}
          isLast={isLast}
          move={move}
        />
      )}
      <RemoveButton kind={kind} id={id} name={name} />
    </>
  );
}
