import type { Kind } from '#shared/record/record.ts';
import type { TextInputProps } from '../../components/TextInput.tsx';
import { fieldWording } from '../wording.ts';
import { type Bound, placeOf } from './bound.ts';
import { type Overtaken, useSavedValue } from './useSavedValue.ts';

interface TypedAs {
  /** The value of the record as it stands in the field. */
  readonly shown: string;
  /** Gives the value for the record; throws an Error with a sentence when it is none. */
  readonly read: (typed: string) => string | number | null;
  /** Whether to save while the field still has the focus. */
  readonly whenQuiet: boolean;
}

/** Gives what a text input needs for a field of the record: words, text, and how it is saved. */
export function useBoundText<K extends Kind, Type>(
  bound: Bound<K, Type>,
  typedAs: TypedAs,
): { input: TextInputProps; overtaken: Overtaken | null } {
  const { kind, row, field, names, hideLabel = false } = bound;
  const saved = useSavedValue(bound, typedAs);
  const { label, hint, placeholder, short } = fieldWording(kind, field, names);
  const input = {
    label,
    hint: hideLabel ? undefined : hint,
    hideLabel,
    shortLabel: short,
    placeholder,
    place: placeOf(row, field),
    value: saved.value,
    onChange: saved.change,
    onBlur: saved.leave,
    onEnter: saved.handOver,
    problem: saved.problem,
  };
  return { input, overtaken: saved.overtaken };
}
