import { describe, expect, it } from 'vitest';
import { copiesOf } from '#shared/documents/copiesOf.ts';
import { gapsOf } from '#shared/plan/gaps.ts';
import {
  build,
  childNamed,
  linesOf,
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
const PLANS = ['outlinePlan', 'childCopy', 'parentCopy'];
const plansOf = (from = record) => kindsOf(from).filter((kind) => PLANS.includes(kind));
const countOf = (kind: string, from = record) => kindsOf(from).filter((one) => one === kind).length;

describe('The copies of a conference', () => {
  it('are a plan and an own copy for each child, and one for each parent [R7.1, R7.2, R7.3]', () => {
    expect(plansOf()).toEqual([
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

  it('are a letter to each parent and each child old enough, records, and a form for each plan [R7.7]', () => {
    expect(countOf('decisionLetter')).toBe(2);
    // Alfie is three.
    expect(countOf('childLetter')).toBe(2);
    expect(copiesOf(record).filter(({ kind }) => kind === 'conferenceRecord')).toEqual([
      { kind: 'conferenceRecord', parentId: null },
      ...record.parents.map(({ id }) => ({ kind: 'conferenceRecord', parentId: id })),
    ]);
    expect(countOf('coreGroupForm')).toBe(3);
  });

  it('hold no letter while nothing is decided, and one where no plan was made [R7.7]', () => {
    const all = (planLevel: 'undecided' | 'none') => ({
      ...record,
      children: record.children.map((child) => ({ ...child, planLevel })),
    });
    expect(countOf('decisionLetter', all('undecided'))).toBe(0);
    expect(countOf('childLetter', all('undecided'))).toBe(0);
    expect(countOf('decisionLetter', all('none'))).toBe(2);
    expect(countOf('childLetter', all('none'))).toBe(2);
    expect(countOf('coreGroupForm', all('none'))).toBe(0);
    for (const request of copiesOf(all('none'))) build(all('none'), request);
  });

  it('leave out a child without a plan, and keep one not decided yet', () => {
    const { id } = childNamed(record, 'Alfie');
    expect(plansOf(withValues(record, 'children', id, { planLevel: 'none' }))).toHaveLength(6);
    expect(plansOf(withValues(record, 'children', id, { planLevel: 'undecided' }))).toHaveLength(8);
  });

  it('hold nothing for a child or a parent who has died, and are written of the others [R7.1, R7.2, R7.3]', () => {
    const dead = (name: string, of = record) =>
      withValues(of, 'people', personNamed(record, name).id, { diedOn: '2026-01-01' });
    const withoutTyler = dead('Tyler');
    const { id } = childNamed(record, 'Tyler');
    expect(JSON.stringify(copiesOf(withoutTyler))).not.toContain(id);
    expect(plansOf(withoutTyler)).toHaveLength(6);
    expect(countOf('decisionLetter', withoutTyler)).toBe(2);
    const withoutCraig = dead('Craig');
    expect(JSON.stringify(copiesOf(withoutCraig))).not.toContain(parentNamed(record, 'Craig').id);
    const both = dead('Craig', withoutTyler);
    for (const request of copiesOf(both)) build(both, request);
    expect(gapsOf(both).some((gap) => gap.page.subjectId === id)).toBe(false);
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

  it('hold none for a parent left out by the chair, until the chair decides [R1.4, R7.3]', () => {
    const craig = parentNamed(record, 'Craig');
    const { id } = record.attendances.find(({ personId }) => personId === craig.personId) ?? craig;
    const leftOut = withValues(record, 'attendances', id, { came: 'leftOut', reason: 'A risk' });
    const decided = (copyDecision: 'notDecided' | 'getsCopy' | 'noCopy', copyReason = '') =>
      withValues(leftOut, 'parents', craig.id, { copyDecision, copyReason });
    const forParents = (from: typeof record) =>
      kindsOf(from).filter((kind) => kind === 'parentCopy').length;
    const asked = (from: typeof record) =>
      gapsOf(from)
        .filter(({ name }) => name === 'copyNotDecided' || name === 'noCopyWithoutReason')
        .map(({ name, about }) => `${name}: ${about}`);
    expect([forParents(leftOut), asked(leftOut)]).toEqual([1, ['copyNotDecided: Craig']]);
    const gets = decided('getsCopy');
    expect([forParents(gets), asked(gets)]).toEqual([2, []]);
    const none = decided('noCopy');
    expect([forParents(none), asked(none)]).toEqual([1, ['noCopyWithoutReason: Craig']]);
    const reasoned = decided('noCopy', 'The chair: it would tell him the address');
    expect(asked(reasoned)).toEqual([]);
    expect(textOf(planOf(reasoned, 'Maisie'))).toContain(
      'Craig Ashdown gets no copy. The chair: it would tell him the address.',
    );
    expect(textOf(planOf(leftOut, 'Maisie'))).toContain('has not decided yet');
    // What was decided stands when he comes after all.
    const came = withValues(reasoned, 'attendances', id, { came: 'present' });
    expect(forParents(came)).toBe(1);
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
    expect(names).toContain('decision-letter--مايسي-oneill-šárka');
    expect(names).toContain('decision-letter--tyler-maisie-alfie--craig-ashdown');
    expect(names).toContain('conference-record--ashdown');
    expect(names).toContain('conference-record--tyler-maisie-alfie--leanne-calvert');
    expect(names).toContain('core-group-form--مايسي-oneill-šárka');
    expect(new Set(names).size).toBe(18);
  });

  it('say at the foot that they are a draft, and of which day [R7.9]', () => {
    expect(planOf(record, 'Alfie').footer).toBe('Draft, made on 24 September 2026.');
  });

  it('name the maker of their pictures, as the licence asks', () => {
    const childId = childNamed(record, 'Alfie').id;
    const lastOf = (copyForm: 'pictures' | 'letter') =>
      linesOf(
        build(withValues(record, 'children', childId, { copyForm }), {
          kind: 'childCopy',
          childId,
        }),
      ).at(-1);
    expect(lastOf('pictures')).toBe('Pictures: OpenMoji, CC BY-SA 4.0. Some colours are changed.');
    expect(lastOf('letter')).not.toContain('OpenMoji');
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
