import { useCombobox } from 'downshift';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { fittingOnes, meantOne } from '#shared/wording/fitting.ts';
import { anchorOf } from './anchor.ts';
import { FieldFrame, type FrameProps, namedBy } from './FieldFrame.tsx';
import { keepFromList, PickList, useListUnder } from './PickList.tsx';

export interface Pickable {
  readonly id: string;
  readonly label: string;
  /** A second line to tell two of one name apart. */
  readonly detail?: string;
}

const { InputChange, ControlledPropUpdatedSelectedItem } = useCombobox.stateChangeTypes;

/** What was typed and names nobody, by field, so that it is still there when seen again. */
const unpicked = new Map<string, string>();

/**
 * Picks one of many by typing a few letters of its name, or its initials. Emptying it picks
 * nothing. What names nobody stays in the field with a word about it, also when the page is left
 * and seen again.
 */
export function PickInput(
  props: Omit<FrameProps, 'problem' | 'remark'> & {
    placeholder?: string | undefined;
    value: string | null;
    items: readonly Pickable[];
    autoFocus?: boolean;
    /** Picks one after the other: the field is empty again after each. */
    collects?: boolean;
    /** Which field it is: the same each time it is shown. */
    place: string;
    /** Gives the sentence about a text that names nobody. */
    problemWith: (text: string) => string;
    onChange: (id: string | null) => void;
  },
) {
  const { label, items, place, value, collects = false } = props;
  const id = useId();
  const chosen = items.find((item) => item.id === value) ?? null;
  const picked = chosen?.label ?? '';
  const [shown, setShown] = useState(picked);
  const [text, setText] = useState(unpicked.get(place) ?? picked);
  const [problem, setProblem] = useState(() => {
    const left = unpicked.get(place);
    return left === undefined ? '' : props.problemWith(left);
  });
  const put = (now: string) => {
    unpicked.delete(place);
    setProblem('');
    setText(now);
  };
  if (shown !== picked) {
    // Picked elsewhere, or taken back.
    setShown(picked);
    put(picked);
  }
  const pick = (item: Pickable | null) => {
    put(collects || item === null ? '' : item.label);
    const now = item?.id ?? null;
    if (now !== value) props.onChange(now);
  };
  const fitting =
    text.trim() === '' || text === picked ? [...items] : [...fittingOnes(items, text)];
  const combobox = useListUnder<Pickable>({
    items: fitting,
    inputValue: text,
    selectedItem: chosen,
    itemToString: (item) => item?.label ?? '',
    itemToKey: (item) => item?.id,
    onSelectedItemChange: ({ selectedItem }) => pick(selectedItem),
    onInputValueChange({ inputValue, type }) {
      // The same one once more.
      if (type !== InputChange && type !== ControlledPropUpdatedSelectedItem && !collects)
        put(inputValue);
    },
  });
  const { isOpen, highlightedIndex, closeMenu } = combobox;
  const isOnOne = isOpen && highlightedIndex >= 0;
  /** Works out who is meant by what was typed, where nobody was gone to in the list. */
  const settle = () => {
    if (isOnOne) return;
    if (text === picked) return put(picked);
    if (text.trim() === '') return pick(null);
    const meant = meantOne(items, text);
    if (meant) return pick(meant);
    unpicked.set(place, text);
    setProblem(props.problemWith(text.trim()));
  };
  const anchor = anchorOf(id);
  return (
    <FieldFrame {...props} problem={problem} id={id}>
      <div className="input pick" style={{ anchorName: anchor }}>
        <input
          {...combobox.getInputProps({
            ...namedBy(id, { ...props, problem }),
            'aria-labelledby': undefined,
            'aria-expanded': isOpen && fitting.length > 0,
            placeholder: props.placeholder ?? '',
            dir: 'auto',
            autoFocus: props.autoFocus ?? false,
            spellCheck: false,
            onChange: (event) => setText(event.currentTarget.value),
            onBlur: settle,
            onKeyDown(event) {
              if (event.key === 'Enter') settle();
              if (event.key !== 'Escape') return;
              // Its own Escape picks nobody.
              keepFromList(event);
              if (isOpen) event.stopPropagation();
              closeMenu();
              put(picked);
            },
          })}
        />
        <button type="button" {...combobox.getToggleButtonProps()} aria-label={label}>
          <ChevronDown size={18} aria-hidden="true" />
        </button>
      </div>
      <PickList
        combobox={combobox}
        anchor={anchor}
        label={label}
        items={fitting}
        idOf={(item) => item.id}
      >
        {(item) => (
          <>
            {/* Not in slots: what is seen is then what the option is called. */}
            <span>{item.label}</span>{' '}
            {item.detail && <span className="list-detail">{item.detail}</span>}
          </>
        )}
      </PickList>
    </FieldFrame>
  );
}
