/** A final copy with something in every column, and files that are none. */
import type { KeptFinal } from '#main/store/finalRows.ts';
import { copyKeyOf } from '#shared/documents/finals.ts';
import { newId } from '#shared/record/ids.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';

/** Gives the first version of the outline plan of the first child. */
export function filledFinal(record: ConferenceRecord, given: Partial<KeptFinal> = {}): KeptFinal {
  const request = { kind: 'outlinePlan' as const, childId: record.children[0]?.id ?? newId() };
  return {
    id: newId(),
    copy: copyKeyOf(request),
    version: 1,
    request,
    title: 'Outline plan for Ola',
    language: 'en-GB',
    reader: 'Practitioners',
    about: 'Ola Okafor',
    fileName: 'outline-plan--ola-okafor--v1',
    withheld: 2,
    pages: 3,
    wordsMark: '0123456789abcdef',
    madeAt: '2026-03-25T10:00:00.000Z',
    actor: 'minute-taker',
    pdf: Buffer.from('%PDF-1.7 not a whole one'),
    docx: Buffer.from('PK not a whole one'),
    ...given,
  };
}
