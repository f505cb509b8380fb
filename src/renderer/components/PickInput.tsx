import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { fittingOnes, meantOne } from '#shared/wording/fitting.ts';
import { ShortLabel } from './ShortLabel.tsx';

export interface Pickable {
  readonly id: string;
  readonly label: string;
  /** A second line to tell two of one name apart. */
  readonly detail?: string;
}

/** What was typed and names nobody, by field, so that it is still there when seen again. */
const unpicked = new Map<string, string>();

/**
 * Picks one of many by typing a few letters of its name, or its initials. Emptying it picks
 * nothing. What names nobody stays in the field with a word about it, also when the page is left
 * and seen again.
 */
export function PickInput(props: {
  label: string;
  hint?: string | undefined;
  hideLabel?: boolean;
  /** A short label for the eye where the full one is for screen readers only. */
  shortLabel?: string | undefined;
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
}) {
  const { items, place, value } = props;
  const picked = items.find(({ id }) => id === value)?.label ?? '';
  const [shown, setShown] = useState(picked);
  const [text, setText] = useState(unpicked.get(place) ?? picked);
  const [problem, setProblem] = useState(() => {
    const left = unpicked.get(place);
    return left === undefined ? '' : props.problemWith(left);
  });
  // On Tab the list offers again whom it shows as picked, though the field was emptied.
  const leftEmpty = useRef(false);
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
  const fitting = text.trim() === '' || text === picked ? items : fittingOnes(items, text);
  const pick = (id: string | null) => {
    const label = items.find((item) => item.id === id)?.label ?? '';
    put(props.collects ? '' : label);
    if (id !== value) props.onChange(id);
  };
  const settle = () => {
    leftEmpty.current = false;
    if (text === picked) return put(picked);
    if (text.trim() === '') return pick(null);
    const meant = meantOne(items, text);
    if (meant) return pick(meant.id);
    unpicked.set(place, text);
    setProblem(props.problemWith(text.trim()));
  };
  return (
    <ComboBox
      className="field"
      data-place={place}
      menuTrigger="focus"
      items={fitting}
      selectedKey={value}
      inputValue={text}
      onInputChange={setText}
      onSelectionChange={(key) => key !== null && !leftEmpty.current && pick(String(key))}
      onBlur={settle}
      allowsCustomValue
      autoFocus={props.autoFocus ?? false}
      isInvalid={problem !== ''}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
    >
      {!props.hideLabel && <Label className="field-label">{props.label}</Label>}
      {props.hideLabel && props.shortLabel && <ShortLabel label={props.shortLabel} />}
      {props.hint && (
        <Text slot="description" className="field-hint">
          {props.hint}
        </Text>
      )}
      <div className="input pick">
        <Input
          placeholder={props.placeholder ?? ''}
          dir="auto"
          onKeyDown={(event) => event.key === 'Escape' && put(picked)}
          onKeyDownCapture={({ key }) => {
            leftEmpty.current = key === 'Tab' && text.trim() === '';
          }}
        />
        <Button aria-label={props.label}>
          <ChevronDown size={18} aria-hidden="true" />
        </Button>
      </div>
      <FieldError className="field-problem">{problem}</FieldError>
      <Popover className="popover">
        <ListBox className="list-box" items={fitting}>
          {({ id, label, detail }) => (
            <ListBoxItem id={id} className="list-item" textValue={label}>
              {/* Not in slots: what is seen is then what the option is called. */}
              <span>{label}</span> {detail && <span className="list-detail">{detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
