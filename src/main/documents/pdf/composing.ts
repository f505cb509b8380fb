/** What every block is composed with, and the steps that blocks share. */
import type { Look, Runs } from '#shared/documents/blocks.ts';
import type { Typography } from '../look.ts';
import { COLOURS, CONTENT_WIDTH, PAGE } from '../look.ts';
import type { Resources } from '../resources.ts';
import { cleanText } from '../text/cleanText.ts';
import type { Direction } from '../text/direction.ts';
import { paragraphDirection } from '../text/direction.ts';
import { stretchesIn } from '../text/language.ts';
import type { Panel, Strip } from './flow.ts';
import type { LineSetting } from './lines/composeLines.ts';
import { composeLines } from './lines/composeLines.ts';
import type { Line, Span } from './lines/line.ts';
import type { LazyElement } from './sheet.ts';
import type { Typefaces } from './typefaces.ts';

export interface Composing {
  readonly look: Look;
  readonly typography: Typography;
  readonly typefaces: Typefaces;
  readonly resources: Resources;
  readonly language: string;
  readonly direction: Direction;
}

/** Room of a block, measured from the edge where lines begin. */
export interface Room {
  readonly inset: number;
  readonly width: number;
}

export const WHOLE_WIDTH: Room = { inset: 0, width: CONTENT_WIDTH };

/** The left edge of a room on the page: insets count from the right where text runs that way. */
export function leftOf(room: Room, direction: Direction): number {
  return direction === 'rtl'
    ? PAGE.width - PAGE.margin.side - room.inset - room.width
    : PAGE.margin.side + room.inset;
}

export function spansOf(
  runs: Runs,
  composing: Composing,
  colour: string = COLOURS.ink,
  bold = false,
): readonly Span[] {
  return runs.flatMap((run) => {
    const look = {
      bold: bold || (run.bold ?? false),
      colour: run.own ? COLOURS.own : colour,
    };
    return stretchesIn(cleanText(run.text), run.language, composing.language).map((stretch) => ({
      ...look,
      ...stretch,
    }));
  });
}

export function settingFor(
  composing: Composing,
  size: number,
  width: number,
  direction: Direction,
  leading: number = composing.typography.leading,
): LineSetting {
  return {
    size,
    height: size * leading,
    width,
    direction,
    chain: (bold) => composing.typefaces.chain(composing.look, bold),
  };
}

export interface TextOptions {
  readonly room?: Room;
  readonly size?: number;
  readonly leading?: number;
  readonly colour?: string;
  readonly bold?: boolean;
  /** Which way its language runs, where that is not the document's. */
  readonly base?: Direction;
}

/** Lines of a text, and the room they stand in. */
export interface Composed {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly direction: Direction;
}

export function composeText(runs: Runs, composing: Composing, options: TextOptions = {}): Composed {
  const { typography } = composing;
  const room = options.room ?? { inset: 0, width: typography.measure };
  const direction = paragraphDirection(runs, options.base ?? composing.direction);
  const setting = settingFor(
    composing,
    options.size ?? typography.body,
    room.width,
    direction,
    options.leading,
  );
  const lines = composeLines(spansOf(runs, composing, options.colour, options.bold), setting);
  return { lines, left: leftOf(room, composing.direction), direction };
}

export interface StripOptions {
  readonly element: LazyElement;
  /** Tag of the element, for its content. */
  readonly type: string;
  readonly gap?: number;
  readonly keepWithNext?: boolean;
  readonly panel?: Panel;
  /** Drawn beside the first line. */
  readonly beside?: Strip['paint'];
}

/** Strips of a text: a line each, no line left alone at the foot or head of a page. */
export function textStrips(composed: Composed, options: StripOptions): readonly Strip[] {
  const { lines, left } = composed;
  return lines.map((line, at): Strip => {
    const alone = at === 0 || at === lines.length - 2;
    return {
      height: line.height,
      gap: at === 0 ? (options.gap ?? 0) : 0,
      keepWithNext: at === lines.length - 1 ? (options.keepWithNext ?? false) : alone,
      ...(options.panel ? { panel: options.panel } : {}),
      paint(sheet, top) {
        if (at === 0) options.beside?.(sheet, top);
        sheet.line(line, left, top, options.element(sheet), options.type);
      },
    };
  });
}

export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

export const plainRun = (text: string): Runs => [{ text }];
