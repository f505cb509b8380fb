/** What the windows learn about copies that were made final. */
import type { CopyRequest } from '../documents/request.ts';

/** One version of a copy, as it is kept; its files stay with main. */
export interface FinalCopy {
  readonly id: string;
  /** Which copy it is, whatever its version. */
  readonly copy: string;
  /** Counted from 1 for each copy. */
  readonly version: number;
  readonly request: CopyRequest;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Whose copy it is, as named on it. */
  readonly reader: string;
  readonly about: string;
  /** Without ending. */
  readonly fileName: string;
  readonly withheld: number;
  readonly pages: number;
  /** Equal where a copy says the same; see `wordsMark`. */
  readonly wordsMark: string;
  /** ISO 8601. */
  readonly madeAt: string;
  /** Who made it, as this computer knows them. */
  readonly actor: string;
}
