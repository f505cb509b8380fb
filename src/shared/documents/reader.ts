/** Whose copy a copy is. */
import { WaymarkError } from '../errors.ts';
import { type ConferenceRecord, find, type Person } from '../record/record.ts';
import type { CopyRequest } from './request.ts';

/** Gives what has to be there for a copy. @throws WaymarkError `notFound`. */
export function required<Value>(value: Value | undefined): Value {
  if (value !== undefined) return value;
  throw new WaymarkError('notFound', 'This copy is about somebody who is not in the record.');
}

/** Gives whose copy it is: null for practitioners, who read the outline plan. */
export function readerOf(record: ConferenceRecord, request: CopyRequest): Person | null {
  switch (request.kind) {
    case 'outlinePlan':
      return request.readerId === undefined
        ? null
        : required(find(record, 'people', request.readerId));
    case 'childCopy':
      return required(
        find(record, 'people', required(find(record, 'children', request.childId)).personId),
      );
    case 'parentCopy':
      return required(
        find(record, 'people', required(find(record, 'parents', request.parentId)).personId),
      );
  }
}
