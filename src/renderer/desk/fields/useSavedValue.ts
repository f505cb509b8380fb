import { useSyncExternalStore } from 'react';
import type { Kind, Row, Values } from '#shared/record/record.ts';
import { commandSaving, isDraft, useActs, useSaveValues } from '../../api/conference.tsx';
import {
  handOver,
  keepMine,
  keepTyped,
  keyOf,
  leaveField,
  letGo,
  listenToUnsaved,
  type Unsaved,
  unsavedAt,
} from '../../api/unsaved.ts';
import { fieldWording } from '../wording.ts';
import { type Bound, fieldValue } from './bound.ts';

/** What was typed, and what somebody else has put there meanwhile: one has to choose. */
export interface Overtaken {
  readonly label: string;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

export interface SavedValue<Typed> {
  /** What to show: what is in the record, or what was typed and is not saved yet. */
  readonly value: Typed;
  readonly problem: string;
  readonly change: (typed: Typed) => void;
  readonly handOver: () => void;
  /** The field is left: hands over, too. */
  readonly leave: () => void;
  readonly overtaken: Overtaken | null;
}

/** Which field of which row. */
interface OneField<K extends Kind> {
  readonly kind: K;
  readonly row: Row<K>;
  readonly field: string;
  readonly names?: Record<string, string>;
}

interface Typing<Typed, Type> {
  /** What the record holds, as it stands in the field. */
  readonly shown: Typed;
  /** Gives the value for the record; throws an Error with a sentence when it is none. */
  readonly read: (typed: Typed) => Type;
  /** Whether to save while the field still has the focus. */
  readonly whenQuiet: boolean;
}

/**
 * A field of the record as it is being typed. It is saved when it is handed over, or after half a
 * second of quiet. What cannot be saved stays in the field with the reason, also when the page is
 * left and seen again.
 */
export function useSavedValue<K extends Kind, Typed, Type>(
  { kind, row, field, names }: OneField<K>,
  { shown, read, whenQuiet }: Typing<Typed, Type>,
): SavedValue<Typed> {
  const { conferenceId, recordNow } = useActs();
  const saveValues = useSaveValues();
  const rowId = row.id;
  const key = keyOf({ rowId, field });
  const unsaved = useSyncExternalStore(listenToUnsaved, () => unsavedAt(key)) as
    | Unsaved<Typed>
    | undefined;
  const stands = fieldValue<unknown>(row, field);
  const { label } = fieldWording(kind, field, names);
  const save = async (typed: Typed, over: unknown) => {
    const value = read(typed);
    await saveValues(kind, row, { [field]: value } as Values<K>, { [field]: over });
    return value;
  };
  /** The command that will save it, for the wall, which does not wait for that. */
  const foresee = (typed: Typed) => {
    try {
      const values = { [field]: read(typed) } as Values<K>;
      return commandSaving(recordNow(), kind, row, values, { [field]: stands });
    } catch {
      return null;
    }
  };
  return {
    value: unsaved ? unsaved.typed : shown,
    problem: unsaved && !unsaved.overtaken ? unsaved.problem : '',
    change(typed) {
      const place = { conferenceId, kind, rowId, field, label, inRecord: !isDraft(row) };
      keepTyped({ place, typed, over: stands, save, foreseen: foresee(typed), whenQuiet });
    },
    handOver: () => void handOver(key),
    leave() {
      void handOver(key);
      leaveField(key);
    },
    overtaken: unsaved?.overtaken
      ? {
          label,
          keepMine: () => void keepMine(key, stands),
          takeTheirs: () => letGo(key),
        }
      : null,
  };
}

/** A field that is saved with each choice: what cannot be saved goes back to what stands. */
export function useChosenValue<K extends Kind, Type>(
  bound: Pick<Bound<K, Type>, 'kind' | 'row' | 'field' | 'names'>,
): SavedValue<Type> {
  const shown = fieldValue<Type>(bound.row, bound.field);
  const saved = useSavedValue(bound, { shown, read: (value: Type) => value, whenQuiet: false });
  const key = keyOf({ rowId: bound.row.id, field: bound.field });
  return {
    ...saved,
    change(value) {
      saved.change(value);
      void handOver(key).then(() => {
        const left = unsavedAt(key);
        // The bar says why.
        if (left?.problem && !left.overtaken && !left.isRetried) letGo(key);
      });
    },
  };
}
