/**
 * The way back to a view of the check step. Whoever follows one of its links to a field finds a way
 * back there, and is again at the link they followed, or at what has taken its place.
 */
import { type RefObject, useEffect } from 'react';
import { type Page, samePage } from '#shared/plan/way.ts';
import { leaveAndHandOverAll } from '../../api/unsaved.ts';
import { goTo, readAddress } from '../address.ts';
import { isKey } from './keys.ts';

export interface WayBack {
  /** The view that was left. */
  readonly page: Page;
  readonly address: string;
  /** Where the link led. */
  readonly to: Page;
  /** Which link of the view it was, by its words and by its place among all. */
  readonly words: string;
  readonly index: number;
}

/** The link that was followed last; null once somebody is back. */
let followed: WayBack | null = null;

/** Gives the links of a view that lead to places, in their order. */
function linksOf(main: HTMLElement): HTMLAnchorElement[] {
  const links = main.querySelectorAll<HTMLAnchorElement>('a[href]:not(.tabs a, .question a)');
  return [...links];
}

/** Gives the way back from a page, where a view led to it. Takes part in drawing that page. */
export function useWayBack(page: Page, middle: RefObject<HTMLElement | null>): WayBack | null {
  const { step, part, subjectId } = page;
  useEffect(() => {
    const main = middle.current;
    if (main === null || step !== 'check') return;
    if (followed !== null && samePage(followed.page, { step, part, subjectId })) {
      backAtLink(main, followed);
      followed = null;
    }
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      const links = linksOf(main);
      if (link === null || !links.includes(link)) return;
      followed = {
        page: { step, part, subjectId },
        address: window.location.hash,
        to: readAddress(new URL(link.href).hash).page,
        words: link.textContent,
        index: links.indexOf(link),
      };
    };
    main.addEventListener('click', follow, true);
    return () => main.removeEventListener('click', follow, true);
  }, [middle, step, part, subjectId]);
  const back = followed !== null && samePage(followed.to, page) ? followed : null;
  const address = back?.address;
  useEffect(() => {
    if (address === undefined) return;
    const press = (event: KeyboardEvent) => {
      if (!isKey('wayBack', event)) return;
      event.preventDefault();
      void leaveAndHandOverAll().then(() => goTo(address));
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [address]);
  return back;
}

/** Gives the keyboard to the link that was followed, or to what now stands where it stood. */
function backAtLink(main: HTMLElement, { words, index }: WayBack): void {
  const links = linksOf(main);
  const same = links[index]?.textContent === words ? links[index] : undefined;
  const link =
    same ?? links.find(({ textContent }) => textContent === words) ?? links[index] ?? links.at(-1);
  if (!link?.checkVisibility()) return;
  link.scrollIntoView({ block: 'center' });
  link.focus({ preventScroll: true });
}
