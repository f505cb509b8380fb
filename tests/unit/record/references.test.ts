import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '#shared/record/record.ts';
import { ownerOf, REFERENCES } from '#shared/record/references.ts';

describe('references between rows', () => {
  it('name kinds that are there', () => {
    for (const { kind, field, target } of REFERENCES) {
      expect(KIND_NAMES, `${kind}.${field}`).toContain(target);
    }
  });

  it('are found for every field that ends in Id, but for the withheld item', () => {
    const found = REFERENCES.map(({ kind, field }) => `${kind}.${field}`);
    expect(found.every((name) => /(Id|ById)$/.test(name))).toBe(true);
    expect(found).toContain('answers.voiceId');
    expect(found).not.toContain('withholdings.itemId');
  });

  it('make a row part of kinds that come before its own, so that nothing is part of itself', () => {
    for (const { kind, target, owned } of REFERENCES) {
      if (owned) expect(KIND_NAMES.indexOf(target)).toBeLessThan(KIND_NAMES.indexOf(kind));
    }
  });

  it('say to whom a row belongs', () => {
    expect(ownerOf('outcomes')).toMatchObject({ field: 'childId', target: 'children' });
    expect(ownerOf('impacts')).toMatchObject({ field: 'concernId', target: 'concerns' });
    expect(ownerOf('concerns')).toBeUndefined();
  });
});
