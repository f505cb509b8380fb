/**
 * The pictures of children's copies, each drawn once: reading an SVG takes longer than setting a
 * page, and the same few come again and again.
 */
import type PDFDocument from 'pdfkit';
import drawSvg from 'svg-to-pdfkit';
import type { Picture } from '#shared/documents/blocks.ts';
import type { Resources } from '../resources.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** How pdfkit writes operators onto the page, and how it makes them see-through; in no types. */
interface Inner {
  addContent(operators: string | Uint8Array): Pdf;
  _doOpacity(fill: number | null, stroke: number | null): void;
}

const known = new WeakMap<Resources, Map<string, readonly string[]>>();

function svgOf(picture: Picture, resources: Resources): string {
  // svg-to-pdfkit obeys the drawing's own size, if it has one, rather than the one asked for.
  return resources
    .picture(picture, 'svg')
    .toString('utf8')
    .replace(/(<svg\b[^>]*?)\s(?:width|height)="[^"]*"/g, '$1');
}

/** Draws the picture at 0, 0 and gives the operators instead of writing them. */
function operatorsOf(pdf: Pdf, picture: Picture, side: number, resources: Resources): string[] {
  const operators: string[] = [];
  const inner = pdf as unknown as Inner;
  const { addContent, _doOpacity } = inner;
  inner.addContent = (each) => {
    operators.push(String(each));
    return pdf;
  };
  // Would be kept beside the page, where the next page has nothing of it. None of ours needs it.
  inner._doOpacity = (fill, stroke) => {
    if ((fill ?? 1) < 1 || (stroke ?? 1) < 1) throw new RangeError(`${picture} is see-through`);
  };
  try {
    pdf.save();
    drawSvg(pdf, svgOf(picture, resources), 0, 0, { width: side, height: side, assumePt: true });
    pdf.restore();
  } finally {
    Object.assign(inner, { addContent, _doOpacity });
  }
  return operators;
}

/** Draws a picture with its top left corner at a place. */
export function drawPicture(
  pdf: Pdf,
  picture: Picture,
  place: { readonly left: number; readonly top: number; readonly side: number },
  resources: Resources,
): void {
  const pictures = known.get(resources) ?? new Map<string, readonly string[]>();
  known.set(resources, pictures);
  const key = `${picture} ${place.side}`;
  const operators = pictures.get(key) ?? operatorsOf(pdf, picture, place.side, resources);
  pictures.set(key, operators);
  pdf.save();
  pdf.translate(place.left, place.top);
  (pdf as unknown as Inner).addContent(operators.join('\n'));
  pdf.restore();
}
