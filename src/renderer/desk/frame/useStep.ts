import { useEffect, useRef, useState } from 'react';
import { keyOfPage, samePage } from '#shared/plan/way.ts';
import { useConference } from '../../api/conference.tsx';
import { addressOf, goTo, readAddress } from '../address.ts';
import { leadText, leadWords } from '../history/leadText.ts';
import { showPlace } from '../steps/place.ts';
import { t } from '../wording.ts';

export type Which = 'undo' | 'redo';

export interface Stepping {
  /** Takes back the newest act, or does again what was taken back last, and shows where. */
  readonly take: (which: Which) => void;
  /** What was taken back or done again last, in a sentence; empty once something else was done. */
  readonly said: string;
}

/**
 * Undo and redo on the desk: goes to the page where it happened, brings the line into sight, and
 * says what it was.
 * @param place the page that is drawn, by its key
 */
export function useStep(place: string): Stepping {
  const { step, recordNow, conferenceId, number } = useConference();
  const [said, setSaid] = useState({ text: '', number: 0 });
  // What to show, as soon as its page is drawn.
  const toShow = useRef({ place: '', at: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at after each step and on each page
  useEffect(() => {
    if (toShow.current.place !== place) return;
    showPlace(toShow.current.at, 'look');
    toShow.current = { place: '', at: '' };
  }, [place, said]);
  const take = async (which: Which) => {
    // The bar says why it could not be.
    const taken = await step(which).catch(() => null);
    if (!taken) return;
    const { page } = leadWords(recordNow(), taken.lead);
    const [field] = taken.lead.fields;
    const what = leadText(recordNow(), taken.lead);
    const at = field === undefined ? taken.lead.id : `${taken.lead.id}/${field}`;
    toShow.current = { place: keyOfPage(page), at };
    const here = readAddress(window.location.hash);
    if (here.place !== 'conference' || !samePage(here.page, page)) {
      goTo(addressOf(conferenceId, page));
    }
    const text = t(which === 'undo' ? 'undo.undone' : 'undo.redone', { what });
    setSaid({ text, number: taken.number });
  };
  // What comes after the step, whoever does it, makes what was said old.
  return { take: (which) => void take(which), said: said.number === number ? said.text : '' };
}
