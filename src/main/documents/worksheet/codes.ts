/**
 * What ties a sheet and its lines to a conference: short codes that say nothing to anybody and
 * come out the same whenever they are worked out.
 */
import { createHash } from 'node:crypto';
import type { PrintedText } from '#shared/documents/textsOnCopy.ts';

const hashed = (length: number, ...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length);

/** The code of a conference's sheets in a language. */
export function sheetCode(conferenceId: string, language: string): string {
  return `WM1-${hashed(12, conferenceId, language)}`;
}

const SHEET = /WM1-[0-9a-f]{12}/g;

/** Gives every code of a sheet that a text holds. */
export const sheetCodesIn = (text: string): string[] => [...new Set(text.match(SHEET))];

/** Which text of the record a line is about, and how that text read. */
export interface LineCode {
  readonly place: string;
  readonly text: string;
}

export function lineCode(
  conferenceId: string,
  { kind, id, field, text }: Omit<PrintedText, 'kind'> & { readonly kind: string },
): LineCode {
  return {
    place: hashed(8, conferenceId, kind, id, field),
    text: hashed(8, conferenceId, text.trim()),
  };
}

export const printedCode = ({ place, text }: LineCode): string => `${place}-${text}`;
export const bookmarkOf = ({ place, text }: LineCode): string => `wm_${place}_${text}`;

// A program may have turned the hyphen into a dash.
const LINE = /(?<![0-9a-f])([0-9a-f]{8})[-‐‑–—_]([0-9a-f]{8})(?![0-9a-f])/;

/** Gives the code of a line in a text or a bookmark's name; null where there is none. */
export function lineCodeIn(text: string): LineCode | null {
  const [, place, hash] = LINE.exec(text) ?? [];
  return place === undefined || hash === undefined ? null : { place, text: hash };
}
