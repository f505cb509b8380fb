/** The lists of the coach in this window: those that ship, and what the authority settled. */
import { useEffect, useState } from 'react';
import { ENGLISH_FILE, englishLists } from '#shared/coach/english.ts';
import { type Lists, readyLists } from '#shared/coach/lists.ts';
import { withLocal } from '#shared/coach/local.ts';
import { request } from '../../api/client.ts';

interface CoachLists {
  readonly lists: Lists;
  /** Why what the authority settled cannot be read; empty where it can. */
  readonly problem: string;
}

let asked: Promise<CoachLists> | undefined;

async function ask(): Promise<CoachLists> {
  try {
    const { local, problem } = await request('coach.local', {});
    const isChanged = JSON.stringify(local.add) !== '{}' || local.off.phrases.length > 0;
    const isOff = local.off.rules.length > 0;
    if (!isChanged && !isOff) return { lists: englishLists(), problem };
    return { lists: readyLists(withLocal(ENGLISH_FILE, local), local.off.rules), problem };
  } catch {
    // Locked meanwhile: asked again when the next page is drawn.
    asked = undefined;
    return { lists: englishLists(), problem: '' };
  }
}

/** Lets go of the lists, because the authority settled something else: the next to ask has them anew. */
export function forgetCoachLists(): void {
  asked = undefined;
}

/** Gives the lists, made ready once for this window. */
export function coachLists(): Promise<CoachLists> {
  asked ??= ask();
  return asked;
}

/** Gives the lists for what is drawn from them; null until they are there. */
export function useCoachLists(): CoachLists | null {
  const [known, setKnown] = useState<CoachLists | null>(null);
  useEffect(() => {
    let isShown = true;
    void coachLists().then((lists) => isShown && setKnown(lists));
    return () => {
      isShown = false;
    };
  }, []);
  return known;
}
