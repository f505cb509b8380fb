/** How copies read, measured after what was typed is drawn, and once for each copy as it is. */
import { useDeferredValue, useMemo } from 'react';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { type Level, levelOfCopy } from '#shared/reading/readingOfCopy.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { useConference } from '../../../api/conference.tsx';

/** A copy with the record it was made from. */
interface Copy {
  readonly record: ConferenceRecord;
  readonly request: CopyRequest;
  readonly document: CopyDocument;
}

const known = new WeakMap<CopyDocument, Level | null>();

function levelOf({ record, request, document }: Copy): Level | null {
  const level = known.get(document);
  if (level !== undefined) return level;
  const measured = levelOfCopy(record, request, document);
  known.set(document, measured);
  return measured;
}

/** A copy that was measured. */
interface Reading extends Copy {
  readonly level: Level;
}

/** Gives how a copy reads, a moment later; null until then, and for what practitioners read. */
export function useReading(request: CopyRequest, document: CopyDocument): Reading | null {
  const { record } = useConference();
  const copy = useMemo(() => ({ record, request, document }), [record, request, document]);
  const beside = useDeferredValue<Copy | null>(copy, null);
  return useMemo(() => {
    const level = beside === null ? null : levelOf(beside);
    return beside === null || level === null ? null : { ...beside, level };
  }, [beside]);
}
