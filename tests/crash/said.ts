/** What the process under test says, one line of JSON each, and what it is asked to do. */
import { createHash } from 'node:crypto';
import type { LoggedChange } from '#shared/history/logged.ts';

export const TASKS = ['start', 'edit', 'create', 'import', 'backUp', 'restore', 'update'] as const;
export type Task = (typeof TASKS)[number];

export interface Work {
  readonly dataFolder: string;
  /** One thing to do and to end after; without it, everything in turn until somebody ends it. */
  readonly task?: Task;
  readonly seed: number;
  /** The point at which to end by itself, counted from 1; 0 names every point and goes on. */
  readonly endAt?: number;
  /** As by a power cut: how much of each file that is not yet on the disk is left, 0 to 1. */
  readonly powerCut?: number;
  /** A planted fault: says that a command is on disk some commands before it is. */
  readonly hasty?: boolean;
  /** For the task `update`: the SQL of the next schema. */
  readonly nextSchema?: string;
}

export type Said =
  /** The services are open and the work begins. */
  | { readonly is: 'ready' }
  | { readonly is: 'point'; readonly name: string }
  /** An act is on disk; `mark` is what `markOf` gives for it. */
  | { readonly is: 'acknowledged'; readonly mark: string }
  /** A backup of everything acknowledged so far is there. */
  | { readonly is: 'backedUp'; readonly name: string }
  | { readonly is: 'restoring' | 'restored'; readonly name: string };

/** An act as it can be told again from the change log. */
export interface Act {
  readonly conferenceId: string;
  readonly name: string;
  readonly changes: readonly LoggedChange[];
}

/** Gives what tells an act from any other. Of a new conference only its id is known outside. */
export function markOf({ conferenceId, name, changes }: Act): string {
  if (name === 'create' || name === 'import') return `${name} ${conferenceId}`;
  const content = JSON.stringify([conferenceId, name, changes]);
  return createHash('sha256').update(content).digest('base64').slice(0, 16);
}
