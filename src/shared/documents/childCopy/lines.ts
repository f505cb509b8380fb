/** The lines of one child's copy beside their sentences: which were looked at, which have changed. */
import { visibleTo } from '../../audience/visibleTo.ts';
import { type Child, type ConferenceRecord, find, type Row } from '../../record/record.ts';
import { composeFrom } from '../compose.ts';
import type { CopyRequest } from '../request.ts';
import type { ChildForm } from './form.ts';
import { type Section, wholeSections } from './matters.ts';
import { childReader, keyOfItem } from './reader.ts';
import type { PlanLine } from './told.ts';

/** `new`: nobody looked at it yet. `changed`: the line has changed since somebody did. */
export type LineState = 'new' | 'changed' | 'seen';

export interface ChildLine extends PlanLine {
  readonly section: Section['id'];
  readonly row: Row<'childSentences'> | undefined;
  readonly state: LineState;
}

export interface ChildLines {
  readonly form: ChildForm;
  readonly sections: readonly { readonly id: Section['id']; readonly heading: string }[];
  readonly lines: readonly ChildLine[];
}

function stateOf(row: Row<'childSentences'> | undefined, { plan }: PlanLine): LineState {
  if (row === undefined) return 'new';
  return row.original.trim() === plan.trim() ? 'seen' : 'changed';
}

/** The lines of a child in a record that is cut down to what the child may see. */
function linesIn(seen: ConferenceRecord, child: Child): ChildLines | null {
  const person = find(seen, 'people', child.personId);
  if (person === undefined) return null;
  const reader = childReader(composeFrom(seen), child, person);
  const sections = wholeSections(reader);
  const lines = sections.flatMap(({ id, matters }) =>
    matters
      .flatMap((matter) => [matter, ...(matter.more ?? [])])
      .flatMap(({ line }) => (line === undefined ? [] : [line]))
      .map((line): ChildLine => {
        const row = reader.sentences.get(keyOfItem(line.item));
        return { ...line, section: id, row, state: stateOf(row, line) };
      }),
  );
  return { form: reader.form, sections, lines };
}

/**
 * Gives every line of a child's copy with its proposal and its sentence, in the order of the copy.
 * Null where there is no such child, or where the child may not see that there is a plan.
 */
export function childLines(record: ConferenceRecord, childId: string): ChildLines | null {
  const child = find(record, 'children', childId);
  if (child === undefined) return null;
  const { record: seen } = visibleTo(record, child.personId);
  const own = find(seen, 'children', childId);
  return own === undefined ? null : linesIn(seen, own);
}

/** Gives the lines at which somebody has to look before a copy may be called final. */
export function notLookedAt(record: ConferenceRecord, childId: string): ChildLine[] {
  return (childLines(record, childId)?.lines ?? []).filter(({ state }) => state !== 'seen');
}

/**
 * Gives what a reader sees without the sentences whose line has changed since: the copy then says
 * what the plan says now. Only a child's own copy and letter say any sentence of these.
 * @param seen what the reader may see, before anything is translated
 */
export function withoutChangedSentences(
  seen: ConferenceRecord,
  request: CopyRequest,
): ConferenceRecord {
  if (request.kind !== 'childCopy' && request.kind !== 'childLetter') return seen;
  const child = find(seen, 'children', request.childId);
  if (child === undefined || seen.childSentences.length === 0) return seen;
  const lines = linesIn(seen, child)?.lines ?? [];
  const changed = new Set(
    lines.flatMap(({ row, state }) => (row !== undefined && state === 'changed' ? [row.id] : [])),
  );
  if (changed.size === 0) return seen;
  return { ...seen, childSentences: seen.childSentences.filter(({ id }) => !changed.has(id)) };
}
