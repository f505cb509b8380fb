/** What windows know of the authority's settings. */
import type { Authority } from '../authority/pack.ts';

export interface AuthorityState {
  readonly authority: Authority;
  /** Why the file of this computer cannot be read; empty where it can, or there is none. */
  readonly problem: string;
  /** Whether settings that came from a file can be changed back for those before. */
  readonly canGoBack: boolean;
}

/** A file of settings that somebody chose, before it is taken over. */
export interface ChosenAuthority {
  readonly ticket: string;
  readonly fileName: string;
  readonly authority: Authority;
}
