/**
 * The block model: what a copy says, free of any format. Both renderers and the preview on the
 * desk read these blocks and nothing else, so no renderer ever sees what a reader may not.
 */

import type { Drawing } from '../family/drawMap.ts';
import type { COPY_KINDS } from '../record/choices.ts';
import type { Row } from '../record/record.ts';

/** A piece of text; `own` marks somebody's own words. Language only where it differs. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly own?: boolean;
  readonly language?: string;
}

export type Runs = readonly Run[];

/** Columns share the width by their `share`. The first column is the row's header. */
export interface Column {
  readonly heading: string;
  readonly share: number;
}

/** The pictures that ship in `resources/pictures`, chosen by meaning. */
export const PICTURES = [
  'star',
  'worried',
  'speech',
  'helpers',
  'home',
  'school',
  'tooth',
  'food',
  'clothes',
  'bed',
  'family',
  'calendar',
  'talk',
  'safe',
  'pencil',
  'path',
  'play',
  'read',
  'health',
  'phone',
  'travel',
  'feelings',
  'clock',
  'swim',
  'ball',
] as const;
export type Picture = (typeof PICTURES)[number];

/** Pictures of people, which take the skin that a child chose. */
export const PICTURES_OF_PEOPLE: readonly Picture[] = ['worried', 'helpers', 'family'];

/** Somebody in a child's picture of the family. */
export type FigureLook = Pick<Row<'figures'>, 'figure' | 'skin' | 'hair'>;

/** Somebody who signs: room to do so on paper, or how and when they signed in the room. */
export interface Signing {
  readonly name: string;
  readonly role: string;
  readonly signed?: { readonly as: string; readonly on: string };
}

/** A column of a copy in two languages. */
export interface TwinColumn {
  /** The language's own name. */
  readonly heading: string;
  /** BCP 47. */
  readonly language: string;
}

/** The paragraphs of a cell; none where the other language alone has something to say. */
export type TwinCell = readonly Runs[];

/** Where a text is in more than one language, `runs` are its words again, each with its own. */
export type Block =
  | {
      readonly is: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly runs?: Runs;
    }
  | {
      readonly is: 'paragraph';
      readonly runs: Runs;
      readonly lead?: boolean;
      /** In the small type of the copy. */
      readonly small?: boolean;
    }
  /** Somebody's own words, and whose they are. */
  | { readonly is: 'quote'; readonly text: string; readonly by: string; readonly runs?: Runs }
  | {
      readonly is: 'list';
      readonly ordered: boolean;
      readonly items: readonly Runs[];
      /** In the small type of the copy, such as what an adult reads on a child's copy. */
      readonly small?: boolean;
    }
  /** Name and value, one below the other. */
  | { readonly is: 'facts'; readonly rows: readonly { name: string; value: Runs }[] }
  | {
      readonly is: 'table';
      /** What the table tells; read out, and shown above it when `showSummary`. */
      readonly summary: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Runs[])[];
      /** To fill in by hand: each row is at least so many lines of the body size high, each cell has its edges. */
      readonly leastLines?: number;
    }
  /** A picture on the left, a sentence on the right. The picture says nothing more than the text. */
  | {
      readonly is: 'picture';
      readonly picture: Picture;
      readonly alt: string;
      readonly runs: Runs;
      /** Of the people in it, as the child chose. */
      readonly skin?: FigureLook['skin'];
      /** The same sentence in a second language, to stand beside it. */
      readonly other?: { readonly runs: Runs; readonly language: string };
    }
  /** The same in two languages side by side, the reader's first; a row for each thing said. */
  | {
      readonly is: 'twin';
      /** What the table tells; read out before it. */
      readonly summary: string;
      readonly columns: readonly [TwinColumn, TwinColumn];
      readonly rows: readonly (readonly [TwinCell, TwinCell])[];
    }
  /** The child and those who live with them, side by side; `alt` says who they are. */
  | { readonly is: 'figures'; readonly figures: readonly FigureLook[]; readonly alt: string }
  /** A drawing as wide as the page at most; `alt` says all of it in words. */
  | { readonly is: 'drawing'; readonly drawing: Drawing; readonly alt: string }
  /** Room to write by hand; `lines` is its height in lines of the body size. */
  | {
      readonly is: 'writeBox';
      readonly label: string;
      readonly lines: number;
      readonly runs?: Runs;
    }
  /** Boxes to tick by hand. */
  | {
      readonly is: 'tickBoxes';
      readonly label: string;
      readonly options: readonly string[];
      readonly runs?: Runs;
      readonly optionRuns?: readonly Runs[];
    }
  | {
      readonly is: 'signatures';
      readonly heading: readonly [string, string, string];
      readonly people: readonly Signing[];
    }
  /** What follows starts on a new page. */
  | { readonly is: 'pageBreak' };

export type CopyKind = (typeof COPY_KINDS)[number];

/** `plan`: 11 pt; `family`: 14 pt; `child`: 16 pt in the children's typeface; `pictures`: 20 pt, and large pictures. */
export type Look = 'plan' | 'family' | 'child' | 'pictures';

/** The sign of the authority at the head of a copy. */
export interface Logo {
  /** A PNG or JPEG picture in Base64. */
  readonly image: string;
  readonly alt: string;
}

/** A copy, ready for either renderer. */
export interface CopyDocument {
  readonly kind: CopyKind;
  readonly title: string;
  /** BCP 47, e.g. `en-GB`. */
  readonly language: string;
  /** Whose copy this is, as named on it. */
  readonly reader: string;
  /** The child or children it is about. */
  readonly about: string;
  readonly look: Look;
  /** Stands at the foot of every page before the page number: draft or version, date. */
  readonly footer: string;
  /** Wording of the page number with `{page}` and `{pages}`. */
  readonly pageNumber: string;
  readonly blocks: readonly Block[];
  readonly logo?: Logo;
  /** How many items were held back from this reader. A count only. */
  readonly withheld: number;
  /** File name without ending: kind, child and reader; never anything withheld. */
  readonly fileName: string;
  /** The day the copy was made, `YYYY-MM-DD`; the only date in the file's metadata. */
  readonly madeOn: string;
}
