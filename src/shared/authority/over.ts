/** What an authority has settled, put over what Waymark and the nation say. */
import type { Nation } from '../dates/bankHolidays.ts';
import { capital } from '../documents/language/sentences.ts';
import { levelAt } from '../plan/kindOfMeeting.ts';
import { type ConferenceRecord, conferenceOf } from '../record/record.ts';
import type { Rule } from '../rules/pack.ts';
import { rulesOf } from '../rules/packs.ts';
import { unwrittenSource } from '../rules/words.ts';
import type { WordingLanguage } from '../wording/catalogues.ts';
import { FIRST_LANGUAGE } from '../wording/language.ts';
import type { Authority, LocalRule } from './pack.ts';

const isFilled = (text: string) => text.trim() !== '';

/** Gives a rule as it is here. One that nobody here has given a length keeps the nation's. */
function ruleHere(rule: Rule, here: LocalRule, authority: string): Rule {
  const { own, source, confirmedBy, confirmedOn } = here;
  const isConfirmed = isFilled(confirmedBy) && confirmedOn !== null;
  const named = source.trim();
  if (own === null) {
    return { ...rule, source: named || rule.source, confirmed: rule.confirmed || isConfirmed };
  }
  // The nation's source is none for it, and without one of its own it is what somebody believes.
  const from = named || authority.trim() || unwrittenSource();
  const confirmed = isConfirmed || named !== '';
  return { ...rule, ...own, source: from, binding: 'local', confirmed };
}

/** Gives the rules of a nation about which the authority says something, as they are here. */
export function ownRulesOf({ rules, name }: Authority, nation: Nation): Rule[] {
  return rulesOf(nation).flatMap((rule) => {
    const here = rules[nation][rule.id];
    return here === undefined ? [] : [ruleHere(rule, here, name)];
  });
}

/** Gives how to complain, in a language where that is written in it, else in the first. */
export function complaintIn({ complaint }: Authority, language: WordingLanguage): string {
  return isFilled(complaint[language]) ? complaint[language] : complaint[FIRST_LANGUAGE];
}

/** Gives what the lead worker is called at the level of a meeting; empty where that is as usual. */
function leadRoleIn({ roles }: Authority, record: ConferenceRecord, language: WordingLanguage) {
  const isEarlyHelp = levelAt(record, null) === 'earlyHelp';
  return roles[isEarlyHelp ? 'leadPractitioner' : 'leadWorker'][language];
}

/**
 * Gives a record in which the authority's words stand where the conference has none of its own: its
 * name, how to complain, what the lead worker is called, how many agencies have to be there.
 */
export function withAuthority(
  record: ConferenceRecord,
  authority: Authority,
  language: WordingLanguage,
): ConferenceRecord {
  const conference = conferenceOf(record);
  const or = (own: string, usual: string) => (isFilled(own) ? own : usual);
  const filled = {
    ...conference,
    authority: or(conference.authority, authority.name),
    complaintRoute: or(conference.complaintRoute, complaintIn(authority, language)),
    leadRole: or(conference.leadRole, capital(leadRoleIn(authority, record, language))),
    quorumAgencies: conference.quorumAgencies ?? authority.quorum.agencies,
  };
  return { ...record, conferences: [filled] };
}

/** Gives how many minutes all steps take together. */
export function totalMinutes({ minutes }: Authority): number {
  return Object.values(minutes).reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

/** About how many days a unit is; only to tell which of two lengths is the longer one. */
const DAYS = { workingDays: 1.4, days: 1, weeks: 7, months: 30.4 } as const;

/** Tells whether a length of one's own is longer than its nation allows everywhere. */
export function isLonger(own: NonNullable<LocalRule['own']>, rule: Rule): boolean {
  if (rule.binding !== 'national' || rule.before || rule.count === null) return false;
  return own.count * DAYS[own.unit] > rule.count * DAYS[rule.unit];
}
