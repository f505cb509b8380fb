/**
 * Where the desk is, written in the address: `#/`, `#/authority`, `#/backups`, `#/security`,
 * `#/sample`, `#/bring-in`, `#/deletions`, `#/hand-over/<id>`, `#/delete/<id>`, `#/conference/<id>/history`,
 * `#/conference/<id>/cards` in the window of the chair's cards,
 * `#/conference/<id>/<step>/<part>/<subject>/<place>`, where the subject of a page of everybody that
 * leads to a line or field is `-`, or `#/help` and `#/guidance`, each also with the page from which they
 * were opened: `#/help/<id>/<step>/<part>/<subject>`.
 */
import { PARTS_OF_STEP, type Page, STEPS } from '#shared/plan/way.ts';

/** Pages that are about no conference, and those about one as a whole. */
const APART = ['authority', 'backups', 'security', 'sample', 'bring-in', 'deletions'] as const;
const ABOUT_ONE = ['hand-over', 'delete'] as const;
/** Pages that remember from which page of the way they were opened. */
const BESIDE = ['help', 'guidance'] as const;

export interface Address {
  readonly place:
    | 'home'
    | 'history'
    | 'cards'
    | 'conference'
    | (typeof APART)[number]
    | (typeof ABOUT_ONE)[number]
    | (typeof BESIDE)[number];
  readonly conferenceId: string | null;
  readonly page: Page;
  /** The line or field to show on the page, as `placeOfGap` names it, or empty. */
  readonly at: string;
}

/** Stands for the subject of a page that has none. */
const NOBODY = '-';

const FIRST: Page = { step: 'meeting', part: 'about', subjectId: null };

/** Reads an address; what is not understood leads to the start. */
export function readAddress(hash: string): Address {
  const [first, conferenceId, step, part, subject, ...place] = hash.replace(/^#\//, '').split('/');
  const begin = { page: FIRST, at: '' };
  const apart = APART.find((name) => name === first);
  if (apart) return { place: apart, conferenceId: null, ...begin };
  const aboutOne = ABOUT_ONE.find((name) => name === first);
  if (aboutOne && conferenceId) return { place: aboutOne, conferenceId, ...begin };
  const beside = BESIDE.find((name) => name === first);
  if (beside && !conferenceId) return { place: beside, conferenceId: null, ...begin };
  if ((first !== 'conference' && !beside) || !conferenceId) {
    return { place: 'home', conferenceId: null, ...begin };
  }
  if (step === 'history' && !beside) return { place: 'history', conferenceId, ...begin };
  if (step === 'cards' && !beside) return { place: 'cards', conferenceId, ...begin };
  const where = beside ?? 'conference';
  const known = STEPS.find((name) => name === step);
  if (!known) return { place: where, conferenceId, ...begin };
  const parts: readonly string[] = PARTS_OF_STEP[known];
  const subjectId = !subject || subject === NOBODY ? null : subject;
  const knownPart = parts.find((name) => name === part) ?? parts[0];
  return {
    place: where,
    conferenceId,
    page: { step: known, part: knownPart as Page['part'], subjectId },
    at: place.join('/'),
  };
}

/** Gives the address of a page of a conference, and of a line or field on it. */
export function addressOf(conferenceId: string, { step, part, subjectId }: Page, at = ''): string {
  const subject = subjectId ?? (at === '' ? '' : NOBODY);
  const place = [step, part, subject, at].filter((name) => name !== '');
  return `#/conference/${conferenceId}/${place.join('/')}`;
}

/** Gives the address of what has changed in a conference. */
export function historyAddress(conferenceId: string): string {
  return `#/conference/${conferenceId}/history`;
}

/** Gives the address of a page about a conference as a whole. */
export function addressOfWhole(place: (typeof ABOUT_ONE)[number], conferenceId: string): string {
  return `#/${place}/${conferenceId}`;
}

/** Gives the address of a page beside the way, opened from a page of a conference. */
export function addressFrom(
  place: (typeof BESIDE)[number],
  conferenceId: string,
  { step, part, subjectId }: Page,
): string {
  return `#/${place}/${conferenceId}/${step}/${part}${subjectId ? `/${subjectId}` : ''}`;
}

/** Gives the address of a page beside the way, opened from wherever the window is. */
export function addressBeside(place: (typeof BESIDE)[number], from: Address): string {
  const { conferenceId, page } = from;
  const isOnTheWay = from.place === 'conference' || BESIDE.some((name) => name === from.place);
  return conferenceId && isOnTheWay ? addressFrom(place, conferenceId, page) : `#/${place}`;
}

/** Gives the address at which a conference opens. */
export function addressOfFirst(conferenceId: string): string {
  return addressOf(conferenceId, FIRST);
}

/** Goes to an address. */
export function goTo(hash: string): void {
  window.location.hash = hash;
}
