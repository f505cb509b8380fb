import { useState } from 'react';
import { isAsked } from '#shared/plan/kindOfMeeting.ts';
import { isFirstValue } from '#shared/record/firstValue.ts';
import type { Child, Kind, Row } from '#shared/record/record.ts';
import { useConference } from '../../api/conference.tsx';

/**
 * Tells whether a field stands on the page: because this kind of meeting asks for it, or because it
 * holds something. What held something when the page was opened stays, so that nobody loses the
 * field they are clearing.
 * @param child whose plan it is about, where that is one
 */
export function useShows<K extends Kind>(
  kind: K,
  row: Row<K>,
  field: keyof Row<K> & string,
  child?: Child,
): boolean {
  const { record } = useConference();
  const holds = !isFirstValue(kind, field, row[field]);
  const [held, setHeld] = useState(holds);
  if (holds && !held) setHeld(true);
  return holds || held || isAsked(record, kind, field, child);
}
