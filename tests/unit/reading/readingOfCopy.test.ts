/** Are hard sentences and words of a copy traced to their fields, and is our own wording plain? */
import { describe, expect, it } from 'vitest';
import documents from '#resources/wording/en/documents.json' with { type: 'json' };
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { type Aim, aimOf } from '#shared/reading/aims.ts';
import { isTooHard, measured } from '#shared/reading/measure.ts';
import { findingsOf, isAboveAim, levelOfCopy, sourcesOn } from '#shared/reading/readingOfCopy.ts';
import { COPY_FORMS } from '#shared/record/choices.ts';
import type { ConferenceRecord } from '#shared/record/record.ts';
import { sampleRecord } from '../../support/sample.ts';

const sample = sampleRecord();

function levelOf(record: ConferenceRecord, request: CopyRequest) {
  const level = levelOfCopy(record, request, buildCopy(record, request, { madeOn: '2026-10-01' }));
  if (level === null) throw new Error('It is a family copy.');
  return level;
}

const isForFamily = (record: ConferenceRecord) => (request: CopyRequest) =>
  aimOf(record, request) !== null;

const withForm = (copyForm: (typeof COPY_FORMS)[number]): ConferenceRecord => ({
  ...sample,
  children: sample.children.map((child) => ({ ...child, copyForm })),
});

/** Gives the sentences of a copy that come from no field, as far as they are too hard for its reader. */
function hardOfOurs(record: ConferenceRecord, request: CopyRequest): string[] {
  const { aim, measure } = levelOf(record, request);
  if (measure.is !== 'measured') return [];
  const sourceOf = sourcesOn(record, request);
  return measure.sentences
    .filter((sentence) => isTooHard(sentence, aim) && sourceOf(sentence.text) === undefined)
    .map(({ text }) => text);
}

describe('The wording of Waymark itself [R7.5]', () => {
  it.each(COPY_FORMS)('is plain enough for the readers of the sample, form %s', (form) => {
    const record = withForm(form);
    const copies = copiesOf(record).filter(isForFamily(record));
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.flatMap((request) => hardOfOurs(record, request))).toEqual([]);
  });

  const CHILD: Aim = { age: 9, words: 15 };
  const PARENT: Aim = { age: 11, words: 18 };
  /** For whom each part of the catalogue is that families read. */
  const PARTS = {
    child: CHILD,
    childLetter: CHILD,
    parent: PARENT,
    letter: PARENT,
    rights: PARENT,
    acronyms: PARENT,
  } as const;
  /** Headings, titles of columns and what is read out of a table are no sentences. */
  const LABELS = /(?:heading|title|summary|column)\b/i;

  function textsIn(value: unknown, key: string): [key: string, text: string][] {
    if (typeof value === 'string') return [[key, value]];
    return Object.entries(value as object).flatMap(([name, inner]) =>
      textsIn(inner, `${key}.${name}`),
    );
  }

  function filled(text: string): string {
    return text
      .replace(/{{(?:day|by|on|from|until)}}/g, 'Thursday 24 September')
      .replace(/{{names}}/g, 'Tyler, Maisie and Alfie')
      .replace(/{{\w+}}/g, 'Samira');
  }

  it.each(Object.entries(PARTS))('is plain in every sentence of its catalogue: %s', (part, aim) => {
    const names = new Set(['samira', 'tyler', 'maisie', 'alfie']);
    const hard = textsIn(documents[part as keyof typeof PARTS], part)
      // An adult reads these, and says them in other words.
      .filter(([key]) => !LABELS.test(key) && !key.startsWith('child.notes'))
      .flatMap(([key, text]) => {
        // Enough to be measured at all.
        const blocks = [filled(text), 'We go out. '.repeat(12)].map(
          (said) => ({ is: 'paragraph', runs: [{ text: said }] }) as const,
        );
        const measure = measured({ language: 'en-GB', blocks }, names);
        if (measure.is !== 'measured') throw new Error('It is long enough.');
        const said = [...measure.sentences, ...measure.besides];
        return said.filter((one) => isTooHard(one, aim)).map((one) => `${key}: ${one.text}`);
      });
    expect(hard).toEqual([]);
  });
});

describe('The aim of a copy [R7.5]', () => {
  it('is there for each family copy, and for no other', () => {
    const kinds = (isWanted: boolean) =>
      new Set(
        copiesOf(sample)
          .filter((request) => isForFamily(sample)(request) === isWanted)
          .map((request) =>
            'parentId' in request && request.parentId === null ? 'forAll' : request.kind,
          ),
      );
    expect(kinds(false)).toEqual(new Set(['outlinePlan', 'forAll', 'coreGroupForm']));
    expect(kinds(true)).toEqual(
      new Set(['childCopy', 'parentCopy', 'decisionLetter', 'childLetter', 'conferenceRecord']),
    );
    const [plan] = copiesOf(sample);
    if (plan === undefined) throw new Error('There is one.');
    const built = buildCopy(sample, plan, { madeOn: '2026-10-01' });
    expect(levelOfCopy(sample, plan, built)).toBeNull();
  });

  it('follows the form of the child’s copy, and so the age', () => {
    const [child] = sample.children;
    if (child === undefined) throw new Error('There is one.');
    const ages = (['shortSentences', 'myPlan', 'letter'] as const).map(
      (form) => aimOf(withForm(form), { kind: 'childCopy', childId: child.id })?.age,
    );
    expect(ages).toEqual([7, 9, 11]);
  });
});

describe('What makes a copy hard [R7.5]', () => {
  const [parent] = sample.parents;
  if (parent === undefined) throw new Error('The sample has a parent.');
  const request: CopyRequest = { kind: 'parentCopy', parentId: parent.id };
  const own = sample.actions.find(({ personId }) => personId === parent.personId);
  if (own === undefined) throw new Error('The parent has something to do.');
  const HARD =
    'Commences the therapeutic intervention prior to the review, and subsequently participates in all ' +
    'appropriate sessions that the service allocates in accordance with the recommendations';
  const hardened: ConferenceRecord = {
    ...sample,
    actions: sample.actions.map((row) => (row.id === own.id ? { ...row, what: HARD } : row)),
  };

  it('is told with the field it comes from, the hardest sentence first', () => {
    const [first, ...rest] = findingsOf(hardened, request, levelOf(hardened, request)).sentences;
    expect(first?.source).toMatchObject({ kind: 'actions', id: own.id, field: 'what' });
    expect(first?.text).toContain('therapeutic');
    expect(rest.length).toBeLessThanOrEqual(4);
    expect(rest.every(({ grade }) => grade <= (first?.grade ?? 0))).toBe(true);
  });

  it('is told word by word, with plain words that keep the rest of the text', () => {
    const { words } = findingsOf(hardened, request, levelOf(hardened, request));
    const found = (word: string) => words.find((one) => one.word === word);
    // Turned to its reader (“you commence”), the copy still leads to what stands in the field.
    const commence = found('commence') ?? found('commences');
    expect(commence?.places[0]?.source).toMatchObject({ id: own.id, field: 'what' });
    expect(found('prior to')?.plain).toBe('before');
    expect(found('prior to')?.places[0]?.plainer?.after).toBe(HARD.replace('prior to', 'before'));
    expect(found('appropriate')?.question).toContain('right');
    expect(found('appropriate')?.places[0]?.plainer).toBeNull();
    expect(found('therapeutic')).toMatchObject({ plain: '', question: '' });
  });

  it('leaves what somebody said as they said it', () => {
    const [agreement] = sample.agreements;
    const commented: ConferenceRecord = {
      ...sample,
      agreements: sample.agreements.map((row) =>
        row === agreement ? { ...row, comments: 'We commence prior to the intervention.' } : row,
      ),
    };
    const taken = copiesOf(commented)
      .filter(isForFamily(commented))
      .flatMap((copy) => findingsOf(commented, copy, levelOf(commented, copy)).words)
      .flatMap(({ places }) => places)
      .filter(({ source, plainer }) => source.kind === 'agreements' && plainer !== null);
    expect(taken).toEqual([]);
  });

  it('makes a copy read older, and more than its aim when all of it is written so', () => {
    const before = levelOf(sample, request);
    expect(isAboveAim(before)).toBe(false);
    const worst: ConferenceRecord = {
      ...sample,
      actions: sample.actions.map((row) => ({ ...row, what: HARD })),
      dangers: sample.dangers.map((row) => ({ ...row, couldHappen: HARD, meaning: HARD })),
      outcomes: sample.outcomes.map((row) => ({ ...row, what: HARD, measure: HARD })),
      behaviours: sample.behaviours.map((row) => ({ ...row, what: HARD, instead: HARD })),
      children: sample.children.map((row) => ({ ...row, endsWhen: HARD, reasons: HARD })),
    };
    expect(isAboveAim(levelOf(worst, request))).toBe(true);
  });

  it('is not told of a copy in Welsh, which is not measured by English rules', () => {
    const welsh: ConferenceRecord = {
      ...sample,
      people: sample.people.map((row) => ({ ...row, copyLanguage: 'cy-GB' as const })),
    };
    const level = levelOf(welsh, request);
    expect(level.measure).toEqual({ is: 'otherLanguage' });
    expect(isAboveAim(level)).toBe(false);
    expect(findingsOf(welsh, request, level)).toEqual({ sentences: [], words: [] });
  });

  it('is found in an empty record without harm', () => {
    const bare: ConferenceRecord = { ...sample, actions: [], outcomes: [], behaviours: [] };
    expect(() => findingsOf(bare, request, levelOf(bare, request))).not.toThrow();
  });
});
