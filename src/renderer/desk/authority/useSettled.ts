import { useSyncExternalStore } from 'react';
import { type AuthorityPath, valueAt } from '#shared/authority/edit.ts';
import { authorityNow, keepAuthority, useAuthority } from '../../api/authority.ts';
import { request } from '../../api/client.ts';
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
import type { SavedValue } from '../fields/useSavedValue.ts';

interface Typing<Typed> {
  readonly label: string;
  /** What is settled, as it stands in the field. */
  readonly shown: Typed;
  /** Gives the value to settle, null for none; throws an Error with a sentence when it is none. */
  readonly read: (typed: Typed) => unknown;
  /** Whether to save while the field still has the focus. */
  readonly whenQuiet: boolean;
}

/** Settings are of no family: what is typed there is nobody's words of the record. */
const NO_RECORD = {
  conferenceId: '',
  kind: 'conferences',
  rowId: 'authority',
  inRecord: false,
} as const;

/** A value of the authority's settings as it is being typed; saved as a field of the record is. */
export function useSettled<Typed>(
  path: AuthorityPath,
  { label, shown, read, whenQuiet }: Typing<Typed>,
): SavedValue<Typed> {
  const field = path.join('.');
  const key = keyOf({ rowId: NO_RECORD.rowId, field });
  const stands = valueAt(useAuthority(), path);
  const unsaved = useSyncExternalStore(listenToUnsaved, () => unsavedAt(key)) as
    | Unsaved<Typed>
    | undefined;
  const save = async (typed: Typed, over: unknown) => {
    const value = read(typed);
    keepAuthority(await request('authority.set', { path: [...path], value, over }));
    return valueAt(authorityNow(), path);
  };
  return {
    value: unsaved ? unsaved.typed : shown,
    problem: unsaved && !unsaved.overtaken ? unsaved.problem : '',
    change: (typed) =>
      keepTyped({
        place: { ...NO_RECORD, field, label },
        typed,
        over: stands,
        save,
        // No record changes by it.
        foreseen: null,
        whenQuiet,
      }),
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
