/** Does the core group form hold the plan line by line, with room to write beside each? */
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/documents/blocks.ts';
import {
  childNamed,
  formOf,
  headingsOf,
  saidUnder,
  sampleRecord,
  textOf,
  withValues,
} from '../../support/sample.ts';

type Table = Extract<Block, { is: 'table' }>;

const record = sampleRecord();
const form = formOf(record, 'Maisie');
const maisie = childNamed(record, 'Maisie');
const tables = form.blocks.filter((block): block is Table => block.is === 'table');
const outcomes = record.outcomes.filter(({ childId }) => childId === maisie.id);
const ofOutcomes = <R extends { outcomeId: string }>(rows: readonly R[]) =>
  rows.filter(({ outcomeId }) => outcomes.some(({ id }) => id === outcomeId));

/** The rows of every table whose last columns are to be filled in, by the words of their first cell. */
const rows = tables.flatMap(({ columns, rows: all, leastLines }) =>
  all.map((cells) => ({
    what: (cells[0] ?? []).map(({ text }) => text).join(''),
    who: (cells[1] ?? []).map(({ text }) => text).join(''),
    toWrite: columns.flatMap(({ heading }, at) =>
      (cells[at] ?? []).length === 0 ? [heading] : [],
    ),
    leastLines,
  })),
);
const rowOf = (what: string) =>
  rows.find((row) => row.what.toLowerCase().startsWith(what.toLowerCase()));

describe('The core group form', () => {
  it('opens with the outline plan’s warning, what it is for, and which meeting it is [R7.7, M3.5]', () => {
    const said = textOf(form);
    expect(said).toContain('For practitioners only. Parts of this plan must not reach');
    expect(said).toContain('One form for each core group meeting.');
    expect(rowOf('Day and time')?.toWrite).toEqual(['Write here']);
    expect(textOf(formOf({ ...record, withholdings: [] }, 'Maisie'))).not.toContain(
      'For practitioners only.',
    );
  });

  it('has each outcome with how it will be known, and how far it has come [R7.7, M3.15, Y]', () => {
    const titles = headingsOf(form, 3);
    for (const { what, measure } of outcomes) {
      expect(titles.some((title) => title.includes(what))).toBe(true);
      expect(textOf(form)).toContain(measure);
    }
    const ticks = form.blocks.filter(({ is }) => is === 'tickBoxes');
    expect(ticks).toHaveLength(outcomes.length);
    expect(ticks[0]).toMatchObject({
      options: ['Reached', 'On the way', 'No change yet', 'Worse'],
    });
  });

  it('has a row for each action: who, by when, room for what was done and for what is next [R7.7, Y]', () => {
    for (const { what, personId } of ofOutcomes(record.actions)) {
      const row = rowOf(what);
      expect(row?.toWrite).toEqual(['Done? What changed', 'Next']);
      expect(row?.leastLines).toBeGreaterThanOrEqual(4);
      const person = record.people.find(({ id }) => id === personId);
      expect(row?.who).toContain(person?.part === 'practitioner' ? person.name : person?.knownAs);
      expect(row?.who).toMatch(/\d|Every|Each/);
    }
  });

  it('has a row for each step on the way, each immediate action and each check [R7.7, M3.10, M3.11]', () => {
    for (const { what } of ofOutcomes(record.steps)) {
      expect(rowOf(what)?.toWrite).toEqual(['Reached? What we saw', 'Next']);
    }
    const safety = record.safetyActions.filter(({ childId }) => childId === maisie.id);
    for (const { what } of safety) {
      expect(rowOf(what)?.toWrite).toEqual(['Done? What changed', 'Next']);
    }
    for (const { what } of record.checks.filter(({ childId }) => childId === maisie.id)) {
      expect(rowOf(what)?.toWrite).toEqual(['What was found']);
    }
  });

  it('marks what the core group has to work out [R7.7, R4.15, M3.14]', () => {
    const [action] = ofOutcomes(record.actions);
    const open = withValues(record, 'actions', action?.id ?? '', { toWorkOut: true });
    expect(textOf(formOf(open, 'Maisie'))).toContain('The core group works this out in detail.');
  });

  it('has each member, how they are to see the child, and room for how they have [R7.7, M3.15]', () => {
    expect(rowOf('Samira Haddad (social worker)')).toMatchObject({
      who: 'Every Tuesday at 3.30 pm, at school.',
      toWrite: ['Here today', 'Has seen Maisie: when, where, alone or not'],
    });
    expect(rowOf('Leanne Calvert')).toBeDefined();
  });

  it('asks the family first, then for changes, and keeps to the conference what is its [R7.7, M3.13, M3.25, Y]', () => {
    const titles = headingsOf(form);
    expect(titles.indexOf('The family first')).toBeLessThan(
      titles.indexOf('What will be different for Maisie'),
    );
    const said = saidUnder(form, 'What has to be different in the plan');
    expect(said).toContain('Who cannot do their part by then');
    expect(said).toContain('unless the conference agrees');
    const ending = saidUnder(form, 'What must change before Maisie’s plan can end');
    expect(ending).toContain(maisie.endsWhen);
    expect(ending).toContain('does not ask for the plan to end while actions are open');
  });

  it('says who sends the revised plan to whom within five working days [R7.7, M3.24]', () => {
    const said = saidUnder(form, 'After the meeting');
    expect(said).toContain('Lead social worker: send the revised plan');
    expect(said).toContain('within five working days');
  });

  it('is calm about a plan in which nothing is written yet [R7.7]', () => {
    const bare = {
      ...record,
      outcomes: [],
      actions: [],
      steps: [],
      safetyActions: [],
      checks: [],
      coreGroupMembers: [],
      contacts: [],
    };
    const said = textOf(formOf(bare, 'Maisie'));
    expect(said).toContain('No outcomes are written yet.');
    expect(said).toContain('Nobody is named for the core group yet.');
  });

  it('is not made for a child without a plan, and asks an unborn child nothing [R7.7, R1.2]', () => {
    const none = withValues(record, 'children', maisie.id, { planLevel: 'none' });
    expect(() => formOf(none, 'Maisie')).toThrow('has no plan');
    const unborn = withValues(record, 'children', maisie.id, { unborn: true });
    expect(textOf(formOf(unborn, 'Maisie'))).not.toContain('What Maisie says');
  });
});
