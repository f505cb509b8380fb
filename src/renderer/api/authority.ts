/** What the authority has settled, as this window knows it: outside the pages, and the same for all. */
import { useSyncExternalStore } from 'react';
import { type Authority, NO_AUTHORITY } from '#shared/authority/pack.ts';
import type { AuthorityState } from '#shared/contract/authority.ts';
import { request } from './client.ts';

const NOT_READ: AuthorityState = { authority: NO_AUTHORITY, problem: '', canGoBack: false };

let known = NOT_READ;
const listeners = new Set<() => void>();

/** Keeps what main has answered. */
export function keepAuthority(state: AuthorityState): void {
  known = state;
  for (const listener of listeners) listener();
}

/** Asks main what is settled; what is known stays where it does not answer. */
export async function readAuthorityAgain(): Promise<void> {
  keepAuthority(await request('authority.state', {}));
}

/** Forgets it, because Waymark is locked. */
export const forgetAuthority = (): void => keepAuthority(NOT_READ);

/** Gives what is settled now; the same object until it changes. */
export const authorityNow = (): Authority => known.authority;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Gives what is settled, live. */
export function useAuthority(): Authority {
  return useSyncExternalStore(listen, authorityNow);
}

/** Gives what is settled with what is to be said of its file, live. */
export function useAuthorityState(): AuthorityState {
  return useSyncExternalStore(listen, () => known);
}
