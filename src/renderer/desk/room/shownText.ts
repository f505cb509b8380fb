import type { OnWall } from '#shared/contract/room.ts';
import { nameOf } from '#shared/plan/way.ts';
import { type ConferenceRecord, find } from '#shared/record/record.ts';
import { partName, t } from '../wording.ts';

/** Gives what stands on the wall: “Lewis, Outcomes (1 of 2)”. */
export function shownText(record: ConferenceRecord, { page, part, parts }: OnWall): string {
  const { subjectId } = page;
  const subject = find(record, 'children', subjectId) ?? find(record, 'parents', subjectId);
  const name = nameOf(record, subject?.personId);
  const what = partName(record, page);
  const shown = name === '' ? what : t('wall.of', { name, what });
  return parts > 1 ? t('wall.part', { shown, at: part + 1, of: parts }) : shown;
}
