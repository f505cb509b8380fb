/**
 * The way back to a view of the check step. Whoever follows one of its links to a field finds a way
 * back there, and is again at the link they followed, or at what has taken its place.
 */
import { type RefObject, useEffect } from 'react';
import { type Page, samePage } from '#shared/plan/way.ts';
import { useConference } from '../../api/conference.tsx';
import { leaveAndHandOverAll } from '../../api/unsaved.ts';
import { goTo, readAddress } from '../address.ts';
import { isKey } from './keys.ts';

export interface WayBack {
  readonly conferenceId: string;
  /** The view that was left. */
  readonly page: Page;
  readonly address: string;
  /** Where the link led. */
  readonly to: Page;
  /** Which link of the view it was: where it leads, and its place among all. */
  readonly href: string;
  readonly index: number;
}

/** The link that was followed last; null once somebody is back, or went somewhere else. */
let followed: WayBack | null = null;

/** Gives the links of a view that lead to places, in their order. */
function linksOf(main: HTMLElement): HTMLAnchorElement[] {
  return [...main.querySelectorAll<HTMLAnchorElement>('a[href]:not(.tabs a, .question a)')];
}

/** Gives the way back from a page, where a view led to it. */
export function useWayBack(page: Page, middle: RefObject<HTMLElement | null>): WayBack | null {
  const { conferenceId } = useConference();
  const { step, part, subjectId } = page;
  useEffect(() => {
    const here = { step, part, subjectId };
    const main = middle.current;
    if (followed !== null && samePage(followed.page, here)) {
      if (main !== null) backAtLink(main, followed);
      followed = null;
    } else if (followed !== null && !samePage(followed.to, here)) followed = null;
    if (main === null || step !== 'check') return;
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      const links = linksOf(main);
      if (link === null || !links.includes(link)) return;
      followed = {
        conferenceId,
        page: here,
        address: window.location.hash,
        to: readAddress(new URL(link.href).hash).page,
        href: link.href,
        index: links.indexOf(link),
      };
    };
    main.addEventListener('click', follow, true);
    return () => main.removeEventListener('click', follow, true);
  }, [conferenceId, middle, step, part, subjectId]);
  const isLedHere = followed?.conferenceId === conferenceId && samePage(followed.to, page);
  const back = isLedHere ? followed : null;
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
function backAtLink(main: HTMLElement, { href, index }: WayBack): void {
  const links = linksOf(main);
  const there = links[index];
  const same = there?.href === href ? there : links.find((link) => link.href === href);
  const link = same ?? there ?? links.at(-1);
  if (!link?.checkVisibility()) return;
  link.scrollIntoView({ block: 'center' });
  link.focus({ preventScroll: true });
}
