/**
 * Errors as people meet them: a stable code, and one sentence that says what and where.
 * They cross between processes as plain data in an envelope.
 */

export const ERROR_CODES = [
  /** The input does not fit its schema. */
  'invalid',
  /** The thing asked for is not there. */
  'notFound',
  /** It is there already, or was changed meanwhile. */
  'conflict',
  /** The caller may not ask. */
  'forbidden',
  /** Nothing is open: Waymark is locked, or has no passphrase yet. */
  'locked',
  /** It is not the passphrase, or it is too soon to try again. */
  'wrongPassphrase',
  /** There is no such route. */
  'unknownRoute',
  /** A file or folder cannot be read or written. */
  'fileAccess',
  /** The database does not open; it was left as it is. */
  'storeUnreadable',
  /** The database was made by a newer Waymark. */
  'storeNewer',
  /** Nothing could be saved: disk full, read-only. */
  'storeUnwritable',
  /** A copy would tell its reader what was withheld. */
  'leak',
  /** A character in the text has no glyph in any of the fonts. */
  'missingGlyph',
  /** Somebody stopped it. */
  'cancelled',
  /** Anything unforeseen. */
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** An error with a sentence for a person. */
export class WaymarkError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'WaymarkError';
    this.code = code;
    this.details = details;
  }
}

export interface PlainError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;
}

/** What crosses between the processes: a value or an error, never a rejection. */
export type Envelope<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: PlainError };

/** Gives any error as plain data. Unforeseen ones keep their text out of sight. */
export function toPlainError(error: unknown): PlainError {
  if (error instanceof WaymarkError) {
    return { code: error.code, message: error.message, details: error.details };
  }
  return {
    code: 'internal',
    message: 'Something went wrong that Waymark did not expect. What was saved before is safe.',
    details: {},
  };
}

/** Gives an error back from plain data. */
export function fromPlainError({ code, message, details }: PlainError): WaymarkError {
  return new WaymarkError(code, message, details);
}
