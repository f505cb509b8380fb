/** Which copies of the sample are shown in the documentation: each kind, each form for children. */
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { COPY_FORMS } from '#shared/record/choices.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import type { WordingLanguage } from '#shared/wording/catalogues.ts';
import { childNamed, parentNamed, sampleRecord, withValues } from '../../support/sample.ts';

export interface Shown {
  readonly name: string;
  readonly document: CopyDocument;
}

const record = sampleRecord();
const childId = childNamed(record, 'Maisie').id;
const parentId = parentNamed(record, 'Leanne').id;

const REQUESTS: readonly CopyRequest[] = [
  { kind: 'outlinePlan', childId },
  { kind: 'parentCopy', parentId },
  { kind: 'decisionLetter', parentId },
  { kind: 'childLetter', childId },
  { kind: 'conferenceRecord', parentId: null },
  { kind: 'coreGroupForm', childId },
];

/** Gives the copies to show in a language; in Welsh a few stand for all. */
export function copiesToShow(language: WordingLanguage): Shown[] {
  const isFirst = language === 'en-GB';
  const build = (from: ConferenceRecord, request: CopyRequest): CopyDocument =>
    buildCopy(from, request, { madeOn: '2026-03-25', language });
  const kinds = REQUESTS.filter(({ kind }) => isFirst || kind !== 'conferenceRecord').map(
    (request) => ({ name: request.kind, document: build(record, request) }),
  );
  const forms = COPY_FORMS.filter((form) => (isFirst ? form !== 'byAge' : form === 'myPlan')).map(
    (copyForm) => ({
      name: `childCopy-${copyForm}`,
      document: build(withValues(record, 'children', childId, { copyForm }), {
        kind: 'childCopy',
        childId,
      }),
    }),
  );
  const tag = language.slice(0, 2);
  return [...kinds, ...forms].map(({ name, document }) => ({ name: `${name}--${tag}`, document }));
}
