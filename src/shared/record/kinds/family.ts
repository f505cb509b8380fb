import { z } from 'zod';
import {
  CHILD_CONTACT,
  COPY_LANGUAGES,
  COUPLE_STATES,
  PARTS,
  RELATIONS,
  RESPONSIBILITY,
  SEXES,
} from '../choices.ts';
import { choice, day, everyRow, flag, partOf, pointsAt, words } from '../fields.ts';

/** Where members of the family live [R1.7]. */
export const households = z.strictObject({
  ...everyRow,
  name: words(),
  address: words(),
});

/** Everybody named in the record: children, parents, wider family and practitioners. */
export const people = z.strictObject({
  ...everyRow,
  part: choice(PARTS),
  name: words(),
  /** Short name for everyday use, such as a first name. */
  knownAs: words(),
  bornOn: day(),
  householdId: pointsAt('households'),
  role: words(),
  agency: words(),
  contact: words(),
  spokenLanguage: words(),
  writtenLanguage: words(),
  interpreter: flag(),
  /** What follows for the plan from language, communication, culture, faith and disability [R1.5]. */
  needs: words(),
  communication: words(),
  ethnicity: words(),
  faith: words(),
  /** Days on which nobody should ask this person to come, such as a religious festival [M3.16]. */
  daysToAvoid: words(),
  disability: words(),
  sex: choice(SEXES),
  diedOn: day(),
  /** In which language they want their own copy [R7.4]. */
  copyLanguage: choice(COPY_LANGUAGES),
  /** Whether English stands beside that language on their copies, for whoever helps them [R7.4]. */
  twinCopy: flag(),
});

/**
 * How an adult belongs to a child, and whether with parental responsibility; also whose mother,
 * father or carer somebody is among the grown-ups and cousins, for the family map [R1.7].
 */
export const ties = z.strictObject({
  ...everyRow,
  adultId: partOf('people'),
  childId: partOf('people'),
  relation: choice(RELATIONS),
  responsibility: choice(RESPONSIBILITY),
  /** What this child calls this adult: Mum, Nan, Mrs Pugh. */
  childCalls: words(),
  contact: choice(CHILD_CONTACT),
  /** What their contact looks like: when, where, who else is there [R1.3]. */
  contactDetail: words(),
});

/** Two adults who are or were a couple, or have a child together [R1.7]. */
export const couples = z.strictObject({
  ...everyRow,
  oneId: partOf('people'),
  otherId: partOf('people'),
  state: choice(COUPLE_STATES),
  /** Since when, as people say it: a year is enough. */
  since: words(),
});
