/**
 * What the chair can say on a page [R9.3, W]: a few lines to say aloud, and a reminder for the
 * chair alone. Of the record it takes names and days and nothing else, and of names those that
 * everybody in the room may hear, so that it cannot tell a secret; it goes to the chair's own screen, and never to the wall or into a copy.
 */
import { complaintIn } from '../authority/over.ts';
import type { Authority } from '../authority/pack.ts';
import { wordingOf } from '../authority/roleWords.ts';
import { spokenDate } from '../dates/format.ts';
import { isFilled } from '../documents/compose.ts';
import { capital } from '../documents/language/sentences.ts';
import { isAsked, voicesOf } from '../plan/kindOfMeeting.ts';
import type { Page, Step } from '../plan/way.ts';
import { type Child, type ConferenceRecord, conferenceOf, find } from '../record/record.ts';
import { childrenOf } from '../record/rowsOf.ts';
import { type HereNow, peopleHere, readersOfWall } from '../room/here.ts';
import { namedToAll } from '../room/seen.ts';
import type { Wording } from '../wording/index.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import { type CardName, cardOfPage } from './cardNames.ts';
import { allChildren, childName, childrenInOne, parentName } from './names.ts';

export interface ChairCard {
  readonly card: CardName;
  /** What can be said aloud, line by line. */
  readonly say: readonly string[];
  /** Whether these lines are the authority's own. */
  readonly isOwn: boolean;
  /** What the chair keeps in mind and does not say aloud, line by line. */
  readonly quiet: readonly string[];
  /** How to complain, as the authority wrote it; empty on every other card. */
  readonly route: string;
}

/** What is there beside the record when a card is put together. */
export interface CardContext {
  readonly authority: Authority;
  /** Who came and went since attendance was written down. */
  readonly hereNow: HereNow;
}

type Names = Readonly<Record<string, string | number>>;

/** Reads texts whose keys are put together; empty where there is none. */
function reader({ instance, chair }: Pick<Wording, 'instance' | 'chair'>) {
  return (key: string, names: Names): string =>
    instance.exists(key, { ns: 'chair' }) ? chair(key as 'names.child', names) : '';
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Gives the children who are in the room and to whom this page can speak. */
function childrenHere(
  record: ConferenceRecord,
  { subjectId }: Page,
  hereNow: HereNow,
): { readonly any: boolean; readonly spokenTo: readonly Child[] } {
  const here = new Set(peopleHere(record, hereNow).map(({ id }) => id));
  const children = childrenOf(record).filter((child) => !child.unborn && here.has(child.personId));
  const isOfChild = find(record, 'children', subjectId) !== undefined;
  const spokenTo = isOfChild ? children.filter(({ id }) => id === subjectId) : children;
  return { any: children.length > 0, spokenTo };
}

/** Gives the day that a card ends with; null where it has none, or none is set. */
function dayOn(record: ConferenceRecord, card: CardName): string | null {
  const { coreGroupOn, reviewOn } = conferenceOf(record);
  if (card === 'closing') return reviewOn;
  const meets = card === 'coreGroupPurpose' && isAsked(record, 'conferences', 'coreGroupOn');
  return meets ? coreGroupOn : null;
}

/** Gives what the authority says in place of Waymark's lines: on this card, else on its whole step. */
export function ownScript({ scripts }: Authority, card: CardName, step: Step): string {
  return isFilled(scripts[card]) ? scripts[card] : scripts[step];
}

/** Gives the card of a page, in the words of this meeting. */
export function cardFor(
  record: ConferenceRecord,
  page: Page,
  { authority, hereNow }: CardContext,
): ChairCard {
  const words = wordingOf(authority, FIRST_LANGUAGE);
  const read = reader(words);
  const card = cardOfPage(page);
  // A child that is kept from somebody here, such as one not born yet, is not said aloud.
  const told = namedToAll(record, readersOfWall(record, hereNow));
  const child = find(told, 'children', page.subjectId);
  const parent = find(told, 'parents', page.subjectId);
  const isOfParent = find(record, 'parents', page.subjectId) !== undefined;
  const { any, spokenTo } = childrenHere(record, page, hereNow);
  const say = words.chair;
  const names = {
    name: child
      ? childName(told, child, say)
      : parent
        ? parentName(told, parent, say)
        : say(isOfParent ? 'names.parent' : 'names.child'),
    children: allChildren(told, say, FIRST_LANGUAGE),
    here: childrenInOne(told, spokenTo, say, FIRST_LANGUAGE),
  };
  /** The most particular words there are: for this kind of meeting, else for every one. */
  const particular = (what: 'say' | 'quiet'): string => {
    const keys = voicesOf(record, page).map((voice) => `voices.${voice}.${card}.${what}`);
    return [...keys, `cards.${card}.${what}`].map((key) => read(key, names)).find(isFilled) ?? '';
  };
  const day = dayOn(record, card);
  const own = linesOf(ownScript(authority, card, page.step));
  const ours = [
    ...linesOf(particular('say')),
    spokenTo.length > 0 ? read(`withChild.${card}.say`, names) : '',
    day === null ? '' : read(`days.${card}`, { day: spokenDate(day) }),
  ];
  const quiet = [
    ...linesOf(particular('quiet')),
    any ? read(`withChild.${card}.quiet`, names) : '',
  ];
  return {
    card,
    say: own.length > 0 ? own : ours.filter(isFilled).map(capital),
    isOwn: own.length > 0,
    quiet: quiet.filter(isFilled).map(capital),
    route: card === 'rights' ? routeFor(record, authority) : '',
  };
}

/** Gives the authority's way to complain, unless this meeting has one of its own, which is on its page. */
function routeFor(record: ConferenceRecord, authority: Authority): string {
  if (isFilled(conferenceOf(record).complaintRoute)) return '';
  return complaintIn(authority, FIRST_LANGUAGE).trim();
}

/** Gives Waymark's own lines on a card as they stand for every meeting, with nobody's name in them. */
export function usualScript(card: CardName, words: Wording): string[] {
  const read = reader(words);
  const { chair } = words;
  const isOfParent = ['doesWell', 'parentWords', 'behaviour', 'readiness'].includes(card);
  return linesOf(
    read(`cards.${card}.say`, {
      name: chair(isOfParent ? 'names.parent' : 'names.child'),
      children: chair('names.children'),
    }),
  ).map(capital);
}
