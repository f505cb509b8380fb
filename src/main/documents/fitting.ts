/** How a drawing fits on a page, the same in both formats. */
import type { Drawing } from '#shared/family/drawMap.ts';
import { CONTENT_WIDTH, PAGE } from './look.ts';

export interface Fitting {
  /** Points on paper for a point of the drawing. */
  readonly scale: number;
  /** Whether it lies on its side, its top at the left edge of the page. */
  readonly isTurned: boolean;
  /** What it takes up on the page, in points. */
  readonly width: number;
  readonly height: number;
}

/** Leaves room for a heading on the same page. */
const TALLEST = PAGE.height - PAGE.margin.top - PAGE.margin.bottom - 46;
/** Names are then as large as the text around them. */
const LARGEST = 0.9;
/** Below this, names are too small to be read with ease, and the page is turned. */
const SMALLEST_UPRIGHT = 0.68;

/** Gives how a drawing fits: upright where it stays legible, else turned if that makes it larger. */
export function fitOnPage({ width, height }: Drawing): Fitting {
  const upright = Math.min(LARGEST, CONTENT_WIDTH / width, TALLEST / height);
  const turned = Math.min(LARGEST, CONTENT_WIDTH / height, TALLEST / width);
  if (upright >= SMALLEST_UPRIGHT || turned <= upright) {
    return { scale: upright, isTurned: false, width: width * upright, height: height * upright };
  }
  return { scale: turned, isTurned: true, width: height * turned, height: width * turned };
}
