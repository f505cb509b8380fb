/** Would the checks of meaning see a fault? Each gets a copy with one. */
import { describe, expect, it } from 'vitest';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import { awkward, childCopy, familyCopy, plan } from '../rendering/fixtures.ts';
import { readDocx } from '../rendering/readDocx.ts';
import { readPdf } from '../rendering/readPdf.ts';
import { asDocx, asPdf } from '../rendering/rendered.ts';
import { wrongInDocx, wrongInPdf } from './meaning.ts';

/** What is wrong with a PDF in which something was replaced by something as long. */
async function wrongAfter(copy: CopyDocument, what: string, by: string): Promise<string> {
  const { bytes } = await asPdf(copy);
  const changed = bytes.toString('latin1').replaceAll(what, by);
  const wrong = wrongInPdf(copy, await readPdf(Buffer.from(changed, 'latin1')));
  return wrong.join('\n');
}

describe('A PDF', () => {
  it.each([
    ['a table without a head, which veraPDF accepts', plan, '/S /TH', '/S /TD', 'has no head'],
    ['a heading that leaves out a level', plan, '/S /H2', '/S /H3', 'jumps from 1 to 3'],
    ['words without their language', awkward, '/Lang (ar)', '/Lang (en)', 'is marked as en'],
    ['a file without the mark of tags', plan, '/Marked true', '/Marked null', 'not tagged'],
  ])('is objected to for %s [R7.8]', async (_, copy, what, by, objection) => {
    expect(await wrongAfter(copy, what, by)).toContain(objection);
  });
});

const withAlt = (alt: string): CopyDocument => ({
  ...childCopy,
  blocks: [{ is: 'picture', picture: 'star', alt, runs: [{ text: 'You read to Tom.' }] }],
});

/** A parent's copy at the size of a plan. */
const small: CopyDocument = { ...plan, kind: 'parentCopy' };

describe('A copy in either format', () => {
  it.each(['star.png', '7', 'image'])(
    'is objected to for a picture that is told as “%s” [R7.8]',
    async (alt) => {
      const copy = withAlt(alt);
      const objection = `a picture is told as “${alt}”`;
      expect(wrongInPdf(copy, await readPdf((await asPdf(copy)).bytes))).toContain(objection);
      expect(wrongInDocx(copy, readDocx(await asDocx(copy)))).toContain(objection);
    },
  );

  it('is objected to for another title and language than its own [R7.8]', async () => {
    const other = { ...plan, title: 'Another', language: 'cy-GB' };
    const objections = [
      `its title is “${plan.title}” and not “Another”`,
      'its language is “en-GB”',
    ];
    expect(wrongInPdf(other, await readPdf((await asPdf(plan)).bytes))).toEqual(objections);
    expect(wrongInDocx(other, readDocx(await asDocx(plan)))).toEqual(objections);
  });

  it('is objected to for type that a family cannot read with ease [R7.8]', async () => {
    const pdf = await readPdf((await asPdf(small)).bytes);
    expect(wrongInPdf(small, pdf)).toEqual(['its smallest type has 9 pt']);
    expect(wrongInDocx(small, readDocx(await asDocx(small)))).toEqual([
      'its smallest type has 9 pt',
    ]);
  });

  it('is objected to for a foot that does not count pages [R7.8]', async () => {
    const copy = { ...familyCopy, pageNumber: 'Page {page}' };
    const asked = { ...copy, pageNumber: 'Page {page} of {pages}' };
    expect(wrongInPdf(asked, await readPdf((await asPdf(copy)).bytes))).toContain(
      'page 1 does not say “Page 1 of 4”',
    );
    expect(wrongInDocx(asked, readDocx(await asDocx(copy)))).toContain(
      'its foot does not count pages',
    );
  });
});
