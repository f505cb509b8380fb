import { type KeyboardEvent, useId, useState } from 'react';
import { anchorOf } from './anchor.ts';
import { keepFromList, PickList, useListUnder } from './PickList.tsx';
import { type TextBox, TextInput, type TextInputProps } from './TextInput.tsx';

interface Offered {
  readonly suggestion: string;
  /** The text as it is once this is taken. */
  readonly text: string;
}

/**
 * A line or a box to write in, under which a list offers what may be meant. Typing goes on as if it
 * were not there: only an option that was gone to by the arrow keys is taken, by Enter or by Tab.
 */
export function SuggestInput(
  props: TextInputProps & {
    /** What the list is called. */
    listLabel: string;
    /** Gives what a text may go on to be. */
    completionsOf: (typed: string) => readonly Offered[];
    /** Gives everything that may be meant in an empty field. */
    all: () => readonly string[];
  },
) {
  const { listLabel, completionsOf, all, ...input } = props;
  const { value, onChange } = input;
  const anchor = anchorOf(useId());
  const [offered, setOffered] = useState<readonly Offered[]>([]);
  const combobox = useListUnder<Offered>({
    items: [...offered],
    inputValue: value,
    selectedItem: null,
    itemToString: (item) => item?.text ?? '',
    onSelectedItemChange({ selectedItem }) {
      setOffered([]);
      if (selectedItem) onChange(selectedItem.text);
    },
  });
  const isOpen = combobox.isOpen && offered.length > 0;
  const offer = (typed: string) => setOffered(typed === '' ? [] : completionsOf(typed));
  const gone = isOpen ? offered[combobox.highlightedIndex] : undefined;
  const opensAll = (key: string) => key === 'ArrowDown' && value === '' && !isOpen;
  const press = (event: KeyboardEvent<TextBox>) => {
    const { key } = event;
    if (opensAll(key)) setOffered(all().map((text) => ({ suggestion: text, text })));
    // Before the field is left, which saves it.
    if (key === 'Tab' && gone) onChange(gone.text);
    if (key === 'Escape' && isOpen) event.stopPropagation();
    if (key === 'Tab' || key === 'Escape') combobox.closeMenu();
    // In the text itself keys do what they always do.
    const isOfList = key.startsWith('Arrow') ? isOpen || opensAll(key) : key === 'Enter' && gone;
    if (!isOfList) keepFromList(event);
  };
  return (
    <>
      <TextInput
        {...input}
        onChange={(text) => {
          offer(text);
          onChange(text);
        }}
        withList={(box) =>
          combobox.getInputProps({
            ...box,
            'aria-labelledby': undefined,
            // Text that may go over several lines: ARIA's combobox is one line.
            role: undefined,
            'aria-expanded': undefined,
            'aria-controls': isOpen
              ? combobox.getMenuProps({}, { suppressRefError: true }).id
              : undefined,
            style: { anchorName: anchor },
            onKeyDown(event: KeyboardEvent<TextBox>) {
              press(event);
              if (!gone) box.onKeyDown(event);
            },
          })
        }
      />
      <PickList
        combobox={combobox}
        anchor={anchor}
        label={listLabel}
        items={offered}
        idOf={({ suggestion }) => suggestion}
      >
        {({ suggestion }) => suggestion}
      </PickList>
    </>
  );
}
