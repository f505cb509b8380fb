/** Pieces of the record that answer the nine closing questions [R5.5, Y]. */
import type { Child, ConferenceRecord } from '../../record/record.ts';
import { blank } from '../gap.ts';
import type { Page } from '../way.ts';

/** What the words are, where the question alone does not say it. Wording: `questions.as.<name>`. */
export type SaidAs =
  | 'aim'
  | 'outcome'
  | 'ending'
  | 'check'
  | 'leadWorker'
  | 'owner'
  | 'readiness'
  | 'promises'
  | 'ownWords'
  | 'worry'
  | 'need'
  | 'danger'
  | 'ifNot'
  | 'step'
  | 'coreGroup'
  | 'review'
  | 'tookPart'
  | 'notInvolved';

/** A piece of the record that answers a question. */
export interface Said {
  /** Where it is written: a page, and `<row>/<field>` or `<row>` for a card on it. */
  readonly page: Page;
  readonly at: string;
  readonly as: SaidAs | null;
  /** As it was written; empty where a choice or a day says it. */
  readonly words: string;
  /** More of the same line, as it was written. */
  readonly more: readonly string[];
  /** Ids of the people it names. */
  readonly people: readonly string[];
  readonly day: string | null;
  readonly choice: {
    readonly list: 'readiness' | 'answer' | 'commitmentAnswer' | 'signing';
    readonly value: string;
  } | null;
  /** How many lines it stands for, where it stands for several. */
  readonly count: number | null;
}

type Given = Pick<Said, 'page' | 'at'> & Partial<Said>;

/** Gives a piece with nothing where nothing is given. */
export function said(given: Given): Said {
  const none = { as: null, words: '', more: [], people: [], day: null, choice: null, count: null };
  return { ...none, ...given };
}

/** Gives the texts that hold words. */
export function written(texts: readonly string[]): string[] {
  return texts.filter((text) => !blank(text));
}

/** Gives what the record of one child says to a question. */
export type Answers = (record: ConferenceRecord, child: Child) => Said[];
