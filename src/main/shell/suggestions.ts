import { setTimeout as passed } from 'node:timers/promises';
import type { Output } from '#shared/contract/routes.ts';
import type { Pressed } from './contextMenuTemplate.ts';
import type { HandleCall } from './ipcBridge.ts';

/** Whether the system checks spelling by itself, without fetching a dictionary from the network. */
export const SYSTEM_CHECKS_SPELLING = process.platform === 'darwin';

/** A menu that comes later than this is no answer to the press any longer. */
const MOST_WAITING_MS = 1_000;

/**
 * Gives how the word that was pressed may be meant: what the system says where it checks spelling,
 * else what Waymark's own dictionaries say, or nothing where they take too long.
 */
export async function suggestionsFor(
  { misspelledWord: word, dictionarySuggestions }: Pressed,
  handle: HandleCall,
  systemChecks = SYSTEM_CHECKS_SPELLING,
): Promise<readonly string[]> {
  if (systemChecks || word === '') return dictionarySuggestions;
  const asked = handle({ route: 'spelling.suggest', input: { word }, trusted: true });
  const envelope = await Promise.race([asked, passed(MOST_WAITING_MS, null, { ref: false })]);
  return envelope?.ok ? (envelope.value as Output<'spelling.suggest'>).suggestions : [];
}
