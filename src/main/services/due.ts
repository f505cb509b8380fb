/** What is overdue and due this week, across all conferences. */
import type { DatedConference } from '#main/store/dated.ts';
import type { Store } from '#main/store/store.ts';
import { ownRulesOf } from '#shared/authority/over.ts';
import type { Authority } from '#shared/authority/pack.ts';
import type { DuePage, ParsedInput } from '#shared/contract/routes.ts';
import { dayOf } from '#shared/dates/dayOf.ts';
import { NATIONS } from '#shared/record/choices.ts';
import { dueSteps, inDueOrder } from '#shared/rules/due.ts';
import { rulesOf } from '#shared/rules/packs.ts';

export interface Due {
  /** Gives the steps that are overdue today or come this week, some at a time. */
  list(wanted: ParsedInput<'dates.due'>): DuePage;
}

type Lines = DuePage['lines'];

export interface DueContext {
  readonly store: Store;
  readonly clock: () => Date;
  /** Gives what the authority has settled. */
  readonly authority: () => Authority;
}

/**
 * Gives what is due in a store. It is worked out anew when something was written or the authority's
 * rules were changed, and at midnight.
 */
export function dueOf({ store, clock, authority }: DueContext): Due {
  let from: readonly DatedConference[] | null = null;
  let by: Authority | null = null;
  let on = '';
  let lines: Lines = [];
  return {
    list({ from: first, count }) {
      const conferences = store.dated();
      const today = dayOf(clock());
      const settled = authority();
      if (conferences !== from || today !== on || settled !== by) {
        lines = linesOf(conferences, today, settled);
      }
      [from, on, by] = [conferences, today, settled];
      return {
        lines: lines.slice(first, first + count),
        overdue: lines.filter(({ when }) => when === 'overdue').length,
        total: lines.length,
      };
    },
  };
}

function linesOf(
  conferences: readonly DatedConference[],
  today: string,
  authority: Authority,
): Lines {
  const rules = Object.fromEntries(
    NATIONS.map((nation) => [nation, rulesOf(nation, ownRulesOf(authority, nation))]),
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
