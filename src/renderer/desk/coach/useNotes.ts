/** What the coach asks about a field as it is being typed. */
import { startTransition, useEffect, useState } from 'react';
import { type CoachedLine, contextOf } from '#shared/coach/fields.ts';
import type { Finding } from '#shared/coach/finding.ts';
import { notesOn } from '#shared/coach/notes.ts';
import { useConferenceBeside } from '../../api/conference.tsx';
import { coachLists } from './lists.ts';

/** How long typing has to rest before a line is looked through, in milliseconds. */
const REST = 350;

interface Looked {
  readonly text: string;
  readonly notes: readonly Finding[];
}

const NOTHING: Looked = { text: '', notes: [] };

/**
 * Gives what the coach asks about a line: a moment after typing rests, when nothing else is to be
 * done, so that it never keeps a key waiting. Until then what it asked before stays, as long as the
 * words it asked about are there.
 */
export function useNotes(line: CoachedLine): Looked {
  const { record } = useConferenceBeside();
  const [looked, setLooked] = useState(NOTHING);
  const { kind, row, field, text, sort } = line;
  const sharing = 'sharing' in row ? row.sharing : '';
  const { people, dismissals, voices } = record;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked through again only when what it goes by has changed
  useEffect(() => {
    if (text.trim() === '') {
      setLooked(NOTHING);
      return;
    }
    const given = new AbortController();
    const look = async () => {
      const { lists } = await coachLists();
      if (given.signal.aborted) return;
      const notes = notesOn(record, { kind, row, field, text, sort }, contextOf(record), lists);
      startTransition(() => setLooked({ text, notes }));
    };
    scheduler
      .postTask(look, { priority: 'background', delay: REST, signal: given.signal })
      // Typed on meanwhile, or left.
      .catch(() => {});
    return () => given.abort();
  }, [text, sharing, people, dismissals, voices, kind, row.id, field, sort]);
  const [first] = looked.notes;
  const stillThere = first && text.includes(looked.text.slice(first.start, first.end));
  return looked.text === text || stillThere ? looked : NOTHING;
}
