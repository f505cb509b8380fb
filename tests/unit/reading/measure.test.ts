/** Does a hard text read older than an easy one, whoever and wherever it is about? */
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/documents/blocks.ts';
import { isTooHard, type Measure, measured } from '#shared/reading/measure.ts';

const NOBODY: ReadonlySet<string> = new Set();
const AIM = { age: 9, words: 15 };

const paragraph = (text: string): Block => ({ is: 'paragraph', runs: [{ text }] });

function measureOf(
  blocks: readonly Block[],
  names: ReadonlySet<string> = NOBODY,
  language = 'en-GB',
): Measure {
  return measured({ blocks, language }, names);
}

function read(...args: Parameters<typeof measureOf>) {
  const measure = measureOf(...args);
  if (measure.is !== 'measured') throw new Error(`It is measured, not ${measure.is}.`);
  return measure;
}

const EASY = `Mum reads with me each night. We look at the lock. Then I go to bed. Nan takes me to
school on Monday. I can ring her if I am sad. Dad sees me on Saturday at the park.`.replace(
  /\n/g,
  ' ',
);
const PARENTS = `You will take Alfie to nursery on time each morning, and tell the staff who
collects him in the afternoon. If you cannot do this, please ring your social worker before nine
so that somebody else can help you that day.`.replace(/\n/g, ' ');
const HARD = `The local authority anticipates that consistent engagement with therapeutic
intervention will demonstrate sustained improvement in parental emotional availability, and
that appropriate supervision arrangements will subsequently be implemented in accordance with the
recommendations of the multi-agency assessment.`.replace(/\n/g, ' ');

describe('The reading level of a text [R7.5]', () => {
  it('is older for a hard text than for an easy one', () => {
    const [easy, parents, hard] = [EASY, PARENTS, HARD].map((text) => read([paragraph(text)]).age);
    expect(easy).toBeLessThan(parents ?? 0);
    expect(parents).toBeLessThan(hard ?? 0);
    expect(easy).toBeLessThanOrEqual(7);
    expect(hard).toBe(18);
  });

  it('is the same however long the names in the record are', () => {
    const said = (name: string) =>
      paragraph(`${name} reads with me each night. I see ${name} on Friday. `.repeat(5));
    const names = new Set(['wojciechowska-oyelaran', 'wojciechowska', 'oyelaran']);
    const long = read([said('Wojciechowska-Oyelaran')], names);
    expect(long.age).toBe(read([said('Al')]).age);
    expect(long.sentences.flatMap(({ hard }) => hard)).toEqual([]);
    expect(read([said('Wojciechowska-Oyelaran')]).age).toBeGreaterThan(long.age);
  });

  it('takes words for known that everybody in Britain knows', () => {
    const measure = read([
      paragraph(
        'Nan and Mummy take me to nursery in September. The health visitor and the GP come on Wednesday. ' +
          'My grandmother’s telly is on every Saturday. I go to my childminder on Monday and Tuesday.',
      ),
    ]);
    expect(measure.sentences.flatMap(({ hard }) => hard)).toEqual([]);
  });

  it('leaves out headings, labels, greetings and boxes to fill in', () => {
    const more: Block[] = [
      { is: 'heading', level: 1, text: 'Multidisciplinary considerations regarding attendance.' },
      { is: 'writeBox', label: 'Additional observations concerning implementation.', lines: 3 },
      { is: 'tickBoxes', label: 'Acknowledgement of responsibilities.', options: ['Affirmative.'] },
      paragraph('Dear Maisie,'),
      { is: 'facts', rows: [{ name: 'Lead', value: [{ text: 'Al Smith' }] }] },
    ];
    const plain = read([paragraph(EASY)]);
    expect(read([paragraph(EASY), ...more])).toEqual(plain);
  });

  it('takes a long line in a table for a sentence, and a list of people not', () => {
    const table = (text: string): Block => ({
      is: 'table',
      summary: '',
      columns: [{ heading: 'What', share: 1 }],
      rows: [[[{ text }]]],
    });
    const textsOf = (text: string) =>
      read([paragraph(EASY), table(text)]).sentences.map((sentence) => sentence.text);
    expect(textsOf('takes Alfie to nursery on time each morning')).toContain(
      'Takes Alfie to nursery on time each morning.',
    );
    const people = 'Beth Mensah (health visitor); Alan Frith (police officer); Jean Calvert';
    expect(textsOf(people)).toEqual(read([paragraph(EASY)]).sentences.map(({ text }) => text));
  });

  it('measures own words and does not blame them', () => {
    const quote: Block = { is: 'quote', text: HARD, by: 'Craig' };
    const own: Block = { is: 'paragraph', runs: [{ text: HARD, own: true }] };
    for (const block of [quote, own]) {
      const measure = read([paragraph(EASY), block]);
      expect(measure.age).toBeGreaterThan(read([paragraph(EASY)]).age);
      expect(measure.sentences.filter((sentence) => isTooHard(sentence, AIM))).toEqual([]);
    }
    const within = read([paragraph(`${EASY} She said “appropriate intervention” to me at tea.`)]);
    expect(within.sentences.flatMap(({ hard }) => hard)).toEqual([]);
  });

  it('is not told for another language, nor for a few words', () => {
    expect(measureOf([paragraph(EASY)], NOBODY, 'cy-GB')).toEqual({ is: 'otherLanguage' });
    expect(measureOf([paragraph('Mum reads with me each night.')])).toEqual({ is: 'tooShort' });
    expect(measureOf([])).toEqual({ is: 'tooShort' });
    const welsh: Block = {
      is: 'paragraph',
      runs: [{ text: 'Mae gan Maisie gynllun amddiffyn plant erbyn hyn.', language: 'cy-GB' }],
    };
    expect(read([paragraph(EASY), welsh])).toEqual(read([paragraph(EASY)]));
  });

  it('stays calm with odd text', () => {
    const odd = [
      '',
      '…',
      '!!! ??? …',
      'مرحبا بالعالم الكبير من هنا.',
      '𝒜𝒷𝒸 🙂 🙂',
      'a'.repeat(20_000),
    ];
    const measure = measureOf([...odd.map(paragraph), paragraph(EASY)]);
    expect(measure.is).toBe('measured');
  });
});

describe('What is hard in a text [R7.5]', () => {
  const hardIn = (text: string) =>
    read([paragraph(`${text} ${EASY}`)]).sentences.flatMap(({ hard }) => hard);

  it('is a long word that few children know, in any form', () => {
    expect(hardIn('The arrangements need our cooperation.')).toEqual([
      'arrangements',
      'cooperation',
    ]);
    expect(hardIn('She worries about planning, and carefully cleaned the kitchens.')).toEqual([]);
    expect(hardIn('You have a child protection plan and can have an advocate.')).toEqual([]);
  });

  it('is a word or a phrase of the list, short words included', () => {
    expect(hardIn('He commenced it prior to the visit.')).toEqual(['commenced', 'prior to']);
  });

  it('is not what an address is made of', () => {
    expect(hardIn('Please write to recommendations@authority.example or ring us.')).toEqual([]);
  });

  it('is a sentence with too many words, or with a hard word', () => {
    const long = `I go ${'and I go '.repeat(5)}home.`;
    const { sentences } = read([paragraph(`${long} The intervention helps me. ${EASY}`)]);
    const hard = sentences.filter((sentence) => isTooHard(sentence, AIM));
    expect(hard.map(({ words }) => words)).toEqual([18, 4]);
  });
});
