/** What the windows learn about sheets for translators [R7.4]. */
import { z } from 'zod';
import { LANGUAGES } from '../record/choices.ts';
import type { Kind } from '../record/record.ts';

/** Whose copies a sheet is for: everybody's in that language, the practitioners', or one person's. */
export const whoseSchema = z.union([z.enum(['everybody', 'practitioners']), z.uuid()]);
export type Whose = z.infer<typeof whoseSchema>;

export const sheetSchema = z.strictObject({
  conferenceId: z.uuid(),
  language: z.enum(LANGUAGES),
  whose: whoseSchema,
  /** Only what is not translated yet. */
  onlyMissing: z.boolean(),
});
export type SheetRequest = z.infer<typeof sheetSchema>;

/** A sheet that was written. */
export interface SavedSheet {
  readonly folder: string;
  readonly fileName: string;
  readonly texts: number;
}

/**
 * How a line of a sheet stands to the record. `new`: nothing stands there yet. `changed`: the
 * original is another by now. `replaces`: another translation stands there. `twice`: an earlier
 * line of the sheet is about the same text.
 */
export type LineState = 'new' | 'changed' | 'replaces' | 'twice';

/** A line of a sheet that came back with something in it. */
export interface ReturnedLine {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
  /** The text as it stands now. */
  readonly original: string;
  /** The text as it stands on the sheet. */
  readonly onSheet: string;
  /** What the translator wrote. */
  readonly text: string;
  readonly state: LineState;
  /** The translation that stands there now, and the row that holds it. */
  readonly standing: { readonly rowId: string; readonly text: string } | null;
}

/** What came back, and how many lines hold nothing to take. */
export interface ReturnedSheet {
  readonly fileName: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly lines: readonly ReturnedLine[];
  /** Nothing was written into them. */
  readonly empty: number;
  /** They say what stands here already. */
  readonly same: number;
  /** No copy in that language says this text any longer. */
  readonly gone: number;
  /** Longer than a text may be. */
  readonly tooLong: number;
}
