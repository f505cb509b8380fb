/** Which fields of the record the coach looks at, and as what. */
import { type ConferenceRecord, inOrder, type Kind, type Row } from '../record/record.ts';
import { CATALOGUES } from '../wording/catalogues.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import type { Context, Sort } from './context.ts';

/**
 * The worry of the conference is a headline on purpose: what it is like for a child stands in its
 * impacts. What is said only among practitioners, and own words, are left alone.
 */
const SORT_OF: Readonly<Partial<Record<Kind, Readonly<Record<string, Sort>>>>> = {
  outcomes: { what: 'outcome', measure: 'measure' },
  steps: { what: 'step' },
  actions: { what: 'action' },
  safetyActions: { what: 'safety' },
  contingencies: { response: 'contingency' },
  contingencyActs: { what: 'contingency' },
  impacts: { dayToDay: 'impact', health: 'impact' },
  needs: { what: 'need' },
  dangers: { meaning: 'impact' },
  strengths: { what: 'strength' },
  behaviours: { change: 'outcome' },
  behaviourImpacts: { what: 'impact' },
  children: { aim: 'aim', endsWhen: 'outcome', evidence: 'family' },
};

/** Gives what a field holds for the coach, or undefined where it does not look. */
export function sortOfField(kind: Kind, field: string): Sort | undefined {
  const fields = SORT_OF[kind];
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
}

const EXPLAINED = Object.keys(CATALOGUES[FIRST_LANGUAGE].documents.acronyms);

const said = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];

/** Gives what the coach knows of a record: its people, services, own words and children. */
export function contextOf(record: ConferenceRecord): Omit<Context, 'sort'> {
  const children = new Set(record.children.map(({ personId }) => personId));
  const called = record.ties.map(({ childCalls }) => childCalls);
  return {
    people: said([...record.people.flatMap(({ name, knownAs }) => [name, knownAs]), ...called]),
    services: said([
      ...record.people.map(({ agency }) => agency),
      ...record.households.map(({ name }) => name),
      ...record.actions.map(({ place }) => place),
    ]),
    quotes: said(record.voices.map(({ quote }) => quote)),
    children: said(
      record.people
        .filter(({ id }) => children.has(id))
        .flatMap(({ name, knownAs }) => [name, knownAs]),
    ),
    explained: EXPLAINED,
    inFields: true,
  };
}

/** One text that the coach looks at. */
export interface CoachedLine {
  readonly kind: Kind;
  readonly row: Row;
  readonly field: string;
  readonly text: string;
  readonly sort: Sort;
}

/** Gives every text of a record that the coach looks at, kind by kind, in the order of the rows. */
export function coachedLines(record: ConferenceRecord): CoachedLine[] {
  return (Object.keys(SORT_OF) as Kind[]).flatMap((kind) =>
    inOrder(record[kind] as readonly Row[]).flatMap((row) =>
      Object.entries(SORT_OF[kind] ?? {}).flatMap(([field, sort]) => {
        const text = String((row as unknown as Record<string, unknown>)[field] ?? '');
        return text.trim() === '' ? [] : [{ kind, row, field, text, sort }];
      }),
    ),
  );
}
