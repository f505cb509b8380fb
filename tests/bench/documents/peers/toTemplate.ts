/** A template of Word for docxtemplater, with a place for each kind of block, and what fills it. */
import PizZip from 'pizzip';
import { TYPOGRAPHY } from '#main/documents/look.ts';
import type { Block, CopyDocument, Look, Runs } from '#shared/documents/blocks.ts';
import { tableOfTwin } from '../producing.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MOST_COLUMNS = 6;

const paragraph = (text: string, style = 'Normal'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const when = (name: string, inside: string): string =>
  paragraph(`{#${name}}`) + inside + paragraph(`{/${name}}`);
const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;

/** A table of so many columns: docxtemplater repeats rows, not columns. */
function tableOf(columns: number): string {
  const numbers = Array.from({ length: columns }, (_, at) => at);
  const head = numbers.map((at) => cell(`{h${at}}`)).join('');
  const row = numbers.map((at) =>
    cell(`${at === 0 ? '{#rows}' : ''}{c${at}}${at === columns - 1 ? '{/rows}' : ''}`),
  );
  const grid = '<w:gridCol/>'.repeat(columns);
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${head}</w:tr><w:tr>${row.join('')}</w:tr></w:tbl>`;
}

const BODY = when(
  'blocks',
  [
    ...[1, 2, 3].map((level) => when(`heading${level}`, paragraph('{text}', `Heading${level}`))),
    when('paragraph', paragraph('{text}')),
    when('quote', paragraph('{text}', 'Quote') + paragraph('{by}', 'Quote')),
    when('list', when('items', paragraph('• {text}'))),
    ...Array.from({ length: MOST_COLUMNS }, (_, at) => when(`table${at + 1}`, tableOf(at + 1))),
  ].join(''),
);

function stylesOf(look: Look): string {
  const { family, body, headings } = TYPOGRAPHY[look];
  const style = (id: string, size: number) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr><w:rFonts w:ascii="${family}" w:hAnsi="${family}"/><w:sz w:val="${Math.round(size * 2)}"/></w:rPr></w:style>`;
  return `${XML}<w:styles ${W}>${style('Normal', body)}${style('Quote', body)}${headings.map((size, at) => style(`Heading${at + 1}`, size)).join('')}</w:styles>`;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Gives the template of a look, as a file. */
export function templateOf(look: Look): PizZip {
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  );
  zip.file('word/styles.xml', stylesOf(look));
  zip.file(
    'word/document.xml',
    `${XML}<w:document ${W}><w:body>${BODY}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  );
  return zip;
}

const said = (runs: Runs): string => runs.map(({ text }) => text).join('');
const listOf = (texts: readonly string[]) => ({ list: { items: texts.map((text) => ({ text })) } });

function tableData(heads: readonly string[], rows: readonly (readonly string[])[]) {
  const named = (letter: string, texts: readonly string[]) =>
    Object.fromEntries(texts.map((text, at) => [`${letter}${at}`, text]));
  return {
    [`table${heads.length}`]: {
      ...named('h', heads),
      rows: rows.map((row) => named('c', row)),
    },
  };
}

/** Pictures are a paid module of docxtemplater: their sentence and words for them stand instead. */
function dataOf(block: Block): object {
  switch (block.is) {
    case 'heading':
      return { [`heading${block.level}`]: { text: block.text } };
    case 'paragraph':
    case 'picture':
      return { paragraph: { text: said(block.runs) } };
    case 'twin':
      return dataOf(tableOfTwin(block));
    case 'drawing':
    case 'figures':
      return { paragraph: { text: block.alt } };
    case 'quote':
      return { quote: { text: block.text, by: block.by } };
    case 'list':
      return listOf(block.items.map(said));
    case 'facts':
      return listOf(block.rows.map(({ name, value }) => `${name}: ${said(value)}`));
    case 'table':
      return tableData(
        block.columns.map(({ heading }) => heading),
        block.rows.map((row) => row.map(said)),
      );
    case 'writeBox':
      return { paragraph: { text: block.label } };
    case 'tickBoxes':
      return listOf([block.label, ...block.options]);
    case 'signatures':
      return tableData(
        block.heading,
        block.people.map(({ name, role, signed }) => [
          `${name} ${role}`,
          signed?.as ?? '',
          signed?.on ?? '',
        ]),
      );
    case 'pageBreak':
      return {};
  }
}

/** Gives what fills the template of a copy. */
export const fillingOf = ({ blocks }: CopyDocument) => ({ blocks: blocks.map(dataOf) });
