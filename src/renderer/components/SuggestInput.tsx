import { useRef, useState } from 'react';
import { Autocomplete, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { TextInput, type TextInputProps } from './TextInput.tsx';

/**
 * A line or a box to write in, under which a list offers what may be meant. Typing goes on as if it
 * were not there: only an option that was gone to by the arrow keys is taken, by Enter or by Tab.
 * A combo box of React Aria has one line only, and would cut off what is written over several.
 */
export function SuggestInput(
  props: TextInputProps & {
    /** What the list is called. */
    listLabel: string;
    /** Gives what a text may go on to be. */
    completionsOf: (typed: string) => readonly { suggestion: string; text: string }[];
    /** Everything that may be meant in an empty field. */
    all: readonly string[];
  },
) {
  const { listLabel, completionsOf, all, ...input } = props;
  const { value, onChange } = input;
  const box = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [open, setOpen] = useState<'no' | 'typing' | 'all'>('no');
  const offered =
    open === 'all' ? all.map((text) => ({ suggestion: text, text })) : completionsOf(value);
  const isOpen = open !== 'no' && offered.length > 0;
  const take = (suggestion: string) => {
    const taken = offered.find((one) => one.suggestion === suggestion);
    setOpen('no');
    if (taken) onChange(taken.text);
  };
  /** Takes the option that was gone to, if any. */
  const leave = () => {
    const option = document.getElementById(
      box.current?.getAttribute('aria-activedescendant') ?? '',
    );
    const suggestion = option?.dataset.suggestion;
    if (suggestion === undefined) setOpen('no');
    else take(suggestion);
  };
  const onKey = (key: string) => {
    if (key === 'ArrowDown' && value === '' && !isOpen) setOpen('all');
    if (key === 'Tab' && isOpen) leave();
    const closes = key === 'Escape' && isOpen;
    if (closes) setOpen('no');
    return closes;
  };
  return (
    <Autocomplete inputValue={value} disableAutoFocusFirst>
      <TextInput
        {...input}
        boxRef={box}
        onKey={onKey}
        onChange={(text) => {
          setOpen(text === '' ? 'no' : 'typing');
          onChange(text);
        }}
        onBlur={() => {
          // Going to an option is told as leaving the field, though the keyboard stays in it.
          if (document.activeElement === box.current) return;
          setOpen('no');
          input.onBlur?.();
        }}
      />
      <Popover
        className="popover"
        isNonModal
        isOpen={isOpen}
        onOpenChange={(opens) => !opens && setOpen('no')}
        triggerRef={box}
        placement="bottom start"
      >
        <ListBox
          className="list-box"
          aria-label={listLabel}
          items={offered.map(({ suggestion }) => ({ id: suggestion }))}
          onAction={(key) => take(String(key))}
        >
          {({ id }) => (
            <ListBoxItem id={id} className="list-item" textValue={id} data-suggestion={id}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Autocomplete>
  );
}
