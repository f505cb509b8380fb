/** Whose copy a copy is. */
import { WaymarkError } from '../errors.ts';
import { type ConferenceRecord, find, type Person } from '../record/record.ts';
import { type CopyRequest, readerIdOf } from './request.ts';

/** Gives what has to be there for a copy. @throws WaymarkError `notFound`. */
export function required<Value>(value: Value | undefined): Value {
  if (value !== undefined) return value;
  throw new WaymarkError('notFound', 'This copy is about somebody who is not in the record.');
}

/** Gives whose copy it is: null for what all practitioners read. @throws WaymarkError `notFound`. */
export function readerOf(record: ConferenceRecord, request: CopyRequest): Person | null {
  const id = readerIdOf(record, request);
  return id === null ? null : required(find(record, 'people', id));
}
