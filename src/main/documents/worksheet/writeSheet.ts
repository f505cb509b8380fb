/** A sheet for a translator as a Word document: a table with room beside each text. */
import type { ParagraphChild } from 'docx';
import {
  BookmarkEnd,
  BookmarkStart,
  Document,
  HeadingLevel,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { wording } from '#shared/wording/index.ts';
import { FIRST_LANGUAGE } from '#shared/wording/language.ts';
import { filesOf } from '../docx/filesOf.ts';
import { halfPoints, hex, twips } from '../docx/measures.ts';
import { textRuns } from '../docx/runs.ts';
import { settle } from '../docx/settle.ts';
import { numberingFor, STYLE, stylesFor } from '../docx/styles.ts';
import { COLOURS, PAGE, TYPOGRAPHY } from '../look.ts';
import { directionOf } from '../text/direction.ts';
import { bookmarkOf, type LineCode, printedCode } from './codes.ts';

export interface SheetLine {
  readonly code: LineCode;
  /** What the text is, such as “A worry”. */
  readonly place: string;
  readonly original: string;
  /** What stands there already; empty where it is to be translated. */
  readonly translation: string;
}

export interface Sheet {
  readonly code: string;
  /** BCP 47, of the language to translate into. */
  readonly language: string;
  /** Its name in the language of the sheet. */
  readonly languageName: string;
  readonly lines: readonly SheetLine[];
  /** `YYYY-MM-DD` */
  readonly madeOn: string;
}

const typography = TYPOGRAPHY.plan;
const EDGE = { style: 'single', size: 6, color: hex(COLOURS.box) } as const;
/** Numbers, what it is, the original, the translation; in points, on a page that lies on its side. */
const WIDTHS = [74, 96, 274, 274];

interface CellText {
  readonly text: string;
  readonly language: string;
  readonly style: string;
}

/** The paragraphs of a text in its language and direction; one to write in where it is empty. */
function paragraphsOf({ text, language, style }: CellText): Paragraph[] {
  const direction = directionOf(language);
  return text.split('\n').map(
    (line) =>
      new Paragraph({
        style,
        ...(direction === 'rtl' ? { bidirectional: true } : {}),
        // The mark at its end has the language too, so that what is typed there is spelt in it.
        run: {
          language: { value: language, bidirectional: language },
          ...(direction === 'rtl' ? { rightToLeft: true } : {}),
        },
        children: textRuns([{ text: line, language }], FIRST_LANGUAGE, direction),
      }),
  );
}

function cell(at: number, children: readonly Paragraph[], isHead = false): TableCell {
  return new TableCell({
    width: { size: twips(WIDTHS[at] ?? 0), type: WidthType.DXA },
    ...(isHead ? { shading: { fill: hex(COLOURS.tableHead), color: 'auto' } } : {}),
    children: [...children],
  });
}

/** docx numbers bookmarks through all its documents; by hand they are the same in each. */
const inParagraph = (mark: BookmarkStart | BookmarkEnd) => mark as unknown as ParagraphChild;

/** The number somebody can name, and below it the code by which the line is known again. */
function numberOf(line: SheetLine, at: number): Paragraph[] {
  const name = bookmarkOf(line.code);
  return [
    new Paragraph({
      style: STYLE.tableText,
      children: [
        inParagraph(new BookmarkStart(name, at + 1)),
        new TextRun({ text: String(at + 1), bold: true }),
        inParagraph(new BookmarkEnd(at + 1)),
      ],
    }),
    new Paragraph({
      style: STYLE.tableText,
      children: [
        new TextRun({
          text: printedCode(line.code),
          size: halfPoints(8),
          color: hex(COLOURS.quiet),
          noProof: true,
        }),
      ],
    }),
  ];
}

/** Gives the sheet as DOCX. The same sheet gives the same bytes. */
export function writeSheet(sheet: Sheet): Buffer {
  const { documents: say } = wording();
  const names = { language: sheet.languageName, code: sheet.code, count: sheet.lines.length };
  const title = say('worksheet.title', names);
  const style = STYLE.tableText;
  const inFirst = (text: string, of: string = style) =>
    paragraphsOf({ text, language: FIRST_LANGUAGE, style: of });
  const heads = [
    say('worksheet.number'),
    say('worksheet.place'),
    say('worksheet.original'),
    say('worksheet.translation', names),
  ];
  const table = new Table({
    width: { size: twips(WIDTHS.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: WIDTHS.map(twips),
    layout: TableLayoutType.FIXED,
    borders: {
      top: EDGE,
      bottom: EDGE,
      left: EDGE,
      right: EDGE,
      insideHorizontal: EDGE,
      insideVertical: EDGE,
    },
    margins: { top: twips(4), bottom: twips(4), left: twips(6), right: twips(6) },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, at) => cell(at, inFirst(head, STYLE.tableHead), true)),
      }),
      ...sheet.lines.map(
        (line, at) =>
          new TableRow({
            children: [
              cell(0, numberOf(line, at)),
              cell(1, inFirst(line.place)),
              cell(2, inFirst(line.original)),
              cell(3, paragraphsOf({ text: line.translation, language: sheet.language, style })),
            ],
          }),
      ),
    ],
  });
  const file = new Document({
    title,
    creator: 'Waymark',
    lastModifiedBy: 'Waymark',
    revision: 1,
    compatabilityModeVersion: 15,
    styles: stylesFor(typography, FIRST_LANGUAGE, 'ltr'),
    numbering: numberingFor(typography),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: twips(PAGE.width),
              height: twips(PAGE.height),
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: { top: twips(48), bottom: twips(48), left: twips(62), right: twips(62) },
          },
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
          ...say('worksheet.howTo', { returnObjects: true }).map(
            (line) => new Paragraph({ style: STYLE.body, children: [new TextRun(line)] }),
          ),
          new Paragraph({
            style: STYLE.body,
            children: [new TextRun(say('worksheet.code', names))],
          }),
          table,
          new Paragraph({ style: STYLE.body }),
        ],
      },
    ],
  });
  return settle(filesOf(file), {
    madeOn: sheet.madeOn,
    language: FIRST_LANGUAGE,
    family: typography.family,
    fonts: [],
  });
}
