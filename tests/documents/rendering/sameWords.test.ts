import { describe, expect, it } from 'vitest';
import { everyText } from '#main/documents/text/everyText.ts';
import { ALL_COPIES, NINE_HUNDRED } from './fixtures.ts';
import { readDocx } from './readDocx.ts';
import { readPdf } from './readPdf.ts';
import { asDocx, asPdf } from './rendered.ts';

/** Without spaces: pdf.js tells of line ends, not whether a space stood there. */
/** Without spaces and the marks that only tell which way a text runs. */
const plain = (text: string): string => text.normalize('NFC').replace(/[\s\u200e\u200f]+/gu, '');

describe.each(ALL_COPIES.map((copy) => [copy.fileName, copy] as const))('%s', (_, copy) => {
  // The foot is read elsewhere: it holds fields in DOCX and is an artifact in PDF.
  const sentences = everyText(copy)
    .slice(0, -2)
    .map(({ text }) => plain(text))
    // A cell over several pages is read in parts, each with its row; see pdf.test.ts.
    .filter((text) => text !== '' && text !== plain(NINE_HUNDRED));

  it('says every sentence in its PDF, in order', async () => {
    const { bytes } = await asPdf(copy);
    const heard = plain((await readPdf(bytes)).heard);
    let from = 0;
    for (const sentence of sentences) {
      const at = heard.indexOf(sentence, from);
      expect(at, `“${sentence}” after ${from} in: ${heard.slice(from, from + 200)}`).not.toBe(-1);
      from = at + sentence.length;
    }
  });

  it('says every sentence in its DOCX, in order', async () => {
    const said = plain(readDocx(await asDocx(copy)).body.text);
    let from = 0;
    for (const sentence of sentences) {
      const at = said.indexOf(sentence, from);
      expect(at, `“${sentence}” after ${from} in: ${said.slice(from, from + 200)}`).not.toBe(-1);
      from = at + sentence.length;
    }
  });
});
