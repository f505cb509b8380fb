/** What is overdue and due this week, across all conferences. */
import type { DatedConference } from '#main/store/dated.ts';
import type { Store } from '#main/store/store.ts';
import type { DuePage, ParsedInput } from '#shared/contract/routes.ts';
import { dayOf } from '#shared/dates/dayOf.ts';
import { NATIONS } from '#shared/record/choices.ts';
import { dueSteps, inDueOrder } from '#shared/rules/due.ts';
import { rulesOf } from '#shared/rules/packs.ts';
import { ownRules } from './rules.ts';

export interface Due {
  /** Gives the steps that are overdue today or come this week, some at a time. */
  list(wanted: ParsedInput<'dates.due'>): DuePage;
}

type Lines = DuePage['lines'];

/** Gives what is due in a store. It is worked out anew when something was written, or at midnight. */
export function dueOf({ store, clock }: { store: Store; clock: () => Date }): Due {
  let from: readonly DatedConference[] | null = null;
  let on = '';
  let lines: Lines = [];
  return {
    list({ from: first, count }) {
      const conferences = store.dated();
      const today = dayOf(clock());
      if (conferences !== from || today !== on) lines = linesOf(conferences, today);
      [from, on] = [conferences, today];
      return {
        lines: lines.slice(first, first + count),
        overdue: lines.filter(({ when }) => when === 'overdue').length,
        total: lines.length,
      };
    },
  };
}

function linesOf(conferences: readonly DatedConference[], today: string): Lines {
  const rules = Object.fromEntries(
    NATIONS.map((nation) => [nation, rulesOf(nation, ownRules(nation))]),
  );
  return inDueOrder(
    conferences.flatMap(({ id, familyName, record }) =>
      dueSteps(record, rules[record.conferences[0]?.nation ?? ''] ?? [], today).map((step) => ({
        conferenceId: id,
        familyName,
        ...step,
      })),
    ),
  );
}
