import { describe, expect, it } from 'vitest';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import {
  build,
  childNamed,
  parentNamed,
  personNamed,
  planOf,
  sampleRecord,
  textOf,
  withheld,
  withValues,
} from '../../support/sample.ts';

const record = sampleRecord();
const kindsOf = (from = record) => copiesOf(from).map(({ kind }) => kind);

describe('The copies of a conference', () => {
  it('are a plan and an own copy for each child, and one for each parent [R7.1, R7.2, R7.3]', () => {
    expect(kindsOf()).toEqual([
      'outlinePlan',
      'outlinePlan',
      'outlinePlan',
      'childCopy',
      'childCopy',
      'childCopy',
      'parentCopy',
      'parentCopy',
    ]);
  });

  it('leave out a child without a plan, and keep one not decided yet', () => {
    const { id } = childNamed(record, 'Alfie');
    expect(kindsOf(withValues(record, 'children', id, { planLevel: 'none' }))).toHaveLength(6);
    expect(kindsOf(withValues(record, 'children', id, { planLevel: 'undecided' }))).toHaveLength(8);
  });

  it('hold no child’s copy before birth [R1.2]', () => {
    const unborn = withValues(record, 'children', childNamed(record, 'Alfie').id, { unborn: true });
    expect(kindsOf(unborn).filter((kind) => kind === 'childCopy')).toHaveLength(2);
    expect(kindsOf(unborn).filter((kind) => kind === 'outlinePlan')).toHaveLength(3);
  });

  it('hold none for a parent who is not involved [R1.3]', () => {
    const without = withValues(record, 'parents', parentNamed(record, 'Craig').id, {
      involvement: 'notInvolved',
    });
    expect(kindsOf(without).filter((kind) => kind === 'parentCopy')).toHaveLength(1);
  });

  it('hold none of which everything is kept from its reader [R7.6]', () => {
    const alfie = childNamed(record, 'Alfie');
    const kept = withheld(record, alfie.personId, 'children', alfie.id);
    expect(kindsOf(kept).filter((kind) => kind === 'childCopy')).toHaveLength(2);
  });

  it('carry names in their files, in letters of any script', () => {
    const named = withValues(record, 'people', personNamed(record, 'Maisie').id, {
      name: 'مايسي O’Neill/Šárka',
      knownAs: 'Maisie',
    });
    const names = copiesOf(named).map((request) => build(named, request).fileName);
    expect(names).toContain('outline-plan--مايسي-oneill-šárka');
    expect(names).toContain('child-copy--مايسي-oneill-šárka');
    expect(names).toContain('parent-copy--tyler-maisie-alfie--craig-ashdown');
    expect(new Set(names).size).toBe(8);
  });

  it('say at the foot that they are a draft, and of which day [R7.9]', () => {
    expect(planOf(record, 'Alfie').footer).toBe('Draft, made on 24 September 2026.');
  });

  it('name the maker of their pictures, as the licence asks', () => {
    const childId = childNamed(record, 'Alfie').id;
    const footerOf = (copyForm: 'pictures' | 'letter') =>
      build(withValues(record, 'children', childId, { copyForm }), { kind: 'childCopy', childId })
        .footer;
    expect(footerOf('pictures')).toContain('OpenMoji');
    expect(footerOf('letter')).not.toContain('OpenMoji');
  });

  it('are the same for the same record, version and day', () => {
    for (const request of copiesOf(record))
      expect(build(record, request)).toEqual(build(record, request));
  });

  it('are refused for somebody who is not in the record', () => {
    const childId = personNamed(record, 'Craig').id;
    expect(() => build(record, { kind: 'childCopy', childId })).toThrow('not in the record');
  });
});

describe('An outline plan of somebody’s own', () => {
  const samira = personNamed(record, 'Samira');
  const [voice] = record.voices;
  const kept = withheld(record, samira.id, 'voices', voice?.id ?? '');
  const own = copiesOf(kept).filter(
    (request) => request.kind === 'outlinePlan' && request.readerId === samira.id,
  );

  it('is made for a practitioner from whom something is kept, and leaves it out [R7.6]', () => {
    expect(own).toHaveLength(record.children.length);
    for (const request of own) {
      const copy = build(kept, request);
      expect(textOf(copy)).not.toContain(voice?.quote);
      expect(copy.reader).toBe('Samira Haddad');
      expect(copy.fileName).toMatch(/^outline-plan--.*--samira-haddad$/);
      expect(copy.withheld).toBe(1);
    }
    const everything = copiesOf(kept).filter((request) => !('readerId' in request));
    expect(everything).toEqual(copiesOf(record));
  });

  it('tells nothing of what is kept from anybody [R7.6]', () => {
    const text = own.map((request) => textOf(build(kept, request))).join('\n');
    for (const { reason } of record.withholdings) expect(text).not.toContain(reason);
  });

  it('is refused when another line says it [R7.6]', () => {
    const said = withValues(kept, 'outcomes', record.outcomes[0]?.id ?? '', {
      what: voice?.quote ?? '',
    });
    expect(() => own.map((request) => build(said, request))).toThrow(/was not made/);
  });
});
