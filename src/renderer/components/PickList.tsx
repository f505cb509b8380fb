import { type UseComboboxProps, type UseComboboxReturnValue, useCombobox } from 'downshift';
import type { KeyboardEvent, ReactNode } from 'react';
import { wording } from '#shared/wording/index.ts';

const { ItemMouseMove, MenuMouseLeave } = useCombobox.stateChangeTypes;

/**
 * A box with a list under it (ARIA's combobox). The list opens with the first letter, an arrow key
 * or a press, and never by itself; how many it offers is told to screen readers. Enter and
 * Tab take what an arrow key went to: a pointer that lies where a list opens means nothing by it.
 */
export function useListUnder<Item>(props: UseComboboxProps<Item>): UseComboboxReturnValue<Item> {
  return useCombobox({
    getA11yStatusMessage: ({ isOpen }) =>
      isOpen && props.items.length > 0
        ? wording().desk('pick.offered', { count: props.items.length })
        : '',
    stateReducer: (state, { type, changes }) =>
      type === ItemMouseMove || type === MenuMouseLeave ? state : changes,
    ...props,
  });
}

/** Keeps a key for the box: the list does nothing with it. */
export function keepFromList(event: KeyboardEvent): void {
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
}

/** The list under a box: what may be meant, a line for each. Drawn only while it is open. */
export function PickList<Item>(props: {
  combobox: UseComboboxReturnValue<Item>;
  /** Of the box it opens under. */
  anchor: string;
  label: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}) {
  const { combobox, items, idOf } = props;
  if (!combobox.isOpen || items.length === 0) return null;
  return (
    <ul
      className="pick-list"
      style={{ positionAnchor: props.anchor }}
      {...combobox.getMenuProps(
        {
          'aria-label': props.label,
          popover: 'manual',
          ref: (list: HTMLElement | null) => list?.showPopover(),
        },
        { suppressRefError: true },
      )}
    >
      {items.map((item, index) => (
        <li
          key={idOf(item)}
          {...combobox.getItemProps({ item, index })}
          className="list-item"
          data-focused={index === combobox.highlightedIndex || undefined}
        >
          {props.children(item)}
        </li>
      ))}
    </ul>
  );
}
