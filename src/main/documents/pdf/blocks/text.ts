/** Headings, paragraphs and quotes. */
import type { Block } from '#shared/documents/blocks.ts';
import type { Typography } from '../../look.ts';
import { COLOURS, CONTENT_WIDTH, PAGE } from '../../look.ts';
import { cleanLine } from '../../text/cleanText.ts';
import { introduces } from '../../text/keeping.ts';
import type { Composing } from '../composing.ts';
import { composeText, leftOf, plainRun, textStrips, WHOLE_WIDTH } from '../composing.ts';
import type { Panel, Strip } from '../flow.ts';
import type { Sheet } from '../sheet.ts';
import { lazyElement } from '../sheet.ts';

type Of<K extends Block['is']> = Extract<Block, { is: K }>;

/** Tells the reader's bookmarks of a heading at `top`. */
export type Bookmark = (sheet: Sheet, level: 1 | 2 | 3, text: string, top: number) => void;

export function headingStrips(
  block: Of<'heading'>,
  composing: Composing,
  bookmark: Bookmark,
): readonly Strip[] {
  const { typography } = composing;
  const at = (block.level - 1) as 0 | 1 | 2;
  const text = cleanLine(block.text);
  const composed = composeText(block.runs ?? plainRun(text), composing, {
    room: WHOLE_WIDTH,
    size: typography.headings[at],
    leading: typography.headingLeading,
    colour: block.level === 3 ? COLOURS.ink : COLOURS.heading,
    bold: true,
  });
  const type = `H${block.level}`;
  const strips = textStrips(composed, {
    element: lazyElement(type),
    type,
    gap: typography.headingGaps[at],
    keepWithNext: true,
    beside: (sheet, top) => bookmark(sheet, block.level, text, top),
  });
  const kept = strips.map((strip) => ({ ...strip, keepWithNext: true }));
  return block.level === 1 ? [...kept, titleRule()] : kept;
}

/** The quiet line under the title. */
function titleRule(): Strip {
  return {
    height: 1,
    gap: 9,
    gapBelow: 3,
    keepWithNext: true,
    paint(sheet, top) {
      sheet.artifact('Layout', () => {
        sheet.pdf.rect(PAGE.margin.side, top, CONTENT_WIDTH, 0.8).fill(COLOURS.rule);
      });
    },
  };
}

function sizeOf({ lead, small }: Of<'paragraph'>, typography: Typography): number {
  if (lead) return typography.lead;
  return small ? typography.small : typography.body;
}

export function paragraphStrips(block: Of<'paragraph'>, composing: Composing): readonly Strip[] {
  const { typography } = composing;
  const composed = composeText(block.runs, composing, {
    size: sizeOf(block, typography),
  });
  return textStrips(composed, {
    element: lazyElement('P'),
    type: 'P',
    gap: typography.paragraphGap,
    keepWithNext: introduces(block.runs),
  });
}

const BAR = 3;

export function quoteStrips(block: Of<'quote'>, composing: Composing): readonly Strip[] {
  const { typography } = composing;
  const padding = typography.body * 0.7;
  const inset = BAR + typography.body * 1.05;
  const room = { inset, width: typography.measure - inset - typography.body };
  const panelRoom = { inset: 0, width: typography.measure };
  const left = leftOf(panelRoom, composing.direction);
  const panel: Panel = {
    paint({ pdf }, top, bottom) {
      pdf.rect(left, top, panelRoom.width, bottom - top).fill(COLOURS.ownPanel);
      const bar = composing.direction === 'rtl' ? left + panelRoom.width - BAR : left;
      pdf.rect(bar, top, BAR, bottom - top).fill(COLOURS.own);
    },
  };
  const quote = lazyElement('BlockQuote');
  const space = (keepWithNext: boolean, gap = 0): Strip => ({
    height: padding,
    gap,
    keepWithNext,
    panel,
    paint() {},
  });
  const words = textStrips(
    composeText(block.runs ?? plainRun(block.text), composing, { room, colour: COLOURS.own }),
    { element: lazyElement('P', quote), type: 'P', panel, keepWithNext: true },
  );
  const by = textStrips(
    composeText(plainRun(cleanLine(block.by)), composing, {
      room,
      size: typography.small,
      colour: COLOURS.own,
      bold: true,
    }),
    { element: lazyElement('P', quote), type: 'P', panel, gap: 2, keepWithNext: true },
  );
  return [space(true, typography.paragraphGap + 2), ...words, ...by, space(false)];
}
