/**
 * The page being drawn: pdfkit's document with what tagging needs. Everything that is drawn is
 * either content of a structure element or an artifact; nothing is drawn outside of both.
 */
import type PDFDocument from 'pdfkit';
import { PAGE } from '../look.ts';
import type { Direction } from '../text/direction.ts';
import type { Line } from './lines/line.ts';
import type { Shaped } from './shaping.ts';
import type { Typeface } from './typefaces.ts';

type Pdf = InstanceType<typeof PDFDocument>;
export type Element = PDFKit.PDFStructureElement;

export interface ElementOptions {
  readonly lang?: string;
  readonly alt?: string;
  readonly actual?: string;
  readonly scope?: 'Row' | 'Column';
  readonly bbox?: readonly [number, number, number, number];
  /** What a table tells; read out before it. */
  readonly summary?: string;
}

export interface Sheet {
  readonly pdf: Pdf;
  /** Adds a structure element below `parent`, or below the document. */
  element(type: string, parent: Element | null, options?: ElementOptions): Element;
  /** Draws as content of an element. */
  content(element: Element, type: string, draw: () => void): void;
  /** Draws what no reader needs to be told: rules, panels, repeated table heads. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void;
  /** Draws a line of text at its top left; inside an artifact when there is no element. */
  line(line: Line, x: number, y: number, element: Element | null, type: string): void;
}

interface WithDictionary {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** The parts of pdfkit that draw text as it is; its public way measures and shapes it again. */
interface Inner {
  _font: { layout(text: string, features: readonly Direction[]): Shaped };
  _fragment(text: string, x: number, y: number, options: object): void;
}

/** Where the letters stand in a line: capitals in the middle of its height. */
const BASELINE = 0.345;

export function openSheet(pdf: Pdf): Sheet {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const inner = pdf as unknown as Inner;
  const known = new Set<string>();

  const choose = (face: Typeface, size: number): void => {
    if (known.has(face.key)) pdf.font(face.key, size);
    else {
      known.add(face.key);
      // pdfkit takes an opened font as it takes bytes; its types do not say so.
      pdf.font(face.font as unknown as PDFKit.Mixins.PDFFontSource, face.key, size);
      inner._font.layout = (text, [direction = 'ltr']) => face.shape(text, direction);
    }
  };

  const drawPieces = (
    line: Line,
    pieces: Line['phrases'][number]['pieces'],
    x: number,
    y: number,
  ) => {
    const baseline = y + line.height / 2 + line.size * BASELINE;
    for (const piece of pieces) {
      choose(piece.face, line.size);
      pdf.fillColor(piece.colour);
      inner._fragment(piece.text, x + piece.x, baseline, {
        baseline: 'alphabetic',
        features: [piece.direction],
        // Known already, and asked of nobody: the text has no link and no line below it.
        textWidth: 0,
        wordCount: 0,
      });
    }
  };

  const sheet: Sheet = {
    pdf,
    element(type, parent, options = {}) {
      const { summary, ...rest } = options;
      const made = pdf.struct(type, rest as PDFKit.Mixins.StructureElementOptions);
      if (summary) {
        (made as unknown as WithDictionary).dictionary.data.A = {
          O: 'Table',
          Summary: Object(summary),
        };
      }
      (parent ?? root).add(made);
      return made;
    },
    content(element, type, draw) {
      const marked = pdf.markStructureContent(type);
      draw();
      pdf.endMarkedContent();
      element.add(marked);
    },
    artifact(type, draw) {
      pdf.markContent('Artifact', { type });
      draw();
      pdf.endMarkedContent();
    },
    line(line, x, y, element, type) {
      for (const { language, spoken, pieces } of line.phrases) {
        const draw = () => drawPieces(line, pieces, x, y);
        if (!element) draw();
        else if (language === null && spoken === null) sheet.content(element, type, draw);
        else {
          const options = {
            ...(language === null ? {} : { lang: language }),
            ...(spoken === null ? {} : { actual: spoken }),
          };
          sheet.content(sheet.element('Span', element, options), 'Span', draw);
        }
      }
    },
  };
  return sheet;
}

/** A structure element made when the first of its content is drawn, so that order is kept. */
export type LazyElement = (sheet: Sheet) => Element;

export function lazyElement(
  type: string,
  parent: LazyElement | null = null,
  options: ElementOptions = {},
): LazyElement {
  let made: Element | null = null;
  return (sheet) => {
    made ??= sheet.element(type, parent?.(sheet) ?? null, options);
    return made;
  };
}

export const PAGE_BOTTOM = PAGE.height - PAGE.margin.bottom;
