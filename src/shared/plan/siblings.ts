/**
 * What is known of each child of the family, side by side: one row for each theme, one cell for
 * each child, also for one without a plan [R2.8]. The same worry is never taken to touch each child
 * in the same way [W].
 */
import { DOMAINS, type VOICE_ABOUT } from '../record/choices.ts';
import { type Child, type ConferenceRecord, inOrder, type Kind } from '../record/record.ts';
import { childrenOf, ofChild, ofPerson, parentsOf } from '../record/rowsOf.ts';
import type { Dimension, Domain } from './dimensions.ts';
import { blank } from './gap.ts';
import { comparing, nearlySame } from './nearlySame.ts';
import { nameOf, type Page } from './way.ts';

/** The themes in the order of the page; the first five are of the Each-child step. */
export const SIBLING_THEMES = [
  'ownWords',
  'strengths',
  'worries',
  'behaviours',
  'needs',
  'dangers',
  'plan',
] as const;
export type SiblingTheme = (typeof SIBLING_THEMES)[number];

/** One line about one child. */
export interface SiblingItem {
  readonly kind: Kind;
  readonly id: string;
  readonly text: string;
  /** What somebody's words are about, or which side of life a need belongs to. */
  readonly voiceAbout: (typeof VOICE_ABOUT)[number] | null;
  readonly dimension: Dimension | null;
  /** Ids of the children of whom nearly the same is written in this row. */
  readonly alsoSaidOf: readonly string[];
}

export interface SiblingCell {
  readonly child: Child;
  readonly items: readonly SiblingItem[];
  /** Whether nothing is written here that could have been asked. */
  readonly isMissing: boolean;
  /** Where it is written. */
  readonly page: Page;
}

export interface SiblingRow {
  readonly theme: SiblingTheme;
  readonly key: string;
  /** What the row is about, where that is typed: a worry, or what a parent does. */
  readonly title: string;
  /** Whose behaviour it is. */
  readonly personId: string | null;
  readonly domain: Domain | null;
  readonly cells: readonly SiblingCell[];
}

type Line = Pick<SiblingItem, 'kind' | 'id' | 'text'> &
  Partial<Pick<SiblingItem, 'voiceAbout' | 'dimension'>>;

interface RowPlan {
  readonly theme: SiblingTheme;
  readonly key: string;
  readonly title?: string;
  readonly personId?: string;
  readonly domain?: Domain;
  readonly page: (child: Child) => Page;
  readonly lines: (child: Child) => readonly Line[];
  /** Whether it can be asked of this child; of everyone unless said otherwise. */
  readonly canBeAsked?: (child: Child) => boolean;
}

const onChildPage =
  (part: 'words' | 'strengths' | 'worries' | 'needs' | 'danger') =>
  ({ id }: Child): Page => ({ step: 'child', part, subjectId: id });

function worryRows(record: ConferenceRecord): RowPlan[] {
  return inOrder(record.concerns)
    .filter(({ headline }) => !blank(headline))
    .map(({ id, headline }) => ({
      theme: 'worries',
      key: id,
      title: headline,
      page: onChildPage('worries'),
      lines: (child) =>
        ofChild(record.impacts, child.id)
          .filter(({ concernId }) => concernId === id)
          .flatMap(({ id: impactId, dayToDay, health }) =>
            [dayToDay, health].map((text): Line => ({ kind: 'impacts', id: impactId, text })),
          ),
    }));
}

function behaviourRows(record: ConferenceRecord): RowPlan[] {
  return parentsOf(record).flatMap((parent) =>
    inOrder(record.behaviours.filter(({ parentId }) => parentId === parent.id))
      .filter(({ what }) => !blank(what))
      .map(({ id, what }) => ({
        theme: 'behaviours',
        key: id,
        title: what,
        personId: parent.personId,
        page: () => ({ step: 'parent', part: 'behaviour', subjectId: parent.id }),
        // The cell of the grid is written in the card of the behaviour.
        lines: (child) =>
          ofChild(record.behaviourImpacts, child.id)
            .filter(({ behaviourId }) => behaviourId === id)
            .map((impact): Line => ({ kind: 'behaviours', id, text: impact.what })),
      })),
  );
}

function needRows(record: ConferenceRecord): RowPlan[] {
  return (Object.keys(DOMAINS) as Domain[]).map((domain) => {
    const dimensions: readonly string[] = DOMAINS[domain];
    return {
      theme: 'needs',
      key: domain,
      domain,
      page: onChildPage('needs'),
      lines: (child) =>
        ofChild(record.needs, child.id)
          .filter(({ dimension }) => dimensions.includes(dimension))
          .map(({ id, what, dimension }): Line => ({ kind: 'needs', id, text: what, dimension })),
    };
  });
}

function plansOfRows(record: ConferenceRecord): RowPlan[] {
  return [
    {
      theme: 'ownWords',
      key: 'ownWords',
      page: onChildPage('words'),
      canBeAsked: ({ unborn }) => !unborn,
      lines: ({ personId }) =>
        ofPerson(record.voices, personId).map(
          ({ id, quote, about }): Line => ({ kind: 'voices', id, text: quote, voiceAbout: about }),
        ),
    },
    {
      theme: 'strengths',
      key: 'strengths',
      page: onChildPage('strengths'),
      lines: ({ personId }) =>
        ofPerson(record.strengths, personId).map(
          ({ id, what }): Line => ({ kind: 'strengths', id, text: what }),
        ),
    },
    ...worryRows(record),
    ...behaviourRows(record),
    ...needRows(record),
    {
      theme: 'dangers',
      key: 'dangers',
      page: onChildPage('danger'),
      lines: ({ id }) =>
        ofChild(record.dangers, id).map(
          (danger): Line => ({ kind: 'dangers', id: danger.id, text: danger.couldHappen }),
        ),
    },
  ];
}

function rowOf(record: ConferenceRecord, plan: RowPlan): SiblingRow {
  const children = childrenOf(record);
  const comparable = comparing(children.map(({ personId }) => nameOf(record, personId)));
  const columns = children.map((child) => ({
    child,
    lines: plan
      .lines(child)
      .filter(({ text }) => !blank(text))
      .map((line) => ({ ...line, words: comparable(line.text) })),
  }));
  const { theme, key, title = '', personId = null, domain = null } = plan;
  const cells = columns.map(({ child, lines }): SiblingCell => {
    const items = lines.map(
      ({ words, kind, id, text, voiceAbout = null, dimension = null }): SiblingItem => ({
        kind,
        id,
        text,
        voiceAbout,
        dimension,
        alsoSaidOf: columns
          .filter((other) => other.child.id !== child.id)
          .filter((other) => other.lines.some((line) => nearlySame(words, line.words)))
          .map((other) => other.child.id),
      }),
    );
    const isMissing = items.length === 0 && (plan.canBeAsked?.(child) ?? true);
    return { child, items, isMissing, page: plan.page(child) };
  });
  return { theme, key, title, personId, domain, cells };
}

/** The decision about each child. Its words are the choice itself, so a cell holds no line. */
function planRow(record: ConferenceRecord): SiblingRow {
  const cells = childrenOf(record).map(
    (child): SiblingCell => ({
      child,
      items: [],
      isMissing: child.planLevel === 'undecided',
      page: { step: 'analysis', part: 'decision', subjectId: child.id },
    }),
  );
  return { theme: 'plan', key: 'plan', title: '', personId: null, domain: null, cells };
}

/** Gives every row with a cell for each child, in the order of the family step. */
export function siblingRows(record: ConferenceRecord): SiblingRow[] {
  return [...plansOfRows(record).map((plan) => rowOf(record, plan)), planRow(record)];
}
