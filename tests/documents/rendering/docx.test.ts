import { beforeAll, describe, expect, it } from 'vitest';
import type { CopyDocument } from '#shared/documents/blocks.ts';
import {
  ALL_COPIES,
  arabic,
  awkward,
  childCopy,
  LONG_NAME,
  NINE_HUNDRED,
  plan,
} from './fixtures.ts';
import type { Node, ReadDocx } from './readDocx.ts';
import { all, first, readDocx, styleOf } from './readDocx.ts';
import { asDocx, resources } from './rendered.ts';

const made = new Map<CopyDocument, Buffer>();
const parsed = new Map<CopyDocument, ReadDocx>();

beforeAll(async () => {
  for (const copy of ALL_COPIES) {
    const bytes = await asDocx(copy);
    made.set(copy, bytes);
    parsed.set(copy, readDocx(bytes));
  }
});

function docxOf(copy: CopyDocument): ReadDocx {
  const read = parsed.get(copy);
  if (!read) throw new Error('not rendered');
  return read;
}

/** Tables of data: those whose look says that the first row is a head. */
const dataTables = (docx: ReadDocx): readonly Node[] =>
  all(docx.body, 'w:tbl').filter((table) =>
    ['1', 'true'].includes(first(table, 'w:tblLook')?.attributes['w:firstRow'] ?? ''),
  );

describe.each(ALL_COPIES.map((copy) => [copy.fileName, copy] as const))('%s as DOCX', (_, copy) => {
  it('tells title, language and day, and nothing else of the record', () => {
    const core = docxOf(copy).xml('docProps/core.xml');
    const told = Object.fromEntries(core.children.map(({ name, text }) => [name, text]));
    expect(told).toEqual({
      'dc:title': copy.title,
      'dc:creator': 'Waymark',
      'cp:lastModifiedBy': 'Waymark',
      'cp:revision': '1',
      'dcterms:created': `${copy.madeOn}T00:00:00Z`,
      'dcterms:modified': `${copy.madeOn}T00:00:00Z`,
      'dc:language': copy.language,
    });
  });

  it('is written in its language', () => {
    const defaults = first(docxOf(copy).xml('word/styles.xml'), 'w:docDefaults');
    expect(defaults && first(defaults, 'w:lang')?.attributes['w:val']).toBe(copy.language);
  });

  it('has real headings, one of level 1, and leaves out no level', () => {
    const levels = all(docxOf(copy).body, 'w:p')
      .map(styleOf)
      .flatMap((style) => (/^Heading[1-3]$/.test(style) ? [Number(style.at(-1))] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    }
  });

  it('repeats the head of every table and describes it', () => {
    const tables = dataTables(docxOf(copy));
    const wanted = copy.blocks.filter(
      ({ is }) => is === 'table' || is === 'signatures' || is === 'twin',
    );
    expect(tables).toHaveLength(wanted.length);
    tables.forEach((table, at) => {
      const [head, ...rows] = all(table, 'w:tr');
      expect(head && first(head, 'w:tblHeader')).toBeDefined();
      for (const row of rows) expect(first(row, 'w:tblHeader')).toBeUndefined();
      const block = wanted[at];
      if (block?.is === 'table' || block?.is === 'twin') {
        expect(first(table, 'w:tblDescription')?.attributes['w:val']).toBe(block.summary);
      }
    });
  });

  it('describes every picture', () => {
    const alts = all(docxOf(copy).body, 'wp:docPr').map(({ attributes }) => attributes.descr);
    expect(alts).toEqual(
      copy.blocks.flatMap((block) => (block.is === 'picture' ? [block.alt] : [])),
    );
    const ids = all(docxOf(copy).body, 'wp:docPr').map(({ attributes }) => attributes.id);
    expect(ids).toEqual(ids.map((__, at) => String(at + 1)));
  });

  it('counts its pages at the foot', () => {
    const footer = docxOf(copy).xml('word/footer1.xml');
    expect(all(footer, 'w:instrText').map(({ text }) => text.trim())).toEqual(['PAGE', 'NUMPAGES']);
    expect(footer.text).toContain(copy.footer);
  });

  it('gives the same bytes again', async () => {
    const again = await asDocx(copy);
    expect(made.get(copy)?.equals(again)).toBe(true);
  });
});

describe('a DOCX', () => {
  it('uses the styles of Word for quotes, lists and running text', () => {
    const styles = new Set(all(docxOf(plan).body, 'w:p').map(styleOf));
    expect([...styles]).toEqual(
      expect.arrayContaining([
        'Heading1',
        'Heading2',
        'Heading3',
        'Quote',
        'ListParagraph',
        'BodyText',
      ]),
    );
    const names = all(docxOf(plan).xml('word/styles.xml'), 'w:name').map(
      ({ attributes }) => attributes['w:val'],
    );
    expect(names).toEqual(expect.arrayContaining(['Heading 1', 'Quote', 'Body Text']));
  });

  it('numbers every list from 1', () => {
    const numbers = all(docxOf(plan).body, 'w:numId').map(({ attributes }) => attributes['w:val']);
    expect(new Set(numbers).size).toBe(2);
  });

  it('embeds Atkinson and names Andika with a substitute', () => {
    const embedded = docxOf(plan);
    expect(embedded.paths.filter((path) => path.endsWith('.odttf'))).toHaveLength(2);
    expect(embedded.file('word/fontTable.xml')).toContain('w:embedBold');
    const named = docxOf(childCopy);
    expect(named.paths.some((path) => path.endsWith('.odttf'))).toBe(false);
    const font = first(named.xml('word/fontTable.xml'), 'w:font');
    expect(font?.attributes['w:name']).toBe('Andika');
    expect(font && first(font, 'w:altName')?.attributes['w:val']).toBe('Verdana');
  });

  it('hides embedded fonts as Word expects: with the key of the font table, backwards', async () => {
    const { unzipSync } = await import('fflate');
    const files = unzipSync(made.get(plan) ?? new Uint8Array());
    const hidden = files['word/fonts/font1.odttf'] ?? new Uint8Array();
    const table = docxOf(plan).file('word/fontTable.xml');
    const key = /w:embedRegular[^>]*w:fontKey="\{([^}]*)\}"/.exec(table)?.[1] ?? '';
    const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
    const shown = Uint8Array.from(hidden, (byte, at) =>
      at < 32 ? byte ^ (mask[at % 16] ?? 0) : byte,
    );
    expect(Buffer.from(shown).equals(resources.font('AtkinsonHyperlegibleNext-Regular.ttf'))).toBe(
      true,
    );
  });

  it('lets rows be cut only where they are long', () => {
    const [table] = dataTables(docxOf(awkward));
    const rows = table ? all(table, 'w:tr') : [];
    expect(rows.map((row) => first(row, 'w:cantSplit') !== undefined)).toEqual([true, false, true]);
  });

  it('keeps every word of a cell of 900, a long name, and & and <', () => {
    const { text } = docxOf(awkward).body;
    expect(text).toContain(NINE_HUNDRED);
    expect(text).toContain(LONG_NAME);
    expect(text).toContain('5 < 6 & 7 > 6');
  });

  it('runs Arabic from right to left, paragraph and run, and turns tables round [R7.4]', () => {
    const { body } = docxOf(arabic);
    for (const paragraph of all(body, 'w:p').filter(({ text }) => /[\u0600-\u06ff]/.test(text))) {
      expect(first(paragraph, 'w:bidi'), paragraph.text).toBeDefined();
      const runs = all(paragraph, 'w:r').filter(({ text }) => /[\u0600-\u06ff]/.test(text));
      for (const run of runs) expect(first(run, 'w:rtl'), run.text).toBeDefined();
    }
    for (const table of all(body, 'w:tbl')) expect(first(table, 'w:bidiVisual')).toBeDefined();
  });

  it('marks names in other scripts within English with their language and direction', () => {
    const runs = all(docxOf(awkward).body, 'w:r');
    const name = runs.find(({ text }) => text === 'يوسف الحسن');
    expect(name && first(name, 'w:rtl')).toBeDefined();
    expect(name && first(name, 'w:lang')?.attributes['w:bidi']).toBe('ar');
    const bengali = runs.find(({ text }) => text.includes('আমার'));
    expect(bengali && first(bengali, 'w:lang')?.attributes['w:val']).toBe('bn');
  });

  it('has boxes that can be ticked in Word', () => {
    expect(all(docxOf(plan).body, 'w14:checkbox')).toHaveLength(3);
  });
});
