/** Is a final copy told from its draft, and does a delivery find its versions? */
import { describe, expect, it } from 'vitest';
import type { FinalCopy } from '#shared/contract/finals.ts';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import {
  copyKeyOf,
  givenTo,
  nextVersionOf,
  versionsFor,
  versionsOf,
  wordsMark,
} from '#shared/documents/finals.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { builtCopy, whyNotFinal } from '#shared/documents/whyNotFinal.ts';
import type { Delivery } from '#shared/plan/deliveries.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { filledFinal } from '../../support/filledFinal.ts';
import { sampleRecord } from '../../support/sample.ts';

const MADE_ON = '2026-03-25';
const record = sampleRecord();
const [child] = record.children;
const [parent] = record.parents;
const childCopy: CopyRequest = { kind: 'childCopy', childId: child?.id ?? '' };

const finalOf = (request: CopyRequest, version: number): FinalCopy => {
  const { pdf: _, docx: __, ...final } = filledFinal(record, { request, version });
  return { ...final, copy: copyKeyOf(request) };
};

const deliveryOf = (values: Partial<Delivery>): Delivery =>
  KINDS.deliveries.parse({ id: newId(), personId: child?.personId, ...values });

describe('the foot and the name of a copy', () => {
  it('say which version it is, or that it is a draft [R7.9]', () => {
    const draft = buildCopy(record, childCopy, { madeOn: MADE_ON });
    const final = buildCopy(record, childCopy, { madeOn: MADE_ON, version: 3 });
    expect(draft.footer).toBe('Draft, made on 25 March 2026.');
    expect(final.footer).toBe('Final copy, version 3, made on 25 March 2026.');
    expect(final.fileName).toBe(`${draft.fileName}--v3`);
  });
});

describe('the mark of what a copy says', () => {
  it('is the same for a draft and every version on any day, as long as the words are', () => {
    const marks = [
      buildCopy(record, childCopy, { madeOn: MADE_ON }),
      buildCopy(record, childCopy, { madeOn: '2027-01-02', version: 7 }),
    ].map(wordsMark);
    expect(marks[1]).toBe(marks[0]);
    expect(marks[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  it('differs between all copies of a conference, and when one letter does', () => {
    const documents = copiesOf(record).map((copy) => buildCopy(record, copy, { madeOn: MADE_ON }));
    expect(new Set(documents.map(wordsMark)).size).toBe(documents.length);
    const [one] = documents;
    if (one === undefined) throw new Error('There is no copy.');
    const [first, ...rest] = one.blocks;
    if (first?.is !== 'heading') throw new Error('A copy begins with its title.');
    const other = { ...one, blocks: [{ ...first, text: `${first.text}.` }, ...rest] };
    expect(wordsMark(other)).not.toBe(wordsMark(one));
  });
});

describe('versions', () => {
  const parentCopy: CopyRequest = { kind: 'parentCopy', parentId: parent?.id ?? '' };
  const finals = [finalOf(childCopy, 1), finalOf(parentCopy, 1), finalOf(childCopy, 2)];

  it('are counted for each copy, the newest first', () => {
    expect(versionsOf(finals, childCopy).map(({ version }) => version)).toEqual([2, 1]);
    expect(nextVersionOf(finals, childCopy)).toBe(3);
    expect(nextVersionOf([], childCopy)).toBe(1);
  });

  it('are found for who should get that copy, and for nobody else', () => {
    const own = deliveryOf({ copy: 'childCopy', childId: child?.id ?? null });
    expect(versionsFor(record, finals, own).map(({ version }) => version)).toEqual([2, 1]);
    const other = deliveryOf({ copy: 'childCopy', childId: record.children[1]?.id ?? null });
    expect(versionsFor(record, finals, other)).toEqual([]);
    const parents = deliveryOf({ copy: 'parentCopy', personId: parent?.personId ?? '' });
    expect(versionsFor(record, finals, parents)).toHaveLength(1);
    expect(versionsFor(record, finals, { ...parents, personId: child?.personId ?? '' })).toEqual(
      [],
    );
  });

  it('of the record go to a parent as their own, and to others as the practitioners’', () => {
    const forAll: CopyRequest = { kind: 'conferenceRecord', parentId: null };
    const forOne: CopyRequest = { kind: 'conferenceRecord', parentId: parent?.id ?? '' };
    const both = [finalOf(forAll, 1), finalOf(forOne, 4)];
    const copy = 'conferenceRecord' as const;
    const own = deliveryOf({ copy, personId: parent?.personId ?? '' });
    expect(versionsFor(record, both, own).map(({ version }) => version)).toEqual([4]);
    const worker = record.people.find(({ part }) => part === 'practitioner')?.id ?? '';
    const theirs = deliveryOf({ copy, personId: worker });
    expect(versionsFor(record, both, theirs).map(({ version }) => version)).toEqual([1]);
  });

  it('tell who was given them', () => {
    const values = { copy: 'childCopy' as const, childId: child?.id ?? null, copyVersion: 1 };
    const given = deliveryOf({ ...values, sentOn: MADE_ON });
    const deliveries = [given, deliveryOf(values)];
    const [newest, first] = versionsOf(finals, childCopy);
    if (newest === undefined || first === undefined) throw new Error('There are two.');
    expect(givenTo({ ...record, deliveries }, finals, first)).toEqual([given]);
    expect(givenTo({ ...record, deliveries }, finals, newest)).toEqual([]);
  });
});

describe('why a copy stays a draft', () => {
  it('is nothing for the sample in English', () => {
    for (const request of copiesOf(record)) {
      expect(whyNotFinal(record, request, builtCopy(record, request, { madeOn: MADE_ON }))).toEqual(
        [],
      );
    }
  });

  it('is what keeps it from being made at all', () => {
    const nobody: CopyRequest = { kind: 'childCopy', childId: newId() };
    const reasons = whyNotFinal(record, nobody, builtCopy(record, nobody, { madeOn: MADE_ON }));
    expect(reasons).toEqual([
      { sentence: 'This copy is about somebody who is not in the record.', at: null },
    ]);
  });

  it('is a sentence for a child that nobody has looked at, and leads to it [R7.2]', () => {
    const open = { ...record, childSentences: record.childSentences.slice(1) };
    const reasons = copiesOf(open)
      .filter(({ kind }) => kind === 'childCopy')
      .flatMap((request) =>
        whyNotFinal(open, request, builtCopy(open, request, { madeOn: MADE_ON })),
      );
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.sentence).toContain('has yet to look');
    expect(reasons[0]?.at).toMatchObject({ step: 'copies', part: 'childWords' });
  });

  it('is a text that is not translated, and leads to where it is [R7.4]', () => {
    const people = record.people.map((person) =>
      person.id === child?.personId ? { ...person, copyLanguage: 'cy-GB' as const } : person,
    );
    const welsh = { ...record, people };
    const [reason] = whyNotFinal(
      welsh,
      childCopy,
      builtCopy(welsh, childCopy, { madeOn: MADE_ON }),
    );
    expect(reason?.sentence).toContain('not translated');
    expect(reason?.at).toMatchObject({ step: 'copies', part: 'translations' });
  });
});
