/** What does the coach still ask of a record, and what was left as it is? */
import { describe, expect, it } from 'vitest';
import { visibleTo } from '#shared/audience/visibleTo.ts';
import { englishLists } from '#shared/coach/english.ts';
import { coachedLines, contextOf, sortOfField } from '#shared/coach/fields.ts';
import { notesOn, openNotes } from '#shared/coach/notes.ts';
import { changesFor, lookAt } from '#shared/record/commands.ts';
import { newId } from '#shared/record/ids.ts';
import type { Row } from '#shared/record/record.ts';
import { sampleRecord, withRow, withValues } from '../../support/sample.ts';

const record = sampleRecord();
const lists = englishLists();
const [outcome] = record.outcomes;
const id = outcome?.id ?? '';
const said = withValues(record, 'outcomes', id, { what: 'Craig will not shout at Alfie' });

const left = (values: Partial<Row<'dismissals'>> = {}) =>
  withRow(said, 'dismissals', {
    id: newId(),
    itemKind: 'outcomes',
    itemId: id,
    itemField: 'what',
    rule: 'negative',
    text: 'Craig will not shout at Alfie',
    reason: 'In the words of the court',
    ...values,
  });

describe('the open notes of a record', () => {
  it('are none of the sample, which is written as the guidance asks [R10.1]', () => {
    expect(coachedLines(record).length).toBeGreaterThan(80);
    const context = contextOf(record);
    const notes = coachedLines(record).flatMap((line) => notesOn(record, line, context, lists));
    expect(notes).toEqual([]);
    expect(openNotes(record, lists)).toEqual([]);
  });

  it('name the line, its field and the rule [R10.1]', () => {
    const [note, ...others] = openNotes(said, lists);
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      line: { kind: 'outcomes', field: 'what', row: { id } },
      finding: { rule: 'negative' },
    });
  });

  it('leave out what somebody left as it is, also where the rest of the line changes [R10.1]', () => {
    expect(openNotes(left(), lists)).toEqual([]);
    const later = { what: 'Craig will not shout at Alfie or Maisie' };
    expect(openNotes(withValues(left(), 'outcomes', id, later), lists)).toEqual([]);
  });

  it('ask again about another word, another rule or another line [R10.1]', () => {
    expect(
      openNotes(withValues(left(), 'outcomes', id, { what: 'Craig never shouts' }), lists),
    ).toHaveLength(1);
    expect(openNotes(left({ rule: 'vague' }), lists)).toHaveLength(1);
    expect(openNotes(left({ itemId: record.outcomes[1]?.id ?? '' }), lists)).toHaveLength(1);
    expect(openNotes(left({ itemField: 'measure' }), lists)).toHaveLength(1);
  });

  it('have housekeeping only until it is kept among practitioners [R10.1, R4.5]', () => {
    const action = record.actions[0]?.id ?? '';
    const what = 'makes a referral to the clinic';
    const at = (sharing: 'family' | 'professional') =>
      openNotes(withValues(record, 'actions', action, { what, sharing }), lists);
    expect(at('family').map(({ finding }) => finding.rule)).toEqual(['housekeeping']);
    expect(at('professional')).toEqual([]);
  });
});

describe('what was left as it is', () => {
  it('goes with its line [R10.1]', () => {
    const kept = left();
    const changes = changesFor(lookAt(kept), { name: 'remove', kind: 'outcomes', id });
    expect(changes.some(({ kind, after }) => kind === 'dismissals' && after === null)).toBe(true);
  });

  it('is seen by no member of the family [R10.1, R7.6]', () => {
    const reader = record.people.find(({ part }) => part === 'parent')?.id ?? '';
    expect(visibleTo(left(), reader).record.dismissals).toEqual([]);
    expect(visibleTo(left(), null).record.dismissals.length).toBeGreaterThan(1);
  });
});

describe('what the coach knows', () => {
  it('is people by both names, what children call them, services and own words [R10.1]', () => {
    const { people, quotes, children } = contextOf(record);
    expect(people).toEqual(expect.arrayContaining(['Leanne', 'Mrs Whitlock', 'Nan']));
    expect(quotes?.length).toBeGreaterThan(0);
    expect(children).toContain('Alfie');
  });

  it('is no field of own words, and none that a line has from elsewhere [R10.1]', () => {
    expect(sortOfField('voices', 'quote')).toBeUndefined();
    expect(sortOfField('outcomes', 'constructor')).toBeUndefined();
    expect(sortOfField('outcomes', 'what')).toBe('outcome');
  });
});
