import { describe, expect, it } from 'vitest';
import { heading, paragraph, quote } from '#shared/documents/compose.ts';
import { markedAs } from '#shared/documents/language/marked.ts';

const marked = (...blocks: Parameters<typeof markedAs>[0]) =>
  markedAs(blocks, ['School starts late.', 'I miss my dad'], 'en-GB');

describe('What is not translated', () => {
  it('is marked with its language in a heading and in a quote [R7.4] [R7.8]', () => {
    expect(marked(heading(3, 'Canlyniad 1: School starts late'))).toEqual([
      {
        ...heading(3, 'Canlyniad 1: School starts late'),
        runs: [{ text: 'Canlyniad 1: ' }, { text: 'School starts late', language: 'en-GB' }],
      },
    ]);
    expect(marked(quote('I miss my dad', 'Maisie'))).toEqual([
      { ...quote('I miss my dad', 'Maisie'), runs: [{ text: 'I miss my dad', language: 'en-GB' }] },
    ]);
  });

  it('is marked in a sentence and in what boxes are called', () => {
    expect(marked(paragraph('Dywedodd Maisie: I miss my dad'))).toMatchObject([
      { runs: [{ text: 'Dywedodd Maisie: ' }, { text: 'I miss my dad', language: 'en-GB' }] },
    ]);
    const box = { is: 'writeBox', label: 'School starts late', lines: 2 } as const;
    expect(marked(box)).toMatchObject([
      { runs: [{ text: 'School starts late', language: 'en-GB' }] },
    ]);
  });

  it('leaves everything else as it was', () => {
    const blocks = [heading(2, 'Canlyniadau'), quote('Dw i’n colli Dad', 'Maisie')];
    expect(marked(...blocks)).toEqual(blocks);
  });
});
