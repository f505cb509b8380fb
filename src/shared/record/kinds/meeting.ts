import { z } from 'zod';
import {
  ATTENDANCE,
  CLOCK_STATES,
  CONFERENCE_KINDS,
  LANGUAGES,
  MEETING_PARTS,
  NATIONS,
  ORDERS,
} from '../choices.ts';
import {
  choice,
  day,
  everyRow,
  flag,
  mark,
  moment,
  partOf,
  pointsAt,
  time,
  words,
} from '../fields.ts';

/** The conference itself: one row, the root of the record [R1.1]. */
export const conferences = z.strictObject({
  ...everyRow,
  familyName: words(),
  kind: choice(CONFERENCE_KINDS),
  nation: choice(NATIONS),
  authority: words(),
  order: choice(ORDERS),
  heldOn: day(),
  heldAt: time(),
  place: words(),
  strategyDiscussionOn: day(),
  quorumNote: words(),
  leadWorkerId: pointsAt('people'),
  coreGroupOn: day(),
  coreGroupPlace: words(),
  reviewOn: day(),
  complaintRoute: words(),
  /** What the family was told [R5.4]. */
  toldCoreGroup: flag(),
  toldComplaint: flag(),
  toldCourt: flag(),
  toldServices: flag(),
  /** How many agencies the local rule asks for beside the social worker; null without a rule. */
  quorumAgencies: mark(0, 20),
  /** Whether everybody’s marks stand side by side already, or are still hidden [R2.6]. */
  marksShown: flag(),
  /** What the lead worker is called here; empty for “lead social worker” [R4.15]. */
  leadRole: words(),
  /** The day until which the authority has to keep the record; afterwards it may be deleted. */
  keepUntil: day(),
  /** In which language practitioners read the plans [R7.4]. */
  planLanguage: choice(LANGUAGES),
  /** The number of the authority's own system: calendars carry it in place of a name [R6.2]. */
  reference: words(),
  /** How often the core group meets, such as “every six weeks” [M3.15]. */
  coreGroupEvery: words(),
});

/** Who was invited, came, and whose report came when [R1.4]. */
export const attendances = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  came: choice(ATTENDANCE),
  reason: words(),
  reportSent: flag(),
  reportSharedOn: day(),
  reportNotSharedReason: words(),
  takesPartAs: choice(MEETING_PARTS),
});

/** Who was out of the room from when to when, and why [R9.2]. Still out where there is no second time. */
export const absences = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  outAt: time(),
  backAt: time(),
  /** Whether something was discussed meanwhile that they may not hear. */
  restricted: flag(),
  reason: words(),
});

/** Somebody was heard: they were asked and had their turn to speak [R9.4]. Empty where nobody knows when. */
export const turns = z.strictObject({
  ...everyRow,
  personId: partOf('people'),
  heardAt: time(),
});

/** From when on a step was talked about, or that the clock was stopped [R9.2]. */
export const clockMarks = z.strictObject({
  ...everyRow,
  at: moment(),
  state: choice(CLOCK_STATES),
});
