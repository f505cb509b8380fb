/** Taking over the better shape of a line: one act, which can be taken back. */
import { contextOf, sortOfField } from '#shared/coach/fields.ts';
import type { Rule } from '#shared/coach/finding.ts';
import { notesOn } from '#shared/coach/notes.ts';
import { find, type Kind, type Row } from '#shared/record/record.ts';
import { useActs, useSaveValues } from '../../api/conference.tsx';
import { handOverAll } from '../../api/unsaved.ts';
import { fieldValue, placeOf } from '../fields/bound.ts';
import { coachLists } from './lists.ts';

/** What stands in a shape where somebody has to write. */
const TO_FILL = '…';

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Gives the box of a field, where it is on the page. */
export function boxOf(row: { readonly id: string }, field: string): TextBox | null {
  const place = CSS.escape(placeOf(row, field));
  return document.querySelector<TextBox>(`[data-place="${place}"] :is(input, textarea)`);
}

/** Gives the keyboard to a field, at what is to be filled in there. */
export function goToFill(box: TextBox | null): void {
  if (!box) return;
  box.focus();
  const at = box.value.indexOf(TO_FILL);
  if (at >= 0) box.setSelectionRange(at, at + TO_FILL.length);
}

/**
 * Gives the act that writes a line as the coach proposes, with everything typed so far, or marks it
 * as a task among practitioners. Gives false where there is nothing to propose any more.
 */
export function useTakeShape<K extends Kind>(
  kind: K,
  row: Row<K>,
  field: string,
): (rule: Rule) => Promise<boolean> {
  const { recordNow } = useActs();
  const saveValues = useSaveValues();
  return async (rule) => {
    await handOverAll();
    const { lists } = await coachLists();
    const record = recordNow();
    const now = find(record, kind, row.id);
    const sort = sortOfField(kind, field);
    if (!now || sort === undefined) return false;
    const line = { kind, row: now, field, text: fieldValue<string>(now, field), sort };
    const notes = notesOn(record, line, contextOf(record), lists);
    const better = notes.find((note) => note.rule === rule && note.better)?.better;
    if (!better) return false;
    const values = 'text' in better ? { [field]: better.text } : { sharing: better.sharing };
    await saveValues(kind, now, values as Parameters<typeof saveValues<K>>[2]);
    return true;
  };
}
