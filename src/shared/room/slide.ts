/** What can stand on the wall: plain data, all of it words that everybody in the room may read. */

import type { WordingLanguage } from '../wording/catalogues.ts';

/** A line of the plan: who does what by when. */
export interface CardRow {
  readonly who: string;
  readonly what: string;
  readonly when: string;
}

/** The points of a scale. */
export const SCALE: readonly number[] = Array.from({ length: 11 }, (_, at) => at);

/** One point of a scale from 0 to 10, with the names of those who marked it. */
export interface ScalePoint {
  readonly at: number;
  readonly names: readonly string[];
}

export type WallBlock =
  /** One thought, large. */
  | { readonly is: 'text'; readonly text: string }
  /** Somebody's own words. */
  | { readonly is: 'quote'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  /** Two lists side by side, such as strengths and worries; an empty one says so. */
  | { readonly is: 'columns'; readonly columns: readonly [WallColumn, WallColumn] }
  /** What was beside what will be, line by line. */
  | {
      readonly is: 'pairs';
      readonly headings: readonly [string, string];
      readonly rows: readonly (readonly [string, string])[];
    }
  | {
      readonly is: 'card';
      readonly heading: string;
      readonly when: string;
      readonly rows: readonly CardRow[];
    }
  | {
      readonly is: 'scale';
      readonly heading: string;
      readonly least: string;
      readonly most: string;
      /** Of the same in words, for those who have it read out. */
      readonly told: string;
      /** What anybody marked: these points of the line stand out on each of its screens. */
      readonly marked: readonly number[];
      /** Who marked what, the least first. */
      readonly rows: readonly ScalePoint[];
    }
  /** Days on a line, the first first. */
  | {
      readonly is: 'dates';
      readonly points: readonly { readonly day: string; readonly what: string }[];
    }
  | {
      readonly is: 'people';
      readonly people: readonly { readonly name: string; readonly what: string }[];
    };

export interface WallColumn {
  readonly heading: string;
  readonly items: readonly string[];
  /** What stands there while there is nothing. */
  readonly none: string;
}

export interface Slide {
  /** Whom or what it is about, such as “Lewis”. */
  readonly title: string;
  /** What about it, such as “what will happen”. */
  readonly phrase: string;
  /** The child's own words, that stay in sight while the plan is made; empty elsewhere. */
  readonly own: string;
  readonly blocks: readonly WallBlock[];
}

/**
 * How far the wall can be made larger. The first is the least: 28 pt on a screen of 1080 lines. With
 * letters larger than the last, a screen would hold four lines and a sentence several screens.
 */
export const SIZES = [1, 1.15, 1.35, 1.6] as const;
export const FIRST_SIZE = 1;

/** What the window on the wall is told, and all that it is ever told. */
export type WallPicture =
  | { readonly is: 'blank' }
  | {
      readonly is: 'slide';
      readonly slide: Slide;
      /** BCP 47. */
      readonly language: WordingLanguage;
      /** Such as “1 of 2”; empty where one screen holds all. */
      readonly part: string;
      readonly footer: readonly [string, string];
      /** How the desk comes back, where the wall covers the only screen; else empty. */
      readonly hint: string;
      /** How large, as a factor of the least. */
      readonly size: number;
    };

/** Gives every text of a block. */
export function textsOfBlock(block: WallBlock): string[] {
  switch (block.is) {
    case 'text':
    case 'quote':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'columns':
      return block.columns.flatMap(({ heading, items }) => [heading, ...items]);
    case 'pairs':
      return [...block.headings, ...block.rows.flat()];
    case 'card':
      return [
        block.heading,
        block.when,
        ...block.rows.flatMap(({ who, what, when }) => [who, what, when, `${who} ${what} ${when}`]),
      ];
    case 'scale':
      return [block.heading, block.told, ...block.rows.flatMap(({ names }) => names)];
    case 'dates':
      return block.points.flatMap(({ day, what }) => [day, what]);
    case 'people':
      return block.people.flatMap(({ name, what }) => [name, what, `${name} ${what}`]);
  }
}
