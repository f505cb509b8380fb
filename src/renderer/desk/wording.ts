/** The words of the desk, from the catalogue. Keys are typed: a missing one does not compile. */
import type choices from '#resources/wording/en/choices.json';
import { withAuthority } from '#shared/authority/over.ts';
import type { Authority } from '#shared/authority/pack.ts';
import { wordingOf } from '#shared/authority/roleWords.ts';
import type { CardName } from '#shared/chair/cardNames.ts';
import { type Clause, clausesOf, type GuidanceText } from '#shared/plan/clauses.ts';
import type { Gap } from '#shared/plan/gap.ts';
import { levelAt, voicesOf } from '#shared/plan/kindOfMeeting.ts';
import { nameOf, type Page, type Step } from '#shared/plan/way.ts';
import { type ConferenceRecord, conferenceOf, find, type Kind } from '#shared/record/record.ts';
import { CATALOGUES } from '#shared/wording/catalogues.ts';
import { type Wording, wording } from '#shared/wording/index.ts';
import { authorityNow } from '../api/authority.ts';

type Names = Record<string, string | number>;

const { guidance, instance, language: tag } = wording();

/** The language of the desk, BCP 47: for dates, numbers and lists. */
export const language = tag;

/** Gives a text of the desk, with names put in. Roles are called as the authority calls them. */
export const t = ((key: 'appName', names?: Names) => {
  const { desk } = wordingOf(authorityNow(), tag);
  return names === undefined ? desk(key) : desk(key, names);
}) as unknown as Wording['desk'];

/** Gives a text whose key is put together from the record's own names. */
function composed(key: string, names: Names = {}): string {
  return t(key as 'appName', names);
}

interface FieldWording {
  readonly label: string;
  /** For the eye in a line whose head says whom it is about; the label says all of it. */
  readonly short?: string;
  readonly hint?: string;
  readonly placeholder?: string;
}

const fieldWordings = new WeakMap<Authority, Map<string, FieldWording>>();

/**
 * Gives label, hint, short label and example of a field of the record. Those without names are
 * looked up once; with names, nothing is kept that would stay behind a lock.
 */
export function fieldWording(kind: Kind, field: string, names: Names = {}): FieldWording {
  if (Object.keys(names).length > 0) return lookUpField(kind, field, names);
  const authority = authorityNow();
  const looked = fieldWordings.get(authority) ?? new Map<string, FieldWording>();
  fieldWordings.set(authority, looked);
  const known = looked.get(`${kind}.${field}`) ?? lookUpField(kind, field, names);
  looked.set(`${kind}.${field}`, known);
  return known;
}

function lookUpField(kind: Kind, field: string, names: Names): FieldWording {
  const key = `fields.${kind}.${field}`;
  const part = (name: string) =>
    instance.exists(`${key}.${name}`, { ns: 'desk' })
      ? composed(`${key}.${name}`, names)
      : undefined;
  const hint = part('hint');
  const placeholder = part('example');
  const short = part('short');
  return {
    label: composed(`${key}.label`, names),
    ...(hint ? { hint } : {}),
    ...(placeholder ? { placeholder } : {}),
    ...(short ? { short } : {}),
  };
}

/** Gives what a line of a kind is called that has no words of its own, such as “an outcome”. */
export function rowKindName(kind: Kind): string {
  return composed(`rowKinds.${kind}.name`);
}

/** Gives how many lines of a kind, such as “3 outcomes”. */
export function rowKindCount(kind: Kind, count: number): string {
  return composed(`rowKinds.${kind}.count`, { count });
}

/** Gives what lead, meetings and review are called at the level of this meeting [R4.15]. */
export function coreGroupNames(record: ConferenceRecord) {
  const level = levelAt(record, null);
  return {
    role:
      conferenceOf(withAuthority(record, authorityNow(), language)).leadRole ||
      t(`coreGroup.lead.${level}`),
    review: t(`coreGroup.review.${level}`),
    meets: t(`coreGroup.place.${level}`),
  };
}

/** A page as far as its words go: whose it is matters where it is somebody’s. */
type WordedPage = Pick<Page, 'step' | 'part'> & Partial<Pick<Page, 'subjectId'>>;

/**
 * Gives a text about a page in the words of this kind of meeting, or in those for every one.
 * @param record null where no meeting is open
 */
function worded(
  record: ConferenceRecord | null,
  { step, subjectId = null }: Pick<Page, 'step'> & Partial<Pick<Page, 'subjectId'>>,
  own: string,
  common: string,
  names: Names = {},
): string {
  const voices = record === null ? [] : voicesOf(record, { step, subjectId });
  const keys = voices.map((voice) => `pagesFor.${voice}.${own}`);
  return composed(keys.find((key) => instance.exists(key, { ns: 'desk' })) ?? common, names);
}

/** Gives what a step is called on the rail. */
export function stepName(record: ConferenceRecord | null, step: Step): string {
  return worded(record, { step }, `${step}.name`, `steps.${step}`);
}

/** Gives what a page is called in tabs and in “Next”. */
export function partName(record: ConferenceRecord | null, page: WordedPage): string {
  const place = `${page.step}.${page.part}`;
  return worded(record, page, `${place}.name`, `parts.${place}`);
}

/** Gives what a page is called with whose it is, such as “Tyler · Strengths”. */
export function pageLabel(record: ConferenceRecord, page: Page): string {
  const { subjectId } = page;
  const subject = find(record, 'children', subjectId) ?? find(record, 'parents', subjectId);
  const name = nameOf(record, subject?.personId);
  const part = partName(record, page);
  return name ? `${name} · ${part}` : part;
}

/** Gives what a card of the chair is called. */
export function cardName(card: CardName): string {
  const { chair } = wordingOf(authorityNow(), tag);
  return chair(`cards.${card}.name`);
}

/** Gives the question a page asks, its one line of hint, and why it is asked. */
export function pageWording(record: ConferenceRecord | null, page: WordedPage, names: Names = {}) {
  const place = `${page.step}.${page.part}`;
  const part = (name: string) =>
    worded(record, page, `${place}.${name}`, `pages.${place}.${name}`, names);
  return { question: part('question'), hint: part('hint'), why: part('why') };
}

/** Longest piece of a line that is quoted in a sentence about it. */
const QUOTED = 60;

/** Gives the sentence that asks for what is missing. */
export function gapSentence({ name, about, besides }: Gap): string {
  const short = about.length > QUOTED ? `${about.slice(0, QUOTED).trimEnd()} …` : about;
  // A line is quoted in its sentence, a person is not.
  const isLine = composed(`gaps.${name}`, { about: '' }).includes('“”');
  const unnamed = t(isLine ? 'rows.wordless' : 'rows.person');
  return composed(`gaps.${name}`, {
    about: short || unnamed,
    besides: besides || t('rows.person'),
  });
}

/** The words about a clause of the guidance. */
export interface ClauseWording {
  /** Of the text it is in, such as “Milton Keynes”. */
  readonly guidance: string;
  /** Within that text, such as “3.11” or “The child”; empty for the text as a whole. */
  readonly place: string;
  /** What it is about, in a few words. */
  readonly title: string;
  /** What it asks for. */
  readonly asks: string;
}

/** Gives the words about a clause. */
export function clauseWording({ text, section }: Clause): ClauseWording {
  const part = (name: string) => guidance(`${text}.parts.${section}.${name}` as 'M.name');
  const title = part('title');
  return {
    guidance: guidance(`${text}.name`),
    place: text === 'M' ? `3.${section}` : section === 'whole' ? '' : title,
    title,
    asks: part('text'),
  };
}

/** Gives the full name of a text of the guidance. */
export function guidanceTitle(text: GuidanceText): string {
  return guidance(`${text}.title`);
}

/** Gives what a clause is called in one line, such as “York · Needs”. */
export function clauseName(clause: Clause): string {
  const { guidance: name, place } = clauseWording(clause);
  if (place === '') return name;
  return clause.text === 'M' ? `${name} ${place}` : `${name} · ${place}`;
}

/** Gives where the guidance asks it, such as “York, Milton Keynes 3.11”, from codes such as `Y · M3.11`. */
export function sourceText(codes: string): string {
  return clausesOf(codes).map(clauseName).join(', ');
}

/** Gives names in one line: “Mum, Nan and Samira”. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** The name of a fixed list of the record. */
export type ChoiceList = keyof typeof choices;

/** Gives the words for a value of a fixed list. */
export function choiceText(list: ChoiceList, value: string): string {
  const { choices: own } = wordingOf(authorityNow(), language);
  return own(`${list}.${value}` as 'nation.england');
}

/** Gives the words for a value of the fixed list that has exactly these values. */
export function choiceOf(values: readonly string[], value: string): string {
  const wanted = [...values].sort().join();
  const lists = Object.entries(CATALOGUES[language].choices);
  const list = lists.find(([, texts]) => Object.keys(texts).sort().join() === wanted)?.[0];
  return list ? choiceText(list as ChoiceList, value) : value;
}
