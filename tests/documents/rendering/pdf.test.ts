import { beforeAll, describe, expect, it } from 'vitest';
import type { RenderedPdf } from '#main/documents/pdf/renderPdf.ts';
import type { Block, CopyDocument } from '#shared/documents/blocks.ts';
import { ALL_COPIES, awkward, LONG_NAME, NINE_HUNDRED, plan } from './fixtures.ts';
import type { ReadPdf } from './readPdf.ts';
import { ofRole, readPdf, shownGlyphs, streamsOf } from './readPdf.ts';
import { asPdf } from './rendered.ts';

const rendered = new Map<CopyDocument, RenderedPdf>();
const parsed = new Map<CopyDocument, ReadPdf>();

beforeAll(async () => {
  for (const copy of ALL_COPIES) {
    const pdf = await asPdf(copy);
    rendered.set(copy, pdf);
    parsed.set(copy, await readPdf(pdf.bytes));
  }
});

function pdfOf(copy: CopyDocument): RenderedPdf & ReadPdf {
  const made = rendered.get(copy);
  const read = parsed.get(copy);
  if (!made || !read) throw new Error('not rendered');
  return { ...read, ...made };
}

describe.each(ALL_COPIES.map((copy) => [copy.fileName, copy] as const))('%s as PDF', (_, copy) => {
  it('is tagged and tells its title and language [R7.8]', () => {
    const { marked, title, language } = pdfOf(copy);
    expect({ marked, title, language }).toEqual({
      marked: true,
      title: copy.title,
      language: copy.language,
    });
  });

  it('says of itself that it is PDF/UA-1 and PDF/A-2a', () => {
    const metadata = streamsOf(pdfOf(copy).bytes).find((stream) => stream.includes('x:xmpmeta'));
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
  });

  it('has one heading of level 1 and leaves out no level', () => {
    const levels = ofRole(pdfOf(copy).tree, 'H1', 'H2', 'H3').map(({ role }) => Number(role[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    }
  });

  it('gives every table a head, and every row a header of its own', () => {
    const tables = ofRole(pdfOf(copy).tree, 'Table');
    const isTable = ({ is }: Block) => is === 'table' || is === 'signatures' || is === 'twin';
    const wanted = copy.blocks.filter(isTable).length;
    // On later pages of a table pdf.js gives its head again, without its words.
    const headed = tables.filter((table) =>
      table.children[0]?.children.every(({ role, text }) => role === 'TH' && text !== ''),
    );
    expect(headed).toHaveLength(wanted);
    // Two languages beside each other: neither names the other.
    if (copy.blocks.some(({ is }) => is === 'twin')) return;
    for (const row of ofRole(tables, 'TR')) expect(row.children[0]?.role).toBe('TH');
  });

  it('describes every picture', () => {
    const alts = ofRole(pdfOf(copy).tree, 'Figure').map(({ alt }) => alt);
    expect(alts).toEqual(
      copy.blocks.flatMap((block) => (block.is === 'picture' ? [block.alt] : [])),
    );
  });

  it('numbers every page at its foot, outside of what is read out', () => {
    const { pages, artifacts, heard } = pdfOf(copy);
    expect(artifacts).toHaveLength(pages);
    artifacts.forEach((text, at) => {
      expect(text).toContain(String(at + 1));
      expect(text).toContain(String(pages));
    });
    if (copy.footer !== '') expect(heard).not.toContain(copy.footer);
  });

  it('embeds every font and shows no missing glyph', () => {
    const { bytes } = pdfOf(copy);
    const raw = bytes.toString('latin1');
    const fonts = raw.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(fonts.length);
    const glyphs = shownGlyphs(bytes);
    expect(glyphs.length).toBeGreaterThan(0);
    expect(glyphs).not.toContain('0000');
  });

  it('gives the same bytes again', async () => {
    const again = await asPdf(copy);
    expect(again.bytes.equals(pdfOf(copy).bytes)).toBe(true);
    expect(again.pages).toBe(pdfOf(copy).pages);
  });
});

describe('a PDF', () => {
  it('has bookmarks below one another as its headings are', () => {
    const [title] = pdfOf(plan).bookmarks;
    expect(title?.title).toBe(plan.title);
    expect(title?.items.map((item) => item.title)).toContain('Why we are worried');
    const worried = title?.items.find((item) => item.title === 'Why we are worried');
    expect(worried?.items.map((item) => item.title)).toEqual(['What is already good']);
  });

  it('keeps every word of a cell of 900, and what comes after it', () => {
    const { heard } = pdfOf(awkward);
    const words = heard.match(/word\d+/g);
    expect(words?.join(' ')).toBe(NINE_HUNDRED);
    expect(heard).toContain('The row after the long one');
  });

  it('repeats the head of a table on every page it is on, and reads it out once', () => {
    const { artifacts, heard, tree } = pdfOf(awkward);
    const pagesWithTable = tree.filter((page) => ofRole([page], 'Table').length > 0).length;
    expect(pagesWithTable).toBeGreaterThan(2);
    expect(artifacts.filter((text) => text.includes('Who & why'))).toHaveLength(pagesWithTable - 1);
    expect(heard.match(/Who & why/g)).toHaveLength(1);
  });

  it('does not cut a name of 40 letters where there is room for it', () => {
    expect(pdfOf(awkward).heard).toContain(LONG_NAME);
  });

  it('takes & and < in titles, feet and tables', () => {
    const { bytes, title, heard, artifacts } = pdfOf(awkward);
    expect(title).toBe('Tom & Jo <Marsh> “plan”');
    const metadata = streamsOf(bytes).find((stream) => stream.includes('x:xmpmeta')) ?? '';
    const told = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)</.exec(metadata)?.[1] ?? '';
    expect(Buffer.from(told, 'latin1').toString('utf8')).toBe('Tom &amp; Jo &lt;Marsh&gt; “plan”');
    expect(heard).toContain('5 < 6 & 7 > 6');
    expect(artifacts[0]).toContain('A & B <draft>');
  });

  it('tells the language of words that are in another [R7.4]', () => {
    const spans = ofRole(pdfOf(awkward).tree, 'Span');
    const languages = spans.flatMap(({ lang, text }) => (lang ? [[lang, text]] : []));
    expect(languages).toContainEqual(['ar', 'يوسف الحسن']);
    expect(languages).toContainEqual(['he', 'דוד כהן']);
    expect(languages.map(([lang]) => lang)).toEqual(expect.arrayContaining(['bn', 'pa', 'ti']));
  });

  it('starts a page where it is asked to, and leaves none empty at the end', () => {
    const { tree, pages } = pdfOf(awkward);
    expect(tree).toHaveLength(pages);
    expect(tree.at(-1)?.text).toContain('On a page of its own');
    expect(tree.at(-2)?.text).toContain('Straight to the third level');
  });

  it('reads a quote, a list and boxes to tick as what they are', () => {
    const { tree } = pdfOf(plan);
    expect(ofRole(tree, 'BlockQuote')[0]?.children.map(({ role }) => role)).toEqual(['P', 'P']);
    const items = ofRole(tree, 'LI');
    for (const item of items) {
      expect(item.children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
    }
    expect(items.map((item) => item.children[0]?.text.trim())).toEqual(
      expect.arrayContaining(['1.', '•', 'Lives with', '☐']),
    );
  });

  it('holds nothing of the record in its properties but title, language and day', () => {
    const raw = pdfOf(plan).bytes.toString('latin1');
    expect(raw).not.toMatch(/\/(Author|Subject|Keywords) /);
    expect(raw).toContain('D:20260312000000Z');
    expect(raw.match(/D:\d{14}Z/g)).toHaveLength(1);
  });
});

describe('pages of a PDF', () => {
  it('never end with a heading', async () => {
    for (let above = 20; above < 32; above += 1) {
      const blocks: Block[] = [
        ...Array.from(
          { length: above },
          (): Block => ({ is: 'paragraph', runs: [{ text: 'Line.' }] }),
        ),
        { is: 'heading', level: 2, text: 'The heading' },
        { is: 'paragraph', runs: [{ text: 'What stands below it.' }] },
      ];
      const { tree } = await readPdf((await asPdf({ ...plan, blocks })).bytes);
      const page = tree.find(({ text }) => text.includes('The heading'));
      expect(page?.text).toContain('What stands below it.');
    }
  });

  it('keep a sentence that leads to something with what it leads to', async () => {
    for (let above = 20; above < 32; above += 1) {
      const blocks: Block[] = [
        ...Array.from(
          { length: above },
          (): Block => ({ is: 'paragraph', runs: [{ text: 'Line.' }] }),
        ),
        { is: 'paragraph', runs: [{ text: 'Ella told us:' }] },
        { is: 'quote', text: 'I like it when Nan comes.', by: 'Ella' },
      ];
      const { tree } = await readPdf((await asPdf({ ...plan, blocks })).bytes);
      const page = tree.find(({ text }) => text.includes('Ella told us:'));
      expect(page?.text).toContain('I like it when Nan comes.');
    }
  });

  it('leave no row of a table alone', async () => {
    for (let above = 18; above < 30; above += 1) {
      const blocks: Block[] = [
        ...Array.from(
          { length: above },
          (): Block => ({ is: 'paragraph', runs: [{ text: 'Line.' }] }),
        ),
        {
          is: 'table',
          summary: 'Marks',
          columns: [{ heading: 'Who', share: 1 }],
          rows: Array.from({ length: 7 }, (_, at) => [[{ text: `row${at}` }]]),
        },
      ];
      const { tree } = await readPdf((await asPdf({ ...plan, blocks })).bytes);
      for (const { text } of tree) expect(text.match(/row\d/g)?.length).not.toBe(1);
    }
  });
});

describe('a copy with something left out', () => {
  it('is still accessible: title from its name, no wrong language, no picture without words', async () => {
    const { bytes } = await asPdf({
      ...plan,
      title: ' ',
      language: 'not a tag',
      blocks: [
        { is: 'picture', picture: 'star', alt: '', runs: [{ text: 'Well done' }] },
        { is: 'paragraph', runs: [{ text: 'Words', language: 'xx-toolongforatag' }] },
        { is: 'table', summary: '', columns: [{ heading: '', share: 1 }], rows: [[], [[]]] },
        { is: 'list', ordered: true, items: [] },
      ],
    });
    const { title, language, tree, heard } = await readPdf(bytes);
    expect({ title, language }).toEqual({ title: plan.fileName, language: 'en-GB' });
    expect(ofRole(tree, 'Figure')).toEqual([]);
    expect(ofRole(tree, 'Span').filter(({ lang }) => lang !== null)).toEqual([]);
    expect(heard).toContain('Well done');
  });
});
