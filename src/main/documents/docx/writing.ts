/** What every block is written with. */
import type { IParagraphOptions } from 'docx';
import { Paragraph } from 'docx';
import type { Runs } from '#shared/documents/blocks.ts';
import type { Typography } from '../look.ts';
import type { Resources } from '../resources.ts';
import type { Direction } from '../text/direction.ts';
import { paragraphDirection } from '../text/direction.ts';
import type { RunStyle } from './runs.ts';
import { textRuns } from './runs.ts';

export interface Writing {
  readonly typography: Typography;
  readonly resources: Resources;
  readonly language: string;
  readonly direction: Direction;
  /** A new number for each list, so that every list counts from 1. */
  nextList(): number;
  /** The number of a drawing within its document; docx would count on through all of them. */
  nextDrawing(): number;
}

/** A paragraph in its own direction. */
export function paragraph(
  runs: Runs,
  writing: Writing,
  options: Omit<IParagraphOptions, 'children' | 'text'>,
  style: RunStyle = {},
): Paragraph {
  const direction = paragraphDirection(runs, writing.direction);
  return new Paragraph({
    ...options,
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
    children: textRuns(runs, writing.language, direction, style),
  });
}
