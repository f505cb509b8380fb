/** Does everything that happens if a plan does not work reach every copy, each with its doer? */
import { describe, expect, it } from 'vitest';
import { gapsOf } from '#shared/plan/gaps.ts';
import { newId } from '#shared/record/ids.ts';
import { KINDS } from '#shared/record/kinds/index.ts';
import {
  childCopyOf,
  parentCopyOf,
  personNamed,
  planOf,
  sampleRecord,
  textOf,
  withRow,
} from '../../support/sample.ts';

const sample = sampleRecord();
const [first] = sample.contingencies.filter(({ childId }) => {
  const tyler = personNamed(sample, 'Tyler');
  return sample.children.some(({ id, personId }) => id === childId && personId === tyler.id);
});
const beth = personNamed(sample, 'Beth');
const act = KINDS.contingencyActs.parse({
  id: newId(),
  contingencyId: first?.id,
  what: 'looks in on everybody at home',
  personId: beth.id,
  howFast: 'Before the weekend',
});
const record = withRow(sample, 'contingencyActs', act);

describe('what else happens if a plan does not work', () => {
  it('is in the outline plan below the first, with who and how fast [R4.11, R7.1]', () => {
    const text = textOf(planOf(record, 'Tyler'));
    expect(text).toContain('And also');
    expect(text).toContain('Looks in on everybody at home.');
    expect(text).toContain('Before the weekend.');
  });

  it('is in the copies of the child and the parents [R4.11, R7.2, R7.3]', () => {
    for (const copy of [childCopyOf(record, 'Tyler'), parentCopyOf(record, 'Leanne')]) {
      const text = textOf(copy);
      expect(text).toContain('looks in on everybody at home');
      expect(text).toContain('Before the weekend');
      expect(text).toMatch(/Beth/);
    }
  });

  it('is asked who does it and how fast [R4.11, R10.2]', () => {
    const asked = (values: object) =>
      gapsOf(withRow(sample, 'contingencyActs', { ...act, ...values }))
        // A new line is a new sentence for the child, at which nobody looked yet.
        .filter(({ page }) => page.part !== 'childWords')
        .map(({ name, about }) => `${name}: ${about}`);
    const gap = ['contingencyActIncomplete: looks in on everybody at home'];
    expect(asked({})).toEqual([]);
    expect(asked({ personId: null })).toEqual(gap);
    expect(asked({ howFast: ' ' })).toEqual(gap);
  });
});
