import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/documents/blocks.ts';
import {
  childNamed,
  headingsOf,
  parentCopyOf,
  parentNamed,
  personNamed,
  saidUnder,
  sampleRecord,
  textOf,
  under,
  withRow,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const PARENTS = [
  ['Leanne', 'Craig'],
  ['Craig', 'Leanne'],
] as const;

describe('A parent’s copy', () => {
  it.each(PARENTS)('follows the order of the register: %s [R7.3]', (name) => {
    expect(headingsOf(parentCopyOf(record, name))).toEqual([
      'Why we are worried',
      'What you do well',
      'What needs to change',
      'What you will do',
      'What others will do to help',
      'What happens if the plan does not work',
      'When we check',
      'Your rights',
      'Your comments',
    ]);
  });

  it.each(PARENTS)('lists %s’s own actions, and theirs only, as their own [R7.3]', (name) => {
    const copy = parentCopyOf(record, name);
    const [table] = under(copy, 'What you will do').filter(
      (block): block is Extract<Block, { is: 'table' }> => block.is === 'table',
    );
    const { id } = personNamed(record, name);
    const own = [
      ...record.actions.filter(({ personId, sharing }) => personId === id && sharing === 'family'),
      ...record.safetyActions.filter(({ personId }) => personId === id),
    ];
    expect(table?.rows).toHaveLength(own.length);
    expect(table?.columns.map(({ heading }) => heading)).toEqual(['What you will do', 'When']);
  });

  it('puts what is urgent first, and the rest by day [R7.3]', () => {
    const [table] = under(parentCopyOf(record, 'Craig'), 'What you will do').filter(
      (block): block is Extract<Block, { is: 'table' }> => block.is === 'table',
    );
    const rows = table?.rows.map((row) => row[0]?.map(({ text }) => text).join('') ?? '') ?? [];
    expect(rows[0]).toContain('This comes first.');
    expect(rows.at(-1)).toContain('Tell Tyler that none of this is Tyler’s fault');
  });

  it.each(PARENTS)('holds nothing of the other parent’s own section: %s [R7.3]', (name, other) => {
    const said = textOf(parentCopyOf(record, name));
    const { id: personId } = personNamed(record, other);
    const parent = parentNamed(record, other);
    const theirs = [
      parent.barriers,
      ...record.voices.filter((row) => row.personId === personId).map(({ quote }) => quote),
      ...record.strengths.filter((row) => row.personId === personId).map(({ what }) => what),
      ...record.behaviours
        .filter((row) => row.parentId === parent.id)
        .flatMap(({ what, change }) => [what, change]),
      ...record.assessments.map(({ what }) => what),
    ];
    expect(theirs.length).toBeGreaterThan(5);
    for (const text of theirs) expect(said).not.toContain(text);
    expect(said).not.toMatch(/Ready to work on it|ready for change/i);
  });

  it.each(PARENTS)('holds no practitioners’ tasks: %s [R4.5]', (name) => {
    const said = textOf(parentCopyOf(record, name));
    for (const { what, sharing } of record.actions) {
      if (sharing === 'professional') expect(said.toLowerCase()).not.toContain(what.toLowerCase());
    }
  });

  it('says the parent’s strengths, what will be seen instead, and barriers to the parent [R3.1, R3.4]', () => {
    const copy = parentCopyOf(record, 'Craig');
    expect(saidUnder(copy, 'What you do well')).toContain('Craig gets down on the floor and plays');
    expect(saidUnder(copy, 'What needs to change')).toContain(
      'Craig arrives sober for every visit',
    );
    expect(saidUnder(copy, 'What you will do')).toContain('early shifts');
  });

  it('flags a parent without a strength instead of hiding it [R3.1]', () => {
    const { id } = personNamed(record, 'Craig');
    const none = {
      ...record,
      strengths: record.strengths.filter(({ personId }) => personId !== id),
    };
    expect(saidUnder(parentCopyOf(none, 'Craig'), 'What you do well')).toContain(
      'Please ask us to',
    );
  });

  it('holds the evidence and the children’s words unless withheld [R7.3, R7.6]', () => {
    const leanne = textOf(parentCopyOf(record, 'Leanne'));
    expect(leanne).toContain('The police came to the family home three times');
    expect(leanne).toContain('I want to sleep all night and not listen for the door.');
    expect(leanne).not.toContain('Mum cries on the phone');
    expect(textOf(parentCopyOf(record, 'Craig'))).not.toContain('find out where we live');
  });

  it('tells of the parent’s own children only [R7.3]', () => {
    let other = withRow(record, 'people', { part: 'parent', name: 'Ben Marsh', knownAs: 'Ben' });
    const ben = personNamed(other, 'Ben');
    other = withRow(other, 'parents', { personId: ben.id });
    other = withRow(other, 'ties', {
      adultId: ben.id,
      childId: personNamed(record, 'Tyler').id,
      relation: 'father',
    });
    const copy = parentCopyOf(other, 'Ben');
    expect(copy.about).toBe('Tyler');
    expect(copy.fileName).toBe('parent-copy--tyler--ben-marsh');
    const maisie = childNamed(record, 'Maisie');
    expect(textOf(copy)).not.toContain(maisie.evidence);
    expect(textOf(copy)).not.toContain('swimming');
  });

  it('joins the same work for two children into one line with both names [R4.13]', () => {
    const plays = record.actions.find(({ what }) => what === 'plays diggers with Alfie');
    const draws = record.actions.find(({ what }) => what === 'draws and plays cards with Maisie');
    const what = 'plays a board game';
    let same = withValues(record, 'actions', plays?.id ?? '', { what });
    same = withValues(same, 'actions', draws?.id ?? '', { what });
    const said = saidUnder(parentCopyOf(same, 'Craig'), 'What you will do');
    expect(said.match(/Play a board game/g)?.length).toBe(2); // the cell, and the row read as a whole
    expect(said).toContain('This is for Maisie and Alfie.');
  });

  it('explains an acronym once [R7.3]', () => {
    const said = textOf(
      parentCopyOf(
        withValues(
          record,
          'actions',
          record.actions.find(({ what }) => what.startsWith('rings Leanne'))?.id ?? '',
          {
            what: 'asks CAMHS for a talk, and CAMHS rings back',
          },
        ),
        'Leanne',
      ),
    );
    expect(said.match(/CAMHS \(the mental health service/g)).toHaveLength(1);
  });

  it('gives the right to complain, room to disagree and to sign [R5.4, R5.6]', () => {
    const copy = parentCopyOf(record, 'Leanne');
    expect(saidUnder(copy, 'Your rights')).toContain('complaints@calderbrook.example');
    expect(under(copy, 'Your comments').map(({ is }) => is)).toEqual([
      'tickBoxes',
      'tickBoxes',
      'writeBox',
      'signatures',
    ]);
  });

  it('writes nothing unfilled', () => {
    for (const [name] of PARENTS) {
      expect(textOf(parentCopyOf(record, name))).not.toMatch(
        /\d{4}-\d{2}-|undefined|null|\{\{|\.\./,
      );
    }
  });
});
