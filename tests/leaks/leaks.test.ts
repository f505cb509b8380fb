/**
 * Nothing withheld is anywhere in a copy: a few records of `npm run bench:leaks`, and faults
 * planted in the filter, which the search has to find [R7.6].
 */
import { describe, expect, it } from 'vitest';
import { buildCopy } from '#shared/documents/buildCopy.ts';
import { extractDocx, extractPdf, fold } from './extract.ts';
import { FAULTS, type Make, searchCopies, type Verdict } from './round.ts';
import { drawnWith, writtenWith } from './samples.ts';

const RECORDS = 8;
/** A fault may be planted in something that is on no copy of that record. */
const TRIES = 8;

async function searchUntil(make: Make, isFound: (verdict: Verdict) => boolean): Promise<boolean> {
  for (let seed = 1; seed <= TRIES; seed += 1) {
    if (isFound(await searchCopies(seed, make))) return true;
  }
  return false;
}

describe('What was planted in withheld rows', () => {
  it('is in no copy, in any format, and the search sees what it looks at [R7.6]', async () => {
    const verdicts: Verdict[] = [];
    for (let seed = 0; seed < RECORDS; seed += 1)
      verdicts.push(await searchCopies(seed, buildCopy));
    expect(verdicts.flatMap(({ leaks }) => leaks)).toEqual([]);
    expect(verdicts.flatMap(({ unseen }) => unseen)).toEqual([]);
    const sum = (count: (verdict: Verdict) => number) =>
      verdicts.reduce((so, verdict) => so + count(verdict), 0);
    // It says something only when both happen often.
    expect(sum(({ files }) => files)).toBeGreaterThan(15);
    expect(sum(({ refused }) => refused)).toBeGreaterThan(1);
  }, 120_000);

  it.each(Object.entries(FAULTS))(
    'is found where a fault is planted: %s [R7.6]',
    async (_, make) => {
      expect(await searchUntil(make, ({ leaks }) => leaks.length > 0)).toBe(true);
    },
    120_000,
  );
});

describe('The search', () => {
  it('hears text, runs, what is read out, bookmarks, properties and names of files [R7.6]', async () => {
    for (const [where, document] of writtenWith('Zuleika Ṁórgan')) {
      const docx = extractDocx(await drawnWith(document, 'docx'), `${document.fileName}.docx`);
      const pdf = await extractPdf(
        Buffer.from(await drawnWith(document, 'pdf')),
        `${document.fileName}.pdf`,
      );
      for (const extract of [docx, pdf]) {
        // Compared here: the whole of a file is no answer that anybody reads.
        expect(extract.letters.includes('zuleikamorgan'), where).toBe(true);
        expect(extract.words.includes(` ${fold('Zuleika Ṁórgan')} `), where).toBe(true);
      }
    }
  });
});
