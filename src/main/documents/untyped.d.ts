/** Shapes of the two libraries that bring no types of their own. */

declare module 'linebreak' {
  /** Line break opportunities by Unicode UAX #14. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}

declare module 'svg-to-pdfkit' {
  export default function drawSvg(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: { width: number; height: number; assumePt?: boolean },
  ): void;
}
