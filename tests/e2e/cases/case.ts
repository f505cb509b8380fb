/** The shape of a conference as a test enters it: every fact in the field where it belongs. */
import type { Typed } from '../typist.ts';

/**
 * Gives a day.
 * @param typed as the minute-taker types it
 * @param shown as the field writes it afterwards, by hand from a calendar
 * @param stored as `YYYY-MM-DD`
 */
export function day(typed: string, shown: string, stored: string): Typed {
  return { typed, shown, stored };
}

/** How somebody came, and why not; as the list has it. */
interface Presence {
  readonly came?: string;
  readonly whyNot?: string;
}

export interface Practitioner extends Presence {
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  /** As what they are here, where it is not for their agency. */
  readonly as?: string;
  readonly report?: { readonly shared: Typed } | { readonly notShared: string };
}

export interface Relative extends Presence {
  readonly name: string;
  /** Where it is another than the name. */
  readonly knownAs?: string;
  readonly born?: Typed;
  /** Not born yet, and expected on this day. */
  readonly expected?: Typed;
  readonly household?: string;
  readonly ethnicity?: string;
  readonly disability?: string;
}

/** Gives a question or label as this kind of meeting words it. */
export function worded({ ownWords = {} }: Conference, words: string): string {
  return ownWords[words] ?? words;
}

/** Gives the name by which the desk calls somebody. */
export function called({ name, knownAs }: Relative): string {
  return knownAs ?? name;
}

export interface Tie {
  readonly adult: string;
  readonly relation: string;
  readonly calls?: string;
  readonly responsibility?: string;
  readonly contact?: string;
  readonly contactDetail?: string;
}

export interface OwnWords {
  readonly words: string;
  readonly about: string;
  readonly heardBy?: string;
  /** What follows from a wish. */
  readonly answer?: string;
}

export interface Action {
  readonly what: string;
  readonly who: string;
  readonly by?: Typed;
  readonly often?: string;
  readonly with?: string;
  readonly starts?: Typed;
  readonly place?: string;
}

export interface Outcome {
  readonly what: string;
  readonly by: Typed;
  readonly quickWin?: true;
  /** The need that it answers, in its own words. */
  readonly answers: string;
  readonly measure?: string;
  readonly actions: readonly Action[];
}

/** What sets it off, what then happens, who does it, how fast. */
export interface IfNot {
  readonly sort: string;
  readonly trigger: string;
  readonly response: string;
  readonly who?: string;
  readonly howFast?: string;
  /** Walking through it, in its steps. */
  readonly walk?: readonly {
    readonly who: string;
    readonly whom?: string;
    readonly when: string;
    readonly what: string;
  }[];
}

export interface Child extends Relative {
  readonly ties: readonly Tie[];
  readonly words?: readonly OwnWords[];
  readonly advocate?: string;
  readonly spokenForBy?: string;
  readonly strengths?: readonly string[];
  readonly worries?: readonly {
    readonly headline: string;
    readonly dayToDay: string;
    readonly health?: string;
    readonly toldBy?: string;
  }[];
  readonly needs?: readonly {
    readonly what: string;
    readonly dimension: string;
    readonly side: string;
  }[];
  readonly danger?: {
    readonly happened?: string;
    readonly couldHappen: string;
    readonly notYetKnown?: string;
  };
  /** Marks from 0 to 10 by the name of who gives them. */
  readonly marks?: Readonly<Record<string, string>>;
  readonly views?: readonly {
    readonly who: string;
    readonly level: string;
    readonly why: string;
  }[];
  readonly level: string;
  readonly categories?: readonly string[];
  readonly census?: string;
  readonly reasons: string;
  readonly evidence?: string;
  /** What a child without a plan needs all the same. */
  readonly withoutPlan?: string;
  /** Of a child with a plan. */
  readonly plan?: {
    readonly aim: string;
    readonly safety?: readonly Action[];
    readonly outcomes: readonly Outcome[];
    readonly ends?: string;
    readonly ifNot: readonly IfNot[];
    readonly contacts?: readonly {
      readonly who: string;
      readonly often: string;
      readonly place?: string;
      readonly seen?: string;
    }[];
    readonly checks?: readonly {
      readonly what: string;
      readonly who: string;
      readonly often: string;
      readonly how?: string;
    }[];
    readonly explainedBy?: string;
    readonly form?: string;
  };
}

export interface Parent extends Relative {
  readonly strengths?: readonly string[];
  readonly words?: readonly OwnWords[];
  readonly behaviours?: readonly {
    readonly what: string;
    readonly change: string;
    /** What it means, by the name of the child. */
    readonly means: Readonly<Record<string, string>>;
  }[];
  readonly involvement?: string;
  readonly notInvolved?: string;
  readonly readiness?: string;
  readonly barriers?: string;
  readonly agrees?: {
    readonly understood: string;
    readonly tookPart: string;
    readonly agrees: string;
  };
}

export interface Conference {
  readonly familyName: string;
  /** As the list has it; an initial conference where nothing is said. */
  readonly kind?: string;
  /** Questions and labels in the words of this kind of meeting, by those for every kind. */
  readonly ownWords?: Readonly<Record<string, string>>;
  readonly heldOn: Typed;
  readonly heldAt?: string;
  readonly authority: string;
  readonly strategyDiscussion?: Typed;
  readonly practitioners: readonly Practitioner[];
  readonly quorum?: { readonly asks: string; readonly note?: string; readonly says: string };
  readonly households: readonly { readonly name: string; readonly address?: string }[];
  readonly children: readonly Child[];
  readonly parents: readonly Parent[];
  readonly wider?: readonly Relative[];
  readonly couples?: readonly {
    readonly one: string;
    readonly other: string;
    readonly are: string;
  }[];
  /** Whose mother a grandmother is. */
  readonly elders?: readonly { readonly elder: string; readonly of: string }[];
  readonly heldBack?: readonly {
    /** Letters to find it by, and all its words. */
    readonly letters: string;
    readonly what: string;
    readonly from: string;
    readonly fromCalled?: string;
    readonly why: string;
    readonly decidedBy: string;
  }[];
  readonly coreGroup: readonly string[];
  readonly lead: string;
  readonly coreGroupOn?: Typed;
  readonly reviewOn: Typed;
  readonly dissent?: readonly {
    readonly who: string;
    /** Known as; a conference about one child needs no name. */
    readonly child?: string;
    readonly about: string;
    readonly reasons: string;
    readonly means?: string;
  }[];
  readonly notDiscussed?: readonly { readonly who: string; readonly why: string }[];
  readonly told?: readonly RegExp[];
  /** Who gets a copy, as the desk works it out, by their names there, and by when. */
  readonly copies?: { readonly by: Typed; readonly to: readonly string[] };
}
