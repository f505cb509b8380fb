import { describe, expect, it } from 'vitest';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { withoutStop } from '#shared/documents/language/sentences.ts';
import type { CopyRequest } from '#shared/documents/request.ts';
import { translationOfAll, translationOfCopy } from '#shared/documents/translating.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import type { ConferenceRecord, Kind } from '#shared/record/record.ts';
import { sampleRecord, withheld } from '../../support/sample.ts';

const sample = sampleRecord();
const MADE_ON = '2026-09-25';

function copyOf(kind: CopyRequest['kind'], at = 0): CopyRequest {
  const request = copiesOf(sample).filter((one) => one.kind === kind)[at];
  if (request === undefined) throw new Error('The sample has such a copy.');
  return request;
}

const childs = copyOf('childCopy', 1);

interface Item {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
  readonly text: string;
}

/** Gives the record with a translation of a text of it. */
function translating(
  record: ConferenceRecord,
  { kind, id, field, text }: Item,
  said: string,
  checkedBy = '',
): ConferenceRecord {
  const row = KINDS.translations.parse({
    id: newId(),
    itemKind: kind,
    itemId: id,
    itemField: field,
    language: 'cy-GB',
    original: text,
    text: said,
    checkedBy,
  });
  return { ...record, translations: [...record.translations, row] };
}

const linesOf = (record: ConferenceRecord, request = childs) =>
  translationOfCopy(record, request, 'cy-GB');
const made = (record: ConferenceRecord, request = childs) =>
  buildCopy(record, request, { madeOn: MADE_ON, language: 'cy-GB' });
const [first] = linesOf(sample);
if (first === undefined) throw new Error('The copy says something.');

describe('What a copy needs translated [R7.4]', () => {
  it('is every text that it prints, once, in its order, and nothing else', () => {
    const lines = linesOf(sample);
    const said = JSON.stringify(made(sample).blocks);
    expect(lines.length).toBeGreaterThan(20);
    expect(new Set(lines.map(({ text }) => text.trim())).size).toBe(lines.length);
    expect(lines.every(({ state }) => state === 'missing')).toBe(true);
    const places = lines.map(({ text }) => said.indexOf(text.slice(1, 20)));
    expect(places.filter((place) => place !== -1).length).toBeGreaterThan(lines.length * 0.8);
    const names = new Set(sample.people.flatMap(({ name, knownAs }) => [name, knownAs]));
    expect(lines.filter(({ text }) => names.has(text))).toEqual([]);
  });

  it('is nothing in English', () => {
    expect(translationOfCopy(sample, childs, 'en-GB')).toEqual([]);
  });

  it('is asked once for all copies in that language', () => {
    const people = sample.people.map((person) => ({ ...person, writtenLanguage: 'Welsh' }));
    const all = translationOfAll({ ...sample, people }, 'cy-GB');
    expect(new Set(all.map(({ text }) => text.trim())).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(linesOf(sample).length);
    expect(translationOfAll(sample, 'cy-GB')).toEqual([]);
  });
});

describe('A translation [R7.4]', () => {
  const record = translating(sample, first, 'Mae hi’n dweud wrth oedolyn yn yr ysgol');

  it('stands on the copy in place of the original', () => {
    const said = JSON.stringify(made(record).blocks);
    expect(JSON.stringify(made(sample).blocks)).toContain(withoutStop(first.text).slice(1));
    expect(said).toContain('Mae hi’n dweud wrth oedolyn yn yr ysgol');
    expect(said).not.toContain(withoutStop(first.text).slice(1));
    expect(linesOf(record)[0]?.state).toBe('unchecked');
  });

  it('is checked when somebody is named who did it', () => {
    expect(linesOf(translating(sample, first, 'Cyfieithiad', 'Non Prys'))[0]?.state).toBe(
      'checked',
    );
  });

  it('does not change the copy in English', () => {
    const english = (of: ConferenceRecord) => buildCopy(of, childs, { madeOn: MADE_ON });
    expect(english(record)).toEqual(english(sample));
  });

  it('no longer holds when the original has changed: the copy says the new text', () => {
    const rows = record[first.kind].map((row) =>
      row.id === first.id ? { ...row, [first.field]: 'Something else was seen' } : row,
    );
    const changed = { ...record, [first.kind]: rows } as ConferenceRecord;
    const line = linesOf(changed).find(({ id, field }) => id === first.id && field === first.field);
    expect(line?.state).toBe('stale');
    expect(line?.row?.original).toBe(first.text);
    const said = JSON.stringify(made(changed).blocks);
    expect(said).toContain('omething else was seen');
    expect(said).not.toContain('Mae hi’n dweud');
  });

  it('is kept from whom its item is kept [R7.6]', () => {
    const parents = copyOf('parentCopy');
    if (parents.kind !== 'parentCopy') throw new Error('A copy of a parent.');
    const parent = sample.parents.find(({ id }) => id === parents.parentId);
    const line = linesOf(sample, parents).find(({ kind }) => kind === 'impacts');
    if (line === undefined || parent === undefined) throw new Error('The copy says something.');
    const said = 'Gweilch y pysgod yn hwylio tua’r gorllewin';
    const whole = translating(sample, line, said);
    expect(JSON.stringify(made(whole, parents))).toContain(said);
    const kept = withheld(whole, parent.personId, line.kind, line.id);
    expect(JSON.stringify(made(kept, parents))).not.toContain(said);
  });

  it('that would tell what is withheld stops the copy [R7.6]', () => {
    const parents = copyOf('parentCopy');
    if (parents.kind !== 'parentCopy') throw new Error('A copy of a parent.');
    const parent = sample.parents.find(({ id }) => id === parents.parentId);
    const lines = linesOf(sample, parents);
    const line = lines.find(({ kind }) => kind === 'impacts');
    const other = lines.find(({ kind }) => kind === 'strengths');
    if (!line || !other || !parent) throw new Error('The copy says something.');
    const said = 'Gweilch y pysgod yn hwylio tua’r gorllewin';
    const told = translating(translating(sample, line, said), other, `Clywsom: ${said}, a mwy.`);
    const kept = withheld(told, parent.personId, line.kind, line.id);
    expect(() => made(kept, parents)).toThrow(/kept from/);
  });
});

describe('What is not translated yet [R7.4]', () => {
  it('is said at the top of a draft, and marked as English', () => {
    const copy = made(sample);
    expect(JSON.stringify(copy.blocks[1])).toContain('cyfieithu eto');
    const marked = JSON.stringify(copy.blocks).match(/"language":"en-GB"/g) ?? [];
    expect(marked.length).toBeGreaterThan(20);
    const text = (blocks: unknown) => JSON.stringify(blocks).replace(/"language":"en-GB"/g, '');
    expect(text(copy.blocks)).toContain(withoutStop(first.text).slice(1));
  });

  it('is nothing once all is translated', () => {
    const record = linesOf(sample).reduce(
      (so, line, at) => translating(so, line, `Testun ${at}`),
      sample,
    );
    const said = JSON.stringify(made(record).blocks);
    expect(linesOf(record).filter(({ state }) => state === 'missing')).toEqual([]);
    expect(said).not.toContain('cyfieithu eto');
    expect(said).not.toContain('"language":"en-GB"');
  });
});
