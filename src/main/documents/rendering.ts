/** What is asked of the rendering thread, and what it answers. */
import type { CopyDocument } from '#shared/documents/blocks.ts';
import type { Format } from '#shared/documents/request.ts';
import type { PlainError } from '#shared/errors.ts';

export type RenderingTask =
  /** Whether every character of the copies can be printed. */
  | { readonly task: 'check'; readonly documents: readonly CopyDocument[] }
  | { readonly task: 'render'; readonly document: CopyDocument; readonly format: Format };

export interface Rendered {
  readonly bytes: Uint8Array;
  /** Null where only the program that opens the file can count them. */
  readonly pages: number | null;
}

export type RenderingRequest = RenderingTask & { readonly id: number };

export type RenderingAnswer =
  | { readonly id: number; readonly ok: true; readonly value: Rendered | null }
  | { readonly id: number; readonly ok: false; readonly error: PlainError };

export interface RenderingData {
  readonly resourcesFolder: string;
}
