/** Is suggested what stands in the record already, and nothing of another kind? */
import { describe, expect, it } from 'vitest';
import { completionsOf } from '#shared/record/completing.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import { KIND_NAMES, type Kind } from '#shared/record/record.ts';
import { isSuggestedIn, suggestionsFor } from '#shared/record/suggestions.ts';
import { sampleRecord } from '../../support/sample.ts';

const record = sampleRecord();

describe('suggestions', () => {
  it('are what stands in such fields, once each, most used first [R9.3]', () => {
    const often = suggestionsFor(record, 'contacts', 'howOften', '') ?? [];
    expect(often).toContain('Every Tuesday at 10 am');
    expect(often).toContain('Every Wednesday');
    expect(new Set(often.map((text) => text.toLowerCase())).size).toBe(often.length);
    expect(often).not.toContain('');
    const [action, ...others] = record.actions;
    if (action === undefined) throw new Error('The sample has actions.');
    const twice = { ...action, howLong: 'A new length', id: 'one' };
    const more = { ...record, actions: [...others, action, twice, { ...twice, id: 'two' }] };
    const lengths = suggestionsFor(more, 'actions', 'howLong', '') ?? [];
    const once = lengths.filter((text) => text === 'A new length');
    expect(once).toHaveLength(1);
  });

  it('do not hold what the line itself says [R9.3]', () => {
    const [first] = record.actions;
    if (first === undefined) throw new Error('The sample has actions.');
    const own = { ...first, place: 'Somewhere else' };
    const changed = { ...record, actions: [own] };
    expect(suggestionsFor(changed, 'actions', 'place', own.id)).not.toContain(own.place);
    expect(suggestionsFor(changed, 'actions', 'place', 'another')).toContain(own.place);
  });

  it('come in fields of words alone, and in no field of own words or reasons [R9.3]', () => {
    const suggested = KIND_NAMES.flatMap((kind: Kind) =>
      Object.keys(KINDS[kind].shape)
        .filter((field) => isSuggestedIn(kind, field))
        .map((field) => `${kind}.${field}`),
    );
    expect(suggested).toHaveLength(14);
    expect(suggested).not.toContain('voices.quote');
    expect(suggested).not.toContain('households.address');
  });
});

describe('what a text may go on to be', () => {
  const known = ['Every Tuesday', 'Every Thursday', 'At school', 'Beth Mensah', 'Amir Khan'];
  const texts = (typed: string) => completionsOf(known, typed).map(({ text }) => text);

  it('is the whole of a suggestion [R9.3]', () => {
    expect(texts('every')).toEqual(['Every Tuesday', 'Every Thursday']);
    expect(texts('tues')).toEqual(['Every Tuesday']);
    expect(texts('bm')).toEqual(['Beth Mensah']);
    expect(texts('Every Tuesday')).toEqual([]);
    expect(texts('xyz')).toEqual([]);
  });

  it('or the last of a list, with what stands before it [R9.3]', () => {
    expect(texts('Beth Mensah and am')).toEqual(['Beth Mensah and Amir Khan']);
    expect(texts('Amir Khan, beth')).toEqual(['Amir Khan, Beth Mensah']);
    expect(texts('Amir Khan, b')).toEqual([]);
    expect(texts('a line\nevery')).toEqual([]);
  });
});
