/** Every table, under the name of its kind; held against the kinds by the types here and by a test. */
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Kind, Row } from '#shared/record/record.ts';
import {
  agreements,
  commitments,
  deliveries,
  dissents,
  notDiscussed,
  safetyCommitments,
  settlements,
  signatures,
  translations,
  withholdings,
} from './agreement.ts';
import { agencyViews, dangerMarks, dangers, scales } from './analysis.ts';
import { assessments, children, concerns, impacts, needs } from './child.ts';
import { childSentences, figures } from './childCopy.ts';
import { dismissals } from './coach.ts';
import { conferences, households, people } from './conference.ts';
import { absences, attendances, clockMarks, couples, ties, turns } from './meeting.ts';
import { behaviourImpacts, behaviours, parents } from './parent.ts';
import {
  actions,
  answers,
  checks,
  contacts,
  contingencies,
  contingencyActs,
  coreGroupMembers,
  outcomes,
  rehearsalSteps,
  safetyActions,
  steps,
} from './plan.ts';
import { strengths, voices } from './voices.ts';

/** Does not compile when what a table holds is not a row of its kind. */
const TYPED_TABLES = {
  conferences,
  households,
  people,
  attendances,
  ties,
  couples,
  children,
  parents,
  voices,
  strengths,
  concerns,
  impacts,
  needs,
  assessments,
  behaviours,
  behaviourImpacts,
  dangers,
  scales,
  dangerMarks,
  agencyViews,
  safetyActions,
  outcomes,
  answers,
  steps,
  actions,
  contingencies,
  contingencyActs,
  rehearsalSteps,
  coreGroupMembers,
  contacts,
  checks,
  commitments,
  safetyCommitments,
  agreements,
  dissents,
  notDiscussed,
  signatures,
  deliveries,
  childSentences,
  figures,
  translations,
  withholdings,
  settlements,
  dismissals,
  absences,
  clockMarks,
  turns,
} satisfies { readonly [K in Kind]: { readonly $inferSelect: Row<K> } };

/** A table seen alike for every kind. */
export type RecordTable = SQLiteTable & {
  readonly id: SQLiteColumn;
  readonly position: SQLiteColumn;
  readonly version: SQLiteColumn;
};

export const TABLES: { readonly [K in Kind]: RecordTable } = TYPED_TABLES;

/** Gives the column that says which conference a row belongs to. */
export function conferenceColumn(table: RecordTable): SQLiteColumn {
  return 'conferenceId' in table ? (table.conferenceId as SQLiteColumn) : table.id;
}
