/** Does a sheet for a translator come back as it was filled in, and is nothing else taken for one? */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bookmarkOf,
  lineCode,
  lineCodeIn,
  printedCode,
  sheetCode,
} from '#main/documents/worksheet/codes.ts';
import { readSheet } from '#main/documents/worksheet/readSheet.ts';
import { type Sheet, writeSheet } from '#main/documents/worksheet/writeSheet.ts';
import {
  filledIn,
  inLastCell,
  withMainPart,
  withPart,
  withRows,
  wordParagraph,
} from '../support/filledSheet.ts';
import { temporaryFolder } from '../support/folders.ts';
import { all, first, readDocx, styleOf } from './rendering/readDocx.ts';
import { askOpenXmlSdk } from './validation/outside.ts';

const CONFERENCE = '01a0d349-71e8-7a8e-8c2a-12b458f8ca0f';
const TEXTS = ['Nan rings <every> day & night', 'First line\nSecond line', 'أحب جدتي', 'ስሜ ሰላም'];

const sheetOf = (language: string, translation = ''): Sheet => ({
  code: sheetCode(CONFERENCE, language),
  language,
  languageName: 'Welsh',
  madeOn: '2026-03-12',
  lines: TEXTS.map((text, at) => ({
    code: lineCode(CONFERENCE, { kind: 'strengths', id: `id${at}`, field: 'text', text }),
    place: 'A strength',
    original: text,
    translation,
  })),
});
const codes = sheetOf('cy-GB').lines.map(({ code }) => code);

let sheet: Uint8Array;
beforeAll(async () => {
  sheet = writeSheet(sheetOf('cy-GB'));
});

const translations = (docx: Uint8Array) => readSheet(docx).lines.map((line) => line.translation);

describe('A sheet for a translator', () => {
  it('has a head, a number, an original and an empty cell for each text [R7.4]', () => {
    const { body, xml } = readDocx(sheet);
    const [table] = all(body, 'w:tbl');
    const rows = table ? all(table, 'w:tr') : [];
    expect(rows).toHaveLength(TEXTS.length + 1);
    expect(rows[0] && first(rows[0], 'w:tblHeader')).toBeDefined();
    expect(all(rows[0] ?? body, 'w:tc').map(({ text }) => text)).toEqual([
      'Number',
      'What it is',
      'English',
      'Welsh',
    ]);
    const last = all(rows[1] ?? body, 'w:tc').at(-1);
    expect(last?.text).toBe('');
    expect(last && first(last, 'w:lang')?.attributes['w:val']).toBe('cy-GB');
    expect(all(body, 'w:p').map(styleOf)).toContain('Heading1');
    expect(xml('docProps/core.xml').text).not.toContain(CONFERENCE);
  });

  it('gives the same bytes each time', async () => {
    expect(Buffer.compare(writeSheet(sheetOf('cy-GB')), Buffer.from(sheet))).toBe(0);
  });

  it('runs from right to left where its language does', async () => {
    const { body } = readDocx(writeSheet(sheetOf('ur-PK')));
    const cells = all(body, 'w:tr')
      .slice(1)
      .map((row) => all(row, 'w:tc'));
    expect(cells.every((row) => row[3] && first(row[3], 'w:bidi') !== undefined)).toBe(true);
    expect(cells[0]?.[2] && first(cells[0][2], 'w:bidi')).toBeUndefined();
  });

  it('is a valid Word document', async () => {
    const path = join(temporaryFolder(), 'sheet.docx');
    writeFileSync(path, sheet);
    const said = await askOpenXmlSdk([path]);
    expect(said.get(path)).toEqual([]);
  });

  it('is known again by code and bookmark', () => {
    for (const code of codes) {
      expect(lineCodeIn(printedCode(code))).toEqual(code);
      expect(lineCodeIn(bookmarkOf(code))).toEqual(code);
      expect(lineCodeIn(printedCode(code).replace('-', '–'))).toEqual(code);
    }
    expect(lineCodeIn('12')).toBe(null);
    expect(sheetCode(CONFERENCE, 'cy-GB')).not.toBe(sheetCode(CONFERENCE, 'ur-PK'));
  });
});

describe('A sheet that came back', () => {
  it('says what was filled in, beside its original [R7.4]', () => {
    const { codes: sheets, lines } = readSheet(filledIn(sheet, (at) => `cyfieithiad ${at} <&>`));
    expect(sheets).toEqual([sheetCode(CONFERENCE, 'cy-GB')]);
    expect(lines).toEqual(
      TEXTS.map((original, at) => ({
        code: codes[at],
        original,
        translation: `cyfieithiad ${at} <&>`,
      })),
    );
  });

  it('may have its rows in any order, or fewer', () => {
    const filled = filledIn(sheet, (at) => `t${at}`);
    expect(translations(withRows(filled, (rows) => rows.toReversed().slice(1)))).toEqual([
      't2',
      't1',
      't0',
    ]);
  });

  it('may have several paragraphs, breaks and tabs in a cell', () => {
    const content = `${wordParagraph('un')}<w:p/><w:p><w:r><w:t>dau</w:t><w:br/><w:t>tri</w:t><w:tab/><w:t>pedwar</w:t></w:r></w:p>`;
    const docx = withRows(sheet, ([row = '', ...rest]) => [inLastCell(row, content), ...rest]);
    expect(translations(docx)[0]).toBe('un\ndau\ntri pedwar');
  });

  it('counts what was put in and not what was taken out while changes are tracked', () => {
    const by = 'w:id="90" w:author="A" w:date="2026-03-12T10:00:00Z"';
    const content = `<w:p><w:del ${by}><w:r><w:delText>hen</w:delText></w:r></w:del><w:ins ${by}><w:r><w:t>newydd</w:t></w:r></w:ins><w:moveFrom ${by}><w:r><w:t> wedi mynd</w:t></w:r></w:moveFrom></w:p>`;
    const docx = withRows(sheet, ([row = '', second = '', ...rest]) => [
      inLastCell(row, content),
      second.replace('<w:tr>', `<w:tr><w:trPr><w:del ${by}/></w:trPr>`),
      ...rest,
    ]);
    const { lines } = readSheet(docx);
    expect(lines[0]?.translation).toBe('newydd');
    expect(lines).toHaveLength(TEXTS.length - 1);
  });

  it('may have content controls around cells and text', () => {
    const content = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${wordParagraph('un')}</w:sdtContent></w:sdt>`;
    const docx = withRows(sheet, ([row = '', ...rest]) => [inLastCell(row, content), ...rest]);
    expect(translations(docx)[0]).toBe('un');
  });

  it('is known by its bookmark where the code was written over, and by its code without bookmarks', () => {
    const filled = filledIn(sheet, (at) => `t${at}`);
    const written = withMainPart(filled, (xml) => xml.replace(/>[0-9a-f]{8}-[0-9a-f]{8}</g, '>x<'));
    expect(readSheet(written).lines.map(({ code }) => code)).toEqual(codes);
    const bare = withMainPart(filled, (xml) =>
      xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, ''),
    );
    expect(readSheet(bare).lines.map(({ code }) => code)).toEqual(codes);
  });

  it('is another document where it has no code', () => {
    const letter = withMainPart(
      sheet,
      () => `<w:document><w:body>${wordParagraph('Dear all')}</w:body></w:document>`,
    );
    expect(readSheet(letter)).toEqual({ codes: [], lines: [] });
  });
});

describe('A file that is no sheet is refused with a sentence', () => {
  const refusal = (docx: Uint8Array): unknown => {
    try {
      return readSheet(docx);
    } catch (error) {
      return error;
    }
  };
  const because = (reason: string) => ({ code: 'invalid', details: { reason } });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('Dear all')],
    ['half a document', new Uint8Array()],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a document of another program', zipSync({ 'word/document.xml': strToU8('<html/>') })],
    ['broken XML', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })],
  ])('%s', (what, bytes) => {
    const given = what === 'half a document' ? sheet.slice(0, sheet.length / 2) : bytes;
    const found = refusal(given);
    if (what !== 'broken XML') expect(found).toMatchObject(because('notWord'));
    else expect(found).toSatisfy((one: object) => 'lines' in one || 'code' in one);
  });

  it('one with macros', () => {
    expect(refusal(withPart(sheet, 'word/vbaProject.bin', strToU8('x')))).toMatchObject(
      because('macros'),
    );
  });

  it('one that unpacks to more than a sheet can hold', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(refusal(bomb)).toMatchObject(because('large'));
  });

  it('one that hides how much it unpacks to', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 30; at += 1) {
      const mark = view.getUint32(at, true);
      if (mark === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (mark === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(refusal(bomb)).toMatchObject(because('notWord'));
  });

  it('one with names that stand for something else', () => {
    const expanding = withMainPart(sheet, (xml) =>
      xml.replace(
        '<w:document',
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document',
      ),
    );
    expect(refusal(expanding)).toMatchObject(because('notWord'));
    const unknown = withRows(sheet, ([row = '', ...rest]) => [
      inLastCell(row, '<w:p><w:r><w:t>&b; &#x263A; &amp;amp;</w:t></w:r></w:p>'),
      ...rest,
    ]);
    expect(translations(unknown)[0]).toBe('&b; ☺ &amp;');
  });

  it('one with elements within elements without end', () => {
    const deep = `${'<w:p>'.repeat(50_000)}${'</w:p>'.repeat(50_000)}`;
    const files = { ...unzipSync(sheet) };
    files['word/document.xml'] = strToU8(`<w:document><w:body>${deep}</w:body></w:document>`);
    const found = refusal(zipSync(files));
    expect(found).toSatisfy((one: object) => 'lines' in one || 'code' in one);
  });
});
