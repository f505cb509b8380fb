/**
 * Word's own styles, set to look as the PDF does, so that somebody who edits a copy finds
 * Heading 1, Quote or List Paragraph where Word always has them.
 */
import type { IPropertiesOptions } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  ShadingType,
  TabStopType,
} from 'docx';
import type { Typography } from '../look.ts';
import { COLOURS, CONTENT_WIDTH } from '../look.ts';
import type { Direction } from '../text/direction.ts';
import { halfPoints, hex, twips } from './measures.ts';

type Styles = NonNullable<IPropertiesOptions['styles']>;
type Numbering = NonNullable<IPropertiesOptions['numbering']>;

export const STYLE = {
  body: 'BodyText',
  lead: 'Subtitle',
  quote: 'Quote',
  quoteBy: 'QuoteSource',
  fact: 'Fact',
  factName: 'FactName',
  own: 'OwnWords',
  tableText: 'TableText',
  tableHead: 'TableHead',
  label: 'BoxLabel',
  tick: 'TickBox',
  write: 'WriteBox',
  beside: 'BesidePicture',
  small: 'SmallList',
  smallPrint: 'SmallPrint',
  picture: 'Picture',
  footer: 'Footer',
} as const;

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** At least this line height: a substitute font that is taller is never cut. */
function line(size: number, leading: number) {
  return { line: twips(size * leading), lineRule: LineRuleType.AT_LEAST };
}

export function stylesFor(typography: Typography, language: string, direction: Direction): Styles {
  const { body, leading, paragraphGap, headings, headingGaps, headingLeading } = typography;
  const narrow = twips(CONTENT_WIDTH - typography.measure);
  const heading = (at: 0 | 1 | 2, colour: string) => ({
    run: {
      size: halfPoints(headings[at]),
      bold: true,
      color: hex(colour),
      font: typography.family,
    },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: {
        before: twips(headingGaps[at]),
        after: twips(at === 0 ? 12 : paragraphGap * 0.6),
        ...line(headings[at], headingLeading),
      },
    },
  });
  const quoteBorder = {
    style: BorderStyle.SINGLE,
    size: 24,
    color: hex(COLOURS.own),
    space: 9,
  };
  // Word shades as far as borders reach; these give the panel its room.
  const edge = { style: BorderStyle.SINGLE, size: 4, color: hex(COLOURS.ownPanel), space: 6 };
  const quote = {
    indent: { left: twips(body * 0.9), right: narrow + twips(body) },
    border: {
      top: edge,
      bottom: edge,
      ...(direction === 'rtl'
        ? { left: { ...edge, space: 9 }, right: quoteBorder }
        : { left: quoteBorder, right: { ...edge, space: 9 } }),
    },
    shading: { type: ShadingType.CLEAR, fill: hex(COLOURS.ownPanel), color: 'auto' },
    keepLines: true,
  };
  const tick = body * 1.8;
  return {
    default: {
      document: {
        run: {
          font: {
            ascii: typography.family,
            hAnsi: typography.family,
            cs: 'Arial',
            eastAsia: typography.family,
          },
          size: halfPoints(body),
          color: hex(COLOURS.ink),
          language: { value: language, bidirectional: language },
        },
        paragraph: { spacing: { before: 0, after: 0, ...line(body, leading) } },
      },
      heading1: {
        ...heading(0, COLOURS.heading),
        paragraph: {
          ...heading(0, COLOURS.heading).paragraph,
          border: {
            bottom: { style: BorderStyle.SINGLE, size: 6, color: hex(COLOURS.rule), space: 8 },
          },
        },
      },
      heading2: heading(1, COLOURS.heading),
      heading3: heading(2, COLOURS.ink),
      listParagraph: {
        paragraph: {
          indent: { right: narrow },
          spacing: { after: twips(paragraphGap * 0.55), ...line(body, leading) },
        },
      },
    },
    paragraphStyles: [
      {
        id: STYLE.body,
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { right: narrow }, spacing: { after: twips(paragraphGap) } },
      },
      {
        id: STYLE.lead,
        name: 'Subtitle',
        basedOn: 'Normal',
        next: STYLE.body,
        quickFormat: true,
        run: { size: halfPoints(typography.lead) },
        paragraph: {
          indent: { right: narrow },
          spacing: { after: twips(paragraphGap * 1.2), ...line(typography.lead, leading) },
        },
      },
      {
        id: STYLE.quote,
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: hex(COLOURS.own) },
        paragraph: {
          ...quote,
          keepNext: true,
          spacing: { before: twips(paragraphGap + 7), after: 0 },
        },
      },
      {
        id: STYLE.quoteBy,
        name: 'Quote Source',
        basedOn: STYLE.quote,
        next: STYLE.body,
        run: { size: halfPoints(typography.small), bold: true },
        paragraph: {
          ...quote,
          keepNext: false,
          spacing: { before: 0, after: twips(paragraphGap + 7), ...line(typography.small, 1.6) },
        },
      },
      {
        id: STYLE.fact,
        name: 'Fact',
        basedOn: 'Normal',
        paragraph: { spacing: { after: twips(paragraphGap * 0.55) } },
      },
      {
        id: STYLE.tableText,
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: halfPoints(typography.table) },
        paragraph: { spacing: { after: 0, ...line(typography.table, Math.min(leading, 1.36)) } },
      },
      {
        id: STYLE.tableHead,
        name: 'Table Head',
        basedOn: STYLE.tableText,
        run: { bold: true, color: hex(COLOURS.heading) },
        paragraph: { keepNext: true },
      },
      {
        id: STYLE.label,
        name: 'Box Label',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: {
          keepNext: true,
          spacing: { before: twips(paragraphGap + 3), after: twips(5) },
        },
      },
      {
        id: STYLE.tick,
        name: 'Tick Box',
        basedOn: 'Normal',
        paragraph: {
          leftTabStop: twips(tick),
          indent: { left: twips(tick), hanging: twips(tick), right: narrow },
          spacing: { after: twips(paragraphGap * 0.7) },
        },
      },
      {
        id: STYLE.write,
        name: 'Write Box',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: twips(4), right: twips(4) },
          keepLines: true,
          border: Object.fromEntries(
            (['top', 'bottom', 'left', 'right'] as const).map((side) => [
              side,
              { style: BorderStyle.SINGLE, size: 8, color: hex(COLOURS.box), space: 4 },
            ]),
          ),
          spacing: { after: twips(paragraphGap) },
        },
      },
      {
        id: STYLE.beside,
        name: 'Beside Picture',
        basedOn: 'Normal',
      },
      {
        id: STYLE.small,
        name: 'Small List',
        basedOn: 'ListParagraph',
        run: { size: halfPoints(typography.small) },
        paragraph: { spacing: { after: twips(4), ...line(typography.small, leading) } },
      },
      {
        id: STYLE.smallPrint,
        name: 'Small Print',
        basedOn: 'BodyText',
        run: { size: halfPoints(typography.small) },
        paragraph: { spacing: { after: twips(4), ...line(typography.small, leading) } },
      },
      {
        id: STYLE.picture,
        name: 'Picture',
        basedOn: 'Normal',
        // A line no taller than the picture: LibreOffice cuts pictures in lines set taller.
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: STYLE.footer,
        name: 'footer',
        basedOn: 'Normal',
        run: { size: halfPoints(typography.small), color: hex(COLOURS.quiet) },
        paragraph: {
          border: {
            top: { style: BorderStyle.SINGLE, size: 6, color: hex(COLOURS.rule), space: 5 },
          },
          spacing: { after: 0, ...line(typography.small, 1.3) },
        },
      },
    ],
    characterStyles: [
      {
        id: STYLE.own,
        name: 'Own Words',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { color: hex(COLOURS.own) },
      },
      {
        id: STYLE.factName,
        name: 'Fact Name',
        basedOn: 'DefaultParagraphFont',
        run: { bold: true, color: hex(COLOURS.heading) },
      },
    ],
  };
}

export function numberingFor(typography: Typography): Numbering {
  const level = (
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: string,
    indent: number,
  ) => ({
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: {
      run: { bold: true, color: hex(COLOURS.heading), font: typography.family },
      paragraph: {
        indent: {
          left: twips(indent),
          hanging: twips(indent),
          right: twips(CONTENT_WIDTH - typography.measure),
        },
      },
    },
  });
  return {
    config: [
      { reference: BULLETS, levels: [level(LevelFormat.BULLET, '•', typography.body * 1.35)] },
      { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.', typography.body * 1.9)] },
    ],
  };
}

export const rightTab = { type: TabStopType.RIGHT, position: twips(CONTENT_WIDTH) };
