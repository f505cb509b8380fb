/**
 * The pictures of children's copies, each drawn once: reading an SVG takes longer than setting a
 * page, and the same few come again and again.
 */
import type PDFDocument from 'pdfkit';
import drawSvg from 'svg-to-pdfkit';
import type { Resources } from '../resources.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** How pdfkit writes operators onto the page, and how it makes them see-through; in no types. */
interface Inner {
  addContent(operators: string | Uint8Array): Pdf;
  _doOpacity(fill: number | null, stroke: number | null): void;
}

/** A picture: how it looks, in a word, and its drawing. */
export interface Drawn {
  readonly key: string;
  readonly svg: () => string;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const known = new WeakMap<Resources, Map<string, readonly string[]>>();

// svg-to-pdfkit obeys the drawing's own size, if it has one, rather than the one asked for.
const withoutSize = (svg: string) => svg.replace(/(<svg\b[^>]*?)\s(?:width|height)="[^"]*"/g, '$1');

/** Draws the picture at 0, 0 and gives the operators instead of writing them. */
function operatorsOf(pdf: Pdf, { key, svg }: Drawn, { width, height }: Place): string[] {
  const operators: string[] = [];
  const inner = pdf as unknown as Inner;
  const { addContent, _doOpacity } = inner;
  inner.addContent = (each) => {
    operators.push(String(each));
    return pdf;
  };
  // Would be kept beside the page, where the next page has nothing of it. None of ours needs it.
  inner._doOpacity = (fill, stroke) => {
    if ((fill ?? 1) < 1 || (stroke ?? 1) < 1) throw new RangeError(`${key} is see-through`);
  };
  try {
    pdf.save();
    drawSvg(pdf, withoutSize(svg()), 0, 0, { width, height, assumePt: true });
    pdf.restore();
  } finally {
    Object.assign(inner, { addContent, _doOpacity });
  }
  return operators;
}

/** Draws a picture with its top left corner at a place. */
export function drawPicture(pdf: Pdf, drawn: Drawn, place: Place, resources: Resources): void {
  const pictures = known.get(resources) ?? new Map<string, readonly string[]>();
  known.set(resources, pictures);
  const key = `${drawn.key} ${place.width} ${place.height}`;
  const operators = pictures.get(key) ?? operatorsOf(pdf, drawn, place);
  pictures.set(key, operators);
  pdf.save();
  pdf.translate(place.left, place.top);
  (pdf as unknown as Inner).addContent(operators.join('\n'));
  pdf.restore();
}
