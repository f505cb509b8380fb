import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { FIRST_WORDS, WHO_AND_WHEN } from '#shared/paste/firstWords.ts';
import { newId } from '#shared/record/ids.ts';
import { inOrder, type Kind, type Row, type Values } from '#shared/record/record.ts';
import { useConference } from '../../api/conference.tsx';
import { Button } from '../../components/Button.tsx';
import { fieldValue } from '../fields/bound.ts';
import { readRows } from '../paste/readRows.ts';
import { usePasting } from '../paste/usePasting.tsx';
import { t } from '../wording.ts';
import { Card } from './Card.tsx';
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
  children: (row: Row<K>, isNew: boolean, index: number) => ReactNode;
}) {
  const { kind, ordered = false } = props;
  const { record, apply } = useConference();
  const [newest, setNewest] = useState('');
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
      field === null ? [] : readRows(record, { kind, field, start: props.start, there }, text),
    confirm: (count) => t('paste.add', { count }),
  });
  const add = () => {
    const id = newId();
    setNewest(id);
    void apply({ name: 'add', rows: [{ kind, row: { id, ...props.start } }] });
  };
  return (
    <div className={props.compact ? 'cards cards-compact' : 'cards'} onPaste={pasting.onPaste}>
      {rows.length === 0 && props.empty && <p className="empty">{props.empty}</p>}
      {rows.map((row, index) => {
        const name = props.nameOf(row) || t('rows.unnamed');
        return (
          <Card
            key={row.id}
            id={row.id}
            name={name}
            tools={
              <>
                {ordered && rows.length > 1 && (
                  <MoveButtons
                    name={name}
                    index={index}
                    count={rows.length}
                    move={(to) => apply({ name: 'move', kind, id: row.id, to })}
                  />
                )}
                <RemoveButton kind={kind} id={row.id} name={props.nameOf(row)} />
              </>
            }
          >
            {props.head?.(row, index)}
            {props.children(row, row.id === newest, index)}
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
    </div>
  );
}
