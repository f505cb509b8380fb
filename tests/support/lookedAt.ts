/** A minute-taker who finds every sentence proposed for a child right. */
import type { Input } from '#shared/contract/routes.ts';
import { childLines, notLookedAt } from '#shared/documents/childCopy/lines.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import type { TestWaymark } from './waymark.ts';

export async function lookAtSentences(
  { ask }: Pick<TestWaymark, 'ask'>,
  conferenceId: string,
  childId: string,
): Promise<void> {
  const { record } = await ask('record.read', { conferenceId });
  const form = childLines(record, childId)?.form;
  for (const { item, plan, proposal, row } of notLookedAt(record, childId)) {
    const values = { form, original: plan, text: proposal };
    const added = { id: newId(), childId, itemKind: item.kind, itemId: item.id };
    const fresh = KINDS.childSentences.parse({ ...added, itemField: item.field, ...values });
    const command: Input<'record.apply'>['command'] = row
      ? { name: 'set', kind: 'childSentences', id: row.id, values }
      : { name: 'add', rows: [{ kind: 'childSentences', row: fresh }] };
    await ask('record.apply', { conferenceId, command });
  }
}
