import { describe, expect, it } from 'vitest';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import {
  copyLanguageOf,
  languageNamedIn,
  unknownLanguageOf,
} from '#shared/documents/copyLanguage.ts';
import { readerIdOf } from '#shared/documents/request.ts';
import { LANGUAGES } from '#shared/record/choices.ts';
import type { ConferenceRecord, Person } from '#shared/record/record.ts';
import { CATALOGUES } from '#shared/wording/catalogues.ts';
import { sampleRecord } from '../../support/sample.ts';

const MADE_ON = '2026-09-25';
const sample = sampleRecord();

function reading(record: ConferenceRecord, values: Partial<Person>): ConferenceRecord {
  return { ...record, people: record.people.map((person) => ({ ...person, ...values })) };
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe('The language of a copy [R7.4]', () => {
  it('is one of those that have a catalogue', () => {
    expect([...LANGUAGES].sort()).toEqual(Object.keys(CATALOGUES).sort());
  });

  it('is understood from what people write', () => {
    expect(languageNamedIn('Welsh')).toBe('cy-GB');
    expect(languageNamedIn('Cymraeg, a bit of English')).toBe('cy-GB');
    expect(languageNamedIn('English and Welsh')).toBe('en-GB');
    expect(languageNamedIn('Polish')).toBe(null);
    expect(languageNamedIn('')).toBe(null);
  });

  it('is what the reader asked for, else what they read, else English', () => {
    const [person] = sample.people as [Person];
    const of = (values: Partial<Person>) => copyLanguageOf(sample, { ...person, ...values });
    expect(of({ writtenLanguage: 'Welsh' })).toBe('cy-GB');
    expect(of({ writtenLanguage: 'Welsh', copyLanguage: 'en-GB' })).toBe('en-GB');
    expect(of({ writtenLanguage: 'Polish' })).toBe('en-GB');
    expect(unknownLanguageOf({ ...person, writtenLanguage: 'Polish' })).toBe('Polish');
    expect(unknownLanguageOf({ ...person, writtenLanguage: 'Welsh' })).toBe('');
  });

  it('is the conference’s for what practitioners read', () => {
    const [conference] = sample.conferences;
    const conferences = conference ? [{ ...conference, planLanguage: 'cy-GB' as const }] : [];
    const record = { ...sample, conferences };
    for (const request of copiesOf(record)) {
      const { language } = buildCopy(record, request, { madeOn: MADE_ON });
      const expected = readerIdOf(record, request) === null ? 'cy-GB' : 'en-GB';
      expect(language, JSON.stringify(request)).toBe(expected);
    }
  });
});

describe('A copy in Welsh [R7.4]', () => {
  const record = reading(sample, { writtenLanguage: 'Welsh' });
  const english = textsOf([CATALOGUES['en-GB'].documents, CATALOGUES['en-GB'].choices]).filter(
    (text) => text.trim().split(' ').length > 2 && !text.includes('{'),
  );

  it.each(copiesOf(record).map((request) => [request.kind, request] as const))(
    'has no fixed words in English: %s',
    (_, request) => {
      const copy = buildCopy(record, request, { madeOn: MADE_ON, language: 'cy-GB' });
      const said = textsOf([copy.title, copy.footer, copy.pageNumber, copy.blocks]);
      expect(said.length).toBeGreaterThan(20);
      const typed = new Set(textsOf(record));
      const left = said.filter((text) => english.includes(text) && !typed.has(text));
      expect(left).toEqual([]);
      expect(copy.language).toBe('cy-GB');
      expect(copy.fileName).toMatch(/--cy$/);
    },
  );

  it('leaves what was typed as it is: no line is turned by the rules of English', () => {
    const [request] = copiesOf(record).filter(({ kind }) => kind === 'parentCopy');
    if (request === undefined) throw new Error('The sample has a copy for a parent.');
    const copy = buildCopy(record, request, { madeOn: MADE_ON });
    const english = buildCopy(sample, request, { madeOn: MADE_ON });
    expect(JSON.stringify(english.blocks)).toMatch(/\byou\b/i);
    const untouched = new Set(
      textsOf(record)
        .join(' ')
        .match(/\byou\b/gi),
    );
    const said = new Set(JSON.stringify(copy.blocks).match(/\byou\b/gi));
    expect([...said].filter((word) => !untouched.has(word))).toEqual([]);
  });
});
