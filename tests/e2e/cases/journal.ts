/** What a minute-taker typed, field by field, so that it can be looked for again afterwards. */
import type { Page } from 'playwright/test';
import { type Typist, typistAt } from '../typist.ts';

/** One field, and what it has to say. */
export interface Entry {
  /** The question of the page; it names the child or the parent whose page it is. */
  readonly page: string;
  /** The card in which it stands, where some of a page is folded away: an outcome, a person. */
  readonly line: string;
  readonly name: string;
  /** Which it is of several of that name in sight: in the line, or without one on the page. */
  readonly which: number;
  readonly shown: string;
  /** What the record has to hold of it; null where that is no text but a choice or a pointer. */
  readonly stored: string | null;
}

/** Something that a page says about what was typed, outside of every field. */
export type Saying = Pick<Entry, 'page' | 'line'> & { readonly text: string };

export interface Journal {
  readonly entries: readonly Entry[];
  readonly sayings: readonly Saying[];
}

/** A minute-taker who keeps a journal. */
export interface Scribe extends Typist {
  readonly journal: Journal;
  /** From here on the fields are those of this card: of an outcome, an action, a person. */
  inLine(what: string): void;
  /** This page has to say something, outside of its fields. */
  hears(text: string): void;
  /** A field that was filled along with others has to say this. */
  expects(name: string, which: number, day: { shown: string; stored: string }): void;
}

/** Gives a minute-taker at this page who writes down all that was typed, and where. */
export function scribeAt(page: Page): Scribe {
  const entries: Entry[] = [];
  const sayings: Saying[] = [];
  let question = '';
  let line = '';
  const write = (entry: Entry) => {
    const before = entries.find((other) => place(other) === place(entry));
    if (before) {
      throw new Error(`Typed into one field twice: ${place(entry)}, first “${before.shown}”.`);
    }
    entries.push(entry);
  };
  const typist = typistAt(page, {
    act({ name, onPage, inCard, shown, stored }) {
      write({ page: question, line, name, which: line === '' ? onPage : inCard, shown, stored });
    },
    page(reached) {
      question = reached;
      line = '';
    },
  });
  return {
    ...typist,
    journal: { entries, sayings },
    inLine(what) {
      line = what;
    },
    hears(text) {
      sayings.push({ page: question, line, text });
    },
    expects(name, which, { shown, stored }) {
      write({ page: question, line, name, which, shown, stored });
    },
  };
}

/** Gives where a field is, to be read in a failure. */
export function place({ page, line, name, which }: Omit<Entry, 'shown' | 'stored'>): string {
  return [page, line, `${name} (${which + 1})`].filter((part) => part !== '').join(' › ');
}
