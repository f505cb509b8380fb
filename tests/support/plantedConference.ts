/** A conference that has rare words in every text there is, and the work done on it. */
import type { Input, Output } from '#shared/contract/routes.ts';
import { newId } from '#shared/record/ids.ts';
import {
  type ConferenceRecord,
  conferenceOf,
  KIND_NAMES,
  type Row,
} from '#shared/record/record.ts';
import { filledFamily } from './filledRows.ts';
import type { Ask } from './waymarkAlone.ts';

/** Words that stand nowhere else, one of them beyond plain letters. */
export const PLANTED = ['Vroxumpelt', 'Šnæbelgrødt'] as const;

const TEXT = `${PLANTED[0]} wohnt bei ${PLANTED[1]}`;

export interface PlantedConference {
  readonly conferenceId: string;
  readonly record: ConferenceRecord;
}

/** Enters the conference: names, own words, addresses, what is withheld, all of it planted. */
export async function plantConference(ask: Ask): Promise<PlantedConference> {
  const { conferences, ...lists } = filledFamily(2, TEXT);
  const { id: conferenceId } = await ask('conferences.create', {
    familyName: TEXT,
    kind: 'initial',
    nation: 'england',
  });
  const rows = KIND_NAMES.filter((kind) => kind !== 'conferences').flatMap((kind) =>
    (lists[kind as keyof typeof lists] as readonly Row[]).map((row) => ({
      kind,
      // Without a plan there would be no copy of it.
      row: kind === 'children' ? { ...row, planLevel: 'childProtection' } : row,
    })),
  );
  await ask('record.apply', { conferenceId, command: { name: 'add', rows } });
  const [filled] = conferences;
  const { id: _, position: __, version: ___, ...values } = filled ?? conferenceOf(filledFamily());
  const command = { name: 'set', kind: 'conferences', id: conferenceId, values } as const;
  await ask('record.apply', { conferenceId, command });
  return { conferenceId, record: (await ask('record.read', { conferenceId })).record };
}

/** Gives the wish for the outline plan of every child, which holds everything. */
export function plansOf(
  { conferenceId, record }: PlantedConference,
  folder: string,
): Input<'copies.make'> {
  const copies = record.children.map(({ id }) => ({ kind: 'outlinePlan' as const, childId: id }));
  return { conferenceId, jobId: newId(), copies, formats: ['docx', 'pdf'], folder };
}

/**
 * Everything that is done with a conference after it was entered: a search, what is due, copies,
 * some of them made final twice and printed, one that is refused because it would tell something withheld,
 * backups, an edit and its taking back.
 * @param folder chosen for the copies, outside of Waymark's own.
 */
export async function workOnPlanted(ask: Ask, planted: PlantedConference): Promise<void> {
  const { conferenceId, record } = planted;
  await ask('conferences.list', { search: PLANTED[0] });
  await ask('dates.due', {});
  const { folder } = await ask('copies.chooseFolder', { conferenceId });
  const plans = plansOf(planted, folder ?? '');
  const made: Output<'copies.make'> = await ask('copies.make', plans);
  if (made.copies.length === 0) throw new Error('No copy was made.');
  const finals = { conferenceId, copies: plans.copies };
  const [final] = await ask('finals.make', { ...finals, jobId: newId() });
  await ask('finals.print', { conferenceId, final: final?.id ?? '' });
  await ask('finals.make', { ...finals, jobId: newId() });
  const childId = record.children[0]?.id ?? '';
  const leaking = { ...plans, jobId: newId(), copies: [{ kind: 'childCopy' as const, childId }] };
  await ask('copies.make', leaking).catch(() => {});
  await ask('backups.make', {});
  const outcome = record.outcomes[0]?.id ?? '';
  const values = { what: `${TEXT}, geändert` };
  const command = { name: 'set', kind: 'outcomes', id: outcome, values } as const;
  await ask('record.apply', { conferenceId, command });
  await ask('record.undo', { conferenceId });
  await ask('record.apply', { conferenceId, command });
  // As a name is replaced: several texts at once.
  const sets = [{ kind: 'outcomes' as const, id: outcome, values: { measure: values.what } }];
  await ask('record.apply', { conferenceId, command: { name: 'setAll', sets } });
}
