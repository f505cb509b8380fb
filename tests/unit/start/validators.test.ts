/** Does a run say which of the programs that check documents it is without? */
import { describe, expect, it } from 'vitest';
import { findJava, missingValidators, mustHaveAll } from '#tools/validators.ts';

describe('The programs that check documents', () => {
  it('are named with what is left out without them, and how to get them', () => {
    const missing = missingValidators({ PATH: '' });
    expect(missing).toContain(
      'No Java, so it is left out whether PDFs follow PDF/UA-1 (veraPDF). ' +
        'Install a Java runtime (version 11 or newer) or set JAVA_HOME.',
    );
  });

  it('are not there when what has their name does not run', () => {
    expect(findJava({ PATH: import.meta.dirname, JAVA_HOME: '' })).toBeNull();
  });

  it('may be missing on a computer, but not on continuous integration', () => {
    expect(mustHaveAll({})).toBe(false);
    expect(mustHaveAll({ CI: 'false' })).toBe(false);
    expect(mustHaveAll({ CI: 'true' })).toBe(true);
  });
});
