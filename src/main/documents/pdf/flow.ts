/**
 * Strips of content and how they fill pages. Blocks become strips first; only when every strip
 * has its place is anything drawn, so the number of pages is known beforehand.
 */
import { PAGE } from '../look.ts';
import type { Sheet } from './sheet.ts';
import { PAGE_BOTTOM } from './sheet.ts';

/** What stands behind several strips and is drawn once for each page they are on. */
export interface Panel {
  paint(sheet: Sheet, top: number, bottom: number): void;
}

export interface Strip {
  readonly height: number;
  /** Space above, left out at the top of a page. */
  readonly gap: number;
  /** Space below, left out at the foot of a page. */
  readonly gapBelow?: number;
  /** Stays on the page of the strip that follows. */
  readonly keepWithNext?: boolean;
  readonly startsPage?: boolean;
  readonly panel?: Panel;
  /** Stands again above this strip when it comes first on a page. */
  readonly repeated?: Strip;
  /** Least height of a first part worth beginning a strip for; its height when absent. */
  readonly least?: number;
  /** Cuts the strip in two so that the first fits; null when nothing fits. */
  split?(available: number): readonly [Strip, Strip] | null;
  paint(sheet: Sheet, top: number): void;
}

export interface Placed {
  readonly strip: Strip;
  readonly top: number;
}

export type Page = readonly Placed[];

const PAGE_TOP = PAGE.margin.top;

/** Gives every strip its page and place. */
export function paginate(strips: readonly Strip[]): readonly Page[] {
  const pages: Placed[][] = [[]];
  let page: Placed[] = [];
  pages[0] = page;
  let y: number = PAGE_TOP;

  const turn = () => {
    page = [];
    pages.push(page);
    y = PAGE_TOP;
  };
  const put = (strip: Strip) => {
    const top = page.length === 0 ? y : y + strip.gap;
    page.push({ strip, top });
    y = top + strip.height + (strip.gapBelow ?? 0);
  };
  const place = (strip: Strip): void => {
    if (page.length === 0 && strip.repeated) put(strip.repeated);
    const gap = page.length === 0 ? 0 : strip.gap;
    const room = PAGE_BOTTOM - y - gap;
    // A page with nothing on it but a repeated head has no more room to offer than any other.
    const fresh = page.every((placed) => placed.strip === strip.repeated);
    const parts = strip.height <= room ? null : (strip.split?.(room) ?? null);
    if (parts) {
      put(parts[0]);
      turn();
      place(parts[1]);
    } else if (strip.height <= room || fresh) {
      put(strip);
    } else {
      turn();
      place(strip);
    }
  };

  for (let i = 0; i < strips.length; ) {
    let last = i;
    while (strips[last]?.keepWithNext && last + 1 < strips.length) last += 1;
    const together = strips.slice(i, last + 1);
    const needed = together.reduce((sum, strip, at) => {
      const height = at === together.length - 1 ? (strip.least ?? strip.height) : strip.height;
      return sum + strip.gap + height + (at < together.length - 1 ? (strip.gapBelow ?? 0) : 0);
    }, 0);
    const filled = page.length > 0;
    if (filled && (strips[i]?.startsPage || y + needed > PAGE_BOTTOM)) turn();
    for (const strip of together) place(strip);
    i = last + 1;
  }
  return pages;
}

/** Draws a page: panels behind, then every strip in order. */
export function paintPage(sheet: Sheet, page: Page): void {
  for (let i = 0; i < page.length; ) {
    const panel = page[i]?.strip.panel;
    let last = i;
    while (page[last + 1] && page[last + 1]?.strip.panel === panel) last += 1;
    const first = page[i];
    const end = page[last];
    if (panel && first && end) {
      sheet.artifact('Layout', () => panel.paint(sheet, first.top, end.top + end.strip.height));
    }
    for (const { strip, top } of page.slice(i, last + 1)) strip.paint(sheet, top);
    i = last + 1;
  }
}
