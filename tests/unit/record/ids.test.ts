import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idFor, newId } from '#shared/record/ids.ts';

describe('the id that belongs to a text', () => {
  it('is the same each time, and one that the record takes', () => {
    expect(idFor('scales of Ada')).toBe(idFor('scales of Ada'));
    expect(z.uuid().safeParse(idFor('')).success).toBe(true);
    for (let count = 0; count < 2_000; count += 1) {
      expect(z.uuid().safeParse(idFor(`ties ${count}`)).success).toBe(true);
    }
  });

  it('is another for every other text', () => {
    const [one, two] = [newId(), newId()];
    const texts = ['ties', 'scales', 'contacts', 'agreements'].flatMap((kind) =>
      Array.from(
        { length: 5_000 },
        (_, count) => `${kind} {"a":"${one}","b":"${two}","c":${count}}`,
      ),
    );
    expect(new Set(texts.map(idFor)).size).toBe(texts.length);
  });
});
