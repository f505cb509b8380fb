/** Taking back what an act changed, from what the change log kept of it. Redoing is the same. */

import { WaymarkError } from '#shared/errors.ts';
import type { LoggedChange } from '#shared/history/logged.ts';
import type { Change } from '#shared/record/changes.ts';
import type { Look } from '#shared/record/commands.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import type { Row } from '#shared/record/record.ts';

/**
 * Gives the changes that take logged changes back, last first. Versions count on: a row that is
 * as it was before has still been changed once more.
 * @throws WaymarkError `conflict` when the record is not as the command left it.
 */
export function takeBack(look: Look, changes: readonly LoggedChange[]): Change[] {
  return changes.map((change) => takeBackOne(look, change)).reverse();
}

function takeBackOne(look: Look, { kind, id, before, after }: LoggedChange): Change {
  const now = look.get(kind, id) ?? null;
  if ((now === null) !== (after === null)) throw cannot();
  if (before === null) return { kind, id, before: now, after: null };
  const version = Number((now ?? before).version) + 1;
  const row = KINDS[kind].safeParse({ ...now, ...before, version });
  // A row logged by an older Waymark may lack what a row needs today.
  if (!row.success) throw cannot();
  return { kind, id, before: now, after: row.data as Row };
}

function cannot(): WaymarkError {
  return new WaymarkError('conflict', 'This can no longer be taken back. Nothing was changed.');
}
