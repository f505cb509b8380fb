/** What a child's copy tells: lines of the plan in the child's words, and fixed sentences. */
import type { Picture } from '../blocks.ts';
import { isFilled } from '../compose.ts';
import { sentence } from '../language/sentences.ts';
import { pictureOfLine } from './pictures.ts';
import { type ChildReader, type Item, keyOfItem } from './reader.ts';

/** A line of the plan beside what the child's copy says for it. */
export interface PlanLine {
  readonly item: Item;
  /** In the plan's own words: who, what, when. */
  readonly plan: string;
  /** What the plan's data comes to in this child's form. */
  readonly proposal: string;
}

/** One thing that is told. Without a line it is a fixed sentence, or the child's own words. */
export interface Told {
  readonly text: string;
  readonly line?: PlanLine;
  /** By what the line is about; none for the picture of its section. */
  readonly picture?: Picture;
  readonly leftOut?: boolean;
}

/** One thing with what belongs to it. */
export interface Matter extends Told {
  /** The child's own words, which nobody changes. */
  readonly own?: boolean;
  readonly more?: readonly Told[];
}

/** Gives a line as it is told: in the sentence somebody looked at, else as it is proposed. */
export function tell(reader: ChildReader, item: Item, plan: string, proposal: string): [] | [Told] {
  if (!isFilled(proposal)) return [];
  const row = reader.sentences.get(keyOfItem(item));
  const text = row !== undefined && isFilled(row.text) ? sentence(row.text) : proposal;
  const picture = pictureOfLine(reader.record, item, plan);
  return [
    {
      text,
      line: { item, plan, proposal },
      leftOut: row?.leftOut ?? false,
      ...(picture === undefined ? {} : { picture }),
    },
  ];
}

export const fixed = (text: string): Told => ({ text });

/** Gives what is printed: nothing that was left out; what belonged to it stands by itself. */
export function printed(matters: readonly Matter[]): Matter[] {
  return matters.flatMap((matter): Matter[] => {
    const more = (matter.more ?? []).filter(({ leftOut }) => !leftOut);
    if (matter.leftOut) return more;
    return [more.length > 0 ? { ...matter, more } : { ...matter, more: [] }];
  });
}
