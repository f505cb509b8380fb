/**
 * How copies look: sizes, colours and page, the same for both renderers so that a DOCX and its
 * PDF are siblings. Sizes and lengths are in points.
 */
import type { Look } from '#shared/documents/blocks.ts';

/** Dark on white throughout; every text colour has a contrast of at least 6 to 1. */
export const COLOURS = {
  ink: '#16323a',
  heading: '#0b5c66',
  quiet: '#48605f',
  rule: '#d5d9d6',
  own: '#6b3a6f',
  ownPanel: '#f4eaf3',
  tableHead: '#e3eeee',
  /** Edges of boxes to write in or tick: they must survive a photocopier. */
  box: '#5c7274',
} as const;

/** A4, margins wide enough for a hole punch. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  margin: { side: 62, top: 58, bottom: 78 },
  footerTop: 841.89 - 56,
} as const;

export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin.side;

/** How much larger somebody in the family stands than a picture beside a sentence. */
export const FIGURE = 1.4;

export interface Typography {
  readonly family: 'Atkinson Hyperlegible Next' | 'Andika';
  readonly body: number;
  readonly lead: number;
  readonly small: number;
  readonly table: number;
  readonly headings: readonly [number, number, number];
  /** Line height as a multiple of the size. */
  readonly leading: number;
  readonly headingLeading: number;
  /** Space after a paragraph. */
  readonly paragraphGap: number;
  /** Space before each level of heading. */
  readonly headingGaps: readonly [number, number, number];
  readonly picture: number;
  /** Longest line of running text: 75 characters at most where the page is wider than that. */
  readonly measure: number;
}

export const TYPOGRAPHY: Readonly<Record<Look, Typography>> = {
  plan: {
    family: 'Atkinson Hyperlegible Next',
    body: 11,
    lead: 12.5,
    small: 9,
    table: 10.5,
    headings: [23, 15.5, 12.5],
    leading: 1.4,
    headingLeading: 1.22,
    paragraphGap: 7,
    headingGaps: [0, 22, 14],
    picture: 40,
    measure: 412,
  },
  family: {
    family: 'Atkinson Hyperlegible Next',
    body: 14,
    lead: 16,
    small: 14,
    table: 14,
    headings: [27, 19, 15.5],
    leading: 1.42,
    headingLeading: 1.22,
    paragraphGap: 10,
    headingGaps: [0, 27, 18],
    picture: 50,
    measure: CONTENT_WIDTH,
  },
  child: {
    family: 'Andika',
    body: 16,
    lead: 18,
    small: 14,
    table: 16,
    headings: [30, 21, 18],
    leading: 1.5,
    headingLeading: 1.3,
    paragraphGap: 12,
    headingGaps: [0, 28, 20],
    picture: 66,
    measure: CONTENT_WIDTH,
  },
  pictures: {
    family: 'Andika',
    body: 20,
    lead: 20,
    small: 14,
    table: 20,
    headings: [34, 25, 18],
    leading: 1.4,
    headingLeading: 1.25,
    paragraphGap: 12,
    headingGaps: [0, 26, 18],
    picture: 104,
    measure: CONTENT_WIDTH,
  },
};
