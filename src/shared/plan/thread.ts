/**
 * The golden thread of one child's plan [R4.7]: from own words, worries, needs and dangers to the
 * outcome that answers them, who does what by when, and how it will be known. What is not joined
 * is a gap of the record at that place of the thread.
 */
import type { Child, ConferenceRecord, Outcome } from '../record/record.ts';
import { find } from '../record/record.ts';
import { rankedOutcomes } from '../record/rowsOf.ts';
import type { Gap, GapName } from './gap.ts';
import {
  answeredBy,
  answeredIds,
  type Beginning,
  beginningsOf,
  leftOutOnPurpose,
} from './joins.ts';
import { linesOfChild, type PlanLine } from './planLines.ts';

/** The places of the thread, from left to right. */
export const THREAD_PLACES = ['beginning', 'outcome', 'actions', 'measure'] as const;
export type ThreadPlace = (typeof THREAD_PLACES)[number];

/** Gaps where no thread leads on from where it begins. */
const LOOSE: readonly GapName[] = [
  'wishWithoutOutcome',
  'wishWithoutAnswer',
  'worryWithoutOutcome',
  'needWithoutOutcome',
  'dangerWithoutOutcome',
];

/** Gaps that break a thread, by where it breaks. */
const BREAKS = {
  outcomeAnswersNothing: 'beginning',
  outcomeWithoutDate: 'outcome',
  outcomeWithoutAction: 'actions',
  actionWithoutPerson: 'actions',
  actionWithoutDate: 'actions',
  actionWithoutBecause: 'actions',
  inputWithoutStart: 'actions',
  inputWithoutHowOften: 'actions',
  inputWithoutHowLong: 'actions',
  safetyWithoutPerson: 'actions',
  safetyWithoutDay: 'actions',
  outcomeWithoutMeasure: 'measure',
  measureIncomplete: 'measure',
} as const satisfies Partial<Record<GapName, ThreadPlace>>;
export type BreakName = keyof typeof BREAKS;

/** A gap at which a thread is broken. Wording: `thread.break.<name>`. */
export interface Break extends Gap {
  readonly name: BreakName;
}

function isBreak(gap: Gap): gap is Break {
  return Object.hasOwn(BREAKS, gap.name);
}

/** Where no thread leads on from a beginning. */
export interface LooseEnd {
  readonly beginning: Beginning;
  readonly gap: Gap;
}

export interface ThreadAction {
  readonly line: PlanLine;
  readonly because: string;
  readonly breaks: readonly Break[];
}

/** One outcome with all that is joined to it. */
export interface Thread {
  readonly outcome: Outcome;
  readonly beginnings: readonly Beginning[];
  readonly actions: readonly ThreadAction[];
  /** Breaks of the outcome itself, by where on the thread they are. */
  readonly breaks: Readonly<Record<ThreadPlace, readonly Break[]>>;
}

export interface GoldenThread {
  /** What asks for an answer and has none. */
  readonly loose: readonly LooseEnd[];
  /** What has to happen at once, before any outcome. */
  readonly safety: readonly ThreadAction[];
  /** Quick wins first, then by rank, as the copies tell them. */
  readonly threads: readonly Thread[];
  /** Own words that no outcome answers but that have an answer in words, or ask for nothing. */
  readonly alsoSaid: readonly Beginning[];
  /** Worries, needs and dangers that are left out of the plan on purpose. */
  readonly leftOut: readonly Beginning[];
  /** How often the thread is broken. */
  readonly breakCount: number;
}

/**
 * Gives the golden thread of a child. Without a plan there are own words only.
 * @param gaps all gaps of the record, from `gapsOf`
 */
export function threadOf(
  record: ConferenceRecord,
  child: Child,
  gaps: readonly Gap[],
): GoldenThread {
  const breaks = Map.groupBy(gaps.filter(isBreak), ({ rowId = '' }) => rowId);
  const breaksOf = (id: string) => breaks.get(id) ?? [];
  const hasPlan = child.planLevel !== 'none';
  const beginnings = beginningsOf(record, child);
  const answered = answeredIds(record);
  const loose = beginnings.flatMap((beginning) => {
    const gap = gaps.find(({ name, rowId }) => rowId === beginning.id && LOOSE.includes(name));
    return gap ? { beginning, gap } : [];
  });
  const actions = (hasPlan ? linesOfChild(record, child.id) : []).map(
    (line): ThreadAction => ({
      line,
      because: line.kind === 'actions' ? (find(record, 'actions', line.id)?.because ?? '') : '',
      breaks: breaksOf(line.id),
    }),
  );
  const threads = (hasPlan ? rankedOutcomes(record, child.id) : []).map((outcome): Thread => {
    const at = (place: ThreadPlace) =>
      breaksOf(outcome.id).filter(({ name }) => BREAKS[name] === place);
    return {
      outcome,
      beginnings: answeredBy(record, outcome, beginnings),
      actions: actions.filter(({ line }) => line.outcome?.id === outcome.id),
      breaks: {
        beginning: at('beginning'),
        outcome: at('outcome'),
        actions: at('actions'),
        measure: at('measure'),
      },
    };
  });
  const isLoose = new Set(loose.map(({ beginning }) => beginning.id));
  return {
    loose,
    safety: actions.filter(({ line }) => line.outcome === null),
    threads,
    alsoSaid: beginnings.filter(
      ({ kind, id }) => kind === 'voices' && !answered.has(id) && !isLoose.has(id),
    ),
    leftOut: hasPlan ? leftOutOnPurpose(record, child) : [],
    breakCount: loose.length + brokenAt(actions, threads).length,
  };
}

/** Gives every break of these actions and of the outcomes themselves. */
function brokenAt(actions: readonly ThreadAction[], threads: readonly Thread[]): Break[] {
  return [
    ...actions.flatMap((action) => action.breaks),
    ...threads.flatMap(({ breaks }) => THREAD_PLACES.flatMap((place) => breaks[place])),
  ];
}

/** Tells whether the thread of an outcome is broken anywhere. */
export function isBroken(thread: Thread): boolean {
  return brokenAt(thread.actions, [thread]).length > 0;
}
