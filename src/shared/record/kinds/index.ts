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
import { couples, households, people, ties } from './family.ts';
import { absences, attendances, clockMarks, conferences, turns } from './meeting.ts';
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

/**
 * Every kind of row in a record, each after the kinds it points at.
 * The kinds' names are the names of the tables and of the lists in a record file.
 */
export const KINDS = {
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
} as const;
