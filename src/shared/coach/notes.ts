/** The coach’s notes on a record: what is still open, and what somebody left as it is. */
import type { ConferenceRecord, Row } from '../record/record.ts';
import { coach } from './coach.ts';
import type { Context } from './context.ts';
import { type CoachedLine, coachedLines, contextOf } from './fields.ts';
import type { Finding } from './finding.ts';
import type { Lists } from './lists.ts';

type Dismissal = Row<'dismissals'>;

/**
 * Tells whether somebody left it as it is: the same rule of the same line, and the same words,
 * also where the rest of the line has changed since.
 */
function isLeft(dismissals: readonly Dismissal[], line: CoachedLine, finding: Finding): boolean {
  const words = line.text.slice(finding.start, finding.end).toLowerCase();
  return dismissals.some(
    ({ itemId, itemField, rule, text }) =>
      itemId === line.row.id &&
      itemField === line.field &&
      rule === finding.rule &&
      text.toLowerCase().includes(words),
  );
}

/** Practitioners’ housekeeping that is kept among them already stands in no family’s copy. */
const isKeptAmongPractitioners = (line: CoachedLine, { rule }: Finding) =>
  rule === 'housekeeping' && 'sharing' in line.row && line.row.sharing === 'professional';

/** Gives what the coach asks about one line, the most telling first. */
export function notesOn(
  { dismissals }: Pick<ConferenceRecord, 'dismissals'>,
  line: CoachedLine,
  context: Omit<Context, 'sort'>,
  lists: Lists,
): Finding[] {
  // What a parent will do differently stands beside what it means for each child.
  const { children, ...others } = context;
  const known = line.kind === 'behaviours' || !children ? others : context;
  return coach(line.text, { ...known, sort: line.sort }, lists).filter(
    (finding) => !isKeptAmongPractitioners(line, finding) && !isLeft(dismissals, line, finding),
  );
}

export interface OpenNote {
  readonly line: CoachedLine;
  readonly finding: Finding;
}

/** Gives the first open note of every line that needs another look, in the order of the record. */
export function openNotes(record: ConferenceRecord, lists: Lists): OpenNote[] {
  const context = contextOf(record);
  return coachedLines(record).flatMap((line) => {
    const [finding] = notesOn(record, line, context, lists);
    return finding?.severity === 'lookAgain' ? [{ line, finding }] : [];
  });
}
