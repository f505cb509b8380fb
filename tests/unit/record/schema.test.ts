import { describe, expect, it } from 'vitest';
import { publishedSchema, schemaText } from '#tools/schema.ts';

describe('The published format of a record file', () => {
  it('is the one the app reads with: else run npm run schema', async () => {
    expect(await publishedSchema()).toBe(schemaText());
  });
});
